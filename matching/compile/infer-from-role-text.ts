import { type CompiledRole, presence } from '../pair/compiled-profile.ts';
import { inferredTerm } from '../pair/inferred-term.ts';
import {
  abilityPositions,
  conditionPositions,
  positionOf,
  sortedPositions,
  supportPositions,
} from '../pair/positions.ts';
import { statedPresence } from '../pair/presence-of.ts';
import { roundScore } from '../pair/round.ts';
import { readRoleText } from '../reading/read-role-text.ts';
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
  | 'inferredDemands'
  | 'inferredOffers'
  | 'inferredTerms'
>;

/** What a role says without its text. */
interface RatedOfRole {
  /** Null where it says nothing of them. */
  readonly conditions: Uint8Array | null;
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
  const { work, tasks, workShare, conditions, demands, supports } = readRoleText(
    text,
    vectorizer.site,
    bodyFrom,
  );
  const unrated = conditions.filter(({ condition }) => isUntold(rated.conditions, condition));
  const offered = rated.hasSupports ? [] : supports;
  return {
    text: compileWords(work, vectorizer),
    tasks: [...new Set(tasks.map(({ task }) => task))].sort(),
    workShare: roundScore(workShare),
    inferredConditions: unrated.length === 0 ? null : presencesOf(unrated),
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
