const scale = 1_000_000;

/**
 * Rounds a fit, side or total to 6 decimals: the only place where scores are rounded, so that ties are real ties
 * and a stored score reads back as the same number.
 */
export function roundScore(value: number): number {
  return Math.round(value * scale) / scale;
}
