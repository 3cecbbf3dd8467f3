import type { Role } from '../../matching/model/role.ts';
import { roleEntity } from '../entities/role-entity.ts';
import { isManagersRole } from '../node-scope.ts';
import { splitRole, toRole } from '../row-mapping.ts';
import { eraseFromReports } from './erase-evidence.ts';
import type { ProfileTable } from './profile-table.ts';
import { isOnAnyWay } from './way/erase-way.ts';

/** Writes roles. */
export const roles: ProfileTable<Role> = {
  noun: 'role',
  table: 'roles',
  isMatched: true,
  toColumns(document) {
    const { nodeId, reference, workplaceId, status, profile } = splitRole(document);
    return {
      node_id: nodeId,
      reference,
      workplace_id: workplaceId,
      status,
      profile: JSON.stringify(profile),
    };
  },
  originColumns: (submittedBy) => ({ submitted_by: submittedBy }),
  normalise: (document) => toRole(splitRole(document)),
  async findLocked(manager, id) {
    // the workplace first, as a change of the workplace does, which owes its roles a match
    await manager.query(
      'SELECT 1 FROM workplaces WHERE id = (SELECT workplace_id FROM roles WHERE id = $1) FOR SHARE',
      [id],
    );
    const row = await manager
      .getRepository(roleEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) {
      return null;
    }
    const { nodeId, status, revision } = row;
    return { id, nodeId, status, revision, document: toRole(row) };
  },
  async isWithin(manager, scope, { id }) {
    if (scope.managerId === null) {
      return true;
    }
    const found: unknown[] = await manager.query(
      `SELECT 1 FROM roles AS role LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
       WHERE role.id = $1 AND ${isManagersRole('role', 'workplace', '$2')}`,
      [id, scope.managerId],
    );
    return found.length > 0;
  },
  async findViolations(manager, scope, document, before) {
    if (document.workplaceId === undefined) {
      return scope.managerId === null || before?.document.workplaceId === undefined
        ? []
        : [
            {
              field: 'workplaceId',
              code: 'not-yours',
              message: {
                en: 'Name the workplace; only a coordinator can take a role away from it.',
                sv: 'Ange arbetsplatsen; bara en samordnare kan ta bort tjänsten från den.',
              },
            },
          ];
    }
    // the share lock keeps the workplace from being deleted before this role is there to prevent it
    const found: unknown[] = await manager.query(
      `SELECT 1 FROM workplaces WHERE id = $1 AND node_id = $2 AND status <> 'deleted'
         AND ($3::text IS NULL OR manager_id::text = $3) FOR SHARE`,
      [document.workplaceId, document.nodeId, scope.managerId],
    );
    if (found.length > 0) {
      return [];
    }
    return [
      {
        field: 'workplaceId',
        code: 'not-in-node',
        message: {
          en: 'There is no such workplace in the node of the role. Submit the workplace first.',
          sv: 'Det finns ingen sådan arbetsplats i tjänstens nod. Lägg in arbetsplatsen först.',
        },
      },
    ];
  },
  isInUse: (manager, id) => isOnAnyWay(manager, 'role', id),
  async erase(manager, id) {
    await eraseFromReports(manager, id);
    return { reference: null, submitted_by: null };
  },
};
