/** How many suggestions a profile has: on its list, not yet reviewed among them, and by what was decided last. */
export interface SuggestionCounts {
  readonly listed: number;
  readonly nearMisses: number;
  readonly toReview: number;
  readonly approved: number;
  readonly held: number;
  readonly declined: number;
}

/** {@link SuggestionCounts} as one value, of a table of kept counts that the statement names kept, joined from the left. */
export const suggestionCounts = `json_build_object('listed', coalesce(kept.listed, 0),
  'nearMisses', coalesce(kept.near_misses, 0), 'toReview', coalesce(kept.to_review, 0),
  'approved', coalesce(kept.approved, 0), 'held', coalesce(kept.held, 0), 'declined', coalesce(kept.declined, 0))`;
