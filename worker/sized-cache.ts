import { LRUCache } from 'lru-cache'; // bounded by what the entries hold together, the least recently used leave first

/**
 * A memory of things by key that hold at most so many profiles together: those used longest ago are forgotten, but for the
 * last one, however large. A size is taken when the thing is set; one that has grown is deleted and set again.
 */
export function createSizedCache<Held extends object>(
  mostProfiles: number,
  sizeOf: (held: Held) => number,
): LRUCache<string, Held> {
  return new LRUCache({
    maxSize: mostProfiles,
    sizeCalculation: (held) => Math.min(Math.max(sizeOf(held), 1), mostProfiles),
  });
}
