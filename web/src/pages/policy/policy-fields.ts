import type { Policy } from './policy-queries.ts';

/** What a number of a policy counts; a share is shown in percent. */
type Unit = 'share' | 'hours' | 'minutes' | 'days' | 'months' | 'levels' | 'times' | 'count' | 'km' | 'kmh';

/** One number of a policy: where it stands in it, what it counts and how far it goes, in the unit that is shown. */
export interface PolicyField {
  /** Its path, with dots. */
  readonly path: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Default 1. */
  readonly step?: number;
}

function share<const Name extends string>(path: string, name: Name, max = 100) {
  return { path, name, unit: 'share', min: 0, max } as const;
}

/** The numbers of a policy beside its weights, by what they are about; those that are asked about most come first. */
export const fieldGroups = {
  lists: [
    share('good', 'good'),
    { path: 'lists.length', name: 'listLength', unit: 'count', min: 1, max: 1_000 },
    { path: 'lists.nearMisses', name: 'nearMisses', unit: 'count', min: 0, max: 1_000 },
  ],
  nearMisses: [
    { path: 'hours.nearMissHours', name: 'nearMissHours', unit: 'hours', min: 0, max: 60, step: 0.5 },
    { path: 'travel.nearMissMinutes', name: 'nearMissMinutes', unit: 'minutes', min: 0, max: 120 },
    { path: 'language.nearMissSteps', name: 'nearMissSteps', unit: 'levels', min: 0, max: 6 },
    { path: 'language.easySwedishSteps', name: 'easySwedishSteps', unit: 'levels', min: 0, max: 6 },
    { path: 'abilities.essentialTolerance', name: 'essentialTolerance', unit: 'levels', min: 0, max: 4 },
  ],
  wishes: [
    share('wishes.tasksShare', 'tasksShare'),
    share('wishes.bestShare', 'bestShare'),
    share('wishes.laterChoice', 'laterChoice'),
    share('wishes.hedged', 'hedged'),
    share('wishes.conditionsShare', 'conditionsShare'),
    share('wishes.likeFrom', 'refusedLikeFrom'),
    share('wishes.unlikeUpTo', 'unlikeUpTo'),
    share('wishes.refusedFit', 'refusedFit', 99),
    share('text.halfFit', 'textHalfFit'),
  ],
  abilities: [
    share('abilities.fitByDeficit.0', 'deficit1'),
    share('abilities.fitByDeficit.1', 'deficit2'),
    share('abilities.fitByDeficit.2', 'deficit3'),
    share('abilities.fitByDeficit.3', 'deficit4'),
    {
      path: 'abilities.essentialWeight',
      name: 'essentialWeight',
      unit: 'times',
      min: 1,
      max: 100,
      step: 0.5,
    },
    share('abilities.worstShare', 'worstShare'),
    {
      path: 'roomToGrow.ordinarySurplus',
      name: 'ordinarySurplus',
      unit: 'levels',
      min: 0,
      max: 4,
      step: 0.1,
    },
    {
      path: 'roomToGrow.surplusForNothing',
      name: 'surplusForNothing',
      unit: 'levels',
      min: 0,
      max: 4,
      step: 0.1,
    },
    share('roomToGrow.fitForNothing', 'fitForNothing'),
  ],
  travel: [
    { path: 'travel.usualMaxMinutes', name: 'usualMaxMinutes', unit: 'minutes', min: 1, max: 300 },
    share('travel.fitAtLimit', 'travelAtLimit'),
    share('travel.toCheckFrom', 'travelToCheckFrom'),
    { path: 'travel.overheadMinutes', name: 'overheadMinutes', unit: 'minutes', min: 0, max: 120 },
    { path: 'travel.nearKm', name: 'nearKm', unit: 'km', min: 0, max: 500, step: 0.5 },
    { path: 'travel.townKm', name: 'townKm', unit: 'km', min: 0, max: 500, step: 0.5 },
    { path: 'travel.speedsKmPerHour.near', name: 'speedNear', unit: 'kmh', min: 1, max: 1_000 },
    { path: 'travel.speedsKmPerHour.town', name: 'speedTown', unit: 'kmh', min: 1, max: 1_000 },
    { path: 'travel.speedsKmPerHour.country', name: 'speedCountry', unit: 'kmh', min: 1, max: 1_000 },
    share('hours.fitAtEdge', 'hoursAtEdge'),
  ],
  experience: [
    share('experience.fitWithNone', 'fitWithNone'),
    share('experience.likeFrom', 'experienceLikeFrom'),
    share('experience.shortShare', 'shortShare'),
    { path: 'experience.halfMonths', name: 'halfMonths', unit: 'months', min: 1, max: 900 },
  ],
  conditions: [
    share('ratherNot.always', 'ratherNotAlways'),
    share('ratherNot.avoidable', 'ratherNotAvoidable'),
    share('ratherNot.eased', 'ratherNotEased'),
  ],
  spread: [
    { path: 'spread.halfWaitDays', name: 'halfWaitDays', unit: 'days', min: 1, max: 10_000 },
    { path: 'spread.halfProposals', name: 'halfProposals', unit: 'count', min: 0.5, max: 100, step: 0.5 },
  ],
  unknown: [
    share('thinProfile.prior', 'prior'),
    share('thinProfile.strength', 'strength'),
    share('thinProfile.neutralWish', 'neutralWish'),
    share('inferred.share', 'inferredShare'),
    share('inferred.unwantedShare', 'unwantedShare'),
  ],
} as const satisfies Readonly<Record<string, readonly (PolicyField & { readonly name: string })[]>>;
/** See {@link fieldGroups}. */
export type FieldGroup = keyof typeof fieldGroups;

/** The groups in their order. */
export const groupIds = Object.keys(fieldGroups).filter((id): id is FieldGroup => id in fieldGroups);

/** A number of a policy that is no weight, with the key of what it is called. */
export type ThresholdField = PolicyField & {
  readonly name: (typeof fieldGroups)[FieldGroup][number]['name'];
};

/** Every field that is no weight. */
export const thresholdFields: readonly ThresholdField[] = groupIds.flatMap(
  (group): readonly ThresholdField[] => fieldGroups[group],
);

/** The weight of a fit rule. */
export function weightField(rule: string): PolicyField {
  return { path: `weights.${rule}`, unit: 'count', min: 0, max: 20, step: 0.5 };
}

/** The number of a field as it is shown: a share in percent. Throws when the policy has none there. */
export function shownNumber(policy: object, { path, unit }: PolicyField): number {
  const value = path.split('.').reduce<unknown>((part, key) => Object(part)[key], policy);
  if (typeof value !== 'number') {
    throw new Error(`A policy has no number at ${path}.`);
  }
  return unit === 'share' ? rounded(value * 100) : value;
}

/** The policy with another number in a field, given as it is shown. */
export function withNumber<Whole extends object>(
  policy: Whole,
  { path, unit }: PolicyField,
  shown: number,
): Whole {
  const copy = structuredClone(policy);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((part, key) => Object(part)[key], copy);
  Object.assign(Object(holder), { [last]: unit === 'share' ? rounded(shown / 100) : shown });
  return copy;
}

/** Less the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}

/** The fit rules that this page can tell what they read. */
export const toldRules = [
  'wishes',
  'wished-conditions',
  'helpful-supports',
  'hours-wanted',
  'travel-time',
  'room-to-grow',
  'waiting-time',
  'times-proposed',
  'abilities',
  'experience',
  'language-level',
  'hours-covered',
] as const satisfies readonly (keyof Policy['weights'])[];
