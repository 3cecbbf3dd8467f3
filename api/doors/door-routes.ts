import { localDate } from '../../config/local-date.ts';
import { candidateReader, roleReader } from '../../db/read-models/profile-view.ts';
import { type Door, whatOf } from '../../matching/what-if/door.ts';
import type { DoorsAnswer } from '../../worker/pool/questions.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { notFound } from '../http/problems/problem.ts';
import { labelOfThing } from './door-labels.ts';
import { candidateDoorsSchema, roleDoorsSchema } from './door-schemas.ts';
import { standingOfClosed, toStanding } from './door-standing.ts';

const tag = 'doors';

const readRoleDoorsRoute = defineRoute({
  operationId: 'readRoleDoors',
  method: 'get',
  path: '/roles/{id}/doors',
  tag,
  summary: 'What would open a role to more candidates',
  description: 'Ranks the open candidates again with each single adjustment that the workplace could make.',
  roles: ['manager', 'coach', 'coordinator', 'admin'],
  params: idParams,
  responses: { 200: { description: 'The adjustments, ranked.', schema: roleDoorsSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const { manager } = context.dataSource;
    const role = await roleReader.find(manager, params.id, scopeOf(principal));
    if (role === null) {
      throw notFound('role');
    }
    const asked = { id: role.id, nodeId: role.nodeId, today: localDate(context.clock()) };
    const answer = await context.poolThread.ask('role-doors', asked);
    return { status: 200, body: { roleId: role.id, ...toBody(answer) } };
  },
});

const readCandidateDoorsRoute = defineRoute({
  operationId: 'readCandidateDoors',
  method: 'get',
  path: '/candidates/{id}/doors',
  tag,
  summary: 'What would open more roles to a candidate',
  description: 'Ranks the open roles again with each single change around the candidate.',
  roles: ['coach', 'coordinator', 'admin'],
  params: idParams,
  responses: { 200: { description: 'The changes, ranked.', schema: candidateDoorsSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const { manager } = context.dataSource;
    const candidate = await candidateReader.find(manager, params.id, scopeOf(principal));
    if (candidate === null) {
      throw notFound('candidate');
    }
    const asked = { id: candidate.id, nodeId: candidate.nodeId, today: localDate(context.clock()) };
    const answer = await context.poolThread.ask('candidate-doors', asked);
    return { status: 200, body: { candidateId: candidate.id, ...toBody(answer) } };
  },
});

/** The routes of what would open doors. */
export const doorRoutes = [readRoleDoorsRoute, readCandidateDoorsRoute];

/** The answer as it is told; a profile that is closed, or whose row can't be read, is on no list whatever is changed. */
function toBody<Kind extends Door>({ doors, ...basis }: DoorsAnswer<Kind>) {
  return {
    ...basis,
    ...(doors === null ? standingOfClosed : toStanding(doors)),
    items: (doors?.effects ?? []).map((effect) => ({
      ...effect,
      label: labelOfThing(effect.adjustment.kind, whatOf(effect.adjustment)),
    })),
  };
}
