import type { Candidate } from '../model/candidate.ts';
import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import { inferredTerm } from '../pair/inferred-term.ts';
import {
  abilityPositions,
  conditionPositions,
  maskOf,
  positionOf,
  sortedPositions,
  supportPositions,
  taskPositions,
  weekdayPositions,
} from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import type { WishReading } from '../reading/read-wishes.ts';
import { weekdaysIn } from '../reading/weekdays-in.ts';
import { splitWords } from '../text/split-words.ts';
import type { TextVectorizer } from '../text/text-vectorizer.ts';
import { compileWords } from './compile-words.ts';
import { readAllWishes } from './read-all-wishes.ts';
import { refusedAreas } from './refused-areas.ts';

/** What wishes in own words say. */
export type WishesRead = Pick<
  CompiledCandidate,
  | 'wishes'
  | 'wishedTasks'
  | 'wishedShare'
  | 'areWishesUnread'
  | 'refusals'
  | 'refusedTasks'
  | 'refusedConditions'
  | 'inferredRatherNot'
  | 'inferredHelpful'
  | 'inferredLevels'
  | 'inferredTerms'
  | 'avoidedDaysMask'
>;

/** What no wishes say. */
export const nothingWished: WishesRead = {
  wishes: null,
  wishedTasks: [],
  wishedShare: 0,
  areWishesUnread: false,
  refusals: null,
  refusedTasks: [],
  refusedConditions: [],
  inferredRatherNot: [],
  inferredHelpful: [],
  inferredLevels: [],
  inferredTerms: [],
  avoidedDaysMask: 0,
};

/**
 * Reads a candidate's wishes. What the profile rates is left out: a condition, support or ability that it names, and
 * all conditions or supports where it says that there are none.
 */
export function inferFromWishes(
  { avoids, needs, abilities, ...own }: Candidate,
  vectorizer: TextVectorizer,
): WishesRead {
  const read = readAllWishes(own, vectorizer.site);
  if (read === null) {
    return nothingWished;
  }
  const isRatedCondition = ratedIn(avoids?.map(({ condition }) => condition));
  const isRatedSupport = ratedIn(needs?.map(({ support }) => support));
  const conditions = read.refusedConditions.filter(({ condition }) => !isRatedCondition(condition));
  const supports = read.supports.filter(({ support }) => !isRatedSupport(support));
  const levels = read.levels.filter(({ ability }) => abilities?.[ability] === undefined);
  const unread = unreadOf(read);
  return {
    wishes: read.isRead ? compileWords(read.wished, vectorizer) : null,
    wishedTasks: read.wishedTasks
      .map(({ task, isHedged, choice }) => ({ task: positionOf(taskPositions, task), isHedged, choice }))
      .sort((a, b) => a.task - b.task),
    wishedShare: roundScore(read.wishedShare),
    areWishesUnread: !read.isRead && compileWords(read.wished, vectorizer) !== null,
    refusals: compileWords(unread, vectorizer),
    refusedTasks: [
      ...read.refusedTasks.map(({ task, strength }) => ({ task: positionOf(taskPositions, task), strength })),
      ...refusedAreas(read, unread),
    ].sort((a, b) => a.task - b.task),
    refusedConditions: read.refusedConditions
      .map(({ condition, strength }) => ({
        condition: positionOf(conditionPositions, condition),
        strength: strength === 'never' ? ('never' as const) : ('rather-not' as const),
      }))
      .sort((a, b) => a.condition - b.condition),
    inferredRatherNot: sortedPositions(
      conditionPositions,
      conditions.map(({ condition }) => condition),
    ),
    avoidedDaysMask: maskOf(weekdayPositions, weekdaysIn(read.refused)) ?? 0,
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

/** The words for what is refused that no task type or condition was read from: those say it better. */
function unreadOf({ refused, refusedTasks, refusedConditions }: WishReading): string {
  const read = new Set(
    [...refusedTasks, ...refusedConditions]
      .flatMap(({ words }) => words)
      .flatMap(({ text }) => splitWords(text).map(({ folded }) => folded)),
  );
  return splitWords(refused)
    .filter(({ folded }) => !read.has(folded))
    .map(({ spelling }) => spelling)
    .join(' ');
}

function ratedIn<Id>(rated: readonly Id[] | undefined): (id: Id) => boolean {
  return (id) => rated !== undefined && (rated.length === 0 || rated.includes(id));
}
