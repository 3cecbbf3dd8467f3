import type { Schemas } from '../../api/client.ts';
import type { AdjustmentsSearch } from './adjustments-search.ts';

/** What an adjustment of one role would bring. */
export type RoleEffect = Schemas['NodeDoorEffect'];
/** What the same adjustment would bring at all roles together. */
export type SharedEffect = Schemas['SharedDoorEffect'];

type Filter = Pick<AdjustmentsSearch, 'kind' | 'what' | 'workplace'>;

/** What is offered, avoided or changed, by its identifier; null where the numbers say it all. */
export function whatOf({ adjustment }: Pick<RoleEffect, 'adjustment'>): string | null {
  switch (adjustment.kind) {
    case 'offer-support':
      return adjustment.support;
    case 'avoid-condition':
      return adjustment.condition;
    case 'lower-demand':
    case 'soften-demand':
    case 'drop-demand':
      return adjustment.ability;
    case 'add-time':
      return adjustment.time;
    case 'add-employment-form':
      return adjustment.form;
    case 'lower-language':
      return adjustment.language;
    default:
      return null;
  }
}

/** The effects at single roles that the filter lets through, in their order. */
export function roleEffects(
  effects: readonly RoleEffect[],
  { kind, what, workplace }: Filter,
): readonly RoleEffect[] {
  return effects.filter(
    (effect) =>
      (kind === undefined || effect.adjustment.kind === kind) &&
      (what === undefined || whatOf(effect) === what) &&
      (workplace === undefined || effect.workplaceId === workplace),
  );
}

/** The effects at all roles together that the filter lets through: first what opens for most, as each row says it. */
export function sharedEffects(effects: readonly SharedEffect[], { kind }: Filter): readonly SharedEffect[] {
  return effects
    .filter((effect) => kind === undefined || effect.kind === kind)
    .toSorted((one, other) => (other.enter.count ?? fewest) - (one.enter.count ?? fewest));
}

/** As a count that is not told sorts: above none, below any that is told. */
const fewest = 1;

/** The workplaces of the effects, each once, by name. */
export function workplacesOf(effects: readonly RoleEffect[], locale: string) {
  const names = new Map(
    effects.flatMap(({ workplaceId, workplaceName }) =>
      workplaceId === null || workplaceName === null ? [] : [[workplaceId, workplaceName] as const],
    ),
  );
  const { compare } = new Intl.Collator(locale);
  return [...names].map(([id, name]) => ({ id, name })).sort((one, other) => compare(one.name, other.name));
}
