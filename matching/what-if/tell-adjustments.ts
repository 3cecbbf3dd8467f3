import type { Adjustment } from '../model/adjustment.ts';
import type { AdjustmentEffect } from './adjustment-effect.ts';
import { type FewCount, fewCount } from './few-count.ts';
import type { NodeAdjustments, SharedAdjustmentEffect } from './find-node-adjustments.ts';

/** What one adjustment would change, as it may be told: how many, and never who. */
export interface ToldEffect {
  readonly adjustment: Adjustment;
  readonly enter: FewCount;
  readonly becomeGood: FewCount;
  readonly loseGood: FewCount;
}

/** The same adjustment at every role of the node that gains by it, as it may be told. */
interface ToldSharedEffect extends Pick<SharedAdjustmentEffect, 'kind' | 'what' | 'roles'> {
  readonly enter: FewCount;
  readonly becomeGood: FewCount;
  readonly loseGood: FewCount;
}

/** What adjustments would open at a node, as it may be told; the order is that of the exact counts. */
export interface ToldNodeAdjustments {
  readonly perRole: readonly ({ readonly roleId: string } & ToldEffect)[];
  readonly shared: readonly ToldSharedEffect[];
}

/** The effect of one adjustment as it may be told. */
export function tellEffect({ adjustment, enter, becomeGood, loseGood }: AdjustmentEffect): ToldEffect {
  return {
    adjustment,
    enter: fewCount(enter.length),
    becomeGood: fewCount(becomeGood.length),
    loseGood: fewCount(loseGood.length),
  };
}

/** The adjustments of a node as they may be told: without the ids of candidates, and with no count from 1 to 4. */
export function tellNodeAdjustments({ perRole, shared }: NodeAdjustments): ToldNodeAdjustments {
  return {
    perRole: perRole.map((effect) => ({ roleId: effect.roleId, ...tellEffect(effect) })),
    shared: shared.map(({ kind, what, roles, enter, becomeGood, loseGood }) => ({
      kind,
      what,
      roles,
      enter: fewCount(enter),
      becomeGood: fewCount(becomeGood),
      loseGood: fewCount(loseGood),
    })),
  };
}
