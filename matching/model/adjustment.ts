import type { AbilityId } from '../vocabulary/abilities.ts';
import type { ConditionId } from '../vocabulary/conditions.ts';
import type { LanguageLevel } from '../vocabulary/languages.ts';
import type { SupportId } from '../vocabulary/supports.ts';

/**
 * One named change that opens a gate, as data. All but `longer-travel` are the workplace's to make.
 * `level`, `hoursPerWeek` and `minutes` are the new values; `byHours` and `byMinutes` how much that changes.
 */
export type Adjustment =
  | { readonly kind: 'offer-support'; readonly support: SupportId }
  | { readonly kind: 'avoid-condition'; readonly condition: ConditionId }
  | { readonly kind: 'lower-demand'; readonly ability: AbilityId; readonly level: number }
  | { readonly kind: 'lower-language'; readonly language: string; readonly level: LanguageLevel }
  | { readonly kind: 'widen-hours'; readonly hoursPerWeek: number; readonly byHours: number }
  | { readonly kind: 'longer-travel'; readonly minutes: number; readonly byMinutes: number };
