import { z } from 'zod';
import { coversNode } from '../../db/node-scope.ts';
import { listNodes } from '../../db/read-models/node-names.ts';
import { nodeIdField } from '../../matching/model/fields.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { keptAnswer, sendKept } from '../http/kept-answer.ts';
import { notFound, required } from '../http/problems/problem.ts';
import { nodeOverviewSchema } from './overview-schema.ts';
import { readOverview } from './read-overview.ts';

const readNodeOverviewRoute = defineRoute({
  operationId: 'readNodeOverview',
  path: '/nodes/{id}/overview',
  tag: 'nodes',
  summary: 'A node in numbers, and what to do about them',
  description:
    'People, roles and suggestions, what has none of the other, where they are, and how fresh the lists are. Ask again with its ' +
    '`ETag` as `If-None-Match`, as a browser does by itself.',
  roles: ['coach', 'coordinator', 'admin'],
  // a copy: the field itself is described as the component NodeId
  params: z.strictObject({ id: nodeIdField.clone().describe('The id of the node.') }),
  responses: {
    200: {
      description: 'The node.',
      schema: nodeOverviewSchema,
      headers: { ETag: 'Changes with any number.' },
    },
    304: { description: 'The one that you have is the same.' },
  },
  problems: ['not-found'],
  async handle({ params: { id } }, { dataSource: { manager }, clock }, principal) {
    const scope = scopeOf(principal);
    if (!coversNode(scope, id)) {
      throw notFound('node');
    }
    const [node] = await listNodes(manager, { ...scope, nodes: [id] });
    const overview = await readOverview(manager, required(node ?? null, 'node'), clock());
    return { write: async (response) => sendKept(response, keptAnswer(overview)) };
  },
});

/** The routes of what a node comes to. */
export const overviewRoutes = [readNodeOverviewRoute];
