import type { Candidate } from '../model/candidate.ts';
import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import { inferredTerm } from '../pair/inferred-term.ts';
import {
  abilityPositions,
  conditionPositions,
  positionOf,
  sortedPositions,
  supportPositions,
} from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { readWishes } from '../reading/read-wishes.ts';
import type { TextVectorizer } from '../text/text-vectorizer.ts';
import { compileWords } from './compile-words.ts';

/** What wishes in own words say. */
export type WishesRead = Pick<
  CompiledCandidate,
  | 'wishes'
  | 'wishedTasks'
  | 'wishedShare'
  | 'refusals'
  | 'refusedTasks'
  | 'inferredRatherNot'
  | 'inferredHelpful'
  | 'inferredLevels'
  | 'inferredTerms'
>;

/** What no wishes say. */
export const nothingWished: WishesRead = {
  wishes: null,
  wishedTasks: [],
  wishedShare: 0,
  refusals: null,
  refusedTasks: [],
  inferredRatherNot: [],
  inferredHelpful: [],
  inferredLevels: [],
  inferredTerms: [],
};

/**
 * Reads a candidate's wishes. What the profile rates is left out: a condition, support or ability that it names, and
 * all conditions or supports where it says that there are none.
 */
export function inferFromWishes(
  { wishes, avoids, needs, abilities }: Candidate,
  vectorizer: TextVectorizer,
): WishesRead {
  if (wishes === undefined) {
    return nothingWished;
  }
  const read = readWishes(wishes, vectorizer.site);
  const isRatedCondition = ratedIn(avoids?.map(({ condition }) => condition));
  const isRatedSupport = ratedIn(needs?.map(({ support }) => support));
  const conditions = read.refusedConditions.filter(({ condition }) => !isRatedCondition(condition));
  const supports = read.supports.filter(({ support }) => !isRatedSupport(support));
  const levels = read.levels.filter(({ ability }) => abilities?.[ability] === undefined);
  return {
    wishes: read.isRead ? compileWords(read.wished, vectorizer) : null,
    wishedTasks: read.wishedTasks
      .map(({ task, isHedged, choice }) => ({ task, isHedged, choice }))
      .sort(byTask),
    wishedShare: roundScore(read.wishedShare),
    refusals: compileWords(read.refused, vectorizer),
    refusedTasks: read.refusedTasks.map(({ task, strength }) => ({ task, strength })).sort(byTask),
    inferredRatherNot: sortedPositions(
      conditionPositions,
      conditions.map(({ condition }) => condition),
    ),
    inferredHelpful: sortedPositions(supportPositions, [...new Set(supports.map(({ support }) => support))]),
    inferredLevels: levels
      .map(({ ability, level, direction }) => ({
        ability: positionOf(abilityPositions, ability),
        level,
        isAtMost: direction === 'lacks',
      }))
      .sort((a, b) => a.ability - b.ability),
    inferredTerms: [
      ...read.refusedTasks.map(({ task, words }) => inferredTerm('task', task, words)),
      ...conditions.map(({ condition, words }) => inferredTerm('condition', condition, words)),
      ...supports.map(({ support, words }) => inferredTerm('support', support, words)),
      ...levels.map(({ ability, words }) => inferredTerm('ability', ability, words)),
    ],
  };
}

function byTask(a: { readonly task: string }, b: { readonly task: string }): number {
  return a.task < b.task ? -1 : 1;
}

function ratedIn<Id>(rated: readonly Id[] | undefined): (id: Id) => boolean {
  return (id) => rated !== undefined && (rated.length === 0 || rated.includes(id));
}
