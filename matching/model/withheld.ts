import type { Evidence } from './pair-score.ts';

/** What stands for evidence that the reader is not told. */
export const withheld: Evidence = { withheld: true };

/** Whether evidence is {@link withheld}, so that nothing can be said of it. */
export function isWithheld(evidence: Evidence): boolean {
  return evidence.withheld === true;
}
