import { setImmediate } from 'node:timers/promises';
import type { MatchEngine } from '../../matching/engine.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import {
  type CandidateToMatch,
  candidatesFrom,
  type RoleToMatch,
  rolesFrom,
} from '../matching/profile-rows.ts';
import { readCandidate, readRole } from '../matching/read-profiles.ts';
import type { RunQuery } from '../run-query.ts';
import { RecentlyUsed } from './recently-used.ts';

/** A profile as it was read, open or not, and ready for scoring. */
export interface KnownProfile<Compiled> {
  /** Grows with each change of what matching reads, its workplace's too. */
  readonly inputRevision: number;
  /** Null for one that was erased, and one whose row can't be read. */
  readonly compiled: Compiled | null;
  readonly isErased: boolean;
}

/** Profiles by id, of both sides. */
export interface KnownProfiles {
  readonly candidates: ReadonlyMap<string, KnownProfile<CompiledCandidate>>;
  readonly roles: ReadonlyMap<string, KnownProfile<CompiledRole>>;
}

/** The input revision at which each profile is wanted, or later, by its id. */
export interface WantedProfiles {
  readonly candidates: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, number>;
}

/** Tells of a profile whose row can't be read: once for each revision that is met, while it is remembered. */
export type TellUnreadable = (side: 'candidate' | 'role', id: string, cause: unknown) => void;

/** Most profiles of a side that are remembered between questions; about 10 kB each. */
const mostRemembered = 3_000;

/** Milliseconds of preparing before other work of the process gets its turn. */
const turnMs = 10;

/** Profiles ready for scoring, read by id: what has not changed since it was last asked for is not read and prepared again. */
export class CompiledProfiles {
  readonly #tell: TellUnreadable;
  readonly #candidates = new RecentlyUsed<string, KnownProfile<CompiledCandidate>>(mostRemembered);
  readonly #roles = new RecentlyUsed<string, KnownProfile<CompiledRole>>(mostRemembered);

  constructor(tell: TellUnreadable) {
    this.#tell = tell;
  }

  /** The wanted profiles as they stand in the database, or later, by the words of the engine. */
  async load(query: RunQuery, engine: MatchEngine, wanted: WantedProfiles): Promise<KnownProfiles> {
    return {
      candidates: await this.#load<CandidateToMatch, CompiledCandidate>(
        'candidate',
        this.#candidates,
        engine,
        wanted.candidates,
        (ids) => query(`${candidatesFrom} WHERE p.id = ANY($1)`, [ids]),
        readCandidate,
      ),
      roles: await this.#load<RoleToMatch, CompiledRole>(
        'role',
        this.#roles,
        engine,
        wanted.roles,
        (ids) => query(`${rolesFrom} WHERE p.id = ANY($1)`, [ids]),
        readRole,
      ),
    };
  }

  async #load<Row extends CandidateToMatch | RoleToMatch, Compiled>(
    side: 'candidate' | 'role',
    known: RecentlyUsed<string, KnownProfile<Compiled>>,
    engine: MatchEngine,
    wanted: ReadonlyMap<string, number>,
    readRows: (ids: readonly string[]) => Promise<Row[]>,
    compile: (row: Row, engine: MatchEngine) => Compiled,
  ): Promise<Map<string, KnownProfile<Compiled>>> {
    const keyOf = (id: string) => `${engine.version} ${id}`;
    const found = new Map<string, KnownProfile<Compiled>>();
    const missing: string[] = [];
    for (const [id, inputRevision] of wanted) {
      const profile = known.get(keyOf(id));
      if (profile !== undefined && profile.inputRevision >= inputRevision) {
        found.set(id, profile);
      } else {
        missing.push(id);
      }
    }
    if (missing.length === 0) {
      return found;
    }
    let turnEnds = performance.now() + turnMs;
    for (const row of await readRows(missing)) {
      const { id, inputRevision, status } = row;
      const isErased = status === 'deleted';
      const compiled = isErased ? null : this.#compileOrTell(side, row, engine, compile);
      const profile = { inputRevision, compiled, isErased };
      known.set(keyOf(id), profile);
      found.set(id, profile);
      if (performance.now() >= turnEnds) {
        await setImmediate();
        turnEnds = performance.now() + turnMs;
      }
    }
    return found;
  }

  #compileOrTell<Row extends { readonly id: string }, Compiled>(
    side: 'candidate' | 'role',
    row: Row,
    engine: MatchEngine,
    compile: (row: Row, engine: MatchEngine) => Compiled,
  ): Compiled | null {
    try {
      return compile(row, engine);
    } catch (cause) {
      this.#tell(side, row.id, cause);
      return null;
    }
  }
}
