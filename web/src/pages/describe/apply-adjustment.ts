import type { Adjustment } from '../../reach/reach-queries.ts';
import { readHours, writeHours } from '../../texts/hours.ts';
import type { Added, Change, RoleDraft } from './role-draft.ts';
import type { Kind, Thing } from './understand.ts';

/** Whether a change can be made to a draft by one click; the others need a thought. */
export function canApply(adjustment: Adjustment): boolean {
  return (
    adjustment.kind !== 'add-employment-form' &&
    (adjustment.kind !== 'lower-language' || adjustment.language === 'sv')
  );
}

/** What the change makes of the draft, in which `things` are understood. */
export function applyAdjustment(
  draft: RoleDraft,
  things: readonly Thing[],
  adjustment: Adjustment,
): Partial<RoleDraft> {
  const make = (kind: Kind, id: string, change: Change) => withThing(draft, things, { kind, id, change });
  switch (adjustment.kind) {
    case 'offer-support':
      return make('support', adjustment.support, {});
    case 'avoid-condition':
      return make('condition', adjustment.condition, { presence: 'avoidable' });
    case 'lower-demand':
      return make('demand', adjustment.ability, { level: adjustment.level });
    case 'soften-demand':
      return make('demand', adjustment.ability, { essential: false });
    case 'drop-demand':
      return {
        decisions: {
          ...draft.decisions,
          ...Object.fromEntries(
            things
              .filter(({ kind, id }) => kind === 'demand' && id === adjustment.ability)
              .map(({ key }) => [key, 'removed' as const]),
          ),
        },
      };
    case 'widen-hours': {
      const hours = readHours(draft.hours);
      const { hoursPerWeek } = adjustment;
      const [min, max] = [hours?.min ?? hoursPerWeek, hours?.max ?? hoursPerWeek];
      return { hours: writeHours({ min: Math.min(min, hoursPerWeek), max: Math.max(max, hoursPerWeek) }) };
    }
    case 'extend-period':
      return { to: adjustment.to };
    case 'add-time':
      return { times: [...draft.times, adjustment.time] };
    case 'lower-language':
      return { swedish: adjustment.level };
    default:
      return {};
  }
}

/** The thing as it is said to be: changed where it was understood, added where it was not. */
function withThing(
  draft: RoleDraft,
  things: readonly Thing[],
  { kind, id, change }: Pick<Added, 'kind' | 'id' | 'change'>,
): Partial<RoleDraft> {
  const thing = things.find((one) => one.kind === kind && one.id === id);
  const key = thing?.key ?? `own:${kind}:${id}`;
  return {
    decisions: { ...draft.decisions, [key]: 'kept' },
    changes: { ...draft.changes, [key]: { ...draft.changes[key], ...change } },
    ...(thing === undefined ? { added: [...draft.added, { kind, key, id, change }] } : {}),
  };
}
