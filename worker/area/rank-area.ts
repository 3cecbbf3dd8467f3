import { AreaRanking, type ListLimits } from '../../matching/ranking/area-ranking.ts';
import type { AreaMemory } from './area-memory.ts';
import { failWithCulprits } from './find-culprits.ts';
import { listKinds } from './listed-pair.ts';
import type { MatchSetting } from './match-area.ts';
import { depthOf } from './ranking.ts';

/**
 * Ranks every list of the area from its pools, each pair scored once. All pairs on a list before or now are then
 * dirty. Rejects with {@link ScoringFailed} when a pair can't be scored; the memory is then of no use.
 */
export async function rankArea(memory: AreaMemory, setting: MatchSetting): Promise<void> {
  const { policies, nodeIds, turns } = setting;
  const limitsOf = memory.limitsBy(policies, nodeIds);
  memory.lists.setLimits(limitsOf);
  const ranking = await rankRoles(memory, setting, (id) => {
    const limits = limitsOf(id);
    return { match: depthOf(limits.match), 'near-miss': depthOf(limits['near-miss']) };
  });
  memory.lists.setWaits();
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
  { scorers, turns }: MatchSetting,
  depthsOf: (id: string) => ListLimits,
): Promise<AreaRanking> {
  try {
    const ranking = new AreaRanking(memory.candidates, depthsOf);
    await turns.forEach(memory.roles.profiles(), (role) =>
      ranking.addRole(role, scorers.of(role.nodeId), depthsOf(role.id), memory.apart.of('role', role.id)),
    );
    return ranking;
  } catch (error) {
    return failWithCulprits(memory, { candidates: new Map(), roles: new Map() }, scorers, turns, error);
  }
}
