import type { Pool } from 'pg';
import type { StoredPair } from '../../db/matching/stored-pairs.ts';
import { toCandidate, toRole, toWorkplace } from '../../db/row-mapping.ts';
import { compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../matching/compile/compile-role.ts';
import type { PairNumbers } from '../../matching/model/pair-score.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { createPairScorer, type PairScorer } from '../../matching/scoring/pair-scorer.ts';
import { plainVectorizer } from '../../matching/text/text-vectorizer.ts';
import { findLapsed, findPairsApart, findPlacedAndFull } from './expected-off-lists.ts';

/** A stored suggestion as compared: numbers, flags and what would open it. */
export interface ComparedPair extends StoredPair, PairNumbers {
  kind: PairNumbers['kind'];
  total: number;
  inCandidateList: boolean;
  inRoleList: boolean;
}

/**
 * What should be stored, by one fresh computation that knows nothing of areas, epochs or earlier lists: every pair
 * explained, sorted, cut. `reviewed` pairs (`candidate role`) stay although they are on no list. `vectorizer` has the words of the site,
 * `own` the policies of nodes that have one of their own; nobody is listed
 * whose profile was not confirmed for `lapsedDays`.
 */
export async function computeExpectedLists(
  pool: Pool,
  policy: Policy,
  today: string,
  reviewed: ReadonlySet<string>,
  vectorizer = plainVectorizer,
  own: ReadonlyMap<string, Policy> = new Map(),
  lapsedDays = 180,
): Promise<ComparedPair[]> {
  const policyOf = (nodeId: string | null): Policy => own.get(nodeId ?? '') ?? policy;
  const scorers = new Map<string, PairScorer>();
  const scorerOf = ({ nodeId: to }: CompiledCandidate, { nodeId: from }: CompiledRole): PairScorer => {
    const key = `${from} ${to}`;
    const isOpen = [from, to].every((node) => policyOf(node).opensTo[from ?? '']?.includes(to ?? ''));
    const opensTo = isOpen ? { [from ?? '']: [to ?? ''] } : {};
    const scorer = scorers.get(key) ?? createPairScorer({ ...policyOf(from), opensTo }, today);
    scorers.set(key, scorer);
    return scorer;
  };
  const candidateRows = await pool.query(
    `SELECT *, node_id AS "nodeId", coach_id AS "coachId",
       (SELECT count(*)::int FROM proposals WHERE candidate_id = person.id) AS times FROM candidates AS person`,
  );
  const roleRows = await pool.query(
    'SELECT *, node_id AS "nodeId", workplace_id AS "workplaceId" FROM roles',
  );
  const workplaceRows = await pool.query(
    'SELECT *, node_id AS "nodeId", manager_id AS "managerId" FROM workplaces',
  );
  const workplaces = new Map(workplaceRows.rows.map((row) => [row.id, toWorkplace(row)]));
  const isOut = new Set([
    ...(await findPlacedAndFull(pool)),
    ...(await findLapsed(pool, today, lapsedDays)),
    ...(await findObjecting(pool)),
  ]);
  const apart = await findPairsApart(pool, today);
  const candidates = candidateRows.rows.map((row) => ({
    ...compileCandidate(row.id, toCandidate(row), vectorizer),
    timesProposed: row.times,
  }));
  const roles = roleRows.rows.map((row) =>
    compileRole(row.id, toRole(row), workplaces.get(row.workplace_id) ?? null, vectorizer),
  );
  const since = new Map(
    candidates.map(({ id, waitingSince }) => [id, Date.parse(waitingSince ?? '9999-01-01')]),
  );
  const waitOf = ({ candidateId }: ComparedPair) => since.get(candidateId) ?? 0;
  const pairs = candidates.flatMap((candidate) =>
    roles.map((role): ComparedPair => {
      const score = scorerOf(candidate, role).explain(candidate, role);
      const isMatch = score.gates.every((gate) => gate.outcome !== 'fail');
      const kind = isMatch ? 'match' : score.nearMiss === null ? 'none' : 'near-miss';
      return {
        candidateId: candidate.id,
        roleId: role.id,
        kind,
        total: kind === 'none' ? 0 : score.total,
        forCandidate: score.forCandidate,
        forWorkplace: score.forWorkplace,
        coverage: score.coverage,
        nearMiss: score.nearMiss,
        inCandidateList: false,
        inRoleList: false,
      };
    }),
  );
  for (const [kind, lengthOf] of [
    ['match', (nodeId: string | null) => policyOf(nodeId).lists.length],
    ['near-miss', (nodeId: string | null) => policyOf(nodeId).lists.nearMisses],
  ] as const) {
    const ofKind = pairs.filter(
      (pair) =>
        pair.kind === kind &&
        !isOut.has(pair.candidateId) &&
        !isOut.has(pair.roleId) &&
        !apart.has(`${pair.candidateId} ${pair.roleId}`),
    );
    for (const { id, nodeId } of candidates) {
      const ofSubject = ofKind.filter((pair) => pair.candidateId === id);
      ofSubject.sort((a, b) => b.total - a.total || (a.roleId < b.roleId ? -1 : 1));
      for (const pair of ofSubject.slice(0, lengthOf(nodeId))) {
        pair.inCandidateList = true;
      }
    }
    for (const { id, nodeId } of roles) {
      const ofSubject = ofKind.filter((pair) => pair.roleId === id);
      ofSubject.sort(
        (a, b) => b.total - a.total || waitOf(a) - waitOf(b) || (a.candidateId < b.candidateId ? -1 : 1),
      );
      for (const pair of ofSubject.slice(0, lengthOf(nodeId))) {
        pair.inRoleList = true;
      }
    }
  }
  return pairs
    .filter(
      (pair) => pair.inCandidateList || pair.inRoleList || reviewed.has(`${pair.candidateId} ${pair.roleId}`),
    )
    .sort(byIds);
}

/** What is stored, in the form of {@link computeExpectedLists}. */
export async function readComparedPairs(pool: Pool): Promise<ComparedPair[]> {
  const { rows } = await pool.query<ComparedPair>(
    `SELECT candidate_id AS "candidateId", role_id AS "roleId", kind, total, for_candidate AS "forCandidate",
       for_workplace AS "forWorkplace", coverage, near_miss AS "nearMiss",
       in_candidate_list AS "inCandidateList", in_role_list AS "inRoleList"
     FROM suggestions`,
  );
  return rows.sort(byIds);
}

function byIds(a: StoredPair, b: StoredPair): number {
  return `${a.candidateId} ${a.roleId}` < `${b.candidateId} ${b.roleId}` ? -1 : 1;
}

/** Who has objected last and was not told that it goes on, nor takes it back. */
async function findObjecting(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; answer: string | null; isWithdrawn: boolean }>(
    `SELECT DISTINCT ON (candidate_id) candidate_id AS id, answer, withdrawn_at IS NOT NULL AS "isWithdrawn"
     FROM candidate_objections ORDER BY candidate_id, recorded_at DESC`,
  );
  return rows.flatMap(({ id, answer, isWithdrawn }) => (isWithdrawn || answer === 'dismissed' ? [] : [id]));
}
