import type { CompiledRole } from '../../matching/pair/compiled-profile.ts';
import {
  AbilityColumns,
  blockSlots,
} from '../../matching/ranking/columnar/ability-kernel/ability-columns.ts';
import { type Timing, timeEach } from './timing.ts';

/** How long the ability kernel takes over a pool, and how long copying takes. */
export interface KernelTimings {
  readonly kernel: Timing;
  /** Copying as many bytes elsewhere as the demanded abilities have, which are all that it reads. */
  readonly copyRead: Timing;
  /** Copying the levels of the pool, 32 bytes a candidate, elsewhere. */
  readonly copyAll: Timing;
}

/** Counts `size` generated levels by the demands of each role, and copies as many bytes as each count reads. */
export function measureKernel(size: number, roles: readonly CompiledRole[]): KernelTimings {
  const columns = new AbilityColumns();
  const levels = new Int8Array(32);
  for (let slot = 0; slot < size; slot += 1) {
    for (let ability = 0; ability < levels.length; ability += 1) {
      levels[ability] = ((slot * 31 + ability * 7) % 6) - 1;
    }
    columns.set(slot, levels);
  }
  const demanding = roles.filter(({ demanded }) => demanded.length > 0);
  const kernel = timeEach(demanding, (role) => {
    const demands = columns.prepare(role);
    for (let start = 0; start < size; start += blockSlots) {
      columns.count(start / blockSlots, Math.min(blockSlots, size - start), demands);
    }
  });
  const source = new Uint8Array(size * levels.length).fill(1);
  const elsewhere = new Uint8Array(source.length);
  let from = 0;
  // each role reads other columns of the pool than the one before it, and so does its copy
  const copyRead = timeEach(demanding, ({ demanded }) => {
    const bytes = demanded.length * size;
    if (from + bytes > source.length) {
      from = 0;
    }
    elsewhere.set(source.subarray(from, from + bytes), from);
    from += bytes;
  });
  const copyAll = timeEach(demanding, () => elsewhere.set(source));
  return { kernel, copyRead, copyAll };
}
