import { kindNumbers, type PoolTotals } from './pool-totals.ts';

/**
 * The positions of the best pairs of one kind, at most `limit`, in order: total falling, then id rising by code
 * unit. Keeps a heap of `limit` with the worst on top, so that the rest is never sorted.
 */
export function selectTop(totals: PoolTotals, kind: 'match' | 'near-miss', limit: number): Uint32Array {
  const wanted = kindNumbers[kind];
  const { ids, totals: scores, kinds } = totals;
  /** Whether position `a` comes after position `b`. */
  const isWorse = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference === 0 ? (ids[a] ?? '') > (ids[b] ?? '') : difference < 0;
  };
  const heap: number[] = [];
  for (let position = 0; position < kinds.length && limit > 0; position += 1) {
    if (kinds[position] !== wanted) continue;
    if (heap.length < limit) {
      heap.push(position);
      siftUp(heap, isWorse);
    } else if (isWorse(heap[0] ?? 0, position)) {
      heap[0] = position;
      siftDown(heap, isWorse);
    }
  }
  return Uint32Array.from(heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1)));
}

/** Moves the last entry up until the entry above it is worse. */
function siftUp(heap: number[], isWorse: (a: number, b: number) => boolean): void {
  let at = heap.length - 1;
  const moved = heap[at] ?? 0;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] ?? 0;
    if (!isWorse(moved, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = moved;
}

/** Moves the first entry down until both entries below it are better. */
function siftDown(heap: number[], isWorse: (a: number, b: number) => boolean): void {
  let at = 0;
  const moved = heap[0] ?? 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && isWorse(heap[below + 1] ?? 0, heap[below] ?? 0)) below += 1;
    const child = heap[below] ?? 0;
    if (!isWorse(child, moved)) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = moved;
}
