import type { Candidate } from '../model/candidate.ts';
import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import { idAt, idsOf, taskIds } from '../pair/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { employmentFormIds } from '../vocabulary/employment-forms.ts';
import { labelOf } from '../vocabulary/label-of.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { timeIds } from '../vocabulary/times.ts';
import { weekdayIds } from '../vocabulary/weekdays.ts';
import { listPart, type ProfilePart, stepOf, yesOrNo } from './trait.ts';

const abilitiesPart: ProfilePart = {
  traits: abilityIds.map((_, position) => ({
    values: 6,
    family: 'ability',
    of: ({ levels }) => 1 + (levels[position] ?? -1),
  })),
  write: (values) => ({
    abilities: Object.fromEntries(
      values.flatMap((value, position) => (value === 0 ? [] : [[idAt(abilityIds, position), value - 1]])),
    ),
  }),
};

/** 2 for what stands on the list of what is strong, 1 for what stands on the other. */
function strengthOf(
  strong: readonly number[] | null,
  weak: readonly number[] | null,
  position: number,
): number {
  return strong?.includes(position) ? 2 : Number(weak?.includes(position) ?? false);
}

const needsPart = listPart({
  family: 'support',
  isKnown: ({ neededSupports }) => neededSupports !== null,
  things: supportIds.length,
  values: 3,
  of: ({ neededSupports, helpfulSupports }, position) =>
    strengthOf(neededSupports, helpfulSupports, position),
  write: (values) => ({
    needs: values.flatMap((value, position) =>
      value === 0
        ? []
        : [{ support: idAt(supportIds, position), strength: value === 2 ? 'needed' : 'helpful' }],
    ),
  }),
});

const avoidsPart = listPart({
  family: 'condition',
  isKnown: ({ neverConditions }) => neverConditions !== null,
  things: conditionIds.length,
  values: 3,
  of: ({ neverConditions, ratherNotConditions }, position) =>
    strengthOf(neverConditions, ratherNotConditions, position),
  write: (values) => ({
    avoids: values.flatMap((value, position) =>
      value === 0
        ? []
        : [{ condition: idAt(conditionIds, position), strength: value === 2 ? 'never' : 'rather-not' }],
    ),
  }),
});

/** A list that is compiled to a mask. */
function maskPart<Id extends string>(
  family: string,
  ids: readonly Id[],
  maskOf: (person: CompiledCandidate) => number | null,
  write: (chosen: Id[]) => Partial<Candidate>,
): ProfilePart {
  return listPart({
    family,
    isKnown: (person) => maskOf(person) !== null,
    things: ids.length,
    values: 2,
    of: (person, position) => ((maskOf(person) ?? 0) >> position) & 1,
    write: (values) =>
      write(
        idsOf(
          ids,
          values.reduce((mask, value, position) => mask | (value << position), 0),
        ),
      ),
  });
}

/** Hours a week: the fewest, and how many more the most are. */
const fewestHours = [0, 5, 10, 15, 20, 25, 30, 35, 40];
const moreHours = [0, 5, 10, 15, 20];

const hoursPart: ProfilePart = {
  traits: [
    stepOf('fewest-hours', fewestHours, ({ hours }) => hours?.min ?? null),
    stepOf('more-hours', moreHours, ({ hours }) => (hours === null ? 0 : hours.max - hours.min)),
  ],
  write: ([fewest = 0, more = 0]) => {
    const min = fewestHours[fewest - 1];
    return min === undefined
      ? {}
      : { availability: { hoursPerWeek: { min, max: min + (moreHours[more - 1] ?? 0) } } };
  },
};

const travelMinutes = [15, 30, 45, 60, 75, 90, 120];

const travelPart: ProfilePart = {
  traits: [
    yesOrNo('known', ({ location }) => location !== null),
    stepOf('travel-minutes', travelMinutes, ({ maxTravelMinutes }) => maxTravelMinutes),
  ],
  write: ([isPlaceKnown, step = 0], drawPlace) => {
    const from = isPlaceKnown === 1 ? drawPlace() : null;
    const maxMinutes = travelMinutes[step - 1];
    return {
      travel: { ...(from === null ? {} : { from }), ...(maxMinutes === undefined ? {} : { maxMinutes }) },
    };
  },
};

const registerPart: ProfilePart = {
  traits: [
    {
      values: 3,
      family: 'register-extract',
      of: ({ registerExtract }) => (registerExtract === null ? 0 : 1 + Number(registerExtract)),
    },
  ],
  write: ([value]) => (value === 0 ? {} : { registerExtract: value === 2 }),
};

/** What work mostly asks for. Of other languages few people know each, so that nothing is told of them. */
const languageCodes = ['sv', 'en'] as const;

const languagesPart = listPart({
  family: 'language',
  isKnown: ({ languages }) => languages !== null,
  things: languageCodes.length,
  values: 1 + languageLevels.length,
  of: ({ languages }, position) => 1 + (languages?.get(idAt(languageCodes, position)) ?? -1),
  write: (values) => ({
    languages: Object.fromEntries(
      values.flatMap((value, position) =>
        value === 0 ? [] : [[idAt(languageCodes, position), idAt(languageLevels, value - 1)]],
      ),
    ),
  }),
});

/** Wishes are told by the names of what is wished for, and never by anybody's own words. */
const wishesPart = listPart({
  family: 'task',
  isKnown: ({ wishes }) => wishes !== null,
  things: taskIds.length,
  values: 2,
  of: ({ wishedTasks }, position) => Number(wishedTasks.some(({ task }) => task === position)),
  write: (values) => ({
    wishes: values
      .flatMap((value, position) => (value === 0 ? [] : [labelOf('tasks', idAt(taskIds, position), 'sv')]))
      .join('. '),
  }),
});

/**
 * All that a stand-in is put together from. What few people tell of is left out and stays unknown: when somebody can begin, how long at a
 * stretch something works, and what has been done before.
 */
export const profileParts: readonly ProfilePart[] = [
  abilitiesPart,
  needsPart,
  avoidsPart,
  hoursPart,
  maskPart(
    'time',
    timeIds,
    ({ timesMask }) => timesMask,
    (times) => ({ availability: { times } }),
  ),
  maskPart(
    'weekday',
    weekdayIds,
    ({ weekdaysMask }) => weekdaysMask,
    (weekdays) => ({ availability: { weekdays } }),
  ),
  travelPart,
  maskPart(
    'employment-form',
    employmentFormIds,
    ({ employmentFormsMask }) => employmentFormsMask,
    (employmentForms) => ({ employmentForms }),
  ),
  maskPart(
    'licence',
    licenceIds,
    ({ licencesMask }) => licencesMask,
    (licences) => ({ licences }),
  ),
  registerPart,
  languagesPart,
  wishesPart,
];

/** In how many steps it is said how much is told of a person. */
const toldSteps = 3;

/** How much is told of a person, little, some or most of it: what else is told depends on it. */
export const toldTrait = {
  values: toldSteps,
  family: 'told',
  of: (person: CompiledCandidate): number => {
    const isTold = [
      person.levels.some((level) => level >= 0),
      person.neededSupports !== null,
      person.neverConditions !== null,
      person.hours !== null,
      person.timesMask !== null,
      person.maxTravelMinutes !== null,
      person.location !== null,
      person.employmentFormsMask !== null,
      person.licencesMask !== null,
      person.registerExtract !== null,
      person.languages !== null,
    ];
    const share = isTold.filter(Boolean).length / isTold.length;
    return Math.min(toldSteps - 1, Math.floor(share * toldSteps));
  },
};
