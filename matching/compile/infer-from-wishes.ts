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
import { readStretches } from '../reading/read-stretches.ts';
import type { WishReading } from '../reading/read-wishes.ts';
import { weekdaysIn } from '../reading/weekdays-in.ts';
import type { TextVectorizer } from '../text/text-vectorizer.ts';
import { weekdayIds } from '../vocabulary/weekdays.ts';
import { compileWords } from './compile-words.ts';
import { levelOfStretch } from './infer-levels.ts';
import { readAllWishes } from './read-all-wishes.ts';
import { refusedAreas } from './refused-areas.ts';

/** What stands in a sentence after a word that leaves only it. */
const onlyDays = /(?:^|\s)(?:bara|endast|enbart|only)\s([^.!?;\n]*)/iu;

const excepting = /(?:^|\s)(?:inte|ej|aldrig|utom|not|except)\s/iu;

/** What wishes in own words say. */
export type WishesRead = Pick<
  CompiledCandidate,
  | 'wishes'
  | 'wishedTasks'
  | 'wishedShare'
  | 'wishedConditions'
  | 'areWishesUnread'
  | 'refusedWords'
  | 'refusals'
  | 'refusalStrength'
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
  wishedConditions: [],
  areWishesUnread: false,
  refusedWords: [],
  refusals: null,
  refusalStrength: 'no',
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
  const stretches = levelsOfStretches(own, read.levels);
  const levels = [...read.levels, ...stretches].filter(
    ({ ability }) => abilities?.[ability] === undefined && own.longestStretch?.[ability] === undefined,
  );
  return {
    wishes: read.isRead ? compileWords(without(read.wished, stretches), vectorizer) : null,
    wishedTasks: read.wishedTasks
      .map(({ task, isHedged, choice }) => ({ task: positionOf(taskPositions, task), isHedged, choice }))
      .sort((a, b) => a.task - b.task),
    wishedShare: roundScore(read.wishedShare),
    wishedConditions: sortedPositions(conditionPositions, read.wishedConditions),
    areWishesUnread: !read.isRead && compileWords(read.wished, vectorizer) !== null,
    refusedWords: vectorizer.wordsOf(read.refused).map(({ spelling }) => spelling),
    refusals: read.otherRefusals && compileWords(read.otherRefusals.words, vectorizer),
    refusalStrength: read.otherRefusals?.strength ?? 'no',
    refusedTasks: [
      ...read.refusedTasks.map(({ task, strength }) => ({ task: positionOf(taskPositions, task), strength })),
      ...refusedAreas(read),
    ].sort((a, b) => a.task - b.task),
    refusedConditions: read.refusedConditions
      .filter(({ isInPart }) => !isInPart)
      .map(({ condition, refusal }) => ({
        condition: positionOf(conditionPositions, condition),
        strength: refusal,
      }))
      .sort((a, b) => a.condition - b.condition),
    inferredRatherNot: sortedPositions(
      conditionPositions,
      conditions.map(({ condition }) => condition),
    ),
    avoidedDaysMask: avoidedDays(read.refused, own.wishes ?? ''),
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

/** Days that are said no to, and all others than those that alone are possible ("bara tisdagar"), as a mask; 0 for none. */
function avoidedDays(refused: string, wishes: string): number {
  const left = onlyDays.exec(wishes)?.[1] ?? '';
  const only = excepting.test(left) ? [] : weekdaysIn(left);
  const others = only.length === 0 ? [] : weekdayIds.filter((id) => !only.includes(id));
  return maskOf(weekdayPositions, [...new Set([...weekdaysIn(refused), ...others])]) ?? 0;
}

/** The wished words without those that tell how long something is managed, which wish for nothing. */
function without(wished: string, stretches: WishReading['levels']): string {
  return stretches
    .flatMap(({ words }) => words)
    .reduce((rest, { text }) => rest.replaceAll(text, ' '), wished);
}

/** What the longest stretches in own words tell of abilities of which nothing else is read. */
function levelsOfStretches(
  { wishes = '', wishesInOrder = [] }: Pick<Candidate, 'wishes' | 'wishesInOrder'>,
  read: WishReading['levels'],
): WishReading['levels'] {
  return readStretches([wishes, ...wishesInOrder].join('\n')).flatMap(({ ability, minutes, words }) => {
    const level = levelOfStretch(ability, minutes);
    return level === null || read.some((one) => one.ability === ability)
      ? []
      : { ability, level, direction: 'lacks' as const, confidence: 1, words };
  });
}

function ratedIn<Id>(rated: readonly Id[] | undefined): (id: Id) => boolean {
  return (id) => rated !== undefined && (rated.length === 0 || rated.includes(id));
}
