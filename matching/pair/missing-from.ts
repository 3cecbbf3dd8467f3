import type { Evidence } from '../model/pair-score.ts';

/** Evidence of what is unknown: whose information is missing. */
export function missingFrom(isCandidateKnown: boolean, isRoleKnown: boolean): Evidence {
  if (isCandidateKnown) {
    return { missing: 'role' };
  }
  return { missing: isRoleKnown ? 'candidate' : 'both' };
}
