import { EntitySchema } from 'typeorm';
import type { Candidate } from '../../matching/model/candidate.ts';

/** The stand-ins of a node: people who do not exist, among whom it is counted how many a role reaches. */
export interface StandInsRow {
  nodeId: string;
  /** Open candidates of the node when they were made. */
  people: number;
  profiles: Candidate[];
  madeAt: Date;
}

/** Table `stand_ins`. */
export const standInsEntity = new EntitySchema<StandInsRow>({
  name: 'standIns',
  tableName: 'stand_ins',
  columns: {
    nodeId: { name: 'node_id', type: 'text', primary: true, primaryKeyConstraintName: 'PK_stand_ins' },
    people: { type: 'integer' },
    profiles: { type: 'jsonb' },
    madeAt: { name: 'made_at', type: 'timestamptz' },
  },
  foreignKeys: [
    { name: 'stand_ins_node', target: 'node', columnNames: ['nodeId'], referencedColumnNames: ['id'] },
  ],
});
