import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { countWays } from '../../db/read-models/way-counts.ts';
import { nodeIdField } from '../../matching/model/fields.ts';
import { defineRoute } from '../define-route.ts';
import { assertNodeExists, scopeOf } from '../http/authentication/scope-of.ts';
import { count, object } from '../http/schema-registry.ts';

const countsSchema = object(
  'WayCounts',
  'How many proposals and placements the lists have with each of their filters.',
  {
    answer: count.describe('Proposals that wait for the workplace’s answer.'),
    reply: count.describe('Proposals that wait for the coach’s reply.'),
    placement: count.describe('Proposals that were welcomed and wait for a placement.'),
    start: count.describe('Placements that start soon.'),
    'follow-up': count.describe('Placements to follow up.'),
    planned: count.describe('Placements that are planned.'),
    running: count.describe('Placements that run.'),
    ended: count.describe('Placements that have ended.'),
    'called-off': count.describe('Placements that were called off.'),
  },
);

/** The route that counts the rows of the lists of proposals and placements. */
export const countWaysRoute = defineRoute({
  operationId: 'countWays',
  audit: 'nothing',
  path: '/way-counts',
  tag: 'placements',
  summary: 'How many proposals and placements wait or stand so',
  description: 'By the filters `needs` and `state` of `GET /proposals` and `GET /placements`.',
  roles: ['coach', 'coordinator', 'admin'],
  query: z.strictObject({
    nodeId: nodeIdField.clone().optional().describe('Only of candidates or workplaces of this node.'),
    coach: z.enum(['me']).optional().describe('`me`: only of candidates whose coach you are.'),
  }),
  responses: { 200: { description: 'The counts.', schema: countsSchema } },
  problems: ['unknown-node'],
  async handle({ query: { nodeId, coach } }, { dataSource: { manager }, clock }, principal) {
    if (nodeId !== undefined) {
      await assertNodeExists(manager, principal, nodeId);
    }
    const coachId = coach === undefined ? undefined : principal.id;
    const body = await countWays(manager, scopeOf(principal), { nodeId, coachId }, localDate(clock()));
    return { status: 200, body };
  },
});
