import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { coversNode } from '../../db/node-scope.ts';
import { daysBefore } from '../../db/read-models/days-before.ts';
import { listNodes } from '../../db/read-models/node-names.ts';
import { dateField, nodeIdField } from '../../matching/model/fields.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { keptAnswer, sendKept } from '../http/kept-answer.ts';
import { notFound, required } from '../http/problems/problem.ts';
import { nodeOverviewSchema } from './overview-schema.ts';
import { readOverview } from './read-overview.ts';
import { readCapacity, readWay } from './read-way.ts';
import { nodeCapacitySchema, nodeWaySchema } from './way-schema.ts';

// a copy: the field itself is described as the component NodeId
const nodeParams = z.strictObject({ id: nodeIdField.clone().describe('The id of the node.') });
const tagHeader = { ETag: 'Changes with any number.' };
const same = { description: 'The one that you have is the same.' };

const readNodeOverviewRoute = defineRoute({
  operationId: 'readNodeOverview',
  audit: { action: 'list', kind: 'node', purpose: 'planning' },
  path: '/nodes/{id}/overview',
  tag: 'nodes',
  summary: 'A node in numbers, and what to do about them',
  description:
    'People, roles and suggestions, what has none of the other, where they are, and how fresh the lists are. Ask again with its ' +
    '`ETag` as `If-None-Match`, as a browser does by itself.',
  roles: ['coach', 'coordinator', 'admin'],
  params: nodeParams,
  responses: {
    200: {
      description: 'The node.',
      schema: nodeOverviewSchema,
      headers: tagHeader,
    },
    304: same,
  },
  problems: ['not-found'],
  async handle({ params: { id } }, { dataSource: { manager }, clock, config, audit }, principal) {
    const now = clock();
    const overview = await readOverview(
      manager,
      await findNode(manager, principal, id),
      principal,
      now,
      daysBefore(now, config.unconfirmedDays),
    );
    audit.concern(overview.peopleWithoutSuggestions.map((person) => person.id));
    return { write: async (response) => sendKept(response, keptAnswer(overview)) };
  },
});

/** A planner sees what the node comes to without a coach's people. */
const planners: readonly PrincipalRole[] = ['coordinator', 'admin'];

const readNodeWayRoute = defineRoute({
  operationId: 'readNodeWay',
  audit: 'nothing',
  path: '/nodes/{id}/way',
  tag: 'nodes',
  summary: 'How far the people of a node came, and what waits',
  description:
    'The way from suggestion to placement as a funnel: each step with how many people took it since a day, how ways stopped and what ' +
    'placements led to, and what waits now, for how long. Counts alone.',
  roles: planners,
  params: nodeParams,
  query: z.strictObject({
    since: dateField
      .clone()
      .optional()
      .describe('The first day that is counted. Default the day 12 months ago.'),
  }),
  responses: {
    200: { description: 'The way in numbers.', schema: nodeWaySchema, headers: tagHeader },
    304: same,
  },
  problems: ['not-found'],
  async handle({ params: { id }, query }, { dataSource: { manager }, clock }, principal) {
    await findNode(manager, principal, id);
    const way = await readWay(manager, id, clock(), query.since);
    return { write: async (response) => sendKept(response, keptAnswer(way)) };
  },
});

const readNodeCapacityRoute = defineRoute({
  operationId: 'readNodeCapacity',
  audit: 'nothing',
  path: '/nodes/{id}/capacity',
  tag: 'nodes',
  summary: 'What the workplaces of a node have room for',
  description:
    'By workplace and by mentor: places, taken, left, proposals that wait, and placements that end within 30 days. Counts alone, but for ' +
    'the names of workplaces and mentors.',
  roles: planners,
  params: nodeParams,
  responses: {
    200: { description: 'The capacity.', schema: nodeCapacitySchema, headers: tagHeader },
    304: same,
  },
  problems: ['not-found'],
  async handle({ params: { id } }, { dataSource: { manager }, clock }, principal) {
    await findNode(manager, principal, id);
    const capacity = await readCapacity(manager, id, clock());
    return { write: async (response) => sendKept(response, keptAnswer(capacity)) };
  },
});

/** The routes of what a node comes to. */
export const overviewRoutes = [readNodeOverviewRoute, readNodeWayRoute, readNodeCapacityRoute];

/** A node that the principal reaches. Throws a `404` problem for any other. */
async function findNode(manager: EntityManager, principal: Principal, id: string) {
  const scope = scopeOf(principal);
  if (!coversNode(scope, id)) {
    throw notFound('node');
  }
  const [node] = await listNodes(manager, { ...scope, nodes: [id] });
  return required(node ?? null, 'node');
}
