import type { AbilityId, Level } from '../../../matching/vocabulary/abilities.ts';
import type { ConditionId } from '../../../matching/vocabulary/conditions.ts';
import type { LicenceId } from '../../../matching/vocabulary/licences.ts';

/** The kinds of workplaces in the demonstration region. */
export type WorkplaceKind =
  | 'care-home'
  | 'home-care'
  | 'hospital'
  | 'school'
  | 'preschool'
  | 'library'
  | 'municipal-office'
  | 'parks'
  | 'kitchen'
  | 'stores'
  | 'recycling'
  | 'culture';

/**
 * One area of complementary work, as people who want it and managers who offer it put it into words. The two
 * sides use different words on purpose: real ones do. Swedish throughout.
 */
export interface WorkArea {
  readonly id: string;
  /** Where roles of this area are found, the usual place repeated. */
  readonly kinds: readonly WorkplaceKind[];
  /** What people say they want to do: infinitive phrases after "Jag vill". */
  readonly doing: readonly string[];
  /** What they like: noun phrases after "Jag gillar". */
  readonly liking: readonly string[];
  /** What they have done: lines of experience. */
  readonly done: readonly string[];
  /** Role titles. */
  readonly titles: readonly string[];
  /** A manager's tasks: infinitive phrases after "Du hjälper till att". */
  readonly tasks: readonly string[];
  /** Usual demands; others are unknown or not asked for. */
  readonly demands: Readonly<Partial<Record<AbilityId, Level>>>;
  /** Usual conditions; 'often' is there in most places and 'sometimes' in a few. */
  readonly conditions: readonly (readonly [ConditionId, 'often' | 'sometimes'])[];
  readonly licence?: LicenceId;
}
