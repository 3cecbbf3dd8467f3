import type { Door, DoorEffect, RoleDoor } from './door.ts';
import { type FewCount, fewCount } from './few-count.ts';
import type { NodeDoors, SharedDoorEffect } from './find-node-doors.ts';

/** What one adjustment would change, as it may be told: how many, and never who. */
export interface ToldDoorEffect<Kind extends Door> {
  readonly adjustment: Kind;
  readonly enter: FewCount;
  readonly becomeGood: FewCount;
  readonly loseGood: FewCount;
}

/** The same adjustment at every role of the node that gains by it, as it may be told. */
interface ToldSharedEffect extends Pick<SharedDoorEffect, 'kind' | 'what' | 'roles'> {
  readonly enter: FewCount;
  readonly becomeGood: FewCount;
  readonly loseGood: FewCount;
}

/** What adjustments would open at a node, as it may be told; the order is that of the exact counts. */
export interface ToldNodeDoors {
  readonly perRole: readonly ({ readonly roleId: string } & ToldDoorEffect<RoleDoor>)[];
  readonly shared: readonly ToldSharedEffect[];
}

/** The effect of one adjustment as it may be told. */
export function tellEffect<Kind extends Door>({
  adjustment,
  enter,
  becomeGood,
  loseGood,
}: DoorEffect<Kind>): ToldDoorEffect<Kind> {
  return {
    adjustment,
    enter: fewCount(enter.length),
    becomeGood: fewCount(becomeGood.length),
    loseGood: fewCount(loseGood.length),
  };
}

/** The doors of a node as they may be told: without the ids of candidates, and with no count from 1 to 4. */
export function tellNodeDoors({ perRole, shared }: NodeDoors): ToldNodeDoors {
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
