/** The smallest of the numbers that at least `share` (0..1) of them do not exceed (nearest rank). Throws on none. */
export function percentile(numbers: readonly number[], share: number): number {
  const rising = [...numbers].sort((one, other) => one - other);
  const found = rising[Math.max(0, Math.ceil(share * rising.length) - 1)];
  if (found === undefined) {
    throw new Error('There is no percentile of no numbers.');
  }
  return found;
}
