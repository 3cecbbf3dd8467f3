import { profileStatusField } from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { keyFields, matchFields, storedFields } from '../profiles/profile-resource.ts';

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
};
