import { EntitySchema } from 'typeorm';

/** One labour-market node: the unit of access and of scale. */
export interface NodeRow {
  id: string;
  name: string;
  createdAt: Date;
}

/** Table `nodes`. */
export const nodeEntity = new EntitySchema<NodeRow>({
  name: 'node',
  tableName: 'nodes',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
});
