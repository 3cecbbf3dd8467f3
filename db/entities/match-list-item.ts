import type { Analysis } from '../../matching/scoring/packed-evidence.ts';

/** One suggestion as it stood when a match list was made: an element of a match list entry's `items`, in order of rank. */
export interface MatchListItem extends Analysis {
  /** The suggestion's id. */
  id: string;
  candidateId: string;
  roleId: string;
  /** From 1. */
  rank: number;
  kind: 'match' | 'near-miss';
  total: number;
  forCandidate: number;
  forWorkplace: number;
  coverage: number;
  policyVersion: number;
  engineVersion: string;
  /** ISO 8601. */
  matchedAt: string;
}
