/** Counts of 1 up to below this are not told, so that nobody can be singled out. */
export const fewest = 5;

/** A count as it may be told: `count` is null where it is 1 up to below {@link fewest}, and `fewerThan` null where it is told. */
export interface FewCount {
  readonly count: number | null;
  readonly fewerThan: typeof fewest | null;
}

/** A count as it may be told. */
export function fewCount(count: number): FewCount {
  return count > 0 && count < fewest ? { count: null, fewerThan: fewest } : { count, fewerThan: null };
}
