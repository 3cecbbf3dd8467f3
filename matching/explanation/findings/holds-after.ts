import type { Adjustment } from '../../model/adjustment.ts';
import type { RuleId } from '../../model/pair-score.ts';
import type { Finding } from './finding.ts';

/** The rules that read what an adjustment alters as a whole; of the others, single findings tell of what is altered. */
const rulesAltered: Readonly<
  Record<Extract<Adjustment['kind'], 'lower-language' | 'widen-hours' | 'longer-travel'>, readonly RuleId[]>
> = {
  'lower-language': ['language-level'],
  'widen-hours': ['hours-wanted', 'hours-covered'],
  'longer-travel': [],
};

/** Whether a finding of a near miss holds only when the change is made: its rules are those of the pair with the change. */
export function holdsAfter(adjustment: Adjustment, finding: Finding): boolean {
  const { kind, subject, sentence } = finding;
  if (!('rule' in subject) || kind === 'to-check') {
    return false;
  }
  switch (adjustment.kind) {
    case 'offer-support':
      return names(finding, 'supports', adjustment.support);
    case 'avoid-condition':
      // what else is there is there already
      return sentence === 'wished-conditions.free' || sentence === 'wished-conditions.free-as-read';
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
