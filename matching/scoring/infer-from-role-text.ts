import { readRoleText } from '../reading/read-role-text.ts';
import type { WordBook } from '../text/words.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { type CompiledRole, presence } from './compiled-profile.ts';
import { inferredTerm } from './inferred-term.ts';
import { positionOf, positionsOf } from './positions.ts';

/** What the text of a role says. */
export type RoleTextRead = Pick<
  CompiledRole,
  'inferredConditions' | 'inferredDemands' | 'inferredTasks' | 'inferredTerms'
>;

const abilityPositions = positionsOf(abilityIds);
const conditionPositions = positionsOf(conditionIds);

/** Reads the text of a role; conditions only where the role doesn't rate any: a list of them, even an empty one, is whole. */
export function inferFromRoleText(text: string, hasRatedConditions: boolean, book: WordBook): RoleTextRead {
  const { tasks, conditions, demands } = readRoleText(text, book.site);
  const unrated = hasRatedConditions ? [] : conditions;
  return {
    inferredConditions: unrated.length === 0 ? null : presencesOf(unrated),
    inferredDemands: demands.length === 0 ? null : levelsOf(demands),
    inferredTasks: tasks.map(({ task }) => task).sort(),
    inferredTerms: [
      ...unrated.map(({ condition, words }) => inferredTerm('condition', condition, words)),
      ...demands.map(({ ability, words }) => inferredTerm('ability', ability, words)),
    ],
  };
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
  for (const { ability, level } of demands) levels[positionOf(abilityPositions, ability)] = level;
  return levels;
}
