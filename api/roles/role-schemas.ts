import { z } from 'zod';
import { profileStatusField, uuidField } from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { component } from '../http/schema-registry.ts';
import { keyFields, matchFields, pageOf, patchOf, storedFields } from '../profiles/profile-resource.ts';

/** Body of POST and PUT. */
export const roleSubmissionSchema = component(
  'RoleSubmission',
  'A role as you write it. An absent field is unknown; an empty list says none. Location and supports come from the ' +
    'workplace when the role names one.',
  z.strictObject({ id: uuidField.optional(), ...roleSchema.shape }),
  [
    {
      nodeId: 'goteborg',
      title: 'Måltidsvärd',
      description: 'Hjälp oss med frukosten på ett äldreboende, i lugn takt tillsammans med en handledare',
      tasks: [{ text: 'Duka och servera frukost', hoursPerWeek: 5 }],
      demands: { standing: { level: 2, essential: true } },
      supports: ['written-instructions', 'same-mentor'],
      languages: { sv: 'A2' },
      hoursPerWeek: { min: 10, max: 20 },
      times: ['weekday-morning'],
      places: 2,
      location: { lat: 57.71, lon: 11.98 },
    },
  ],
);

/** Body of PATCH. */
export const rolePatchSchema = patchOf('RolePatch', roleSchema.shape);

/** A stored role. */
export const roleItemSchema = component(
  'Role',
  'A stored role.',
  z.strictObject({
    ...keyFields,
    ...roleSchema.shape,
    status: profileStatusField,
    ...storedFields,
    ...matchFields,
  }),
);

/** A page of roles. */
export const rolePageSchema = pageOf('RolePage', roleItemSchema);
