import type { EntityManager } from 'typeorm';
import type { CandidateColumns, RoleColumns, WorkplaceColumns } from '../row-mapping.ts';

/** An open profile, and the revision of what matching reads of it: it grows with each change, its workplace's too. */
export interface OpenProfileVersion {
  readonly id: string;
  readonly inputRevision: number;
}

/** An open candidate as matching reads it. */
export type OpenCandidate = OpenProfileVersion & CandidateColumns;
/** An open role as matching reads it, with its workplace; null when it has none. */
export type OpenRole = OpenProfileVersion & RoleColumns & { readonly workplace: WorkplaceColumns | null };

/** The open profiles of the nodes, without their contents, in order of id. */
export function listOpenProfiles(
  manager: EntityManager,
  table: 'candidates' | 'roles',
  nodeIds: readonly string[],
): Promise<OpenProfileVersion[]> {
  return manager.query(
    `SELECT id, input_revision AS "inputRevision" FROM ${table}
     WHERE node_id = ANY ($1) AND status = 'open' ORDER BY id`,
    [nodeIds],
  );
}

/** The open ones of the named candidates. */
export function readOpenCandidates(manager: EntityManager, ids: readonly string[]): Promise<OpenCandidate[]> {
  return manager.query(
    `SELECT id, input_revision AS "inputRevision", node_id AS "nodeId", reference, status, profile,
       coach_id AS "coachId" FROM candidates WHERE id = ANY ($1) AND status = 'open'`,
    [ids],
  );
}

/** The open ones of the named roles. */
export function readOpenRoles(manager: EntityManager, ids: readonly string[]): Promise<OpenRole[]> {
  return manager.query(
    `SELECT r.id, r.input_revision AS "inputRevision", r.node_id AS "nodeId", r.reference, r.status, r.profile,
       r.workplace_id AS "workplaceId",
       CASE WHEN w.id IS NOT NULL THEN json_build_object('nodeId', w.node_id, 'reference', w.reference,
         'managerId', w.manager_id, 'profile', w.profile) END AS workplace
     FROM roles r LEFT JOIN workplaces w ON w.id = r.workplace_id AND w.status <> 'deleted'
     WHERE r.id = ANY ($1) AND r.status = 'open'`,
    [ids],
  );
}
