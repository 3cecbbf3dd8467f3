import type { Candidate } from '../matching/model/candidate.ts';
import type { Role } from '../matching/model/role.ts';
import type { Workplace } from '../matching/model/workplace.ts';
import type { CandidateProfile, CandidateRow } from './entities/candidate-entity.ts';
import type { MatchedProfileRow } from './entities/matched-profile-columns.ts';
import type { RoleProfile, RoleRow } from './entities/role-entity.ts';
import type { WorkplaceProfile, WorkplaceRow } from './entities/workplace-entity.ts';

/** The columns of a candidate's row that its profile is put together from. */
export type CandidateColumns = Pick<CandidateRow, 'nodeId' | 'reference' | 'coachId' | 'status' | 'profile'>;
/** The columns of a role's row that its profile is put together from. */
export type RoleColumns = Pick<RoleRow, 'nodeId' | 'reference' | 'workplaceId' | 'status' | 'profile'>;
/** The columns of a workplace's row that its profile is put together from. */
export type WorkplaceColumns = Pick<WorkplaceRow, 'nodeId' | 'reference' | 'managerId' | 'profile'>;

/** Columns that every stored profile that is matched has. */
interface StoredColumns {
  nodeId: string;
  status: 'open' | 'closed';
}

/** Row → domain: the profile with what has columns of its own put back. A tombstone reads as closed. */
export function toCandidate(row: CandidateColumns): Candidate & StoredColumns & { reference: string } {
  return {
    ...row.profile,
    nodeId: row.nodeId,
    reference: row.reference,
    status: profileStatus(row.status),
    ...(row.coachId === null ? {} : { coachId: row.coachId }),
  };
}

/** Row → domain: the profile with what has columns of its own put back. A tombstone reads as closed. */
export function toRole(row: RoleColumns): Role & StoredColumns {
  return {
    ...row.profile,
    nodeId: row.nodeId,
    status: profileStatus(row.status),
    ...(row.reference === null ? {} : { reference: row.reference }),
    ...(row.workplaceId === null ? {} : { workplaceId: row.workplaceId }),
  };
}

/** Row → domain: the profile with what has columns of its own put back. */
export function toWorkplace(row: WorkplaceColumns): Workplace & { nodeId: string } {
  return {
    ...row.profile,
    nodeId: row.nodeId,
    ...(row.reference === null ? {} : { reference: row.reference }),
    ...(row.managerId === null ? {} : { managerId: row.managerId }),
  };
}

/** Domain → row: the columns of a candidate whose node and reference are settled. UUIDs are lower-cased. */
export function splitCandidate(
  candidate: Candidate & { nodeId: string; reference: string },
): CandidateColumns & { status: 'open' | 'closed' } {
  const { nodeId, reference, coachId, status, ...profile } = candidate;
  return {
    nodeId,
    reference,
    coachId: lowerCased(coachId),
    status: status ?? 'open',
    profile: asStored<CandidateProfile>(profile),
  };
}

/** Domain → row: the columns of a role whose node is settled. UUIDs are lower-cased. */
export function splitRole(role: Role & { nodeId: string }): RoleColumns & { status: 'open' | 'closed' } {
  const { nodeId, reference, workplaceId, status, ...profile } = role;
  return {
    nodeId,
    reference: reference ?? null,
    workplaceId: lowerCased(workplaceId),
    status: status ?? 'open',
    profile: asStored<RoleProfile>(profile),
  };
}

/** Domain → row: the columns of a workplace whose node is settled. UUIDs are lower-cased. */
export function splitWorkplace(workplace: Workplace & { nodeId: string }): WorkplaceColumns {
  const { nodeId, reference, managerId, ...profile } = workplace;
  return {
    nodeId,
    reference: reference ?? null,
    managerId: lowerCased(managerId),
    profile: asStored<WorkplaceProfile>(profile),
  };
}

function profileStatus(status: MatchedProfileRow['status']): 'open' | 'closed' {
  return status === 'open' ? 'open' : 'closed';
}

/** One spelling of an id in the database, whatever the client wrote. */
function lowerCased(id: string | undefined): string | null {
  return id?.toLowerCase() ?? null;
}

/** As the database gives it back: a field set to undefined is absent, which a comparison tells apart. */
export function asStored<Document extends object>(document: Document): Document {
  return JSON.parse(JSON.stringify(document));
}
