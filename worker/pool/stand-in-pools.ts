import { randomFillSync } from 'node:crypto';
import type pg from 'pg';
import type { ProfileCompiler } from '../../db/matching/read-profiles.ts';
import { countChanged, keepStandIns, readStandIns, readWhenMade } from '../../db/matching/stand-in-rows.ts';
import { Turns } from '../../db/turns.ts';
import { storedCandidateSchema } from '../../matching/model/candidate.ts';
import type { CompiledCandidate } from '../../matching/pair/compiled-profile.ts';
import { CandidatePool } from '../../matching/ranking/candidate-pool.ts';
import { areStandInsDue } from '../../matching/stand-ins/are-due.ts';
import { makeStandIns } from '../../matching/stand-ins/make-stand-ins.ts';
import type { StandInGroup } from '../../matching/what-if/role-reach.ts';
import { createSizedCache } from '../sized-cache.ts';

/** What pools of stand-ins are made of. */
export interface StandInPoolsParts {
  readonly database: pg.Pool;
  /** Most stand-ins that are kept ready, of all nodes together. */
  readonly mostProfiles: number;
  /** The open candidates of a node, of whom stand-ins are made. */
  readonly readPeople: (nodeId: string, compiler: ProfileCompiler) => Promise<readonly CompiledCandidate[]>;
}

/** The stand-ins of a node, ready to be counted. */
interface KeptStandIns extends StandInGroup {
  /** By whose words they were made ready. */
  readonly compiler: ProfileCompiler;
  readonly madeAt: Date;
  readonly checkedAt: Date;
}

/** Milliseconds for which it is not looked again whether stand-ins are to be made anew. */
const checkEveryMs = 60_000;

/**
 * The stand-ins of nodes. They are made when they are first asked for and when most of their people are others, see
 * {@link areStandInsDue}, and kept in the database: every process counts among the same ones, and a restart makes no others.
 */
export class StandInPools {
  readonly #parts: StandInPoolsParts;
  readonly #kept;
  readonly #busy = new Map<string, Promise<KeptStandIns>>();

  constructor(parts: StandInPoolsParts) {
    this.#parts = parts;
    this.#kept = createSizedCache<KeptStandIns>(parts.mostProfiles, ({ standIns }) => standIns.length);
  }

  /** Those of a node, as of `now`. Who asks while they are made ready waits for the same. */
  async of(nodeId: string, compiler: ProfileCompiler, now: Date): Promise<StandInGroup> {
    const kept = this.#kept.get(nodeId);
    if (kept?.compiler === compiler && now.getTime() < kept.checkedAt.getTime() + checkEveryMs) {
      return kept;
    }
    const before = this.#busy.get(nodeId)?.catch(() => undefined); // whoever asked for that has heard of it
    const current = (before ?? Promise.resolve()).then(() => this.#current(nodeId, compiler, now));
    this.#busy.set(nodeId, current);
    try {
      return await current;
    } finally {
      if (this.#busy.get(nodeId) === current) {
        this.#busy.delete(nodeId);
      }
    }
  }

  async #current(nodeId: string, compiler: ProfileCompiler, now: Date): Promise<KeptStandIns> {
    const kept = this.#kept.get(nodeId);
    if (kept?.compiler === compiler && now.getTime() < kept.checkedAt.getTime() + checkEveryMs) {
      return kept;
    }
    const { database } = this.#parts;
    const made = await readWhenMade(database, nodeId);
    if (made === null || (await this.#areDue(nodeId, made, now))) {
      const people = await this.#parts.readPeople(nodeId, compiler);
      const profiles = makeStandIns(people, drawSecurely);
      await keepStandIns(
        database,
        { nodeId, people: people.length, profiles, madeAt: now },
        made?.madeAt ?? null,
      );
    } else if (kept?.compiler === compiler && kept.madeAt.getTime() === made.madeAt.getTime()) {
      const checked = { ...kept, checkedAt: now };
      this.#kept.set(nodeId, checked);
      return checked;
    }
    const stored = (await readStandIns(database, nodeId)) ?? { people: 0, profiles: [], madeAt: now };
    const current = await ready(nodeId, stored, compiler, now);
    this.#kept.set(nodeId, current);
    return current;
  }

  async #areDue(
    nodeId: string,
    { people, madeAt }: { readonly people: number; readonly madeAt: Date },
    now: Date,
  ): Promise<boolean> {
    const counted = await countChanged(this.#parts.database, nodeId, madeAt);
    return areStandInsDue({ people, madeAt, ...counted }, now);
  }
}

async function ready(
  nodeId: string,
  { people, profiles, madeAt }: { people: number; profiles: readonly unknown[]; madeAt: Date },
  compiler: ProfileCompiler,
  now: Date,
): Promise<KeptStandIns> {
  const standIns: CompiledCandidate[] = [];
  const pool = new CandidatePool();
  await new Turns().forEach([...profiles.entries()], ([index, profile]) => {
    const parsed = storedCandidateSchema.safeParse(profile);
    // one of an older vocabulary than this program's stands for nobody
    if (parsed.success) {
      const standIn = compiler.compileCandidate(`stand-in ${index}`, { ...parsed.data, nodeId });
      standIns.push(standIn);
      pool.set(standIn);
    }
  });
  const weight = standIns.length === 0 ? 0 : people / standIns.length;
  return { standIns, pool, weight, compiler, madeAt, checkedAt: now };
}

const drawn = new Uint32Array(1024);
let next = drawn.length;

/** A number, 0 ≤ number < 1, that nobody can foresee. */
function drawSecurely(): number {
  if (next === drawn.length) {
    randomFillSync(drawn);
    next = 0;
  }
  const number = drawn[next] ?? 0;
  next += 1;
  return number / 2 ** 32;
}
