import { EntitySchema } from 'typeorm';
import type { Role } from '../../matching/model/role.ts';
import { type MatchedProfileRow, matchedProfileColumns } from './matched-profile-columns.ts';

/** A role as stored: the profile without the fields that have columns of their own. */
export type RoleProfile = Omit<Role, 'nodeId' | 'reference' | 'workplaceId' | 'status'>;

/** One role: a bundle of tasks offered as one placement. A deleted one stays as an empty tombstone. */
export interface RoleRow extends MatchedProfileRow {
  reference: string | null;
  workplaceId: string | null;
  /** Id of the principal who submitted it; null when the site brought it in a file, or it was erased. */
  submittedBy: string | null;
  /** How many placements in the role are planned or running. */
  placesTaken: number;
  /** How many more can be placed, by the role's places and its workplace's mentors; null when neither says how many. Kept by a trigger. */
  placesLeft: number | null;
  profile: RoleProfile;
}

/** Table `roles`. */
export const roleEntity = new EntitySchema<RoleRow>({
  name: 'role',
  tableName: 'roles',
  columns: {
    ...matchedProfileColumns,
    reference: { type: 'text', nullable: true },
    workplaceId: { name: 'workplace_id', type: 'uuid', nullable: true },
    submittedBy: { name: 'submitted_by', type: 'text', nullable: true },
    placesTaken: { name: 'places_taken', type: 'integer', default: 0 },
    placesLeft: { name: 'places_left', type: 'integer', nullable: true },
    profile: { type: 'jsonb' },
  },
  indices: [
    // of an expression, which the migration makes
    { name: 'roles_look', synchronize: false },
    { name: 'roles_reference', columns: ['nodeId', 'reference'], unique: true, where: `status <> 'deleted'` },
    { name: 'roles_owed', columns: ['nodeId'], where: 'matched_input_revision < input_revision' },
    { name: 'roles_listed', columns: ['nodeId'], where: 'is_listed' },
    { name: 'roles_epoch', columns: ['nodeId', 'matchedEpoch'] },
    { name: 'roles_of_workplace', columns: ['workplaceId'] },
  ],
  foreignKeys: [
    { name: 'roles_node', target: 'node', columnNames: ['nodeId'], referencedColumnNames: ['id'] },
    {
      name: 'roles_workplace',
      target: 'workplace',
      columnNames: ['workplaceId'],
      referencedColumnNames: ['id'],
    },
  ],
});
