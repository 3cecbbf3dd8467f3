import { type Ability, abilities } from './abilities.ts';
import { type Condition, conditions } from './conditions.ts';
import { type EmploymentForm, employmentForms } from './employment-forms.ts';
import { type EndReason, endReasons } from './end-reasons.ts';
import { type Language, languages } from './languages.ts';
import { type Licence, licences } from './licences.ts';
import { type ReviewReason, reviewReasons } from './review-reasons.ts';
import { type Support, supports } from './supports.ts';
import { type TaskArea, type TaskType, taskAreas, taskTypes } from './task-types.ts';
import { type Time, times } from './times.ts';
import { type Weekday, weekdays } from './weekdays.ts';

/** All terms that the product ships with. Read only: every object in it is frozen. */
export interface Vocabulary {
  /** Day of the latest change to any term, `YYYY-MM-DD`. */
  readonly version: string;
  readonly abilities: readonly Ability[];
  readonly conditions: readonly Condition[];
  readonly supports: readonly Support[];
  readonly taskAreas: readonly TaskArea[];
  readonly taskTypes: readonly TaskType[];
  readonly employmentForms: readonly EmploymentForm[];
  readonly reviewReasons: readonly ReviewReason[];
  readonly endReasons: readonly EndReason[];
  readonly times: readonly Time[];
  readonly weekdays: readonly Weekday[];
  readonly licences: readonly Licence[];
  readonly languages: readonly Language[];
}

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

/** The vocabulary. Entry points check it with `vocabularySchema` when they start. */
export const vocabulary: Vocabulary = deepFreeze({
  version: '2026-11-26',
  abilities,
  conditions,
  supports,
  taskAreas,
  taskTypes,
  employmentForms,
  reviewReasons,
  endReasons,
  times,
  weekdays,
  licences,
  languages,
});
