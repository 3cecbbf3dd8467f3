import type { Policy } from '../model/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import { roundScore } from '../pair/round.ts';
import { textFit } from './text-fit.ts';

/** The unwanted tasks that a role has. */
export function refusedTasksIn(
  unwanted: CompiledCandidate['refusedTasks'],
  { tasks }: Pick<CompiledRole, 'tasks'>,
): CompiledCandidate['refusedTasks'] {
  return unwanted.filter(({ task }) => tasks.includes(task));
}

/**
 * How much of a role's tasks is unwanted, 0..1: the root of their share of the tasks that were read, so that the first
 * weighs most; a hedged one counts by the policy's share.
 */
export function unwantedPart(
  unwanted: CompiledCandidate['refusedTasks'],
  role: Pick<CompiledRole, 'tasks'>,
  { inferred }: Pick<Policy, 'inferred'>,
): number {
  let count = 0;
  for (const { strength } of refusedTasksIn(unwanted, role)) {
    count += strength === 'rather-not' ? inferred.share : 1;
  }
  return count === 0 ? 0 : Math.sqrt(count / role.tasks.length);
}

/**
 * The share of the fit of wishes that a role loses by being what the candidate says no to, 0..1, rounded: by its tasks
 * or by its text, whichever says more. `similarity` is that of the role's text and the words for what is refused.
 */
export function unwantedShare(tasksPart: number, similarity: number, policy: Policy): number {
  const { unwantedShare: most, unlikeUpTo } = policy.inferred;
  const textPart = similarity > unlikeUpTo ? textFit(similarity - unlikeUpTo, policy) : 0;
  return roundScore(most * Math.max(tasksPart, textPart));
}
