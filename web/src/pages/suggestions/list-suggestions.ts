/** What is needed of a suggestion to list it. */
interface Listed {
  readonly id: string;
  readonly review: { readonly decision: string } | null;
}

/** What is needed of a page of suggestions; near misses and those off the list are on the first page only. */
interface ListedPage<One extends Listed> {
  readonly items: readonly One[];
  readonly nearMisses: readonly One[];
  readonly reviewed: readonly One[];
}

/** All suggestions in the order of the list: those that match, those that one change would open, those no longer on it. */
export function inOrder<One extends Listed>(pages: readonly ListedPage<One>[]): One[] {
  return [
    ...pages.flatMap(({ items }) => items),
    ...pages.flatMap(({ nearMisses }) => nearMisses),
    ...pages.flatMap(({ reviewed }) => reviewed),
  ];
}

/** Those without a decision, and those decided on since one came here: a row does not vanish from under one's eyes. */
export function toReview<One extends Listed>(all: readonly One[], decidedHere: ReadonlySet<string>): One[] {
  return all.filter(({ id, review }) => review === null || decidedHere.has(id));
}

/** The one before (`-1`) or after (`1`) the selected; null at the end. Without a selection the first. */
export function neighbour<One extends Listed>(
  shown: readonly One[],
  selectedId: string | undefined,
  step: 1 | -1,
): One | null {
  const place = shown.findIndex(({ id }) => id === selectedId);
  return shown[place === -1 ? 0 : place + step] ?? null;
}

/** The next without a decision after this one, then from the top; null when all are decided. */
export function nextToReview<One extends Listed>(shown: readonly One[], afterId: string): One | null {
  const place = shown.findIndex(({ id }) => id === afterId);
  const round = [...shown.slice(place + 1), ...shown.slice(0, Math.max(place, 0))];
  return round.find(({ review }) => review === null) ?? null;
}
