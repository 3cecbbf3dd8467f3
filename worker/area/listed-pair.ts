import type { PairIds, StoredPair } from '../../db/matching/stored-pairs.ts';

/** A candidate or a role; each ranks the other side. */
export type Side = 'candidate' | 'role';

/** The kinds of list that each subject has. */
export const listKinds = ['match', 'near-miss'] as const;
/** See {@link listKinds}. */
export type ListKind = (typeof listKinds)[number];

/** What is stored of a pair, apart from its analysis. */
export type PairState = Omit<StoredPair, keyof PairIds>;

/** A pair that stands, stood or may come to stand on a list, while a batch is worked on. */
export interface ListedPair extends PairIds, Writable<PairState> {
  /** Which ranking of its candidate (role) remembers it, as one on the list or as one of the next in line. */
  rankedByCandidate: ListKind | null;
  rankedByRole: ListKind | null;
  /** The stored state before the batch; undefined when the batch has not changed anything of it. */
  before: PairState | undefined;
}

type Writable<Values> = { -readonly [Name in keyof Values]: Values[Name] };

/** The other side. */
export const otherSide = { candidate: 'role', role: 'candidate' } as const satisfies Record<Side, Side>;

/** Name of the flag that says whether a pair is on the list of its candidate (role). */
export const flagOf = { candidate: 'inCandidateList', role: 'inRoleList' } as const satisfies Record<
  Side,
  keyof PairState
>;

/** Name of the field that says which ranking of its candidate (role) remembers the pair. */
export const rankedOf = { candidate: 'rankedByCandidate', role: 'rankedByRole' } as const satisfies Record<
  Side,
  keyof ListedPair
>;

/** Name of the field that identifies a pair's subject of a side. */
export const idOf = { candidate: 'candidateId', role: 'roleId' } as const satisfies Record<
  Side,
  keyof ListedPair
>;

/** Whether a pair is on a list at all. */
export function isListed(pair: PairState): boolean {
  return pair.inCandidateList || pair.inRoleList;
}

/** Below 0 when the pair with `total` and `id` of the other side comes before the other: total falling, then id rising. */
export function compareInList(
  a: { readonly total: number; readonly id: string },
  b: { readonly total: number; readonly id: string },
): number {
  return b.total - a.total || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
