import { z } from 'zod';
import { placedFields } from '../../db/places/place-field.ts';
import { listWorkplaces, workplaceReader } from '../../db/read-models/profile-view.ts';
import { workplaces } from '../../db/stores/workplaces.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import { readersOfWork } from '../access/readers-of-work.ts';
import { seenBy } from '../access/seen-by.ts';
import { shape } from '../access/shape.ts';
import { defineRoute } from '../define-route.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { assertNodeExists, scopeOf } from '../http/authentication/scope-of.ts';
import { cursorsOf, placeText } from '../http/cursor.ts';
import { profilesQuery } from '../http/parameters.ts';
import { count, object, pageOf, textOrNull } from '../http/schema-registry.ts';
import { keyFields, mentorPlacesField, patchOf, storedFields } from '../profiles/profile-resource.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';

/** A manager makes, describes and removes own workplaces alone, and an integration what it has submitted. */
const writers: readonly PrincipalRole[] = ['manager', 'coordinator', 'integration', 'admin'];

const itemSchema = object(
  'Workplace',
  'A stored workplace.',
  seenBy('workplace', {
    ...keyFields,
    ...workplaceSchema.shape,
    ...storedFields,
    managerName: textOrNull.describe(
      'What the manager is called, as of their latest sign-in; null without one, or when they have not signed in for a year.',
    ),
    town: textOrNull.describe('The town that it lies in or near; null when that is not known.'),
    openRoles: count.describe('How many open roles with places left it has.'),
    openPlaces: count.describe(
      'How many places are left in those; a role that does not tell counts as none.',
    ),
    mentorPlaces: mentorPlacesField,
  }),
);

const placeSchema = z.strictObject({ name: placeText, id: z.uuid() });

const submissionSchema = object(
  'WorkplaceSubmission',
  'A workplace as you write it; its roles inherit location and supports.',
  { id: uuidField.optional(), ...workplaceSchema.shape, ...placedFields },
  [
    {
      nodeId: 'goteborg',
      name: 'Äldreboendet Solgläntan',
      location: { lat: 57.71, lon: 11.98 },
      supports: ['same-mentor'],
    },
  ],
);

const readers: readonly PrincipalRole[] = [...writers, 'coach'];

const listWorkplacesRoute = defineRoute({
  operationId: 'listWorkplaces',
  audit: { action: 'list', kind: 'workplace', purpose: 'matching' },
  path: '/workplaces',
  tag: 'workplaces',
  summary: 'List workplaces, ordered by name',
  description: 'A manager lists own ones, an integration what it has submitted.',
  roles: readers,
  query: profilesQuery,
  responses: { 200: { description: 'A page of workplaces.', schema: pageOf('WorkplacePage', itemSchema) } },
  problems: ['unknown-node'],
  async handle({ query }, { dataSource }, principal) {
    const { limit, nodeId, q } = query;
    if (nodeId !== undefined) {
      await assertNodeExists(dataSource.manager, principal, nodeId);
    }
    const cursors = cursorsOf('/workplaces', [nodeId, q], placeSchema);
    const scope = scopeOf(principal);
    const after = cursors.read(query.cursor);
    const found = await listWorkplaces(dataSource.manager, { scope, nodeId, q, after, limit: limit + 1 });
    const { items, next } = cursors.page(found, limit, ({ id, name = '' }) => ({ id, name }));
    const ids = items.map(({ id }) => id);
    const readerOf = await readersOfWork(dataSource.manager, 'workplaces', principal, ids);
    return {
      status: 200,
      body: { items: items.map((one) => shape('workplace', one, readerOf(one.id))), next },
    };
  },
});

/** The routes of workplaces. */
export const workplaceRoutes = defineProfileRoutes({
  noun: 'workplace',
  tableOf: () => workplaces,
  reader: workplaceReader,
  readers,
  listRoute: listWorkplacesRoute,
  async expand({ dataSource }, view, principal) {
    const readerOf = await readersOfWork(dataSource.manager, 'workplaces', principal, [view.id]);
    return shape('workplace', view, readerOf(view.id));
  },
  writers,
  statuses: { created: 201, changed: 200 },
  whileInUse: {
    kind: 'workplace-in-use',
    detail: {
      en: 'Close or delete its open roles, and end its placements first.',
      sv: 'Stäng eller ta bort dess öppna tjänster och avsluta dess placeringar först.',
    },
  },
  schemas: {
    submission: submissionSchema,
    stored: submissionSchema.extend({ location: workplaceSchema.shape.location }),
    patch: patchOf('WorkplacePatch', workplaceSchema.shape),
    item: itemSchema,
  },
});
