import type { RankingSystem } from '../ranking-system.ts';

const seed = 20_260_101;

/** Chance, the floor: a seeded generator (Mulberry32), so that runs are alike. */
export const randomOrder: RankingSystem = {
  name: 'random',
  prepare(documents) {
    let state = seed;
    const next = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let value = Math.imul(state ^ (state >>> 15), 1 | state);
      value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
      return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
    };
    return () => Float64Array.from(documents, next);
  },
};
