import { z } from 'zod';
import { readPolicies } from '../../db/node-policies.ts';
import { coversNode } from '../../db/node-scope.ts';
import { listNodeIds } from '../../db/read-models/node-names.ts';
import { listNodesToMatchAgain, listPolicies, readPolicyInForce } from '../../db/read-models/policy-view.ts';
import { queryIn } from '../../db/run-query.ts';
import { type ActivationOutcome, activatePolicy } from '../../db/stores/activate-policy.ts';
import { draftPolicy } from '../../db/stores/draft-policy.ts';
import { type EndingOutcome, endNodePolicy } from '../../db/stores/end-node-policy.ts';
import { nodeIdField } from '../../matching/model/fields.ts';
import { openingsOf } from '../../matching/model/open-nodes.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { assertNodeExists, scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { cursorsOf } from '../http/cursor.ts';
import { idempotencyHeaders, pageQuery } from '../http/parameters.ts';
import { notFound, Problem } from '../http/problems/problem.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { assertOpeningsAllowed } from './assert-openings-allowed.ts';
import {
  policyActivationSchema,
  policyDetailSchema,
  policyDraftedSchema,
  policyDraftSchema,
  policyEndedSchema,
  policyEndingSchema,
  policyPageSchema,
} from './policy-schemas.ts';
import { assertMayChange, noSuchVersion, requirePolicy, versionParams } from './policy-version.ts';

const tag = 'policies';
const readers: readonly PrincipalRole[] = ['coach', 'coordinator', 'admin'];
const writers: readonly PrincipalRole[] = ['coordinator', 'admin'];

const listPoliciesRoute = defineRoute({
  operationId: 'listPolicies',
  audit: 'nothing',
  path: '/policies',
  tag,
  summary: 'The versions of the match policy, latest first',
  description:
    "Of the site, or of one node's own, with which policy holds for it, in full: its own while it has one in force, else that of the site.",
  roles: readers,
  query: pageQuery.extend({
    nodeId: nodeIdField.clone().optional().describe("Those of this node's own. Default: those of the site."),
  }),
  responses: { 200: { description: 'A page of versions.', schema: policyPageSchema } },
  problems: ['unknown-node'],
  async handle({ query: { limit, cursor, nodeId = null } }, { dataSource: { manager } }, principal) {
    if (nodeId !== null) {
      await assertNodeExists(manager, principal, nodeId);
    }
    const cursors = cursorsOf('policies', nodeId, z.int().min(1).max(999_999_999));
    const found = await listPolicies(manager, nodeId, cursors.read(cursor), limit + 1);
    const inForce = await readPolicyInForce(manager, nodeId);
    const activePolicy = await requirePolicy(manager, principal, inForce.version);
    const openings = nodeId === null ? [] : openingsOf(await readPolicies(queryIn(manager)), nodeId);
    const page = cursors.page(found, limit, ({ version }) => version);
    return { status: 200, body: { active: inForce.version, inForce, activePolicy, openings, ...page } };
  },
});

const readPolicyRoute = defineRoute({
  operationId: 'readPolicy',
  audit: 'nothing',
  path: '/policies/{version}',
  tag,
  summary: 'One version of the match policy',
  roles: readers,
  params: versionParams,
  responses: { 200: { description: 'The version, in full.', schema: policyDetailSchema } },
  problems: ['not-found'],
  async handle({ params: { version } }, { dataSource }, principal) {
    return { status: 200, body: await requirePolicy(dataSource.manager, principal, version) };
  },
});

const draftPolicyRoute = defineRoute({
  operationId: 'draftPolicy',
  audit: { action: 'change-policy', kind: 'policy', purpose: 'administration' },
  method: 'post',
  path: '/policies',
  tag,
  summary: 'Draft a match policy',
  description:
    'It changes nothing before it is activated, and is never edited: a change is a new draft. A coordinator drafts for own nodes, ' +
    'an administrator for the site too. An opening between two nodes holds while the policies of both name it.',
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
  problems: ['unknown-node', 'idempotency-key-reused', 'concurrent-change'],
  handle(request, context, principal) {
    return runIdempotent(context, principal, request, async (manager) => {
      const { nodeId = null, ...document } = request.body;
      assertMayChange(principal, nodeId);
      if (nodeId !== null) {
        await assertNodeExists(manager, principal, nodeId);
      }
      const policies = await readPolicies(queryIn(manager));
      const current = policies.own.get(nodeId ?? '') ?? policies.site;
      assertOpeningsAllowed(nodeId, current, document, await listNodeIds(manager));
      const drafted = await draftPolicy(manager, {
        document,
        nodeId,
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
  audit: { action: 'change-policy', kind: 'policy', purpose: 'administration' },
  method: 'post',
  path: '/policies/{version}/activate',
  tag,
  summary: 'Put a policy in force',
  description:
    'At the site, or at the node whose own it is. Every list that it concerns is then owed a match, and made again by the worker; ' +
    'what other nodes could see by an opening that it no longer names is closed to them at once. Refused when another version ' +
    'has come in force since it was drafted; look at its effects again, and name the version that it is to replace.',
  roles: writers,
  params: versionParams,
  headers: idempotencyHeaders,
  body: policyActivationSchema,
  responses: { 200: { description: 'It is in force.', schema: policyDetailSchema } },
  problems: ['not-found', 'policy-active', 'policy-outdated', 'idempotency-key-reused', 'concurrent-change'],
  async handle(request, context, principal) {
    const { params, body } = request;
    const id = context.newId();
    const answer = await runIdempotent(context, principal, request, async (manager) => {
      const draft = await requirePolicy(manager, principal, params.version);
      assertMayChange(principal, draft.nodeId);
      const outcome = await activatePolicy(manager, {
        id,
        version: params.version,
        replaces: body.replaces ?? null,
        reason: body.reason,
        activatedBy: principal.id,
        now: context.clock(),
      });
      refuse(outcome);
      return {
        status: 200 as const,
        body: await requirePolicy(manager, principal, params.version),
        headers: {},
      };
    });
    await hintMatches(context);
    return answer;
  },
});

const endNodePolicyRoute = defineRoute({
  operationId: 'endNodePolicy',
  audit: { action: 'change-policy', kind: 'node', purpose: 'administration' },
  method: 'post',
  path: '/nodes/{id}/policy/end',
  tag,
  summary: "End a node's own policy",
  description:
    'The policy of the site holds for the node again. Its own stays as it was, and can be put in force anew.',
  roles: writers,
  // a copy: the field itself is described as the component NodeId
  params: z.strictObject({ id: nodeIdField.clone().describe('The id of the node.') }),
  headers: idempotencyHeaders,
  body: policyEndingSchema,
  responses: { 200: { description: 'It is ended.', schema: policyEndedSchema } },
  problems: ['not-found', 'no-own-policy', 'policy-outdated', 'idempotency-key-reused', 'concurrent-change'],
  async handle(request, context, principal) {
    const { params, body } = request;
    if (!coversNode(scopeOf(principal), params.id)) {
      throw notFound('node');
    }
    const id = context.newId();
    const answer = await runIdempotent(context, principal, request, async (manager) => {
      const outcome = await endNodePolicy(manager, {
        id,
        nodeId: params.id,
        version: body.version ?? null,
        reason: body.reason,
        endedBy: principal.id,
        now: context.clock(),
      });
      refuseEnding(outcome);
      return {
        status: 200 as const,
        body: { inForce: await readPolicyInForce(manager, params.id) },
        headers: {},
      };
    });
    await hintMatches(context);
    return answer;
  },
});

/** Lets the worker know of the nodes that the policies in force concern otherwise than those before. */
async function hintMatches({ dataSource, queue }: Pick<ApiContext, 'dataSource' | 'queue'>): Promise<void> {
  for (const nodeId of await listNodesToMatchAgain(dataSource.manager)) {
    queue.hint('match-node', { nodeId });
  }
}

/** The routes of match policies. */
export const policyRoutes = [
  listPoliciesRoute,
  readPolicyRoute,
  draftPolicyRoute,
  activatePolicyRoute,
  endNodePolicyRoute,
];

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
      throw outdated(outcome.active);
  }
}

function refuseEnding(outcome: EndingOutcome): void {
  if (outcome.kind === 'none') {
    throw new Problem('no-own-policy', {
      en: 'The policy of the site holds for the node already; nothing was changed.',
      sv: 'Den gemensamma policyn gäller redan för noden; inget ändrades.',
    });
  }
  if (outcome.kind === 'outdated') {
    throw outdated(outcome.active);
  }
}

function outdated(active: number | null): Problem {
  return new Problem('policy-outdated', {
    en: `Version ${active} is in force by now. Look at it again, then name it.`,
    sv: `Version ${active} gäller numera. Se på den igen och ange sedan den.`,
  });
}
