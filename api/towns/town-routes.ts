import { z } from 'zod';
import { towns } from '../../db/places/nearest-town.ts';
import { locationField } from '../../matching/model/fields.ts';
import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { keptAnswer, sendKept } from '../http/kept-answer.ts';
import { object } from '../http/schema-registry.ts';

const townSchema = object('TownPlace', 'A Swedish town, or a part of a large one.', {
  name: z.string().describe('What it is called.'),
  location: locationField.describe('Its middle.'),
});

const kept = keptAnswer({
  items: towns.map(({ name, lat, lon }): z.input<typeof townSchema> => ({ name, location: { lat, lon } })),
});

const listTownsRoute = defineRoute({
  operationId: 'listTowns',
  audit: 'nothing',
  path: '/towns',
  tag: 'vocabulary',
  summary: 'Swedish towns with where they are, to choose a place by its name',
  description:
    'All of them, by name. Of GeoNames (geonames.org), under CC BY 4.0. Keep the answer, and ask with its `ETag` as ' +
    '`If-None-Match` whether it has changed, as a browser does by itself.',
  roles: principalRoles,
  responses: {
    200: {
      description: 'The towns.',
      schema: object('TownList', 'Swedish towns.', {
        items: z.array(townSchema).describe('The towns, by name.'),
      }),
      headers: { ETag: 'Changes with any town.', 'Cache-Control': 'To be kept, and asked for each time.' },
    },
    304: { description: 'The ones that you have are the same.' },
  },
  async handle() {
    return { write: async (response) => sendKept(response, kept) };
  },
});

/** The routes of towns. */
export const townRoutes = [listTownsRoute];
