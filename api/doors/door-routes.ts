import { localDate } from '../../config/local-date.ts';
import { findActivePolicy } from '../../db/read-models/policy-view.ts';
import { candidateReader, roleReader } from '../../db/read-models/profile-view.ts';
import { candidateNodesOf, roleNodesOf } from '../../matching/model/open-nodes.ts';
import type { Policy } from '../../matching/model/policy.ts';
import { type Door, type DoorEffect, whatOf } from '../../matching/what-if/door.ts';
import { createDoorFinder } from '../../matching/what-if/find-doors.ts';
import { tellEffect } from '../../matching/what-if/tell-node-doors.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { notFound } from '../http/problems/problem.ts';
import { runInTurns } from '../open-profiles/run-in-turns.ts';
import type { BookInForce } from '../vocabulary/site-book.ts';
import { labelOfThing } from './door-labels.ts';
import { candidateDoorsSchema, roleDoorsSchema } from './door-schemas.ts';
import { standingOfClosed, toStanding } from './door-standing.ts';

const tag = 'doors';
/** Longest list of effects that is answered. */
const mostEffects = 50;

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
    const { policy, site, finder } = await prepare(context);
    const roles = await context.openProfiles.roles(manager, [role.nodeId], site.book, context.stopping);
    const compiled = roles.find(({ id }) => id === params.id);
    const basis = { roleId: params.id, ...basisOf(policy, site) };
    if (compiled === undefined) {
      return { status: 200, body: { ...basis, ...standingOfClosed, items: [] } };
    }
    const candidates = await context.openProfiles.candidates(
      manager,
      candidateNodesOf(policy, role.nodeId),
      site.book,
      context.stopping,
    );
    const effects = await runInTurns(finder.ofRole(compiled, candidates), context.stopping);
    const onList = await runInTurns(
      finder.countListed(candidates.map((candidate) => [candidate, compiled])),
      context.stopping,
    );
    const standing = toStanding({ others: candidates.length, onList, gains: effects.length });
    const items = effects.slice(0, mostEffects).map(toItem);
    return { status: 200, body: { ...basis, ...standing, items } };
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
    const { policy, site, finder } = await prepare(context);
    const candidates = await context.openProfiles.candidates(
      manager,
      [candidate.nodeId],
      site.book,
      context.stopping,
    );
    const compiled = candidates.find(({ id }) => id === params.id);
    const basis = { candidateId: params.id, ...basisOf(policy, site) };
    if (compiled === undefined) {
      return { status: 200, body: { ...basis, ...standingOfClosed, items: [] } };
    }
    const roles = await context.openProfiles.roles(
      manager,
      roleNodesOf(policy, candidate.nodeId),
      site.book,
      context.stopping,
    );
    const effects = await runInTurns(finder.ofCandidate(compiled, roles), context.stopping);
    const onList = await runInTurns(
      finder.countListed(roles.map((role) => [compiled, role])),
      context.stopping,
    );
    const standing = toStanding({ others: roles.length, onList, gains: effects.length });
    const items = effects.slice(0, mostEffects).map(toItem);
    return { status: 200, body: { ...basis, ...standing, items } };
  },
});

/** The routes of what would open doors. */
export const doorRoutes = [readRoleDoorsRoute, readCandidateDoorsRoute];

async function prepare({ dataSource: { manager }, siteBook, clock }: ApiContext) {
  const policy = await findActivePolicy(manager);
  const site = await siteBook.current(manager);
  return { policy, site, finder: createDoorFinder(policy, localDate(clock())) };
}

function basisOf({ good, version }: Policy, { engineVersion }: BookInForce) {
  return { good, policyVersion: version, engineVersion };
}

function toItem<Kind extends Door>(effect: DoorEffect<Kind>) {
  const { adjustment } = effect;
  return { ...tellEffect(effect), label: labelOfThing(adjustment.kind, whatOf(adjustment)) };
}
