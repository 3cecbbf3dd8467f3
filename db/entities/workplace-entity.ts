import { EntitySchema } from 'typeorm';
import type { Workplace } from '../../matching/model/workplace.ts';

/** A workplace as stored: the profile without the fields that have columns of their own. */
export type WorkplaceProfile = Omit<Workplace, 'nodeId' | 'reference' | 'managerId'>;

/** One workplace. */
export interface WorkplaceRow {
  id: string;
  nodeId: string;
  reference: string | null;
  managerId: string | null;
  /** Id of the principal who submitted it; null when the site brought it in a file, or it was erased. */
  submittedBy: string | null;
  profile: WorkplaceProfile;
  /** By mentor's id, how many placements with them are planned or running. */
  mentorPlacesTaken: Readonly<Record<string, number>>;
  /** How many more the mentors have room for together; null unless it is said of each, and of any. Kept by a trigger. */
  mentorPlacesLeft: number | null;
  status: 'open' | 'deleted';
  revision: number;
  createdAt: Date;
  updatedAt: Date;
}

/** Table `workplaces`. */
export const workplaceEntity = new EntitySchema<WorkplaceRow>({
  name: 'workplace',
  tableName: 'workplaces',
  columns: {
    id: { type: 'uuid', primary: true },
    nodeId: { name: 'node_id', type: 'text' },
    reference: { type: 'text', nullable: true },
    managerId: { name: 'manager_id', type: 'uuid', nullable: true },
    submittedBy: { name: 'submitted_by', type: 'text', nullable: true },
    profile: { type: 'jsonb' },
    mentorPlacesTaken: { name: 'mentor_places_taken', type: 'jsonb', default: {} },
    mentorPlacesLeft: { name: 'mentor_places_left', type: 'integer', nullable: true },
    status: { type: 'text', default: 'open' },
    revision: { type: 'integer', default: 1 },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    updatedAt: { name: 'updated_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [
    // of an expression, which the migration makes
    { name: 'workplaces_look', synchronize: false },
    {
      name: 'workplaces_reference',
      columns: ['nodeId', 'reference'],
      unique: true,
      where: `status <> 'deleted'`,
    },
  ],
  foreignKeys: [
    { name: 'workplaces_node', target: 'node', columnNames: ['nodeId'], referencedColumnNames: ['id'] },
  ],
});
