import type { Policy } from '../model/policy.ts';

/** Fit of a text similarity: 0 at none, 0.5 at the policy's half-way point, rising strictly, never quite 1. */
export function textFit(similarity: number, policy: Policy): number {
  return similarity / (similarity + policy.text.halfFit);
}
