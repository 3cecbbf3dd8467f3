import type { AdjustmentKind } from '../adjustments/adjustment-kind.ts';
import { sharedAdjustments } from '../adjustments/shared-adjustments.ts';
import type { Adjustment } from '../model/adjustment.ts';
import { gates } from './gates.ts';

/** Every kind of adjustment: the shared ones, then those that belong to a single gate; in the order in which they are proposed. */
export const adjustmentKinds: readonly AdjustmentKind[] = [
  ...new Set([...sharedAdjustments, ...gates.flatMap(({ openedBy = [] }) => openedBy)]),
];

const kindsByName = new Map(adjustmentKinds.map((kind) => [kind.kind, kind]));

/** The kind of an adjustment; undefined for one that this engine doesn't know. */
export function kindOf({ kind }: Pick<Adjustment, 'kind'>): AdjustmentKind | undefined {
  return kindsByName.get(kind);
}

/** The adjustment as a colleague of the person's coach is told it; of an unknown kind as it is. */
export function adjustmentForColleague(adjustment: Adjustment): Adjustment {
  const kind = kindOf(adjustment);
  return kind?.forColleague === undefined ? adjustment : kind.of(kind.forColleague(adjustment));
}

/** What an adjustment offers, avoids, lowers or adds: an identifier of the vocabulary or a language code; else null. */
export function whatOf(adjustment: Adjustment): string | null {
  const value = kindOf(adjustment)?.what?.value;
  return value === undefined ? null : String(adjustment[value]);
}
