import { EntitySchema } from 'typeorm';

/** A match list that a coordinator asked for: the ranked suggestions of a set of roles or candidates. */
export interface MatchListRow {
  id: string;
  nodeId: string;
  subject: 'roles' | 'candidates';
  /** The subjects asked for, in order; null for every open one of the node. */
  requestedIds: string[] | null;
  itemLimit: number;
  status: 'queued' | 'running' | 'completed' | 'failed';
  done: number;
  of: number;
  /** Stable code of why it failed; null otherwise. */
  failure: string | null;
  requestedBy: string;
  createdAt: Date;
  completedAt: Date | null;
}

/** Table `match_lists`. */
export const matchListEntity = new EntitySchema<MatchListRow>({
  name: 'matchList',
  tableName: 'match_lists',
  columns: {
    id: { type: 'uuid', primary: true },
    nodeId: { name: 'node_id', type: 'text' },
    subject: { type: 'text' },
    requestedIds: { name: 'requested_ids', type: 'uuid', array: true, nullable: true },
    itemLimit: { name: 'item_limit', type: 'integer' },
    status: { type: 'text', default: 'queued' },
    done: { type: 'integer', default: 0 },
    of: { type: 'integer', default: 0 },
    failure: { type: 'text', nullable: true },
    requestedBy: { name: 'requested_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    completedAt: { name: 'completed_at', type: 'timestamptz', nullable: true },
  },
  indices: [
    { name: 'match_lists_own', columns: ['requestedBy', 'id'] },
    { name: 'match_lists_unfinished', columns: ['createdAt'], where: `status in ('queued', 'running')` },
  ],
  foreignKeys: [
    { name: 'match_lists_node', target: 'node', columnNames: ['nodeId'], referencedColumnNames: ['id'] },
  ],
});
