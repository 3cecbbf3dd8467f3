import { profileStatusField } from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { count } from '../http/schema-registry.ts';
import { keyFields, matchFields, mentorPlacesField, storedFields } from '../profiles/profile-resource.ts';

/** Who describes roles. */
export const roleWriters: readonly PrincipalRole[] = ['manager', 'coordinator', 'integration', 'admin'];

/** Who reads roles. */
export const readRoles: readonly PrincipalRole[] = [...roleWriters, 'coach'];

/** The fields of a stored role. */
export const viewFields = {
  ...keyFields,
  ...roleSchema.shape,
  status: profileStatusField,
  ...storedFields,
  ...matchFields,
  placesLeft: count
    .nullable()
    .describe(
      'How many more can be placed: places less placements that are planned or running, and no more than the mentors have room for. ' +
        'Null when none of them says how many. At 0 the role is full and stands on no list.',
    ),
  mentorPlaces: mentorPlacesField,
};
