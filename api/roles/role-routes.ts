import { placedFields } from '../../db/places/place-field.ts';
import { roleReader } from '../../db/read-models/profile-view.ts';
import { roles } from '../../db/stores/roles.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { roleSchema, storedRoleSchema } from '../../matching/model/role.ts';
import { readersOfWork } from '../access/readers-of-work.ts';
import { seenBy } from '../access/seen-by.ts';
import { shape } from '../access/shape.ts';
import { object } from '../http/schema-registry.ts';
import { patchOf } from '../profiles/profile-resource.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';
import { listRolesRoute } from './list-roles-route.ts';
import { readRoles, roleWriters, viewFields } from './role-fields.ts';

const submissionSchema = object(
  'RoleSubmission',
  'A role as you write it. An absent field is unknown; an empty list says none. Location and supports come from the ' +
    'workplace when the role names one: of an integration one that it has submitted.',
  { id: uuidField.optional(), ...roleSchema.shape, ...placedFields },
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

/** The routes of roles. */
export const roleRoutes = defineProfileRoutes({
  noun: 'role',
  tableOf: () => roles,
  reader: roleReader,
  readers: readRoles,
  writers: roleWriters,
  listRoute: listRolesRoute,
  statuses: { created: 202, changed: 202 },
  async expand({ dataSource }, view, principal) {
    const readerOf = await readersOfWork(dataSource.manager, 'roles', principal, [view.id]);
    return shape('role', view, readerOf(view.id));
  },
  // nothing of it is anybody's
  readAudit: 'nothing',
  whileInUse: {
    kind: 'role-in-use',
    detail: {
      en: 'Withdraw its proposals, and end or call off its placements first; or close it.',
      sv: 'Ta först tillbaka dess förfrågningar och avsluta eller ställ in dess placeringar; eller stäng den.',
    },
  },
  schemas: {
    submission: submissionSchema,
    stored: submissionSchema.extend({
      tasks: storedRoleSchema.shape.tasks,
      location: storedRoleSchema.shape.location,
    }),
    patch: patchOf('RolePatch', roleSchema.shape),
    item: object('Role', 'A stored role.', seenBy('role', viewFields)),
  },
});
