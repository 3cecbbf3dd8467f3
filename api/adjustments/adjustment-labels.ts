import { kindOf } from '../../matching/gates/adjustment-kinds.ts';
import { labelOf } from '../../matching/vocabulary/label-of.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';

/** The names of what an adjustment offers, avoids, lowers or adds; null where its numbers say it all. */
export function labelOfThing(kind: string, what: string | null): LocalizedText | null {
  const labels = kindOf({ kind })?.what?.labels;
  if (labels === undefined || what === null) {
    return null;
  }
  return { sv: labelOf(labels, what, 'sv'), en: labelOf(labels, what, 'en') };
}
