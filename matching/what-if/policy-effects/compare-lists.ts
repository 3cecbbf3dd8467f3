/** What became of one ranked list. */
export interface ListChange {
  /** Whose list it is. */
  readonly id: string;
  /** Number of pairs that are on the list only afterwards. */
  readonly entered: number;
  /** Number of pairs that were on the list only before. */
  readonly left: number;
  /** Number of pairs on both whose rank differs. */
  readonly moved: number;
  /** Most places that one of them moved, up or down; 0 when none did. */
  readonly largestMove: number;
  /** Whether another one comes first, or nobody does any more. */
  readonly isFirstNew: boolean;
}

/** Compares two lists of the same subject, each the others' ids from rank 1 on. */
export function compareLists(id: string, before: readonly string[], after: readonly string[]): ListChange {
  const rankBefore = new Map(before.map((other, rank) => [other, rank]));
  let stayed = 0;
  let moved = 0;
  let largestMove = 0;
  after.forEach((other, rank) => {
    const was = rankBefore.get(other);
    if (was === undefined) {
      return;
    }
    stayed += 1;
    if (was !== rank) {
      moved += 1;
    }
    largestMove = Math.max(largestMove, Math.abs(was - rank));
  });
  return {
    id,
    entered: after.length - stayed,
    left: before.length - stayed,
    moved,
    largestMove,
    isFirstNew: before[0] !== after[0],
  };
}

/** Whether anything changed. */
export function isChanged({ entered, left, moved }: ListChange): boolean {
  return entered + left + moved > 0;
}

/** Orders changes: who comes and goes first, then ranks, then id. */
export function compareChanges(a: ListChange, b: ListChange): number {
  return (
    b.entered + b.left - (a.entered + a.left) ||
    b.moved - a.moved ||
    b.largestMove - a.largestMove ||
    (a.id < b.id ? -1 : 1)
  );
}
