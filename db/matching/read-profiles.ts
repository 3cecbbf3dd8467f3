import type { MatchEngine } from '../../matching/engine.ts';
import { storedCandidateSchema } from '../../matching/model/candidate.ts';
import { storedRoleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import {
  type CandidateColumns,
  type RoleColumns,
  toCandidate,
  toRole,
  toWorkplace,
  type WorkplaceColumns,
} from '../row-mapping.ts';

/** Makes profiles ready for scoring, all by the same words. */
export type ProfileCompiler = Pick<MatchEngine, 'compileCandidate' | 'compileRole'>;

/** The row of a candidate, as far as scoring depends on it. */
export interface CandidateToRead extends CandidateColumns {
  readonly id: string;
}

/** The same of a role, with its workplace; null when it has none. */
export interface RoleToRead extends RoleColumns {
  readonly id: string;
  readonly workplace: WorkplaceColumns | null;
}

/** An open profile whose row is not what a profile must be, and the error that says so, which quotes no personal text. */
export interface UnreadableProfile {
  readonly side: 'candidate' | 'role';
  readonly id: string;
  readonly cause: unknown;
}

/** Profiles ready for scoring; null for those that are not open or can't be read. */
export interface ReadProfiles {
  readonly candidates: Map<string, CompiledCandidate | null>;
  readonly roles: Map<string, CompiledRole | null>;
  readonly unreadable: UnreadableProfile[];
}

/** Row → profile ready for scoring, checked, since what stands in a row may be older than this program's rules. */
export function readProfiles(
  rows: { readonly candidates: readonly CandidateToRead[]; readonly roles: readonly RoleToRead[] },
  compiler: ProfileCompiler,
): ReadProfiles {
  const unreadable: UnreadableProfile[] = [];
  const readAll = <Row extends CandidateToRead | RoleToRead, Compiled>(
    side: UnreadableProfile['side'],
    all: readonly Row[],
    read: (row: Row, by: ProfileCompiler) => Compiled,
  ): Map<string, Compiled | null> => {
    const readOrNull = (row: Row): Compiled | null => {
      try {
        return row.status === 'open' ? read(row, compiler) : null;
      } catch (cause) {
        unreadable.push({ side, id: row.id, cause });
        return null;
      }
    };
    return new Map(all.map((row) => [row.id, readOrNull(row)]));
  };
  return {
    candidates: readAll('candidate', rows.candidates, readCandidate),
    roles: readAll('role', rows.roles, readRole),
    unreadable,
  };
}

/** A candidate ready for scoring, also when it is closed. Throws when the row can't be read. */
export function readCandidate(row: CandidateToRead, compiler: ProfileCompiler): CompiledCandidate {
  return compiler.compileCandidate(row.id, storedCandidateSchema.parse(toCandidate(row)));
}

/** A role ready for scoring, also when it is closed. Throws when its row or its workplace's can't be read. */
export function readRole(row: RoleToRead, compiler: ProfileCompiler): CompiledRole {
  const workplace = row.workplace && workplaceSchema.parse(toWorkplace(row.workplace));
  return compiler.compileRole(row.id, storedRoleSchema.parse(toRole(row)), workplace);
}
