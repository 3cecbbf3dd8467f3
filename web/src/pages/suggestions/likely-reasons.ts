import type { Schemas } from '../../api/client.ts';

/** The id of a reason for a review. */
export type ReasonId = NonNullable<Schemas['ReviewSubmission']['reason']>;
type Gate = Schemas['GateResult'];
type Rule = Schemas['RuleResult'];

/** What is needed of a suggestion to see why it may be declined or put on hold. */
export interface Judged {
  readonly gates: readonly Pick<Gate, 'gate' | 'outcome'>[];
  readonly rules: readonly Pick<Rule, 'rule' | 'fit' | 'weight'>[];
  readonly nearMiss: unknown;
}

/** How many reasons stand first. */
const shownFirst = 5;
/** From this fit up a rule is no reason to say no. */
const fitsFrom = 0.6;
/** What fails a gate weighs more than any rule. */
const weightOfGate = 20;

// a gate or rule that is left out stands behind no reason of its own
const declinedByRule: Readonly<Partial<Record<Rule['rule'], ReasonId>>> = {
  wishes: 'wish-not-met',
  'wished-conditions': 'condition-avoided',
  abilities: 'ability-not-enough',
  'room-to-grow': 'too-easy',
  'helpful-supports': 'needs-not-met',
  'hours-wanted': 'hours-or-times',
  'hours-covered': 'hours-or-times',
  'travel-time': 'travel-too-long',
  'language-level': 'language-level',
};

const declinedByGate: Readonly<Partial<Record<Gate['gate'], ReasonId>>> = {
  'candidate-open': 'candidate-not-available',
  'role-open': 'role-no-longer-open',
  conditions: 'condition-avoided',
  'essential-abilities': 'ability-not-enough',
  'needed-supports': 'needs-not-met',
  'employment-form': 'employment-form-not-possible',
  'longest-stretch': 'ability-not-enough',
  hours: 'hours-or-times',
  times: 'hours-or-times',
  period: 'timing',
  language: 'language-level',
  licence: 'statutory-requirement-missing',
  'minimum-age': 'statutory-requirement-missing',
  'register-extract': 'statutory-requirement-missing',
  travel: 'travel-too-long',
};

/** What is said of any pair, most said first. */
const declinedOften: readonly ReasonId[] = [
  'candidate-declined',
  'wish-not-met',
  'better-alternative',
  'already-tried',
  'timing',
];
const heldOften: readonly ReasonId[] = [
  'awaiting-candidate',
  'awaiting-workplace',
  'trial-day-first',
  'awaiting-consent',
  'timing',
];

/** What a reason is about: the person, the workplace, the time, or the suggestion itself. */
export type ReasonGroup = 'person' | 'workplace' | 'time' | 'suggestion';

const groupByReason: Readonly<Record<ReasonId, ReasonGroup>> = {
  'candidate-declined': 'person',
  'wish-not-met': 'person',
  'ability-not-enough': 'person',
  'needs-not-met': 'person',
  'too-easy': 'person',
  'health-risk': 'person',
  'condition-avoided': 'person',
  'hours-or-times': 'time',
  'travel-too-long': 'person',
  'language-level': 'person',
  'statutory-requirement-missing': 'suggestion',
  'employment-form-not-possible': 'suggestion',
  'workplace-cannot-adapt': 'workplace',
  'no-mentor-capacity': 'workplace',
  'already-tried': 'suggestion',
  'better-alternative': 'suggestion',
  'candidate-not-available': 'time',
  'role-no-longer-open': 'workplace',
  'replaces-regular-staff': 'workplace',
  'wrong-information': 'suggestion',
  timing: 'time',
  'awaiting-candidate': 'person',
  'awaiting-consent': 'person',
  'awaiting-workplace': 'workplace',
  'awaiting-adaptation': 'workplace',
  'awaiting-decision-by-authority': 'suggestion',
  'awaiting-register-extract': 'person',
  'trial-day-first': 'workplace',
  'information-to-check': 'suggestion',
  other: 'suggestion',
};

/** The groups of {@link reasonsOf}, in their order. */
export const reasonGroups: readonly ReasonGroup[] = ['person', 'workplace', 'time', 'suggestion'];

/** The other reasons that go with a decision, by what they are about, in the order of the vocabulary. */
export function otherReasons(
  terms: readonly { readonly id: string; readonly decisions?: readonly string[] }[],
  decision: 'hold' | 'decline',
  likely: readonly ReasonId[],
): Readonly<Record<ReasonGroup, readonly ReasonId[]>> {
  const others = terms
    .filter(({ decisions }) => decisions?.includes(decision) === true)
    .map(({ id }) => id)
    .filter(isReasonId)
    .filter((id) => !likely.includes(id));
  const of = (group: ReasonGroup) => others.filter((id) => groupByReason[id] === group);
  return { person: of('person'), workplace: of('workplace'), time: of('time'), suggestion: of('suggestion') };
}

function isReasonId(id: string): id is ReasonId {
  return id in groupByReason;
}

/** The likeliest reasons to decline the pair, at most five: what speaks most against it, then what is said most. */
export function likelyToDecline({ gates, rules }: Judged): ReasonId[] {
  const against = [
    ...gates
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ gate }) => ({ reason: declinedByGate[gate], size: weightOfGate })),
    ...rules
      .filter(({ fit }) => fit !== null && fit < fitsFrom)
      .map(({ rule, fit, weight }) => ({ reason: declinedByRule[rule], size: weight * (1 - (fit ?? 1)) })),
  ].toSorted((one, other) => other.size - one.size);
  return firstOf([...against.map(({ reason }) => reason), ...declinedOften]);
}

/** The likeliest reasons to put the pair on hold, at most five: what is to be checked, then what is said most. */
export function likelyToHold({ gates, nearMiss }: Judged): ReasonId[] {
  const unknown = gates.filter(({ outcome }) => outcome === 'unknown').map(({ gate }) => gate);
  const lacksExtract = unknown.includes('register-extract');
  const lacksOther = unknown.some((gate) => gate !== 'register-extract');
  return firstOf([
    nearMiss === null ? undefined : 'awaiting-adaptation',
    lacksExtract ? 'awaiting-register-extract' : undefined,
    lacksOther ? 'information-to-check' : undefined,
    ...heldOften,
  ]);
}

function firstOf(reasons: readonly (ReasonId | undefined)[]): ReasonId[] {
  return [...new Set(reasons.filter((one) => one !== undefined))].slice(0, shownFirst);
}
