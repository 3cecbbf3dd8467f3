import type { Turns } from '../../db/turns.ts';
import type { Policy } from '../../matching/model/policy.ts';
import { AreaRanking } from '../../matching/ranking/area-ranking.ts';
import type { PairScorer } from '../../matching/scoring/pair-scorer.ts';
import { type AreaMemory, limitsOf } from './area-memory.ts';
import { failWithCulprits } from './find-culprits.ts';
import { listKinds } from './listed-pair.ts';
import { depthOf } from './ranking.ts';

/**
 * Ranks every list of the area from its pools, each pair scored once. All pairs on a list before or now are then
 * dirty. Rejects with {@link ScoringFailed} when a pair can't be scored; the memory is then of no use.
 */
export async function rankArea(
  memory: AreaMemory,
  policy: Policy,
  scorer: PairScorer,
  turns: Turns,
): Promise<void> {
  const limits = limitsOf(policy);
  memory.lists.setLimits(limits);
  const ranking = await rankRoles(memory, scorer, turns, {
    match: depthOf(limits.match),
    'near-miss': depthOf(limits['near-miss']),
  });
  // one that has left the area is on no list: the ranking knows none of its pairs
  await turns.forEach(new Set([...memory.lists.idsOf('candidate'), ...memory.candidates.ids()]), (id) => {
    for (const kind of listKinds) {
      memory.lists.placeTop('candidate', id, kind, ranking.ofCandidate(id, kind));
    }
  });
  await turns.forEach(new Set([...memory.lists.idsOf('role'), ...memory.roles.ids()]), (id) => {
    for (const kind of listKinds) {
      memory.lists.placeTop('role', id, kind, ranking.ofRole(id, kind));
    }
  });
}

async function rankRoles(
  memory: AreaMemory,
  scorer: PairScorer,
  turns: Turns,
  depths: Readonly<Record<'match' | 'near-miss', number>>,
): Promise<AreaRanking> {
  try {
    const ranking = new AreaRanking(memory.candidates, scorer, depths);
    await turns.forEach(memory.roles.profiles(), (role) => ranking.addRole(role));
    return ranking;
  } catch (error) {
    return failWithCulprits(memory, { candidates: new Map(), roles: new Map() }, scorer, turns, error);
  }
}
