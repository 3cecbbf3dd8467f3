import type { AbilityId } from '../../../matching/vocabulary/abilities.ts';
import type { ConditionId } from '../../../matching/vocabulary/conditions.ts';
import type { EmploymentFormId } from '../../../matching/vocabulary/employment-forms.ts';
import type { SupportId } from '../../../matching/vocabulary/supports.ts';

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
  /** Sentences a person may add to the wishes. */
  readonly remarks: readonly string[];
  /** Lowest and highest usual hours a week. */
  readonly hours: readonly [number, number];
  readonly ages: readonly [number, number];
  readonly employmentForms: readonly EmploymentFormId[];
  /** Longest usual wait, in months. */
  readonly waitingMonths: number;
}
