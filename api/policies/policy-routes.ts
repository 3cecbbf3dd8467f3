import { z } from 'zod';
import { readPolicies } from '../../db/node-policies.ts';
import { listNodeIds } from '../../db/read-models/node-names.ts';
import { listPolicies } from '../../db/read-models/policy-view.ts';
import { queryIn } from '../../db/run-query.ts';
import { type ActivationOutcome, activatePolicy } from '../../db/stores/activate-policy.ts';
import { draftPolicy } from '../../db/stores/draft-policy.ts';
import { defineRoute } from '../define-route.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { cursorsOf } from '../http/cursor.ts';
import { idempotencyHeaders, pageQuery } from '../http/parameters.ts';
import { Problem } from '../http/problems/problem.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { assertOpeningsAllowed } from './assert-openings-allowed.ts';
import {
  policyActivationSchema,
  policyDetailSchema,
  policyDraftedSchema,
  policyDraftSchema,
  policyPageSchema,
} from './policy-schemas.ts';
import { noSuchVersion, requirePolicy, versionParams } from './policy-version.ts';

const tag = 'policies';
const readers: readonly PrincipalRole[] = ['coach', 'coordinator', 'admin'];
const writers: readonly PrincipalRole[] = ['coordinator', 'admin'];

const versionCursors = cursorsOf('policies', null, z.int().min(1).max(999_999_999));

const listPoliciesRoute = defineRoute({
  operationId: 'listPolicies',
  path: '/policies',
  tag,
  summary: 'The versions of the match policy, latest first',
  roles: readers,
  query: pageQuery,
  responses: { 200: { description: 'A page of versions.', schema: policyPageSchema } },
  async handle({ query: { limit, cursor } }, { dataSource: { manager } }) {
    const found = await listPolicies(manager, versionCursors.read(cursor), limit + 1);
    const { site } = await readPolicies(queryIn(manager));
    return {
      status: 200,
      body: { active: site.version, ...versionCursors.page(found, limit, ({ version }) => version) },
    };
  },
});

const readPolicyRoute = defineRoute({
  operationId: 'readPolicy',
  path: '/policies/{version}',
  tag,
  summary: 'One version of the match policy',
  roles: readers,
  params: versionParams,
  responses: { 200: { description: 'The version, in full.', schema: policyDetailSchema } },
  problems: ['not-found'],
  async handle({ params: { version } }, { dataSource }) {
    return { status: 200, body: await requirePolicy(dataSource.manager, version) };
  },
});

const draftPolicyRoute = defineRoute({
  operationId: 'draftPolicy',
  method: 'post',
  path: '/policies',
  tag,
  summary: 'Draft a match policy',
  description: 'It changes nothing before it is activated, and is never edited: a change is a new draft.',
  roles: writers,
  headers: idempotencyHeaders,
  body: policyDraftSchema,
  responses: {
    201: {
      description: 'The draft was stored.',
      schema: policyDraftedSchema,
      headers: { Location: 'Address of the draft.' },
    },
  },
  problems: ['idempotency-key-reused', 'concurrent-change'],
  handle(request, context, principal) {
    return runIdempotent(context.dataSource, principal, request, async (manager) => {
      const { body: document } = request;
      const { site } = await readPolicies(queryIn(manager));
      assertOpeningsAllowed(scopeOf(principal), site, document, await listNodeIds(manager));
      const drafted = await draftPolicy(manager, {
        document,
        createdBy: principal.id,
        now: context.clock(),
      });
      return {
        status: 201 as const,
        body: drafted,
        headers: { Location: `${basePath}/policies/${drafted.version}` },
      };
    });
  },
});

const activatePolicyRoute = defineRoute({
  operationId: 'activatePolicy',
  method: 'post',
  path: '/policies/{version}/activate',
  tag,
  summary: 'Put a policy in force',
  description:
    'Every list is then owed a match, and made again by the worker. Refused when another version has come in force ' +
    'since it was drafted; look at its effects again, and name the version that it is to replace.',
  roles: writers,
  params: versionParams,
  headers: idempotencyHeaders,
  body: policyActivationSchema,
  responses: { 200: { description: 'It is in force.', schema: policyDetailSchema } },
  problems: ['not-found', 'policy-active', 'policy-outdated', 'idempotency-key-reused', 'concurrent-change'],
  async handle(request, context, principal) {
    const { params, body } = request;
    const id = context.newId();
    const answer = await runIdempotent(context.dataSource, principal, request, async (manager) => {
      const draft = await requirePolicy(manager, params.version);
      const allNodes = await listNodeIds(manager);
      assertOpeningsAllowed(
        scopeOf(principal),
        (await readPolicies(queryIn(manager))).site,
        draft.policy,
        allNodes,
      );
      const outcome = await activatePolicy(manager, {
        id,
        version: params.version,
        replaces: body.replaces ?? null,
        reason: body.reason,
        activatedBy: principal.id,
        now: context.clock(),
      });
      refuse(outcome);
      return { status: 200 as const, body: await requirePolicy(manager, params.version), headers: {} };
    });
    for (const nodeId of await listNodeIds(context.dataSource.manager)) {
      context.queue.hint('match-node', { nodeId });
    }
    return answer;
  },
});

/** The routes of match policies. */
export const policyRoutes = [listPoliciesRoute, readPolicyRoute, draftPolicyRoute, activatePolicyRoute];

function refuse(outcome: ActivationOutcome): void {
  switch (outcome.kind) {
    case 'activated':
      return;
    case 'not-found':
      throw noSuchVersion();
    case 'already-active':
      throw new Problem('policy-active', {
        en: 'It is in force already; nothing was changed.',
        sv: 'Den gäller redan; inget ändrades.',
      });
    case 'outdated':
      throw new Problem('policy-outdated', {
        en: `Version ${outcome.active} is in force by now. Look at the effects again, then activate with "replaces".`,
        sv: `Version ${outcome.active} gäller numera. Se på effekterna igen och aktivera sedan med ”replaces”.`,
      });
  }
}
