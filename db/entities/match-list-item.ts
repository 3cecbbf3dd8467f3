import type { GateResult, PairNumbers } from '../../matching/model/pair-score.ts';

/** Version of the shape of {@link MatchListItem}. */
export const matchListItemFormat = 1;

/** One suggestion as it stood when a match list was made: an element of a match list entry's `items`, matches and then near misses. */
export interface MatchListItem extends PairNumbers {
  /** See {@link matchListItemFormat}. */
  format: number;
  /** The suggestion's id. */
  id: string;
  candidateId: string;
  roleId: string;
  /** From 1, among those of its kind. */
  rank: number;
  /** Outcomes by the gate's id; empty where the pair could not be scored. */
  gates: Readonly<Record<string, GateResult['outcome']>>;
  policyVersion: number;
  engineVersion: string;
  /** ISO 8601. */
  matchedAt: string;
}
