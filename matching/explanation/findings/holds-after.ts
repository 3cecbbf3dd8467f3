import type { Adjustment } from '../../scoring/adjustment.ts';
import type { RuleId } from '../../scoring/pair-score.ts';
import type { Finding } from './finding.ts';

/** The rules that read what an adjustment alters; those of a support are seen by the support that they tell of. */
const rulesAltered: Readonly<Record<Adjustment['kind'], readonly RuleId[]>> = {
  'offer-support': [],
  'avoid-condition': ['wished-conditions'],
  'lower-demand': [],
  'lower-language': ['language-level'],
  'widen-hours': ['hours-wanted', 'hours-covered'],
  'longer-travel': [],
};

/** Whether a finding of a near miss holds only when the change is made: its rules are those of the pair with the change. */
export function holdsAfter(adjustment: Adjustment, { kind, subject, values }: Finding): boolean {
  if (!('rule' in subject) || kind === 'to-check') return false;
  if (rulesAltered[adjustment.kind].includes(subject.rule)) return true;
  return (
    adjustment.kind === 'offer-support' &&
    kind === 'for' &&
    Object.values(values).some(
      (value) =>
        value !== null &&
        typeof value === 'object' &&
        'labels' in value &&
        value.labels === 'supports' &&
        value.ids.includes(adjustment.support),
    )
  );
}
