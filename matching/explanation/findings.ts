import { fieldsAltered } from '../adjustments/adjust-pair.ts';
import { kindOf } from '../gates/adjustment-kinds.ts';
import { gateOf } from '../gates/gates.ts';
import { missingAt, numberAt, textAt } from '../language/read-evidence.ts';
import type {
  Asked,
  Asks,
  PointKind,
  Repetitions,
  Says,
  SentenceValues,
  Telling,
  Told,
} from '../language/sentence.ts';
import type { Evidence, GateResult, NearMiss, RuleResult } from '../model/pair-score.ts';
import { isWithheld } from '../model/withheld.ts';
import { type Fields, haveCommon } from '../pair/reads.ts';
import { type FitRule, fitThatSpeaksFor } from '../rules/fit-rule.ts';
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
  /** What decides it; of two findings that share fields of both sides one is enough to be said first. */
  readonly reads: Fields;
  /** How much it speaks for or against the pair, or how much the answer matters, ≥ 0: decides what is said first. */
  readonly size: number;
  /** Whether a no of the person's was kept. */
  readonly keepsNo: boolean;
  /** Whether it may be said first among what speaks for the pair. */
  readonly mayBeReason: boolean;
  /** The question that would settle it, and whom to put it to, the first who can be asked. */
  readonly question?: { readonly asks: Asks; readonly askedOf: readonly Asked[] } | undefined;
}

const kindByOutcome = { pass: 'for', fail: 'against', unknown: 'to-check' } as const satisfies Record<
  GateResult['outcome'],
  PointKind
>;

/** What a gate's answer matters, where it declares nothing, beside weights of rules. */
const usualMatter = 3;
/** A gate that holds is only what was to be expected. */
const shareOfHolding = 0.05;
/** A gate that fails keeps the pair off every list, so it comes before any rule. */
const sizeOfFailing = 1_000;
/** The change that would open the pair comes before why it is shut. */
const sizeOfOpening = 2 * sizeOfFailing;
/** What an answer matters by whose is missing: the role's own may still turn out to ask for nothing. */
const shareByMissing: Readonly<Record<string, number>> = { candidate: 1, role: 0.4, both: 0.7 };

const noFields: Fields = { candidate: [], role: [] };
const noValues: SentenceValues = {};

/** What one gate's evidence comes to, at least one finding unless it is withheld. */
export function gateFindings({ gate: id, outcome, evidence }: GateResult): Finding[] {
  const gate = gateOf(id);
  const subject = { gate: id };
  if (gate === undefined) {
    return [notKnown(subject)];
  }
  if (isWithheld(evidence)) {
    return [];
  }
  const matters = gate.matters ?? usualMatter;
  return gate.tell(evidence, outcome).map((told) => {
    const [key, values = noValues, kind = kindByOutcome[outcome]] = told;
    return findingOf(
      { id, telling: gate, subject, kind, key, values },
      sizeOfGate(matters, kind, values, evidence),
      questionOf(gate.asks?.[key], evidence),
    );
  });
}

function sizeOfGate(matters: number, kind: PointKind, values: SentenceValues, evidence: Evidence): number {
  if (kind === 'against') {
    return sizeOfFailing + matters;
  }
  return matters * (kind === 'for' ? shareOfHolding : isTelling(values) ? 1 : shareMissing(evidence));
}

/** What one rule's evidence comes to, at least one finding unless it is withheld. */
export function ruleFindings(result: RuleResult): Finding[] {
  const { rule: id, fit, evidence } = result;
  const rule = ruleOf(id);
  const subject = { rule: id };
  if (rule === undefined) {
    return [notKnown(subject)];
  }
  if (isWithheld(evidence)) {
    return [];
  }
  const isFor = fit !== null && fit >= fitThatSpeaksFor;
  const usual = fit === null ? 'to-check' : isFor ? 'for' : 'against';
  const tellings: readonly Told[] =
    fit === null
      ? [rule.tellUnknown?.(evidence) ?? ['unknown', { missing: missingAt(evidence) }]]
      : rule.tell({ ...result, fit }, isFor);
  return tellings.map((told) => {
    const [key, values = noValues, kind = usual] = told;
    return findingOf(
      { id, telling: rule, subject, kind, key, values, repeats: rule.repeats?.[key] },
      sizeOfTold(rule, result, kind),
      questionOf(rule.asks?.[key], evidence),
    );
  });
}

function sizeOfTold(rule: FitRule, result: RuleResult, kind: PointKind): number {
  if (kind === 'for') {
    return sizeOfRule(result, kind);
  }
  // who has waited less is in no doubt for that
  return rule.isOfSpread ? 0 : (rule.matters ?? 0) + sizeOfRule(result, kind);
}

/** By how much of its weight a rule speaks for or against a pair, or waits for an answer. */
function sizeOfRule(result: RuleResult, kind: PointKind): number {
  const { weight, evidence } = result;
  // of abilities only what is rated: what is read in own words moves nothing that a manager is told, not even its order
  const [rated, of] = [numberAt(evidence, 'known'), numberAt(evidence, 'of')];
  const known = rated === null || of === null || of === 0 ? result.known : rated / of;
  const fit = numberAt(evidence, 'fitOfRated') ?? result.fit;
  if (fit === null) {
    return weight * shareMissing(evidence);
  }
  if (kind === 'to-check') {
    return weight * (1 - known);
  }
  const surplus = kind === 'for' ? fit - fitThatSpeaksFor : fitThatSpeaksFor - fit;
  // what speaks against within a rule that speaks for is as large as what it keeps from a whole fit, and the other way round
  const within = (kind === 'for' ? fit : 1 - fit) / 2;
  return weight * known * (surplus >= 0 ? surplus : within);
}

function shareMissing(evidence: Evidence): number {
  return shareByMissing[textAt(evidence, 'missing') ?? ''] ?? 1;
}

/** What a sentence is told with, and who tells it. */
interface Teller extends Pick<Finding, 'subject' | 'kind' | 'key' | 'values' | 'repeats'> {
  readonly id: string;
  readonly telling: Pick<Telling, 'keepsNo' | 'noReason'> & { readonly says: Says; readonly reads: Fields };
}

/** Written out, since a page makes thousands: spreading costs five times as much. */
function findingOf(
  { id, telling, subject, kind, key, values, repeats }: Teller,
  size: number,
  question: Finding['question'],
): Finding {
  return {
    kind,
    subject,
    says: telling.says,
    key,
    sentence: `${id}.${key}`,
    values,
    repeats,
    reads: telling.reads,
    size,
    keepsNo: telling.keepsNo?.includes(key) ?? false,
    mayBeReason: !telling.noReason?.includes(key),
    question,
  };
}

/** The question that would settle what is unknown: put to whoever has not answered. */
function questionOf(asks: Asks | undefined, evidence: Evidence): Finding['question'] {
  if (asks === undefined) {
    return undefined;
  }
  const missing = textAt(evidence, 'missing');
  if (missing === 'candidate') {
    return { asks, askedOf: ['person'] };
  }
  return { asks, askedOf: missing === 'role' ? ['workplace'] : ['person', 'workplace'] };
}

/** What the one change that would open a pair comes to. */
export function nearMissFinding({ gate, adjustment }: NearMiss): Finding {
  const opening = kindOf(adjustment)?.asOpening;
  const finding = {
    kind: 'adjustment',
    subject: { gate },
    reads: noFields,
    size: sizeOfOpening,
    keepsNo: false,
    mayBeReason: false,
  } as const;
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

/** Whether it tells something of this pair: a sentence without any value could be said of many. */
export function isTelling(values: SentenceValues): boolean {
  return Object.entries(values).some(([name, value]) => name !== 'missing' && value !== null);
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
    reads: noFields,
    size: 0,
    keepsNo: false,
    mayBeReason: false,
  };
}
