import { localDate } from '../../config/local-date.ts';
import { namesOfProfiles } from '../../db/read-models/names-of-others.ts';
import { type ListedSide, sayNearPair } from '../../matching/explanation/left-without-in-words.ts';
import { readersAmong } from '../access/own-person.ts';
import { seesWhole } from '../access/shape.ts';
import { openingForColleague } from '../access/without-own-words.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { idParams } from '../http/parameters.ts';
import { requireProfile } from '../profiles/require-profile.ts';
import { candidateLeftWithoutSchema, roleLeftWithoutSchema } from './left-without-schemas.ts';
import { tellShortList } from './tell-short-list.ts';
import { readWhyNotRoute } from './why-not-route.ts';

const tag = 'suggestions';

const readCandidateLeftWithoutRoute = defineRoute({
  operationId: 'readCandidateLeftWithout',
  audit: { action: 'read', kind: 'candidate', purpose: 'matching' },
  path: '/candidates/{id}/left-without',
  tag,
  summary: 'Why a candidate has few or no suggestions, and what would help',
  description:
    'How many roles each gate stops, the nearest, and which one or two changes would open how many. Worked out from the open roles ' +
    'as they stand.',
  roles: ['coach', 'coordinator', 'admin'],
  quota: 'what-ifs',
  params: idParams,
  responses: { 200: { description: 'Why.', schema: candidateLeftWithoutSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const told = await tell(context, 'candidate', params.id, principal);
    return { status: 200, body: { candidateId: params.id, ...told } };
  },
});

const readRoleLeftWithoutRoute = defineRoute({
  operationId: 'readRoleLeftWithout',
  audit: 'nothing',
  path: '/roles/{id}/left-without',
  tag,
  summary: 'Why a role has few or no suggestions, and what would help',
  description:
    'How many people each gate stops, the nearest, and which one or two changes of the role would open it to how many. Worked out ' +
    'from the open candidates as they stand.',
  roles: ['coach', 'coordinator', 'admin'],
  quota: 'what-ifs',
  params: idParams,
  responses: { 200: { description: 'Why.', schema: roleLeftWithoutSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const told = await tell(context, 'role', params.id, principal);
    return { status: 200, body: { roleId: params.id, ...told } };
  },
});

/** The routes of why a list is short, and why a pair is on none. */
export const leftWithoutRoutes = [readCandidateLeftWithoutRoute, readRoleLeftWithoutRoute, readWhyNotRoute];

async function tell(context: ApiContext, side: 'candidate' | 'role', id: string, principal: Principal) {
  const { nodeId } = await requireProfile(context, side, id, principal);
  const asked = { side, ids: [id], nodeId, today: localDate(context.clock()) };
  const { found, policyVersion, engineVersion } = await context.poolThread.ask('left-without', asked);
  const { reason = null, left = null } = found[0] ?? {};
  const listedSide: ListedSide = side === 'candidate' ? 'roles' : 'people';
  const { nearest, searched, needTwo, openings, ...counted } = left ?? nothingFound;
  const people = side === 'candidate' ? [id] : nearest.map((one) => one.id);
  const readerOf = await readersAmong(context.dataSource.manager, principal, context.clock(), people);
  const names = await namesOfProfiles(
    context.dataSource.manager,
    side === 'candidate' ? 'role' : 'candidate',
    nearest.map((one) => one.id),
  );
  return {
    policyVersion,
    engineVersion,
    ...tellShortList(listedSide, {
      ...{ reason, ...counted },
      openings:
        side === 'role' || seesWhole('leftWithout', 'openings', readerOf(id))
          ? openings
          : openings.map((one) => openingForColleague(one)),
    }),
    // one that was erased since it was found is told of no more
    nearest: nearest.flatMap((one) => {
      const named = names.get(one.id);
      const reader = readerOf(side === 'candidate' ? id : one.id);
      const { changes } = seesWhole('leftWithout', 'nearest', reader) ? one : openingForColleague(one);
      return named === undefined
        ? []
        : [{ ...one, ...named, changes: [...changes], text: sayNearPair(one.gates, changes) }];
    }),
    needTwo,
    searched,
  };
}

const nothingFound = {
  others: 0,
  offLists: 0,
  listed: 0,
  gates: [],
  openings: [],
  nearest: [],
  needTwo: 0,
  searched: 0,
} as const;
