import type { EntityManager } from 'typeorm';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { isPairReadable } from '../pair-reach.ts';
import { isOnWayOfScope } from './proposal-view.ts';

/** Something that is about one person. */
export interface AboutPerson {
  readonly kind: 'suggestion' | 'proposal' | 'placement';
  readonly id: string;
}

const isThere = (table: string): string =>
  `NOT EXISTS (SELECT FROM candidates AS gone WHERE gone.id = ${table}.candidate_id AND gone.status = 'deleted')`;

/** With the id as $3, and the scope's nodes and manager before it. */
const statements: Readonly<Record<AboutPerson['kind'], string>> = {
  suggestion: `SELECT s.candidate_id AS "candidateId" FROM suggestions AS s
    JOIN candidates AS candidate ON candidate.id = s.candidate_id JOIN roles AS role ON role.id = s.role_id
    WHERE s.id = $3 AND candidate.status <> 'deleted' AND $2::text IS NULL AND ${isPairReadable('$1::text[]')}`,
  proposal: `SELECT candidate_id AS "candidateId" FROM proposals AS proposal
    WHERE id = $3 AND ${isOnWayOfScope('proposal')} AND ${isThere('proposal')}`,
  placement: `SELECT candidate_id AS "candidateId" FROM placements AS placement
    WHERE id = $3 AND ${isOnWayOfScope('placement')} AND ${isThere('placement')}`,
};

/** Id of the person whom something within the scope is about; null when there is no such thing there, or the person is erased. */
export async function findPersonOf(
  manager: EntityManager,
  { kind, id }: AboutPerson,
  scope: NodeScope,
): Promise<string | null> {
  const [found]: { candidateId: string }[] = await manager.query(statements[kind], [
    nodesParameter(scope),
    scope.managerId,
    id,
  ]);
  return found?.candidateId ?? null;
}
