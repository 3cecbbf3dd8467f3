import { localDate } from '../../config/local-date.ts';
import { findListStates } from '../../db/read-models/list-state.ts';
import { queryIn } from '../../db/run-query.ts';
import { whatOf } from '../../matching/gates/adjustment-kinds.ts';
import { fewCount } from '../../matching/what-if/few-count.ts';
import type { ProfileAdjustments } from '../../worker/pool/questions.ts';
import { readersAmong } from '../access/own-person.ts';
import { seesWhole } from '../access/shape.ts';
import { forColleague } from '../access/without-own-words.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { idParams } from '../http/parameters.ts';
import { requireProfile } from '../profiles/require-profile.ts';
import { labelOfThing } from './adjustment-labels.ts';
import { candidateEffectsSchema, type EmptyResultReason, roleEffectsSchema } from './effect-schemas.ts';

const tag = 'doors';

const readRoleAdjustmentsRoute = defineRoute({
  operationId: 'readRoleDoors',
  audit: 'nothing',
  path: '/roles/{id}/doors',
  tag,
  summary: 'What would open a role to more candidates',
  description:
    'Ranks the open candidates again with each single adjustment that the workplace could make. Whom a decision keeps off the list is not counted.',
  roles: ['coach', 'coordinator', 'admin'],
  quota: 'what-ifs',
  params: idParams,
  responses: { 200: { description: 'The adjustments, ranked.', schema: roleEffectsSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    return {
      status: 200,
      body: { roleId: params.id, ...(await ask(context, 'role', params.id, principal)) },
    };
  },
});

const readCandidateAdjustmentsRoute = defineRoute({
  operationId: 'readCandidateDoors',
  audit: { action: 'read', kind: 'candidate', purpose: 'matching' },
  path: '/candidates/{id}/doors',
  tag,
  summary: 'What would open more roles to a candidate',
  description:
    'Ranks the open roles again with each single change around the candidate. What a decision keeps off the list is not counted.',
  roles: ['coach', 'coordinator', 'admin'],
  quota: 'what-ifs',
  params: idParams,
  responses: { 200: { description: 'The changes, ranked.', schema: candidateEffectsSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    return {
      status: 200,
      body: { candidateId: params.id, ...(await ask(context, 'candidate', params.id, principal)) },
    };
  },
});

/** The routes of what adjustments would bring. */
export const adjustmentRoutes = [readRoleAdjustmentsRoute, readCandidateAdjustmentsRoute];

/** What is told of a profile's adjustments; one that is closed, or whose row can't be read, is on no list whatever is changed. */
async function ask(context: ApiContext, kind: 'role' | 'candidate', id: string, principal: Principal) {
  const { nodeId } = await requireProfile(context, kind, id, principal);
  const asked = { id, nodeId, today: localDate(context.clock()) };
  const { adjustments, ...basis } = await context.poolThread.ask(`${kind}-adjustments`, asked);
  const { manager } = context.dataSource;
  const readerOf = await readersAmong(manager, principal, context.clock(), kind === 'candidate' ? [id] : []);
  return {
    ...basis,
    onList: fewCount(adjustments?.onList ?? 0),
    note: adjustments === null ? await whyNotOpen(context, kind, id) : reasonOf(adjustments),
    items: (adjustments?.effects ?? []).map((effect) => ({
      ...(kind === 'role' || seesWhole('door', 'adjustment', readerOf(id)) ? effect : forColleague(effect)),
      label: labelOfThing(effect.adjustment.kind, whatOf(effect.adjustment)),
    })),
  };
}

async function whyNotOpen(
  { dataSource: { manager } }: ApiContext,
  kind: 'role' | 'candidate',
  id: string,
): Promise<EmptyResultReason> {
  const state = (await findListStates(queryIn(manager), kind, [id])).get(id);
  return state?.taken ?? 'not-open';
}

function reasonOf(adjustments: ProfileAdjustments): EmptyResultReason | null {
  const { others, onList, effects } = adjustments;
  if (effects.length > 0) {
    return null;
  }
  if (others === 0) {
    return 'nobody-open';
  }
  return onList === others ? 'all-on-list' : 'no-single-change';
}
