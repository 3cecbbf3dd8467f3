import type { Schemas } from '../../api/client.ts';
import type { Adjustment } from '../../reach/reach-queries.ts';

/** Changes of a stored role as a merge patch: null takes away. */
export type RoleChanges = Readonly<Record<string, unknown>>;

/** The changes that make an adjustment of a stored role; null where it needs a thought and not a click. */
export function changesOf(role: Schemas['Role'], adjustment: Adjustment): RoleChanges | null {
  switch (adjustment.kind) {
    case 'offer-support':
      return { supports: [...(role.supports ?? []), adjustment.support] };
    case 'avoid-condition': {
      const { condition } = adjustment;
      const others = (role.conditions ?? []).filter((one) => one.condition !== condition);
      return { conditions: [...others, { condition, presence: 'avoidable' }] };
    }
    case 'lower-demand':
      return {
        demands: { [adjustment.ability]: { ...demandOf(role, adjustment.ability), level: adjustment.level } },
      };
    case 'soften-demand': {
      const demand = demandOf(role, adjustment.ability);
      return demand === null ? null : { demands: { [adjustment.ability]: { ...demand, essential: false } } };
    }
    case 'drop-demand':
      return demandOf(role, adjustment.ability) === null ? null : { demands: { [adjustment.ability]: null } };
    case 'widen-hours': {
      const { hoursPerWeek } = adjustment;
      const { min, max } = role.hoursPerWeek ?? { min: hoursPerWeek, max: hoursPerWeek };
      return { hoursPerWeek: { min: Math.min(min, hoursPerWeek), max: Math.max(max, hoursPerWeek) } };
    }
    case 'extend-period':
      return { period: { to: adjustment.to } };
    case 'add-time':
      return { times: [...(role.times ?? []), adjustment.time] };
    case 'lower-language':
      return { languages: { [adjustment.language]: adjustment.level } };
    case 'add-employment-form':
      return { employmentForms: [...(role.employmentForms ?? []), adjustment.form] };
  }
}

/** The changes that take others back: the fields as they were. */
export function undoOf(role: Schemas['Role'], changes: RoleChanges): RoleChanges {
  const before: Readonly<Record<string, unknown>> = { ...role };
  return Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, asItWas(before[field], change)] as const),
  );
}

/** Objects are merged, so that what was not in them before is taken out by name. */
function asItWas(before: unknown, change: unknown): unknown {
  if (!isObject(before) || !isObject(change)) {
    return before ?? null;
  }
  return Object.fromEntries(Object.keys(change).map((name) => [name, asItWas(before[name], change[name])]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function demandOf(role: Schemas['Role'], ability: string) {
  const demand = role.demands?.[ability];
  return demand === undefined ? null : typeof demand === 'number' ? { level: demand } : demand;
}
