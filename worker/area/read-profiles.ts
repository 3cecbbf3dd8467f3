import type { CandidateToMatch, ProfilesToMatch, RoleToMatch } from '../../db/matching/profile-rows.ts';
import { toCandidate, toRole, toWorkplace } from '../../db/row-mapping.ts';
import { candidateSchema } from '../../matching/model/candidate.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import type { Culprit } from './find-culprits.ts';
import type { Side } from './listed-pair.ts';
import type { MatchEngine } from './match-engine.ts';
import type { ProfileChanges } from './take-in.ts';

/** Profiles ready for scoring; null for those that are not open or can't be read. */
export interface ReadProfiles extends ProfileChanges {
  readonly candidates: Map<string, CompiledCandidate | null>;
  readonly roles: Map<string, CompiledRole | null>;
  /** The open profiles whose row is not what a profile must be. */
  readonly unreadable: Culprit[];
}

/** Row → profile ready for scoring, checked, since what stands in a row may be older than this program's rules. */
export function readProfiles(rows: ProfilesToMatch, engine: MatchEngine): ReadProfiles {
  const read: ReadProfiles = { candidates: new Map(), roles: new Map(), unreadable: [] };
  const compileOr = <Compiled>(side: Side, id: string, compile: () => Compiled): Compiled | null => {
    try {
      return compile();
    } catch {
      read.unreadable.push({ side, id });
      return null;
    }
  };
  for (const row of rows.candidates) {
    read.candidates.set(
      row.id,
      row.status === 'open' ? compileOr('candidate', row.id, () => readCandidate(row, engine)) : null,
    );
  }
  for (const row of rows.roles) {
    read.roles.set(
      row.id,
      row.status === 'open' ? compileOr('role', row.id, () => readRole(row, engine)) : null,
    );
  }
  return read;
}

/** A candidate ready for scoring, also when it is closed. Throws when the row can't be read. */
export function readCandidate(row: CandidateToMatch, engine: MatchEngine): CompiledCandidate {
  return engine.compileCandidate(row.id, candidateSchema.parse(toCandidate(row)));
}

/** A role ready for scoring, also when it is closed. Throws when its row or its workplace's can't be read. */
export function readRole(row: RoleToMatch, engine: MatchEngine): CompiledRole {
  const workplace = row.workplace && workplaceSchema.parse(toWorkplace(row.workplace));
  return engine.compileRole(row.id, roleSchema.parse(toRole(row)), workplace);
}
