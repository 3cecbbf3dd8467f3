import type { Schemas } from '../../api/client.ts';
import type { Point } from './arrange-points.ts';

type Gate = Schemas['GateResult'];
type Rule = Schemas['RuleResult'];

/** What is needed of a suggestion to see whose answer is missing. */
export interface Asked {
  readonly gates: readonly Gate[];
  readonly rules: readonly Rule[];
}

/** The field of the person's profile that answers each gate; those left out are not the person's to answer. */
const fieldByGate: Readonly<Partial<Record<Gate['gate'], string>>> = {
  period: 'availability/from',
  hours: 'availability/hoursPerWeek',
  times: 'availability/times',
  travel: 'travel',
  'employment-form': 'employmentForms',
  licence: 'licences',
  'register-extract': 'registerExtract',
  language: 'languages',
  conditions: 'avoids',
  'essential-abilities': 'abilities',
  'longest-stretch': 'abilities',
  'needed-supports': 'needs',
};

const fieldByRule: Readonly<Partial<Record<Rule['rule'], string>>> = {
  wishes: 'wishes',
  'wished-conditions': 'avoids',
  'helpful-supports': 'needs',
  abilities: 'abilities',
  experience: 'experience',
};

/** The field of the person's profile where what is to be found out is written down; null where it is not the person's answer. */
export function fieldToAsk(point: Point, { gates, rules }: Asked): string | null {
  if (point.kind !== 'to-check') {
    return null;
  }
  const gate = gates.find((one) => one.gate === point.gate);
  if (gate !== undefined) {
    return isOfPerson(gate.evidence) ? withAbility(fieldByGate[gate.gate] ?? null, gate) : null;
  }
  const rule = rules.find((one) => one.rule === point.rule);
  if (rule === undefined) {
    return null;
  }
  const isAsked = isOfPerson(rule.evidence) || (rule.rule === 'abilities' && isPartlyRated(rule.evidence));
  return isAsked ? (fieldByRule[rule.rule] ?? null) : null;
}

function isOfPerson(evidence: Gate['evidence'] | Rule['evidence']): boolean {
  return 'missing' in evidence && (evidence.missing === 'candidate' || evidence.missing === 'both');
}

function isPartlyRated({ known, of }: { readonly known?: number; readonly of?: number }): boolean {
  return known !== undefined && of !== undefined && known < of;
}

/** Where a single ability is asked for, that one. */
function withAbility(field: string | null, gate: Gate): string | null {
  const abilities =
    gate.gate === 'essential-abilities'
      ? gate.evidence.toCheck
      : gate.gate === 'longest-stretch'
        ? gate.evidence.untold
        : undefined;
  return abilities?.[0] === undefined ? field : `abilities/${abilities[0]}`;
}
