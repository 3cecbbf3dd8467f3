import { isDeepStrictEqual } from 'node:util';
import { validate as isUuid } from 'uuid';
import type { Workplace } from '../../matching/model/workplace.ts';
import { asConsequence } from '../acting.ts';
import { workplaceEntity } from '../entities/workplace-entity.ts';
import { isManagersAlone, type NodeScope, reachesWholeNodes } from '../node-scope.ts';
import { splitWorkplace, toWorkplace } from '../row-mapping.ts';
import { isWrittenBy } from './is-written-by.ts';
import type { ProfileTable } from './profile-table.ts';
import { isOnAnyWay } from './way/erase-way.ts';

/** Writes workplaces. A change that matching reads owes a match to the workplace's roles. */
export const workplaces: ProfileTable<Workplace> = {
  noun: 'workplace',
  table: 'workplaces',
  isMatched: false,
  toColumns(document) {
    const { nodeId, reference, managerId, profile } = splitWorkplace(document);
    return { node_id: nodeId, reference, manager_id: managerId, profile: JSON.stringify(profile) };
  },
  originColumns: (submittedBy) => ({ submitted_by: submittedBy }),
  normalise(document, scope, before) {
    const columns = splitWorkplace(withMentorIds(document, before));
    // who signs in with something else than a UUID can't be named as a manager
    const managerId = columns.managerId ?? (isUuid(scope.managerId) ? scope.managerId : null);
    return toWorkplace({ ...columns, managerId });
  },
  async findLocked(manager, id) {
    const row = await manager
      .getRepository(workplaceEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) {
      return null;
    }
    const { nodeId, status, revision } = row;
    return { id, nodeId, status, revision, document: toWorkplace(row) };
  },
  async isWithin(manager, scope, { id, document }) {
    return (
      reachesWholeNodes(scope) ||
      isManagedBy(scope, document.managerId ?? null) ||
      isWrittenBy(manager, 'workplaces', scope, id)
    );
  },
  async findViolations(_manager, scope, document) {
    return !isManagersAlone(scope) || isManagedBy(scope, document.managerId ?? null)
      ? []
      : [
          {
            field: 'managerId',
            code: 'not-yours',
            message: {
              en: 'Only a coordinator can say that someone else manages a workplace.',
              sv: 'Bara en samordnare kan ange någon annan som chef för en arbetsplats.',
            },
          },
        ];
  },
  async afterWrite(manager, id, document, before) {
    if (before !== null && !isDeepStrictEqual(readByMatching(document), readByMatching(before.document))) {
      // also those that somebody else has submitted
      await asConsequence(() =>
        manager.query(
          `UPDATE roles SET input_revision = input_revision + 1, match_failure = NULL
           WHERE workplace_id = $1 AND status <> 'deleted'`,
          [id],
        ),
      );
    }
  },
  async isInUse(manager, id) {
    const openRoles: unknown[] = await manager.query(
      `SELECT 1 FROM roles WHERE workplace_id = $1 AND status = 'open' LIMIT 1`,
      [id],
    );
    return openRoles.length > 0 || isOnAnyWay(manager, 'workplace', id);
  },
  async erase() {
    return { reference: null, manager_id: null, submitted_by: null };
  },
};

/** The document with the ids of mentors who keep their names; the database gives new ones theirs, by the same rule. */
function withMentorIds<Document extends Workplace>(document: Document, before: Workplace | null): Document {
  const given = new Set(document.mentors?.map(({ id }) => id));
  const left = before?.mentors?.filter(({ id }) => !given.has(id)) ?? [];
  const mentors = document.mentors?.map((mentor) => {
    const place = mentor.id === undefined ? left.findIndex(({ name }) => name === mentor.name) : -1;
    return place < 0 ? mentor : { ...mentor, ...left.splice(place, 1).map(({ id }) => ({ id }))[0] };
  });
  return mentors === undefined ? document : { ...document, mentors };
}

function isManagedBy(scope: NodeScope, managerId: string | null): boolean {
  return scope.managerId !== null && managerId === scope.managerId;
}

/** The part of a workplace that its roles are matched with. */
function readByMatching({ location, supports, mentors }: Workplace): unknown {
  return { location, supports, mentors };
}
