import type { Adjustment } from '../model/adjustment.ts';
import type { AbilityId } from '../vocabulary/abilities.ts';
import type { EmploymentFormId } from '../vocabulary/employment-forms.ts';
import type { LanguageLevel } from '../vocabulary/languages.ts';
import type { LicenceId } from '../vocabulary/licences.ts';
import type { TimeId } from '../vocabulary/times.ts';

type KindOfAdjustment<Kind extends Adjustment['kind']> = Extract<Adjustment, { readonly kind: Kind }>;

/** Adjustments that either side can make to itself. */
type SharedDoor =
  | KindOfAdjustment<'widen-hours'>
  | { readonly kind: 'add-time'; readonly time: TimeId }
  | { readonly kind: 'add-employment-form'; readonly form: EmploymentFormId };

/** One change that a workplace can make to a role. `level`, `hoursPerWeek` and `to` are the new values. */
export type RoleDoor =
  | SharedDoor
  | KindOfAdjustment<'offer-support' | 'avoid-condition' | 'lower-demand' | 'lower-language'>
  /** The demand stays at its level, but the task can be done without it. */
  | { readonly kind: 'soften-demand'; readonly ability: AbilityId }
  | { readonly kind: 'drop-demand'; readonly ability: AbilityId }
  /** `to` is `YYYY-MM-DD`. */
  | { readonly kind: 'extend-period'; readonly to: string; readonly byDays: number };

/**
 * One change around a candidate. A support is one that every workplace would offer this candidate, or that the
 * candidate would bring along; all others are the candidate's own. `level`, `minutes` and `hoursPerWeek` are the new
 * values.
 */
export type CandidateDoor =
  | SharedDoor
  | KindOfAdjustment<'offer-support' | 'longer-travel'>
  | { readonly kind: 'raise-ability'; readonly ability: AbilityId; readonly level: number }
  | { readonly kind: 'raise-language'; readonly language: string; readonly level: LanguageLevel }
  | { readonly kind: 'add-licence'; readonly licence: LicenceId }
  | { readonly kind: 'show-register-extract' };

/** An adjustment that may open doors, on either side. */
export type Door = RoleDoor | CandidateDoor;

/**
 * What one adjustment would change, exactly: the ids of the other side's profiles, in the order in which they were
 * given. The list is all that pass every gate, however long a stored list may be; good is a match whose total is at
 * least the policy's `good`.
 */
export interface DoorEffect<Kind extends Door = Door> {
  readonly adjustment: Kind;
  /** Come onto the list. */
  readonly enter: readonly string[];
  /** Become good, newly listed or not. */
  readonly becomeGood: readonly string[];
  /** Are good and would no longer be, e.g. because nothing is left to grow into. */
  readonly loseGood: readonly string[];
}

/** How much an effect is worth, for ranking: who comes onto the list counts once, and who thereby becomes good twice. */
function worthOf({ enter, becomeGood, loseGood }: DoorEffect): number {
  return enter.length + becomeGood.length - loseGood.length;
}

/** Orders effects by {@link worthOf}, the most first, then by who comes onto the list. */
export function compareWorth(a: DoorEffect, b: DoorEffect): number {
  return worthOf(b) - worthOf(a) || b.enter.length - a.enter.length;
}

/** What an adjustment offers, avoids, lowers or adds: an identifier of the vocabulary or a language code; else null. */
export function whatOf(door: Door): string | null {
  switch (door.kind) {
    case 'offer-support':
      return door.support;
    case 'avoid-condition':
      return door.condition;
    case 'lower-demand':
    case 'soften-demand':
    case 'drop-demand':
    case 'raise-ability':
      return door.ability;
    case 'lower-language':
    case 'raise-language':
      return door.language;
    case 'add-time':
      return door.time;
    case 'add-employment-form':
      return door.form;
    case 'add-licence':
      return door.licence;
    case 'widen-hours':
    case 'extend-period':
    case 'longer-travel':
    case 'show-register-extract':
      return null;
  }
}
