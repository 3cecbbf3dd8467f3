import { z } from 'zod';
import { listNodes } from '../../db/read-models/node-names.ts';
import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { object } from '../http/schema-registry.ts';
import { nodeSchema } from './node-schema.ts';
import { readStatisticsRoute } from './statistics-route.ts';

const listNodesRoute = defineRoute({
  operationId: 'listNodes',
  audit: 'nothing',
  path: '/nodes',
  tag: 'nodes',
  summary: 'The nodes whose things you reach, by name',
  roles: principalRoles,
  responses: {
    200: {
      description: 'All of them.',
      schema: object('NodeList', 'Nodes.', { items: z.array(nodeSchema).describe('The nodes, by name.') }),
    },
  },
  async handle(_request, { dataSource: { manager } }, principal) {
    return { status: 200, body: { items: await listNodes(manager, scopeOf(principal)) } };
  },
});

/** The routes of nodes. */
export const nodeRoutes = [listNodesRoute, readStatisticsRoute];
