import type { Adjustment } from '../../scoring/adjustment.ts';
import type { RuleId } from '../../scoring/pair-score.ts';
import type { Finding } from './finding.ts';

/** The rules that read what an adjustment alters; of a support or a demand, findings name it. */
const rulesAltered: Readonly<
  Record<Exclude<Adjustment['kind'], 'offer-support' | 'lower-demand'>, readonly RuleId[]>
> = {
  'avoid-condition': ['wished-conditions'],
  'lower-language': ['language-level'],
  'widen-hours': ['hours-wanted', 'hours-covered'],
  'longer-travel': [],
};

/** Whether a finding of a near miss holds only when the change is made: its rules are those of the pair with the change. */
export function holdsAfter(adjustment: Adjustment, finding: Finding): boolean {
  const { kind, subject } = finding;
  if (!('rule' in subject) || kind === 'to-check') return false;
  switch (adjustment.kind) {
    case 'offer-support':
      return kind === 'for' && names(finding, 'supports', adjustment.support);
    case 'lower-demand':
      return names(finding, 'abilities', adjustment.ability);
    default:
      return rulesAltered[adjustment.kind].includes(subject.rule);
  }
}

function names({ values }: Finding, labels: 'supports' | 'abilities', id: string): boolean {
  return Object.values(values).some(
    (value) =>
      value !== null &&
      typeof value === 'object' &&
      'labels' in value &&
      value.labels === labels &&
      value.ids.includes(id),
  );
}
