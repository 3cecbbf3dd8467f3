import type { Change } from '../../matching/model/change.ts';
import type { ShortListReason } from '../../matching/vocabulary/short-list-reasons.ts';

/** Why a subject of a match list had no suggestion when the list was made: a match list entry's `why_none`. */
export interface KeptWhyNone {
  readonly reason: ShortListReason | null;
  /** Of the other side, open and not taken. */
  readonly others: number;
  /** How many more a review or an answer kept off its list. */
  readonly offLists: number;
  /** How many passed every gate. */
  readonly listed: number;
  /** What stopped most, the most first. */
  readonly gates: readonly { readonly gate: string; readonly stops: number; readonly alone: number }[];
  /** What would have opened most. */
  readonly openings: readonly { readonly changes: readonly Change[]; readonly count: number }[];
}
