/** The mask with the bit of a position; of an unknown one, that bit alone. */
export function withBit(mask: number | null, position: number): number {
  return (mask ?? 0) | (1 << position);
}

/** The identifiers whose bit is not set, in vocabulary order; none of an unknown mask. */
export function unset<Id extends string>(ids: readonly Id[], mask: number | null): Id[] {
  return mask === null ? [] : ids.filter((_, position) => (mask & (1 << position)) === 0);
}
