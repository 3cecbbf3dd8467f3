import { adjustmentKinds } from '../../matching/gates/adjustment-kinds.ts';
import { NodePolicies } from '../../matching/model/node-policies.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { AreaRanking } from '../../matching/ranking/area-ranking.ts';
import { CandidatePool } from '../../matching/ranking/candidate-pool.ts';
import { rankPlainly } from '../../matching/ranking/rank-plainly.ts';
import { createPairScorer } from '../../matching/scoring/pair-scorer.ts';
import { createAdjustmentFinder } from '../../matching/what-if/adjustment-finder.ts';
import { benchDate, type GeneratedRole, generatedCandidates } from './generated-profiles.ts';
import { measureKernel } from './measure-kernel.ts';
import { measureLongTexts } from './measure-long-texts.ts';
import { type PostgresRanking, startPostgresRanking } from './systems/postgres-ranking.ts';
import { fuseTexts, miniSearchTexts, passaTexts, type TextSearch } from './systems/text-alone.ts';
import { scaled, type Timing, timeEach, timeEachAsync, timeOnce, timingOf } from './timing.ts';

/** One line of the table. */
export interface SpeedRow {
  readonly size: number;
  readonly task: string;
  readonly system: string;
  readonly timing: Timing;
  /** Median divided by Passa's at the same task and size. */
  readonly timesPassa?: number;
  readonly remark?: string;
}

/** The largest pools that the slow peers get whole. */
export interface PeerLimits {
  readonly plain: number;
  readonly fuse: number;
  readonly miniSearch: number;
  readonly postgres: number;
}

/** What the default run measures. */
export const usualLimits: PeerLimits = {
  plain: 100_000,
  fuse: 2_000,
  miniSearch: 100_000,
  postgres: 100_000,
};

const limits = { suggestions: 100, nearMisses: 20 };
const scorer = createPairScorer(defaultPolicy, benchDate);
const finder = createAdjustmentFinder(new NodePolicies(defaultPolicy), benchDate);
/** Roles whose adjustments are tried. */
const effectRoles = 5;
const tasks = {
  build: 'build',
  rank: 'rank one role',
  text: 'text alone',
  kernel: 'ability kernel',
  node: 'rank a node',
  effects: 'effects of adjustments',
  texts: 'texts',
} as const;

/** Measures one pair of long texts beside its peer, at a length and at four times that. */
export function runTexts(onRow: (row: SpeedRow) => void): void {
  for (const { length, passa, miniSearch } of measureLongTexts()) {
    const remark = `of ${length} characters each`;
    onRow({ size: 1, task: tasks.texts, system: 'Passa', timing: passa, remark });
    onRow(peerRow(1, tasks.texts, 'MiniSearch, fuzzy + prefix', miniSearch, passa, remark));
  }
}

/** Measures a pool of one size beside its peers; `onRow` is told each line as it is ready. `roles` are at least 30. */
export async function runSpeed(
  size: number,
  roles: readonly GeneratedRole[],
  peers: PeerLimits,
  onRow: (row: SpeedRow) => void,
): Promise<void> {
  const compiledRoles = roles.map(({ role }) => role);
  const pool = measureBuild(size, onRow);
  const passa = timeEach(compiledRoles, (role) => pool.rank(role, scorer, limits));
  onRow({ size, task: tasks.rank, system: 'Passa', timing: passa });
  if (size <= peers.plain) {
    const { timing, share } = measurePlain(size, compiledRoles);
    onRow(peerRow(size, tasks.rank, 'reference, pair by pair', timing, passa, `${share} roles`));
  }
  if (size <= peers.postgres) {
    const { gates, nearMisses, trigrams } = await measurePostgres(size, roles);
    onRow(peerRow(size, tasks.rank, 'PostgreSQL, same gates', gates, passa, 'ids alone'));
    onRow(peerRow(size, tasks.rank, 'PostgreSQL, near misses too', nearMisses, passa, 'ids alone'));
    onRow(peerRow(size, tasks.rank, 'PostgreSQL, that by trigrams', trigrams, passa, 'ids alone'));
  }
  onRow({ size, task: tasks.effects, system: 'Passa', ...measureEffects(size, compiledRoles) });
  measureTexts(size, roles, peers, onRow);
  const { kernel, copyRead, copyAll } = measureKernel(size, compiledRoles);
  onRow({ size, task: tasks.kernel, system: 'Passa', timing: kernel });
  onRow(peerRow(size, tasks.kernel, 'copying the bytes that it reads', copyRead, kernel));
  onRow(peerRow(size, tasks.kernel, 'copying all levels', copyAll, kernel));
  if (size <= peers.plain) {
    measureNode(size, pool, compiledRoles, onRow);
  }
}

function measureBuild(size: number, onRow: (row: SpeedRow) => void): CandidatePool {
  const before = bytesInUse();
  const pool = new CandidatePool();
  let ms = 0;
  for (const { compile } of generatedCandidates(size)) {
    ms += timeOnce(() => pool.set(compile())).ms;
  }
  const bytes = Math.round((bytesInUse() - before) / size);
  const remark = `${bytes} bytes a profile, ${Math.round((ms / size) * 1000)} µs each`;
  onRow({ size, task: tasks.build, system: 'Passa', timing: { median: ms, p99: ms }, remark });
  return pool;
}

/** Bytes of the heap and of typed arrays, after a collection where Node runs with --expose-gc. */
function bytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measurePlain(size: number, roles: readonly CompiledRole[]): { timing: Timing; share: number } {
  const candidates: CompiledCandidate[] = [];
  for (const { compile } of generatedCandidates(size)) {
    candidates.push(compile());
  }
  return {
    timing: timeEach(roles, (role) => rankPlainly(role, candidates, scorer, limits)),
    share: roles.length,
  };
}

/** Profiles that are compiled and held as objects at a time. */
const partSize = 100_000;

/** What each single adjustment of a role would change, for some of the roles. */
function measureEffects(size: number, roles: readonly CompiledRole[]): { timing: Timing; remark: string } {
  const some = roles.slice(0, effectRoles);
  const times = some.map(() => 0);
  const profiles = generatedCandidates(size);
  for (let done = 0; done < size; done += partSize) {
    const part: CompiledCandidate[] = [];
    while (part.length < Math.min(partSize, size - done)) {
      const next = profiles.next();
      if (next.done) {
        break;
      }
      part.push(next.value.compile());
    }
    some.forEach((role, index) => {
      times[index] = (times[index] ?? 0) + timeOnce(() => finder.ofRole(role, part)).ms;
    });
  }
  const adjustments = some.flatMap((role) => adjustmentKinds.flatMap((kind) => kind.listForRole(role)));
  const parts = size > partSize ? `, in parts of ${partSize}` : '';
  return {
    timing: timingOf(times),
    remark: `${some.length} roles, ${Math.round(adjustments.length / some.length)} adjustments each${parts}`,
  };
}

async function measurePostgres(
  size: number,
  roles: readonly GeneratedRole[],
): Promise<{ gates: Timing; nearMisses: Timing; trigrams: Timing }> {
  const ranking: PostgresRanking = await startPostgresRanking(
    (function* () {
      for (const { compile, text } of generatedCandidates(size)) {
        yield { candidate: compile(), text };
      }
    })(),
  );
  try {
    return {
      gates: await timeEachAsync(roles, ({ role, text }) => ranking.rank(role, text)),
      nearMisses: await timeEachAsync(roles, ({ role, text }) => ranking.rankWithNearMisses(role, text)),
      trigrams: await timeEachAsync(roles, ({ role, text }) => ranking.rankByTrigrams(role, text)),
    };
  } finally {
    await ranking.stop();
  }
}

function measureTexts(
  size: number,
  roles: readonly GeneratedRole[],
  peers: PeerLimits,
  onRow: (row: SpeedRow) => void,
): void {
  const texts = Array.from(generatedCandidates(size), ({ text }) => text);
  const ask = (make: (texts: readonly string[]) => TextSearch, most: number, queries: number): Timing => {
    const search = make(texts.slice(0, most));
    const timing = timeEach(roles.slice(0, queries), ({ text }) => search(text));
    return scaled(timing, size / Math.min(size, most));
  };
  const passa = ask(passaTexts, size, roles.length);
  onRow({ size, task: tasks.text, system: 'Passa', timing: passa });
  const sampled = (most: number, queries: number) =>
    size > most ? `${queries} roles, ${most} texts, scaled up` : `${queries} roles`;
  if (size <= peers.miniSearch) {
    const timing = ask(miniSearchTexts, size, 10);
    onRow(peerRow(size, tasks.text, 'MiniSearch, fuzzy + prefix', timing, passa, '10 roles'));
  }
  const fuse = ask(fuseTexts, peers.fuse, 5);
  onRow(peerRow(size, tasks.text, 'Fuse.js, default', fuse, passa, sampled(peers.fuse, 5)));
}

/** Ranks every list of an area, and analyses and packs a part of what is listed. */
function measureNode(
  size: number,
  pool: CandidatePool,
  roles: readonly CompiledRole[],
  onRow: (row: SpeedRow) => void,
): void {
  const limits = { match: 100, 'near-miss': 20 };
  const ranking = new AreaRanking(pool, () => limits);
  const { ms } = timeOnce(() => {
    for (const role of roles) {
      ranking.addRole(role, scorer, limits);
    }
  });
  const pairs = size * roles.length;
  onRow({
    size,
    task: tasks.node,
    system: 'Passa, every list',
    timing: { median: ms, p99: ms },
    remark: `${roles.length} roles, ${Math.round(pairs / ms)} thousand pairs a second`,
  });
  const roleById = new Map(roles.map((role) => [role.id, role]));
  let listed = 0;
  const scored = timeOnce(() => {
    for (const candidateId of pool.ids().slice(0, 500)) {
      for (const { id } of ranking.ofCandidate(candidateId, 'match')) {
        const candidate = pool.get(candidateId);
        const role = roleById.get(id);
        if (candidate === undefined || role === undefined) {
          continue;
        }
        scorer.numbers(candidate, role);
        listed += 1;
      }
    }
  });
  onRow({
    size,
    task: tasks.node,
    system: 'Passa, numbers to store',
    timing: { median: scored.ms, p99: scored.ms },
    remark: `${listed} pairs, ${Math.round((listed / scored.ms) * 1000)} a second`,
  });
}

function peerRow(
  size: number,
  task: string,
  system: string,
  timing: Timing,
  passa: Timing,
  remark?: string,
): SpeedRow {
  const timesPassa = timing.median / passa.median;
  return { size, task, system, timing, timesPassa, ...(remark === undefined ? {} : { remark }) };
}
