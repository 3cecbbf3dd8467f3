import type { PairIds, StoredPair } from '../../db/matching/stored-pairs.ts';

/** A candidate or a role; each ranks the other side. */
export type Side = 'candidate' | 'role';

/** Both sides. */
export const sides = ['candidate', 'role'] as const satisfies readonly Side[];

/** The other side. */
export const otherSide = { candidate: 'role', role: 'candidate' } as const satisfies Record<Side, Side>;

/** The kinds of list that each subject has. */
export const listKinds = ['match', 'near-miss'] as const;
/** See {@link listKinds}. */
export type ListKind = (typeof listKinds)[number];

/** What is stored of a pair, apart from its other numbers. */
export type PairState = Omit<StoredPair, keyof PairIds>;

/** Whether a pair is on a list at all. */
export function isListed(pair: PairState): boolean {
  return pair.inCandidateList || pair.inRoleList;
}
