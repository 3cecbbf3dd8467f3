import { kindOf, whatOf } from '../../matching/gates/adjustment-kinds.ts';
import type { Adjustment } from '../../matching/model/adjustment.ts';
import { labelOf } from '../../matching/vocabulary/label-of.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { adjustmentNames } from '../vocabulary/adjustment-names.ts';

/** The names of what an adjustment offers, avoids, lowers or adds; null where its numbers say it all. */
export function labelOfThing(kind: string, what: string | null): LocalizedText | null {
  const labels = kindOf({ kind })?.what?.labels;
  if (labels === undefined || what === null) {
    return null;
  }
  return { sv: labelOf(labels, what, 'sv'), en: labelOf(labels, what, 'en') };
}

/** What an adjustment is, in both languages, as `Erbjuda ett stöd: hörselslinga`. */
export function labelOfAdjustment(adjustment: Adjustment): LocalizedText {
  const { kind } = adjustment;
  const names = adjustmentNames[kind] ?? { sv: kind, en: kind };
  const thing = labelOfThing(kind, whatOf(adjustment));
  return thing === null ? names : { sv: `${names.sv}: ${thing.sv}`, en: `${names.en}: ${thing.en}` };
}
