import type pg from 'pg';
import { listListedVersions } from '../../db/matching/profile-rows.ts';
import {
  type ProfileCompiler,
  type ReadProfiles,
  readProfilesById,
  type UnreadableProfile,
} from '../../db/matching/read-profiles.ts';
import { Turns } from '../../db/turns.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { CandidatePool } from '../../matching/ranking/candidate-pool.ts';
import { PairsApart } from '../pairs-apart.ts';
import { createSizedCache } from '../sized-cache.ts';

/** What open pools are made of. */
export interface OpenPoolsParts {
  readonly database: pg.Pool;
  /** Most profiles that are kept, of all nodes together. */
  readonly mostProfiles: number;
  /** Hears of each profile that can't be read, once for each of its revisions. */
  readonly onUnreadable: (profile: UnreadableProfile) => void;
}

/** The open candidates of some nodes. Whoever reads them does so before the next await: they may change then. */
interface OpenCandidates {
  readonly candidates: readonly CompiledCandidate[];
  /** The same in columns, to rank them and to compare their texts. */
  readonly pool: CandidatePool;
  /** The pairs of these that are on no list; whoever asks sets the date first. */
  readonly apart: PairsApart;
}

/**
 * The open profiles of nodes, ready for scoring, as they stand in the database, matched or not. What has not changed since it
 * was last asked for is not read again; when all are more than `mostProfiles`, those of the nodes that were asked for
 * longest ago are let go, but for the last. One whose row can't be read is left out, as it is on no list either.
 */
export class OpenPools {
  readonly #parts: OpenPoolsParts;
  /** By side and nodes. */
  readonly #kept;

  constructor(parts: OpenPoolsParts) {
    this.#parts = parts;
    this.#kept = createSizedCache<KeptPool>(parts.mostProfiles, ({ size }) => size);
  }

  /** The candidates of the nodes, in no particular order. */
  async candidates(nodeIds: readonly string[], compiler: ProfileCompiler): Promise<OpenCandidates> {
    const { candidates, pool, apart } = await this.#current('candidates', nodeIds, compiler);
    return { candidates: [...candidates.values()], pool, apart };
  }

  /** The roles of the nodes with what they inherit from their workplaces, in order of id. */
  async roles(nodeIds: readonly string[], compiler: ProfileCompiler): Promise<CompiledRole[]> {
    const { roles } = await this.#current('roles', nodeIds, compiler);
    return [...roles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Lets go of what is kept of several nodes together: they may be open to each other no more. */
  dropShared(): void {
    for (const [key, { isShared }] of this.#kept.entries()) {
      if (isShared) {
        this.#kept.delete(key);
      }
    }
  }

  async #current(table: Table, nodeIds: readonly string[], compiler: ProfileCompiler): Promise<KeptPool> {
    const key = `${table} ${nodeIds.toSorted().join()}`;
    let kept = this.#kept.get(key);
    // what another vocabulary made of words can't be compared
    if (kept?.compiler !== compiler) {
      kept = new KeptPool(table, nodeIds, compiler);
    }
    this.#kept.set(key, kept);
    await kept.refresh(this.#parts);
    // it has another size now
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }
}

type Table = 'candidates' | 'roles';

/** The open profiles of one side in some nodes; what is for the other side stays empty. */
class KeptPool {
  readonly candidates = new Map<string, CompiledCandidate>();
  readonly pool = new CandidatePool();
  readonly apart = new PairsApart('');
  readonly roles = new Map<string, CompiledRole>();
  readonly compiler: ProfileCompiler;
  readonly #table: Table;
  readonly #nodeIds: readonly string[];
  /** Of what is in the pool, and of what can't be read. */
  readonly #versions = new Map<string, string>();
  #refreshing: Promise<void> = Promise.resolve();

  constructor(table: Table, nodeIds: readonly string[], compiler: ProfileCompiler) {
    this.#table = table;
    this.#nodeIds = nodeIds;
    this.compiler = compiler;
  }

  get isShared(): boolean {
    return this.#nodeIds.length > 1;
  }

  get size(): number {
    return this.#versions.size;
  }

  /** Brings it to what the database holds now. One at a time; where it rejects, what it holds is older, but whole. */
  refresh(parts: OpenPoolsParts): Promise<void> {
    this.#refreshing = this.#refreshing
      .catch(() => undefined) // whoever asked for that one has heard of it
      .then(() => this.#readChanges(parts));
    return this.#refreshing;
  }

  async #readChanges({ database, onUnreadable }: OpenPoolsParts): Promise<void> {
    const versions = await listListedVersions(database, this.#table, this.#nodeIds);
    const openIds = new Set(versions.map(({ id }) => id));
    for (const id of this.#versions.keys()) {
      if (!openIds.has(id)) {
        this.#versions.delete(id);
        this.#put(id, null);
      }
    }
    const changed = versions.filter(({ id, version }) => this.#versions.get(id) !== version);
    const read = await readProfilesById(
      database,
      changed.map(({ id }) => id),
      this.compiler,
      new Turns(),
    );
    read.unreadable.forEach(onUnreadable);
    for (const { id, version } of changed) {
      // read later than listed, it may be newer: then the next list names another version
      this.#versions.set(id, version);
      this.#put(id, read);
    }
  }

  #put(id: string, read: ReadProfiles | null): void {
    const candidate = read?.candidates.get(id);
    const role = read?.roles.get(id);
    this.apart.set(id, read?.rolesOffLists.get(id) ?? []);
    if (candidate) {
      this.candidates.set(id, candidate);
      this.pool.set(candidate);
    } else {
      this.candidates.delete(id);
      this.pool.delete(id);
    }
    if (role) {
      this.roles.set(id, role);
    } else {
      this.roles.delete(id);
    }
  }
}
