import { z } from 'zod';
import { profileStatusField, uuidField } from '../../matching/profiles/fields.ts';
import { roleSchema } from '../../matching/profiles/role.ts';
import { component } from '../openapi/schema-registry.ts';
import { matchFields, pageOf, patchOf, storedFields } from '../profiles/profile-resource.ts';

/** Body of POST and PUT. */
export const roleSubmissionSchema = component(
  'RoleSubmission',
  'A role as you write it. An absent field is unknown; an empty list says none. Location and supports come from the ' +
    'workplace when the role names one.',
  z.strictObject({ id: uuidField.optional(), ...roleSchema.shape }),
  [
    {
      title: 'Måltidsvärd',
      tasks: [{ text: 'Duka och servera frukost', hoursPerWeek: 5 }],
      demands: { standing: { level: 2, essential: true } },
      places: 2,
    },
  ],
);

/** Body of PATCH. */
export const rolePatchSchema = patchOf('RolePatch', roleSchema.shape);

/** A stored role. */
export const roleItemSchema = component(
  'Role',
  'A stored role.',
  z.strictObject({ ...roleSchema.shape, status: profileStatusField, ...storedFields, ...matchFields }),
);

/** A page of roles. */
export const rolePageSchema = pageOf('RolePage', roleItemSchema);
