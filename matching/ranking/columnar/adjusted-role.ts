import type { AdjustmentKind } from '../../adjustments/adjustment-kind.ts';
import type { CompiledRole } from '../../pair/compiled-profile.ts';
import type { RoleField } from '../../pair/reads.ts';
import { abilitiesRule } from '../../rules/abilities.ts';
import type { FitRule } from '../../rules/fit-rule.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { ColumnTrial, SparseFitTable } from './value-tables.ts';

/** A role as adjusted for a near miss, and the fits that this alters. */
export interface AdjustedRole {
  readonly role: CompiledRole;
  readonly altersAbilities: boolean;
  /** Of the altered rules that a column decides, the fits by the adjusted role. */
  readonly tables: ReadonlyMap<FitRule, SparseFitTable>;
}

/**
 * Tells what an adjusted role scores otherwise than the role as it stands. Null where something is altered that neither a
 * column nor the counts of demands tell of.
 */
export function compareRoles(
  role: CompiledRole,
  adjusted: CompiledRole,
  { ofRole }: AdjustmentKind,
  plan: ScoringPlan,
): AdjustedRole | null {
  const { rules, setting } = plan.scorer;
  const altered = (ofRole?.alters ?? []).filter((field) => !isSame(role[field], adjusted[field]));
  const alters = (rule: FitRule) => rule.reads.role.some((field) => altered.includes(field));
  const others = rules.filter((rule) => rule !== abilitiesRule && alters(rule));
  const altersAbilities = rules.includes(abilitiesRule) && alters(abilitiesRule);
  const areCountsOff = altersAbilities && altered.some((field) => countedFields.includes(field));
  if (areCountsOff || others.some((rule) => !plan.fitting.has(rule))) {
    return null;
  }
  const tables = new Map<FitRule, SparseFitTable>();
  for (const rule of others) {
    const column = plan.fitting.get(rule);
    if (column !== undefined) {
      tables.set(rule, new SparseFitTable(new ColumnTrial(column, adjusted, setting), rule));
    }
  }
  return { role: adjusted, altersAbilities, tables };
}

/** The kernel counts by these, and all but what supports close of the demands. */
const countedFields: readonly RoleField[] = [
  'demands',
  'demanded',
  'essential',
  'areDemandsInferred',
  'inferredDemands',
];

function isSame(before: CompiledRole[RoleField], after: CompiledRole[RoleField]): boolean {
  return ArrayBuffer.isView(before) && ArrayBuffer.isView(after)
    ? before.length === after.length && before.every((value, at) => value === after[at])
    : before === after;
}
