import type { Role } from '../../matching/model/role.ts';
import { asConsequence } from '../acting.ts';
import { roleEntity } from '../entities/role-entity.ts';
import { isManagersAlone, isManagersRole, isTheirs, reachesWholeNodes } from '../node-scope.ts';
import { splitRole, toRole } from '../row-mapping.ts';
import { eraseFromReports } from './erase-evidence.ts';
import { isWrittenBy } from './is-written-by.ts';
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
    const [role]: { workplaceId: string | null }[] = await manager.query(
      'SELECT workplace_id AS "workplaceId" FROM roles WHERE id = $1',
      [id],
    );
    if (role !== undefined && role.workplaceId !== null) {
      // also one that a system has not submitted whose role it is
      await asConsequence(() =>
        manager.query('SELECT 1 FROM workplaces WHERE id = $1 FOR SHARE', [role.workplaceId]),
      );
    }
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
    if (reachesWholeNodes(scope) || (await isWrittenBy(manager, 'roles', scope, id))) {
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
      return !isManagersAlone(scope) || before?.document.workplaceId === undefined
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
    if (scope.writerId !== null && document.workplaceId === before?.document.workplaceId) {
      // whoever plans for the node may have given its role to a workplace that the system has not submitted
      return [];
    }
    // the share lock keeps the workplace from being deleted before this role is there to prevent it
    const found: unknown[] = await manager.query(
      `SELECT 1 FROM workplaces AS item WHERE id = $1 AND node_id = $2 AND status <> 'deleted'
         AND ${isTheirs('item', 'manager_id::text = $3', '$3', '$4')} FOR SHARE`,
      [document.workplaceId, document.nodeId, scope.managerId, scope.writerId],
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
