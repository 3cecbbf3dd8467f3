import { whatOf } from '../../gates/adjustment-kinds.ts';
import type { Change } from '../../model/change.ts';
import type { Trial } from '../list-trials.ts';
import { changeOf } from './change-of.ts';
import type { Changes } from './change-search.ts';

/** One or two changes of a subject, and the ids of those that they bring, in the order of the nearest. */
export interface Opening {
  readonly changes: readonly Change[];
  readonly ids: readonly string[];
}

interface Found {
  readonly changes: Changes;
  readonly ids: readonly string[];
}

/** How many times as many pairs of changes as are told are tried on everybody. */
const triedOnAll = 4;

/**
 * The openings that are told: at most so many of one change and of two, those first that bring most. Of steps of one thing
 * that bring the same (five hours, ten hours), the first is told. `idsWith` finds whom two changes bring.
 */
export function rankOpenings({
  single,
  double,
  idsWith,
  most,
}: {
  readonly single: readonly Found[];
  readonly double: readonly { readonly changes: readonly [Trial, Trial] }[];
  readonly idsWith: (changes: Changes) => string[];
  readonly most: number;
}): Opening[] {
  const ofTwo = double.slice(0, most * triedOnAll).map(({ changes }) => ({ changes, ids: idsWith(changes) }));
  return [...firstSteps(single).slice(0, most), ...firstSteps(ofTwo).slice(0, most)].map(
    ({ changes, ids }) => ({ changes: changes.map(changeOf), ids }),
  );
}

function firstSteps(found: readonly Found[]): Found[] {
  const told = new Set<string>();
  return found
    .filter(({ changes, ids }) => {
      const key = `${changes.map(thingOf).join('+')} ${ids.join()}`;
      const isFirst = !told.has(key);
      told.add(key);
      return isFirst;
    })
    .sort((a, b) => b.ids.length - a.ids.length);
}

/** What a change is about: an ability whose demand is lowered or dropped is one thing. */
function thingOf({ adjustment, reach }: Trial): string {
  return `${reach.isOfCandidate} ${reach.kind.what?.labels ?? reach.kind.kind} ${whatOf(adjustment)}`;
}
