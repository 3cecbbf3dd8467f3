import type { AbilityId, Level } from '../../matching/vocabulary/abilities.ts';
import type { ConditionId } from '../../matching/vocabulary/conditions.ts';
import type { LicenceId } from '../../matching/vocabulary/licences.ts';

/** The kinds of workplaces in the demonstration region: what a unit does, as far as its roles depend on it. */
export const workplaceKinds = [
  'care-home',
  'group-home',
  'home-care',
  'hospital',
  'clinic',
  'primary-school',
  'secondary-school',
  'preschool',
  'library',
  'contact-centre',
  'office',
  'archive',
  'it-service',
  'parks',
  'farm',
  'kitchen',
  'stores',
  'recycling',
  'culture-house',
  'sports-hall',
  'museum',
] as const;
/** See {@link workplaceKinds}. */
export type WorkplaceKind = (typeof workplaceKinds)[number];

/** A text that fits every workplace of its area or, with kinds after it, only those. */
export type PlacedText = string | readonly [text: string, kind: WorkplaceKind, ...more: WorkplaceKind[]];

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
  /** What they like: nouns, or clauses that begin with "att", after "Jag gillar". */
  readonly liking: readonly string[];
  /** Why: whole sentences that follow a wish of this area. */
  readonly because: readonly string[];
  /** What those say who don't want it: an infinitive phrase after "Jag vill inte", and the condition that it means. */
  readonly refusing: { readonly doing: string; readonly avoids?: ConditionId };
  /** What they have done: lines of experience. */
  readonly done: readonly string[];
  /** Role titles. */
  readonly titles: readonly PlacedText[];
  /** A manager's tasks: infinitive phrases after "Du hjälper till att". */
  readonly tasks: readonly PlacedText[];
  /** Usual demands; others are unknown or not asked for. */
  readonly demands: Readonly<Partial<Record<AbilityId, Level>>>;
  /** Usual conditions; 'often' is there in most places and 'sometimes' in a few; with kinds after it, only there. */
  readonly conditions: readonly (readonly [ConditionId, 'often' | 'sometimes', ...WorkplaceKind[]])[];
  /** What every role of this area requires. */
  readonly licence?: LicenceId;
}
