import type { Policy } from '../../matching/policy/policy.ts';
import type { PoolTotals } from '../../matching/ranking/pool-totals.ts';
import { kindNumbers } from '../../matching/ranking/pool-totals.ts';
import type { PairScorer } from '../../matching/scoring/pair-scorer.ts';
import { type AreaMemory, limitsOf, totalsOf } from './area-memory.ts';
import { failWithCulprits } from './find-culprits.ts';
import { compareInList, listKinds } from './listed-pair.ts';
import { depthOf } from './ranking.ts';
import { Turns } from './turns.ts';

interface Entry {
  readonly id: string;
  readonly total: number;
}

/** The best of those that came by, in no order until asked. */
class BestOf {
  readonly #limit: number;
  #entries: Entry[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    if (this.#entries.length >= 4 * this.#limit + 64) this.#entries = this.best();
  }

  best(): Entry[] {
    return this.#entries.sort(compareInList).slice(0, this.#limit);
  }
}

/**
 * Ranks every list of the area from its pools, each pair scored once. All pairs on a list before or now are then
 * touched. Rejects with {@link ScoringFailed} when a pair can't be scored; the memory is then of no use.
 */
export async function rankArea(memory: AreaMemory, policy: Policy, scorer: PairScorer): Promise<void> {
  const limits = limitsOf(policy);
  memory.lists.setLimits(limits);
  const bestByRole = new Map(
    memory.roles
      .ids()
      .map((id) => [
        id,
        { match: new BestOf(depthOf(limits.match)), 'near-miss': new BestOf(depthOf(limits['near-miss'])) },
      ]),
  );
  const gather = (candidateId: string, totals: PoolTotals) => {
    totals.ids.forEach((roleId, position) => {
      const kind = totals.kinds[position];
      if (kind === kindNumbers.none) return;
      bestByRole.get(roleId)?.[kind === kindNumbers.match ? 'match' : 'near-miss'].add({
        id: candidateId,
        total: totals.totals[position] ?? 0,
      });
    });
  };

  const turns = new Turns();
  for (const id of new Set([...memory.lists.idsOf('candidate'), ...memory.candidates.ids()])) {
    const totals = await scored(memory, id, scorer);
    if (totals === undefined) {
      memory.lists.clear('candidate', id);
    } else {
      memory.lists.place('candidate', id, totals);
      gather(id, totals);
    }
    if (turns.isOver) await turns.next();
  }
  for (const id of new Set([...memory.lists.idsOf('role'), ...memory.roles.ids()])) {
    for (const kind of listKinds) {
      memory.lists.placeTop('role', id, kind, bestByRole.get(id)?.[kind].best() ?? []);
    }
  }
}

async function scored(memory: AreaMemory, id: string, scorer: PairScorer): Promise<PoolTotals | undefined> {
  try {
    return totalsOf(memory, 'candidate', id, scorer);
  } catch (error) {
    return failWithCulprits(memory, { candidates: new Map(), roles: new Map() }, scorer, error);
  }
}
