import { fieldsAltered } from '../adjustments/adjust-pair.ts';
import { kindOf } from '../gates/adjustment-kinds.ts';
import { gateOf } from '../gates/gates.ts';
import type { PointKind, Repetitions, Says, SentenceValues } from '../language/sentence.ts';
import type { GateResult, NearMiss, RuleResult } from '../model/pair-score.ts';
import { haveCommon } from '../pair/reads.ts';
import { fitThatSpeaksFor } from '../rules/fit-rule.ts';
import { ruleOf } from '../rules/rules.ts';
import { plainSays } from './common-sentences.ts';
import type { PointSubject } from './explanation.ts';

/** What evidence comes to: which sentence says it, and with which values. */
export interface Finding {
  readonly kind: PointKind;
  readonly subject: PointSubject;
  /** Where the sentence stands, and under which key. */
  readonly says: Says;
  readonly key: string;
  /** The sentence by its whole name, as `hours.fail`. */
  readonly sentence: string;
  readonly values: SentenceValues;
  /** The sentences that say the same. */
  readonly repeats?: Repetitions | undefined;
}

const kindByOutcome = { pass: 'for', fail: 'against', unknown: 'to-check' } as const satisfies Record<
  GateResult['outcome'],
  PointKind
>;

/** What one gate's evidence comes to, at least one finding. */
export function gateFindings({ gate: id, outcome, evidence }: GateResult): Finding[] {
  const gate = gateOf(id);
  const subject = { gate: id };
  if (gate === undefined) {
    return [notKnown(subject)];
  }
  return gate.tell(evidence, outcome).map(([key, values = {}, kind = kindByOutcome[outcome]]) => ({
    kind,
    subject,
    says: gate.says,
    key,
    sentence: `${id}.${key}`,
    values,
  }));
}

/** What one rule's evidence comes to, at least one finding. */
export function ruleFindings(result: RuleResult): Finding[] {
  const { rule: id, fit } = result;
  const rule = ruleOf(id);
  const subject = { rule: id };
  if (rule === undefined) {
    return [notKnown(subject)];
  }
  const isFor = fit !== null && fit >= fitThatSpeaksFor;
  const usual = isFor ? 'for' : 'against';
  const told = fit === null ? [['unknown', {}, 'to-check'] as const] : rule.tell({ ...result, fit }, isFor);
  return told.map(([key, values = {}, kind = usual]) => ({
    kind,
    subject,
    says: rule.says,
    key,
    sentence: `${id}.${key}`,
    values,
    repeats: rule.repeats?.[key],
  }));
}

/** What the one change that would open a pair comes to. */
export function nearMissFinding({ gate, adjustment }: NearMiss): Finding {
  const opening = kindOf(adjustment)?.asOpening;
  const finding = { kind: 'adjustment', subject: { gate } } as const;
  return opening === undefined
    ? { ...finding, says: plainSays, key: 'adjustment', sentence: 'plain.adjustment', values: {} }
    : {
        ...finding,
        says: opening.says,
        key: 'opens',
        sentence: `adjustment.${adjustment.kind}`,
        values: opening.values(adjustment),
      };
}

/** Whether a finding of a near miss holds only when the change is made: its rules are those of the pair with the change. */
export function holdsAfter({ adjustment }: NearMiss, finding: Finding): boolean {
  const { kind, subject, values } = finding;
  const made = kindOf(adjustment);
  const rule = 'rule' in subject ? ruleOf(subject.rule) : undefined;
  if (rule === undefined || made === undefined || kind === 'to-check') {
    return false;
  }
  return (
    haveCommon(rule.reads, fieldsAltered(made)) && (made.asOpening?.brings?.(adjustment, values) ?? true)
  );
}

/** Of a gate or rule of another engine. */
function notKnown(subject: PointSubject): Finding {
  return {
    kind: 'to-check',
    subject,
    says: plainSays,
    key: 'not-known',
    sentence: 'plain.not-known',
    values: {},
  };
}
