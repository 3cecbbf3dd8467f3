import { workplaceReader } from '../../db/read-models/profile-view.ts';
import { workplaces } from '../../db/stores/workplaces.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { count, object, textOrNull } from '../http/schema-registry.ts';
import { keyFields, pageOf, patchOf, storedFields } from '../profiles/profile-resource.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';

/** A manager makes, describes and removes own workplaces alone. */
const writers: readonly PrincipalRole[] = ['manager', 'coordinator', 'integration', 'admin'];

const itemSchema = object('Workplace', 'A stored workplace.', {
  ...keyFields,
  ...workplaceSchema.shape,
  ...storedFields,
  town: textOrNull.describe('The town that it lies in or near; null when that is not known.'),
  openRoles: count.describe('How many open roles it has.'),
  openPlaces: count.describe('How many places those have; a role that does not tell counts as none.'),
});

/** The routes of workplaces. */
export const workplaceRoutes = defineProfileRoutes({
  table: workplaces,
  reader: workplaceReader,
  readers: [...writers, 'coach'],
  writers,
  statuses: { created: 201, changed: 200 },
  schemas: {
    submission: object(
      'WorkplaceSubmission',
      'A workplace as you write it; its roles inherit location and supports.',
      { id: uuidField.optional(), ...workplaceSchema.shape },
      [
        {
          nodeId: 'goteborg',
          name: 'Äldreboendet Solgläntan',
          location: { lat: 57.71, lon: 11.98 },
          supports: ['same-mentor'],
        },
      ],
    ),
    patch: patchOf('WorkplacePatch', workplaceSchema.shape),
    item: itemSchema,
    page: pageOf('WorkplacePage', itemSchema),
  },
});
