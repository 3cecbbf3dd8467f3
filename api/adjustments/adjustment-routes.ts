import { localDate } from '../../config/local-date.ts';
import { candidateReader, roleReader } from '../../db/read-models/profile-view.ts';
import { whatOf } from '../../matching/gates/adjustment-kinds.ts';
import { fewCount } from '../../matching/what-if/few-count.ts';
import type { ProfileAdjustments, ProfileAnswer } from '../../worker/pool/questions.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { required } from '../http/problems/problem.ts';
import { labelOfThing } from './adjustment-labels.ts';
import { candidateEffectsSchema, type EmptyResultReason, roleEffectsSchema } from './effect-schemas.ts';

const tag = 'doors';

const readRoleAdjustmentsRoute = defineRoute({
  operationId: 'readRoleDoors',
  path: '/roles/{id}/doors',
  tag,
  summary: 'What would open a role to more candidates',
  description: 'Ranks the open candidates again with each single adjustment that the workplace could make.',
  roles: ['manager', 'coach', 'coordinator', 'admin'],
  params: idParams,
  responses: { 200: { description: 'The adjustments, ranked.', schema: roleEffectsSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const { manager } = context.dataSource;
    const role = required(await roleReader.find(manager, params.id, scopeOf(principal)), 'role');
    const asked = { id: role.id, nodeId: role.nodeId, today: localDate(context.clock()) };
    const answer = await context.poolThread.ask('role-adjustments', asked);
    return { status: 200, body: { roleId: role.id, ...toBody(answer) } };
  },
});

const readCandidateAdjustmentsRoute = defineRoute({
  operationId: 'readCandidateDoors',
  path: '/candidates/{id}/doors',
  tag,
  summary: 'What would open more roles to a candidate',
  description: 'Ranks the open roles again with each single change around the candidate.',
  roles: ['coach', 'coordinator', 'admin'],
  params: idParams,
  responses: { 200: { description: 'The changes, ranked.', schema: candidateEffectsSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const { manager } = context.dataSource;
    const candidate = required(
      await candidateReader.find(manager, params.id, scopeOf(principal)),
      'candidate',
    );
    const asked = { id: candidate.id, nodeId: candidate.nodeId, today: localDate(context.clock()) };
    const answer = await context.poolThread.ask('candidate-adjustments', asked);
    return { status: 200, body: { candidateId: candidate.id, ...toBody(answer) } };
  },
});

/** The routes of what adjustments would bring. */
export const adjustmentRoutes = [readRoleAdjustmentsRoute, readCandidateAdjustmentsRoute];

/** The answer as it is told; a profile that is closed, or whose row can't be read, is on no list whatever is changed. */
function toBody({ adjustments, ...basis }: ProfileAnswer) {
  return {
    ...basis,
    onList: fewCount(adjustments?.onList ?? 0),
    note: reasonOf(adjustments),
    items: (adjustments?.effects ?? []).map((effect) => ({
      ...effect,
      label: labelOfThing(effect.adjustment.kind, whatOf(effect.adjustment)),
    })),
  };
}

function reasonOf(adjustments: ProfileAdjustments | null): EmptyResultReason | null {
  if (adjustments === null) {
    return 'not-open';
  }
  const { others, onList, effects } = adjustments;
  if (effects.length > 0) {
    return null;
  }
  if (others === 0) {
    return 'nobody-open';
  }
  return onList === others ? 'all-on-list' : 'no-single-change';
}
