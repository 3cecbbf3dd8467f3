import { conditionIds } from '../vocabulary/conditions.ts';
import { taskTypes } from '../vocabulary/task-types.ts';
import { type CompiledRole, presence } from './compiled-profile.ts';
import { conditionPositions, positionOf } from './positions.ts';
import { presenceIn, statedPresence } from './presence-of.ts';

/** For each condition its presence as stated; else as read, or always where a task type that was read always has it. */
export function presencesInWork(
  role: Pick<CompiledRole, 'conditions' | 'timesMask' | 'inferredConditions' | 'tasks'>,
): Uint8Array {
  const unstated = role.inferredConditions?.slice() ?? new Uint8Array(conditionIds.length);
  for (const task of role.tasks) {
    for (const item of taskTypes[task]?.conditions ?? []) {
      if (item.presence === 'always') {
        unstated[positionOf(conditionPositions, item.condition)] = presence.always;
      }
    }
  }
  return Uint8Array.from(
    conditionIds,
    (_, condition) => statedPresence(role, condition) ?? presenceIn(unstated, condition),
  );
}
