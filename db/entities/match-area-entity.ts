import { EntitySchema } from 'typeorm';

/**
 * The nodes that are matched together: one node, or nodes that are open to each other. Its row is the lock under
 * which one worker at a time matches the area, and the epoch by which workers notice each other's work.
 */
export interface MatchAreaRow {
  /** The first node of the area by id. */
  id: string;
  epoch: string;
  /** What the stored lists were computed with; when any differs from now, the whole area is owed a match. */
  nodeIds: string[];
  matchedOn: string | null;
  policyVersion: number | null;
  engineVersion: string | null;
}

/** Table `match_areas`. */
export const matchAreaEntity = new EntitySchema<MatchAreaRow>({
  name: 'matchArea',
  tableName: 'match_areas',
  columns: {
    id: { type: 'text', primary: true },
    epoch: { type: 'bigint', default: 0 },
    nodeIds: { name: 'node_ids', type: 'text', array: true },
    matchedOn: { name: 'matched_on', type: 'date', nullable: true },
    policyVersion: { name: 'policy_version', type: 'integer', nullable: true },
    engineVersion: { name: 'engine_version', type: 'text', nullable: true },
  },
});
