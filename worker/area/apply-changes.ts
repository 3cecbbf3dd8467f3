import type { ReadProfiles } from '../../db/matching/read-profiles.ts';
import type { Turns } from '../../db/turns.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import type { PoolTotals } from '../../matching/ranking/pool-totals.ts';
import { kindNumbers } from '../../matching/ranking/pool-totals.ts';
import type { NodeScorers } from '../../matching/scoring/node-scorers.ts';
import { type AreaMemory, totalsOf } from './area-memory.ts';
import { failWithCulprits } from './find-culprits.ts';
import type { Side } from './listed-pair.ts';

/** Profiles that changed: as they are now, or null when they have left (closed, deleted or failed). */
export interface ProfileChanges {
  readonly candidates: ReadonlyMap<string, CompiledCandidate | null>;
  readonly roles: ReadonlyMap<string, CompiledRole | null>;
}

/** The same as they were read. */
export interface ReadChanges extends ProfileChanges, Pick<ReadProfiles, 'rolesOffLists'> {}

const sides = ['candidate', 'role'] as const;
const kindByNumber = new Map<number, keyof typeof kindNumbers>(
  Object.entries(kindNumbers).map(([kind, number]) => [number, kind as keyof typeof kindNumbers]),
);

/** Puts the changed profiles into the pools, with the pairs that are on no list, and takes out those that have left. */
export function updatePools(memory: AreaMemory, changes: ReadChanges): void {
  update(memory.candidates, changes.candidates);
  update(memory.roles, changes.roles);
  for (const [id, roles] of changes.rolesOffLists) {
    memory.apart.set(id, roles);
  }
  for (const [id, profile] of [...changes.candidates, ...changes.roles]) {
    if (profile?.nodeId) {
      memory.nodeById.set(id, profile.nodeId);
    } else {
      memory.nodeById.delete(id);
    }
  }
}

function update<Profile>(
  pool: { set(profile: Profile): void; delete(id: string): boolean },
  changed: ReadonlyMap<string, Profile | null>,
): void {
  for (const [id, profile] of changed) {
    if (profile === null) {
      pool.delete(id);
    } else {
      pool.set(profile);
    }
  }
}

/**
 * Brings every list of the area in memory to what the pools with these changes give, without ranking the lists that
 * the changes do not reach, in turns:
 *
 * 1. The changed profiles are put in the pools, and each is scored against the whole other side.
 * 2. Each takes its new place on, or its leave of, the lists of the others. A full list that lost
 *    a member may have a place for someone who is on no list: it needs a refill.
 * 3. The changed ones' own lists are ranked from their totals.
 * 4. Those lists are ranked from the pool: the next in line comes up.
 *
 * Rejects with {@link ScoringFailed} when a pair can't be scored; the memory is then of no use.
 */
export async function applyChanges(
  memory: AreaMemory,
  changes: ReadChanges,
  scorers: NodeScorers,
  turns: Turns,
): Promise<void> {
  updatePools(memory, changes);
  const changed: Readonly<Record<Side, ReadonlyMap<string, unknown>>> = {
    candidate: changes.candidates,
    role: changes.roles,
  };
  const score = async (side: Side, id: string): Promise<PoolTotals | undefined> => {
    if (turns.isOver) {
      await turns.next();
    }
    try {
      return totalsOf(memory, side, id, scorers);
    } catch (error) {
      return failWithCulprits(memory, changes, scorers, turns, error);
    }
  };
  for (const side of sides) {
    for (const id of changed[side].keys()) {
      const totals = await score(side, id);
      if (side === 'candidate') {
        memory.lists.setWait(id);
      }
      moveOnOthers(memory, side, id, totals);
      if (totals === undefined) {
        memory.lists.clear(side, id);
      } else {
        memory.lists.place(side, id, totals);
      }
    }
  }
  for (const side of sides) {
    for (const id of memory.lists.idsToRefill(side)) {
      const totals = await score(side, id);
      if (totals !== undefined) {
        memory.lists.place(side, id, totals);
      }
    }
  }
}

function moveOnOthers(memory: AreaMemory, side: Side, id: string, totals: PoolTotals | undefined): void {
  const move = (otherId: string, kind: 'match' | 'near-miss' | 'none', total: number) => {
    if (side === 'candidate') {
      memory.lists.move(side, id, otherId, kind, total);
    } else {
      memory.lists.move(side, otherId, id, kind, total);
    }
  };
  const gone = new Set(memory.lists.partnersOf(side, id));
  totals?.ids.forEach((otherId, position) => {
    gone.delete(otherId);
    move(otherId, kindByNumber.get(totals.kinds[position] ?? 0) ?? 'none', totals.totals[position] ?? 0);
  });
  for (const otherId of gone) {
    move(otherId, 'none', 0);
  }
}
