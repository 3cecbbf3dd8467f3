import { type CompiledRole, presence, type ReadRequirements } from '../pair/compiled-profile.ts';
import { inferredTerm } from '../pair/inferred-term.ts';
import {
  abilityPositions,
  conditionPositions,
  licencePositions,
  maskOf,
  positionOf,
  sortedPositions,
  supportPositions,
  taskPositions,
  timePositions,
  weekdayPositions,
} from '../pair/positions.ts';
import { statedPresence } from '../pair/presence-of.ts';
import { presencesInWork } from '../pair/presences-in-work.ts';
import { roundScore } from '../pair/round.ts';
import { readRoleText } from '../reading/read-role-text.ts';
import { weekdaysIn } from '../reading/weekdays-in.ts';
import type { TextVectorizer } from '../text/text-vectorizer.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { type ConditionId, conditionIds } from '../vocabulary/conditions.ts';
import { compileWords } from './compile-words.ts';

/** What the text of a role says. */
export type RoleTextRead = Pick<
  CompiledRole,
  | 'text'
  | 'tasks'
  | 'workShare'
  | 'inferredConditions'
  | 'workConditions'
  | 'inferredDemands'
  | 'inferredOffers'
  | 'inferredTerms'
  | 'readRequires'
>;

/** What a role says without its text. */
interface RatedOfRole extends Pick<CompiledRole, 'conditions' | 'timesMask'> {
  /** Its own supports, or the workplace's. */
  readonly hasSupports: boolean;
}

/**
 * Reads the text of a role; conditions and supports only where none are rated: a list of them, even an empty one, is
 * whole.
 */
export function inferFromRoleText(
  text: string,
  bodyFrom: number,
  rated: RatedOfRole,
  vectorizer: TextVectorizer,
): RoleTextRead {
  const { work, tasks, workShare, conditions, demands, supports, requires } = readRoleText(
    text,
    vectorizer.site,
    bodyFrom,
  );
  const unrated = conditions.filter(({ condition }) => isUntold(rated.conditions, condition));
  const offered = rated.hasSupports ? [] : supports;
  const taskNumbers = sortedPositions(taskPositions, [...new Set(tasks.map(({ task }) => task))]);
  const read = unrated.length === 0 ? null : presencesOf(unrated);
  return {
    text: compileWords(work, vectorizer),
    tasks: taskNumbers,
    workShare: roundScore(workShare),
    inferredConditions: read,
    workConditions: presencesInWork({ ...rated, inferredConditions: read, tasks: taskNumbers }),
    readRequires: compileRequirements(requires, work),
    inferredDemands: demands.length === 0 ? null : levelsOf(demands),
    inferredOffers: sortedPositions(
      supportPositions,
      offered.map(({ support }) => support),
    ),
    inferredTerms: [
      ...unrated.map(({ condition, words }) => inferredTerm('condition', condition, words)),
      ...demands.map(({ ability, words }) => inferredTerm('ability', ability, words)),
      ...offered.map(({ support, words }) => inferredTerm('support', support, words)),
    ],
  };
}

function compileRequirements(
  { licence, registerExtract, minAge, times, words }: ReturnType<typeof readRoleText>['requires'],
  work: string,
): ReadRequirements {
  const textsOf = (spans: (typeof words)['times']) => spans.map(({ text }) => text);
  return {
    licence: licence === null ? null : positionOf(licencePositions, licence),
    registerExtract,
    minAge,
    timesMask: maskOf(timePositions, times) ?? 0,
    weekdaysMask: maskOf(weekdayPositions, weekdaysIn(work)) ?? 0,
    words: {
      licence: textsOf(words.licence),
      registerExtract: textsOf(words.registerExtract),
      minAge: textsOf(words.minAge),
      times: textsOf(words.times),
    },
  };
}

/** A list of conditions, even an empty one, is whole; but animals of no kind that it names may be of any that the text does. */
function isUntold(conditions: Uint8Array | null, condition: ConditionId): boolean {
  return statedPresence({ conditions, timesMask: null }, positionOf(conditionPositions, condition)) === null;
}

function presencesOf(conditions: ReturnType<typeof readRoleText>['conditions']): Uint8Array {
  const presences = new Uint8Array(conditionIds.length);
  for (const { condition, strength } of conditions) {
    presences[positionOf(conditionPositions, condition)] =
      strength === 'sometimes' ? presence.avoidable : presence.always;
  }
  return presences;
}

function levelsOf(demands: ReturnType<typeof readRoleText>['demands']): Int8Array {
  const levels = new Int8Array(abilityIds.length).fill(-1);
  for (const { ability, level } of demands) {
    levels[positionOf(abilityPositions, ability)] = level;
  }
  return levels;
}
