/** The bands in which a number of people is told, the fewest first. */
export const reachBands = ['none', 'fewer-than-5', '5-9', '10-19', '20-49', '50-or-more'] as const;
/** See {@link reachBands}. */
export type ReachBand = (typeof reachBands)[number];

/** The band that a number of people, ≥ 0, falls in; it may be no whole number where it is an estimate. */
export function reachBand(people: number): ReachBand {
  if (people <= 0) {
    return 'none';
  }
  if (people < 5) {
    return 'fewer-than-5';
  }
  if (people < 10) {
    return '5-9';
  }
  if (people < 20) {
    return '10-19';
  }
  return people < 50 ? '20-49' : '50-or-more';
}
