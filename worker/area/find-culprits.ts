import type { PairIds } from '../../db/matching/stored-pairs.ts';
import type { Turns } from '../../db/turns.ts';
import type { PairScores } from '../../matching/scoring/pair-scorer.ts';
import type { ProfileChanges } from './apply-changes.ts';
import type { AreaMemory } from './area-memory.ts';
import type { Side } from './listed-pair.ts';

/** A profile that can't be read or scored, and the error that says why. */
export interface Culprit {
  readonly side: Side;
  readonly id: string;
  readonly cause: unknown;
}

/** The pairs that could not be scored in one go, and for each profile among them the first error. */
export class FailedPairs {
  readonly pairs: PairIds[] = [];
  readonly causes = new Map<string, unknown>();

  add(candidateId: string, roleId: string, cause: unknown): void {
    this.pairs.push({ candidateId, roleId });
    for (const id of [candidateId, roleId].filter((one) => !this.causes.has(one))) {
      this.causes.set(id, cause);
    }
  }
}

/** Pairs could not be scored: the profiles to leave out so that all others can. */
export class ScoringFailed extends Error {
  override name = 'ScoringFailed';
  readonly culprits: readonly Culprit[];

  constructor(culprits: readonly Culprit[]) {
    super(`${culprits.length} profiles can't be scored; leave them out and match again`);
    this.culprits = culprits;
  }
}

/**
 * Scores every pair of a changed profile (with none changed: of the area) on its own, in turns, and rejects with
 * {@link ScoringFailed}; or with `cause` when each of them can be scored, so that no profile is to blame.
 */
export async function failWithCulprits(
  memory: AreaMemory,
  changes: ProfileChanges,
  scorer: PairScores,
  turns: Turns,
  cause: unknown,
): Promise<never> {
  const isAnyChanged = changes.candidates.size + changes.roles.size > 0;
  const failed = new FailedPairs();
  const roles = memory.roles.profiles();
  const changedRoles = roles.filter(({ id }) => changes.roles.has(id));
  for (const candidate of memory.candidates.profiles()) {
    const isEachTried = !isAnyChanged || changes.candidates.has(candidate.id);
    await turns.forEach(isEachTried ? roles : changedRoles, (role) => {
      try {
        scorer.total(candidate, role);
      } catch (error) {
        failed.add(candidate.id, role.id, error);
      }
    });
  }
  throw failed.pairs.length === 0 ? cause : new ScoringFailed(await findCulprits(failed, changes, turns));
}

/**
 * The fewest profiles, about, that explain why pairs failed: where one of a pair changed, that one; else the one with
 * the most failed pairs, candidates first, then by id. Found in turns.
 */
export async function findCulprits(
  failed: FailedPairs,
  changes: ProfileChanges,
  turns: Turns,
): Promise<Culprit[]> {
  const culprits = new Map<string, Culprit>();
  const blame = (side: Side, id: string): void => {
    culprits.set(id, { side, id, cause: failed.causes.get(id) });
  };
  let rest = failed.pairs.filter(({ candidateId, roleId }) => {
    const isCandidateChanged = changes.candidates.has(candidateId);
    if (isCandidateChanged === changes.roles.has(roleId)) {
      return true;
    }
    if (isCandidateChanged) {
      blame('candidate', candidateId);
    } else {
      blame('role', roleId);
    }
    return false;
  });
  for (;;) {
    rest = rest.filter(({ candidateId, roleId }) => !culprits.has(candidateId) && !culprits.has(roleId));
    if (rest.length === 0) {
      return [...culprits.values()];
    }
    const worst = mostFailed(rest);
    blame(worst.side, worst.id);
    if (turns.isOver) {
      await turns.next();
    }
  }
}

function mostFailed(failed: readonly PairIds[]): Omit<Culprit, 'cause'> {
  const counts = new Map<string, Omit<Culprit, 'cause'> & { count: number }>();
  for (const { candidateId, roleId } of failed) {
    for (const [side, id] of [
      ['candidate', candidateId],
      ['role', roleId],
    ] as const) {
      counts.set(id, { side, id, count: (counts.get(id)?.count ?? 0) + 1 });
    }
  }
  const [worst] = [...counts.values()].sort(
    (a, b) => b.count - a.count || a.side.localeCompare(b.side) || (a.id < b.id ? -1 : 1),
  );
  if (worst === undefined) {
    throw new Error('there is no failed pair to blame anyone for');
  }
  return worst;
}
