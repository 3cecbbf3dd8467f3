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

/** The parts of the list, in its order: those that match, those that one change would open, those no longer on it. */
export interface ListParts<One> {
  readonly match: readonly One[];
  readonly 'near-miss': readonly One[];
  readonly off: readonly One[];
}

/** Which suggestions are shown: by what was decided (default those to review), and of which kind (default both). */
interface Shown {
  readonly review?: 'all' | 'approve' | 'hold' | 'decline' | undefined;
  readonly kind?: 'match' | 'near-miss' | undefined;
}

/** All suggestions, by the parts of the list. */
export function inParts<One extends Listed>(pages: readonly ListedPage<One>[]): ListParts<One> {
  return {
    match: pages.flatMap(({ items }) => items),
    'near-miss': pages.flatMap(({ nearMisses }) => nearMisses),
    off: pages.flatMap(({ reviewed }) => reviewed),
  };
}

/** The suggestions of all parts, in the order of the list. */
export function inOrder<One>({ match, 'near-miss': nearMiss, off }: ListParts<One>): One[] {
  return [...match, ...nearMiss, ...off];
}

/**
 * Those that are shown. Of those to review also the ones decided on since one came here: a row does not vanish from under one's
 * eyes.
 */
export function shownOf<One extends Listed>(
  parts: ListParts<One>,
  { review: wanted, kind }: Shown,
  decidedHere: ReadonlySet<string>,
): ListParts<One> {
  const isShown = ({ id, review }: One) =>
    wanted === 'all' ||
    (wanted === undefined ? review === null || decidedHere.has(id) : review?.decision === wanted);
  return {
    match: kind === 'near-miss' ? [] : parts.match.filter(isShown),
    'near-miss': kind === 'match' ? [] : parts['near-miss'].filter(isShown),
    off: kind === undefined ? parts.off.filter(isShown) : [],
  };
}

/** How many suggestions there are, by what was decided. */
interface Totals {
  readonly toReview: number;
  readonly approved: number;
  readonly held: number;
  readonly declined: number;
}

const totalOf = { approve: 'approved', hold: 'held', decline: 'declined' } as const;

/** The totals when the standing decision on one of the suggestions is another; null for none. */
export function totalsAfter<All extends Totals>(
  totals: All,
  before: keyof typeof totalOf | null,
  now: keyof typeof totalOf | null,
): All {
  const [left, joined] = [before, now].map((one) => (one === null ? 'toReview' : totalOf[one]));
  const next: Totals = { ...totals };
  return left === undefined || joined === undefined || left === joined
    ? totals
    : { ...totals, [left]: next[left] - 1, [joined]: next[joined] + 1 };
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
