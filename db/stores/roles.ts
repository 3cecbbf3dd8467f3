import type { Role } from '../../matching/profiles/role.ts';
import { roleEntity } from '../entities/role-entity.ts';
import { splitRole, toRole } from '../row-mapping.ts';
import type { ProfileTable } from './profile-table.ts';
import { managesWorkplace } from './workplaces.ts';

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
  normalise(document) {
    const columns = splitRole(document);
    return { ...toRole(columns), nodeId: columns.nodeId };
  },
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
    return { id, nodeId, status, revision, document: { ...toRole(row), nodeId } };
  },
  isWithin: (manager, scope, document) => managesWorkplace(manager, scope, document.workplaceId),
  async findViolations(manager, scope, document) {
    if (document.workplaceId === undefined) {
      return [];
    }
    // the share lock keeps the workplace from being deleted before this role is there to prevent it
    const found: unknown[] = await manager.query(
      `SELECT 1 FROM workplaces WHERE id = $1 AND node_id = $2 AND status <> 'deleted' FOR SHARE`,
      [document.workplaceId, document.nodeId],
    );
    if (found.length > 0 && (await managesWorkplace(manager, scope, document.workplaceId))) {
      return [];
    }
    return [
      {
        field: 'workplaceId',
        code: 'not-in-node',
        message: 'There is no such workplace in the node of the role. Submit the workplace first.',
      },
    ];
  },
  async afterWrite() {},
  async isInUse() {
    return false;
  },
  async erase() {
    return { reference: null };
  },
};
