import type { ClientBase, Pool } from 'pg';
import type { MatchEngine } from '../../matching/engine.ts';
import { storedCandidateSchema } from '../../matching/model/candidate.ts';
import { storedRoleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { type CandidateColumns, type RoleColumns, toCandidate, toRole, toWorkplace } from '../row-mapping.ts';
import type { Turns } from '../turns.ts';
import {
  type CandidateToMatch,
  type RoleOffLists,
  type RoleToMatch,
  readNamedProfiles,
} from './profile-rows.ts';

/** Makes profiles ready for scoring, all by the same words. */
export type ProfileCompiler = Pick<MatchEngine, 'compileCandidate' | 'compileRole'>;

/** The row of a candidate, as far as scoring depends on it. */
export type CandidateToRead = CandidateColumns & Pick<CandidateToMatch, 'id' | 'timesProposed'>;
/** The same of a role, with its workplace. */
export type RoleToRead = RoleColumns & Pick<RoleToMatch, 'id' | 'workplace'>;

type IfListed = Pick<CandidateToMatch, 'isListed'>;

/** A listed profile whose row is not what a profile must be, and the error that says so, which quotes no personal text. */
export interface UnreadableProfile {
  readonly side: 'candidate' | 'role';
  readonly id: string;
  readonly cause: unknown;
}

/** Profiles ready for scoring; null for those that take no part in matching or can't be read. */
export interface ReadProfiles {
  readonly candidates: Map<string, CompiledCandidate | null>;
  readonly roles: Map<string, CompiledRole | null>;
  /** Of each candidate that was read, the roles that are off the lists with them. */
  readonly rolesOffLists: Map<string, readonly RoleOffLists[]>;
  readonly unreadable: UnreadableProfile[];
}

/** Rows read at once: some megabytes, so that neither memory nor the database waits for the rest of them. */
const rowsAtATime = 500;

/**
 * Rows → profiles ready for scoring, checked, since what stands in a row may be older than this program's rules. In turns: a
 * long text takes milliseconds. They are added to `read`; default none.
 */
export async function readProfiles(
  rows: {
    readonly candidates: readonly (CandidateToRead & IfListed & Pick<CandidateToMatch, 'rolesOffLists'>)[];
    readonly roles: readonly (RoleToRead & IfListed)[];
  },
  compiler: ProfileCompiler,
  turns: Turns,
  read: ReadProfiles = nothingRead(),
): Promise<ReadProfiles> {
  const readOrNull = <Compiled>(
    side: UnreadableProfile['side'],
    { id, isListed }: IfListed & { readonly id: string },
    compile: () => Compiled,
  ): Compiled | null => {
    try {
      return isListed ? compile() : null;
    } catch (cause) {
      read.unreadable.push({ side, id, cause });
      return null;
    }
  };
  await turns.forEach(rows.candidates, (row) => {
    read.rolesOffLists.set(row.id, row.rolesOffLists);
    read.candidates.set(
      row.id,
      readOrNull('candidate', row, () => readCandidate(row, compiler)),
    );
  });
  await turns.forEach(rows.roles, (row) => {
    read.roles.set(
      row.id,
      readOrNull('role', row, () => readRole(row, compiler)),
    );
  });
  return read;
}

function nothingRead(): ReadProfiles {
  return { candidates: new Map(), roles: new Map(), rolesOffLists: new Map(), unreadable: [] };
}

/** The profiles with these ids, of either side, as {@link readProfiles} makes them. */
export async function readProfilesById(
  client: ClientBase | Pool,
  ids: readonly string[],
  compiler: ProfileCompiler,
  turns: Turns,
): Promise<ReadProfiles> {
  const read = nothingRead();
  for (let from = 0; from < ids.length; from += rowsAtATime) {
    const rows = await readNamedProfiles(client, ids.slice(from, from + rowsAtATime));
    await readProfiles(rows, compiler, turns, read);
  }
  return read;
}

/** A candidate ready for scoring, also when it is closed. Throws when the row can't be read. */
export function readCandidate(row: CandidateToRead, compiler: ProfileCompiler): CompiledCandidate {
  const compiled = compiler.compileCandidate(row.id, storedCandidateSchema.parse(toCandidate(row)));
  return { ...compiled, timesProposed: row.timesProposed };
}

/** A role ready for scoring, also when it is closed. Throws when its row or its workplace's can't be read. */
export function readRole(row: RoleToRead, compiler: ProfileCompiler): CompiledRole {
  const workplace = row.workplace && workplaceSchema.parse(toWorkplace(row.workplace));
  return compiler.compileRole(row.id, storedRoleSchema.parse(toRole(row)), workplace);
}
