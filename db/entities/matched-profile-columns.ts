import type { EntitySchemaColumnOptions } from 'typeorm';

/** Why a profile could not be matched, how often it was tried and when it is tried next. */
export interface MatchFailure {
  /** Stable code, e.g. `unreadable-profile` or `scoring-failed`; never personal text. */
  reason: string;
  attempts: number;
  /** ISO 8601; null when it is not tried again before the profile changes. */
  retryAt: string | null;
}

/** Columns that candidates and roles share: the row is the outbox (see db/README.md). */
export interface MatchedProfileRow {
  id: string;
  nodeId: string;
  status: 'open' | 'closed' | 'deleted';
  /** Grows by one with each change a client makes; the `If-Match` value. */
  revision: number;
  /** Grows with each change of what matching reads: own edits, and for a role its workplace's. */
  inputRevision: number;
  /** How many of these were of its place on lists alone: the profile is as it was. */
  listRevision: number;
  /** Whether it takes part in matching: open, and a candidate not placed, a role with places left. Kept by a trigger. */
  isListed: boolean;
  /** The inputRevision that the stored lists were computed from; behind it, the profile is owed a match. */
  matchedInputRevision: number;
  /** The client-visible revision that the stored lists were computed from; 0 before the first match. */
  matchedRevision: number;
  /** The match area's epoch in which the profile was last taken in; tells other workers what to reload. */
  matchedEpoch: string;
  matchFailure: MatchFailure | null;
  createdAt: Date;
  updatedAt: Date;
}

/** See {@link MatchedProfileRow}. */
export const matchedProfileColumns: { [Key in keyof MatchedProfileRow]: EntitySchemaColumnOptions } = {
  id: { type: 'uuid', primary: true },
  nodeId: { name: 'node_id', type: 'text' },
  status: { type: 'text', default: 'open' },
  revision: { type: 'integer', default: 1 },
  inputRevision: { name: 'input_revision', type: 'integer', default: 1 },
  listRevision: { name: 'list_revision', type: 'integer', default: 0 },
  isListed: { name: 'is_listed', type: 'boolean', default: true },
  matchedInputRevision: { name: 'matched_input_revision', type: 'integer', default: 0 },
  matchedRevision: { name: 'matched_revision', type: 'integer', default: 0 },
  matchedEpoch: { name: 'matched_epoch', type: 'bigint', default: 0 },
  matchFailure: { name: 'match_failure', type: 'jsonb', nullable: true },
  createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  updatedAt: { name: 'updated_at', type: 'timestamptz', default: () => 'now()' },
};
