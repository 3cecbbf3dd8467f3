import { LRUCache } from 'lru-cache';
import type { MatchEngine } from '../../matching/engine.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import {
  type CandidateToMatch,
  candidatesFrom,
  type RoleToMatch,
  rolesFrom,
} from '../matching/profile-rows.ts';
import { readCandidate, readRole } from '../matching/read-profiles.ts';
import { prepared } from '../prepared.ts';
import type { RunQuery } from '../run-query.ts';
import type { Turns } from '../turns.ts';

/** A profile as it was read, open or not, and ready for scoring. */
export interface KnownProfile<Compiled> {
  /** Grows with each change of what matching reads, its workplace's too. */
  readonly inputRevision: number;
  /** The same without what concerned its place on lists alone: the profile is another when this is. */
  readonly profileRevision: number;
  /** Null for one that was erased, and one whose row can't be read. */
  readonly compiled: Compiled | null;
  readonly isErased: boolean;
}

/** Profiles by id. */
type KnownProfiles<Compiled> = ReadonlyMap<string, KnownProfile<Compiled>>;

/** Tells of a profile whose row can't be read: once for each revision that is met, while it is remembered. */
export type TellUnreadable = (side: 'candidate' | 'role', id: string, cause: unknown) => void;

/** Most profiles of a side that are remembered between questions; about 10 kB each. */
const mostRemembered = 3_000;

/** How the profiles of a side are read, and those that are remembered. */
interface Source<Row, Compiled> {
  readonly side: 'candidate' | 'role';
  readonly from: string;
  readonly compile: (row: Row, engine: MatchEngine) => Compiled;
  readonly known: LRUCache<string, KnownProfile<Compiled>>;
}

/** Profiles ready for scoring, read by id: what has not changed since it was last asked for is not read and prepared again. */
export class CompiledProfiles {
  readonly #tell: TellUnreadable;
  readonly #candidates: Source<CandidateToMatch, CompiledCandidate> = {
    side: 'candidate',
    from: candidatesFrom,
    compile: readCandidate,
    known: new LRUCache({ max: mostRemembered }),
  };
  readonly #roles: Source<RoleToMatch, CompiledRole> = {
    side: 'role',
    from: rolesFrom,
    compile: readRole,
    known: new LRUCache({ max: mostRemembered }),
  };

  constructor(tell: TellUnreadable) {
    this.#tell = tell;
  }

  /** The candidates as they stand at the wanted input revisions, or later, by the words of the engine. */
  candidates(
    query: RunQuery,
    engine: MatchEngine,
    wanted: ReadonlyMap<string, number>,
    turns: Turns,
  ): Promise<KnownProfiles<CompiledCandidate>> {
    return this.#load(this.#candidates, query, engine, wanted, turns);
  }

  /** The same of roles. */
  roles(
    query: RunQuery,
    engine: MatchEngine,
    wanted: ReadonlyMap<string, number>,
    turns: Turns,
  ): Promise<KnownProfiles<CompiledRole>> {
    return this.#load(this.#roles, query, engine, wanted, turns);
  }

  async #load<Row extends CandidateToMatch | RoleToMatch, Compiled>(
    { side, from, compile, known }: Source<Row, Compiled>,
    query: RunQuery,
    engine: MatchEngine,
    wanted: ReadonlyMap<string, number>,
    turns: Turns,
  ): Promise<KnownProfiles<Compiled>> {
    const keyOf = (id: string) => `${engine.version} ${id}`;
    const found = new Map<string, KnownProfile<Compiled>>();
    for (const [id, inputRevision] of wanted) {
      const profile = known.get(keyOf(id));
      if (profile !== undefined && profile.inputRevision >= inputRevision) {
        found.set(id, profile);
      }
    }
    const missing = [...wanted.keys()].filter((id) => !found.has(id));
    const rows =
      missing.length === 0 ? [] : await query<Row>(prepared(`${from} WHERE p.id = ANY($1)`), [missing]);
    const compileOrTell = (row: Row): Compiled | null => {
      try {
        return compile(row, engine);
      } catch (cause) {
        this.#tell(side, row.id, cause);
        return null;
      }
    };
    await turns.forEach(rows, (row) => {
      const isErased = row.status === 'deleted';
      const compiled = isErased ? null : compileOrTell(row);
      const { inputRevision, listRevision } = row;
      const profile = { inputRevision, profileRevision: inputRevision - listRevision, compiled, isErased };
      known.set(keyOf(row.id), profile);
      found.set(row.id, profile);
    });
    return found;
  }
}
