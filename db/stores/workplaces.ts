import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { Workplace } from '../../matching/profiles/workplace.ts';
import { workplaceEntity } from '../entities/workplace-entity.ts';
import { splitWorkplace, toWorkplace } from '../row-mapping.ts';
import type { NodeScope } from './node-scope.ts';
import type { ProfileTable } from './profile-table.ts';

/** Writes workplaces. A change that matching reads owes a match to the workplace's roles. */
export const workplaces: ProfileTable<Workplace> = {
  noun: 'workplace',
  table: 'workplaces',
  isMatched: false,
  toColumns(document) {
    const { nodeId, reference, managerId, profile } = splitWorkplace(document);
    return { node_id: nodeId, reference, manager_id: managerId, profile: JSON.stringify(profile) };
  },
  normalise(document) {
    const columns = splitWorkplace(document);
    return { ...toWorkplace(columns), nodeId: columns.nodeId };
  },
  async findLocked(manager, id) {
    const row = await manager
      .getRepository(workplaceEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) {
      return null;
    }
    const { nodeId, status, revision } = row;
    return { id, nodeId, status, revision, document: { ...toWorkplace(row), nodeId } };
  },
  async isWithin(_manager, scope, document) {
    return isManagedBy(scope, document.managerId ?? null);
  },
  async findViolations(_manager, scope, document, before) {
    const keepsManager = document.managerId === before?.document.managerId;
    return scope.managerId === null || keepsManager
      ? []
      : [
          {
            field: 'managerId',
            code: 'not-yours',
            message: 'Only a coordinator can say who manages a workplace.',
          },
        ];
  },
  async afterWrite(manager, id, document, before) {
    if (before !== null && !isDeepStrictEqual(readByMatching(document), readByMatching(before.document))) {
      await manager.query(
        `UPDATE roles SET input_revision = input_revision + 1, match_failure = NULL
         WHERE workplace_id = $1 AND status <> 'deleted'`,
        [id],
      );
    }
  },
  async isInUse(manager, id) {
    const openRoles: unknown[] = await manager.query(
      `SELECT 1 FROM roles WHERE workplace_id = $1 AND status = 'open' LIMIT 1`,
      [id],
    );
    return openRoles.length > 0;
  },
  async erase() {
    return { reference: null, manager_id: null };
  },
};

/** Whether a manager's scope reaches the things of a workplace; every other scope does. */
export async function managesWorkplace(
  manager: EntityManager,
  scope: NodeScope,
  workplaceId: string | undefined,
): Promise<boolean> {
  if (scope.managerId === null || workplaceId === undefined) {
    return true;
  }
  const workplace = await manager.getRepository(workplaceEntity).findOneBy({ id: workplaceId });
  return workplace === null || isManagedBy(scope, workplace.managerId);
}

function isManagedBy(scope: NodeScope, managerId: string | null): boolean {
  return scope.managerId === null || managerId === null || managerId === scope.managerId;
}

/** The part of a workplace that its roles are matched with. */
function readByMatching({ location, supports, mentors }: Workplace): unknown {
  return { location, supports, mentors };
}
