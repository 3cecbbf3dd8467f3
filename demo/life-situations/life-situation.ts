import type { AbilityId } from '../../matching/vocabulary/abilities.ts';
import type { ConditionId } from '../../matching/vocabulary/conditions.ts';
import type { EmploymentFormId } from '../../matching/vocabulary/employment-forms.ts';
import type { SupportId } from '../../matching/vocabulary/supports.ts';

/** A sentence that a person may add to the wishes, and what it says of the profile's other fields. */
export interface Remark {
  readonly text: string;
  readonly needs?: SupportId;
  readonly avoids?: ConditionId;
}

/**
 * What a made-up person lives with, as far as work is concerned: never a diagnosis. It drives abilities, needs,
 * avoided conditions, hours, age and waiting time together, so that a profile hangs together.
 */
export interface LifeSituation {
  readonly id: string;
  /** Follow-up groups, kept apart from the profile. */
  readonly groups: readonly string[];
  /** Levels added to (or taken from) the person's general level. */
  readonly abilityShift: Readonly<Partial<Record<AbilityId, number>>>;
  readonly needs: readonly SupportId[];
  readonly avoids: readonly ConditionId[];
  readonly remarks: readonly Remark[];
  /** Lowest and highest usual hours a week. */
  readonly hours: readonly [number, number];
  readonly ages: readonly [number, number];
  readonly employmentForms: readonly EmploymentFormId[];
  /** Longest usual wait, in months. */
  readonly waitingMonths: number;
}
