import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { listNodeIds, readNames } from '../../db/read-models/node-names.ts';
import { findActivePolicy, findPolicy, listPolicies } from '../../db/read-models/policy-view.ts';
import { type ActivationOutcome, activatePolicy } from '../../db/stores/activate-policy.ts';
import { draftPolicy } from '../../db/stores/draft-policy.ts';
import { candidateNodesOf, roleNodesOf } from '../../matching/policy/open-nodes.ts';
import { findPolicyEffects, type SideEffects } from '../../matching/policy-effects/find-policy-effects.ts';
import { nodeIdField } from '../../matching/profiles/fields.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal, PrincipalRole } from '../authentication/authenticator.ts';
import { defineRoute } from '../define-route.ts';
import { cursorsOf } from '../http/cursor.ts';
import { idempotencyHeaders, pageQuery } from '../http/parameters.ts';
import { scopeOf } from '../http/scope-of.ts';
import { writeOnce } from '../http/write-once.ts';
import { runInTurns } from '../open-profiles/run-in-turns.ts';
import { described } from '../openapi/schema-registry.ts';
import { Problem } from '../problems/problem.ts';
import { basePath } from '../register-routes.ts';
import { assertOpeningsAllowed } from './assert-openings-allowed.ts';
import {
  policyActivationSchema,
  policyDetailSchema,
  policyDraftedSchema,
  policyDraftSchema,
  policyEffectsSchema,
  policyPageSchema,
} from './policy-schemas.ts';

const tag = 'policies';
const readers: readonly PrincipalRole[] = ['coach', 'coordinator', 'admin'];
const writers: readonly PrincipalRole[] = ['coordinator', 'admin'];
/** Most lists that are named of each side. */
const mostLists = 50;

const versionParams = z.strictObject({
  version: described(
    'The version of the policy.',
    z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number),
    { type: 'integer', pattern: undefined, minimum: 1, maximum: 999_999_999 },
  ),
});
const versionCursors = cursorsOf('policies', null, z.int().min(1));

const listPoliciesRoute = defineRoute({
  operationId: 'listPolicies',
  method: 'get',
  path: '/policies',
  tag,
  summary: 'The versions of the match policy, latest first',
  roles: readers,
  query: pageQuery,
  responses: { 200: { description: 'A page of versions.', schema: policyPageSchema } },
  async handle({ query: { limit, cursor } }, { dataSource: { manager } }) {
    const found = await listPolicies(manager, versionCursors.read(cursor), limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last !== undefined ? versionCursors.write(last.version) : null;
    return { status: 200, body: { active: (await findActivePolicy(manager)).version, items, next } };
  },
});

const readPolicyRoute = defineRoute({
  operationId: 'readPolicy',
  method: 'get',
  path: '/policies/{version}',
  tag,
  summary: 'One version of the match policy',
  roles: readers,
  params: versionParams,
  responses: { 200: { description: 'The version, in full.', schema: policyDetailSchema } },
  problems: ['not-found'],
  async handle({ params: { version } }, { dataSource }) {
    const policy = await findPolicy(dataSource.manager, version);
    if (policy === null) {
      throw noSuchVersion();
    }
    return { status: 200, body: policy };
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
    return writeOnce(context, principal, request, async (manager) => {
      const { body: document } = request;
      const active = await findActivePolicy(manager);
      assertOpeningsAllowed(scopeOf(principal), active, document, await listNodeIds(manager));
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

const readPolicyEffectsRoute = defineRoute({
  operationId: 'readPolicyEffects',
  method: 'get',
  path: '/policies/{version}/effects',
  tag,
  summary: 'What a policy would change at a node',
  description: 'Ranks every list of the node by it and by the policy in force, and compares them.',
  roles: writers,
  params: versionParams,
  query: z.strictObject({
    nodeId: described('The node. Default: your only one.', nodeIdField.optional()),
  }),
  responses: { 200: { description: 'What would change, by side.', schema: policyEffectsSchema } },
  problems: ['not-found', 'unknown-node'],
  async handle({ params: { version }, query }, context, principal) {
    const { openProfiles, stopping } = context;
    const { manager } = context.dataSource;
    const { book, engineVersion } = await context.siteBook.current(manager);
    const nodeId = nodeOf(principal, query.nodeId);
    const found = await findPolicy(manager, version);
    if (found === null) {
      throw noSuchVersion();
    }
    const [before, after] = [await findActivePolicy(manager), found.policy];
    const nodesBy = (nodesOf: typeof candidateNodesOf) => [
      ...new Set([...nodesOf(before, nodeId), ...nodesOf(after, nodeId)]),
    ];
    const effects = await runInTurns(
      findPolicyEffects({
        before,
        after,
        today: localDate(context.clock()),
        nodeId,
        roles: await openProfiles.roles(manager, nodesBy(roleNodesOf), book, stopping),
        candidates: await openProfiles.candidates(manager, nodesBy(candidateNodesOf), book, stopping),
        limit: mostLists,
      }),
      stopping,
    );
    return {
      status: 200,
      body: {
        nodeId,
        version,
        active: before.version,
        engineVersion,
        roles: await withLabels(context, 'roles', effects.roles),
        candidates: await withLabels(context, 'candidates', effects.candidates),
      },
    };
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
    const id = uuidv7({ msecs: context.clock().getTime() });
    await context.queueProbe.assertReachable();
    const answer = await writeOnce(context, principal, request, async (manager) => {
      const draft = await findPolicy(manager, params.version);
      if (draft === null) {
        throw noSuchVersion();
      }
      const allNodes = await listNodeIds(manager);
      assertOpeningsAllowed(scopeOf(principal), await findActivePolicy(manager), draft.policy, allNodes);
      const outcome = await activatePolicy(manager, {
        id,
        version: params.version,
        replaces: body.replaces ?? null,
        reason: body.reason,
        activatedBy: principal.id,
        now: context.clock(),
      });
      refuse(outcome);
      const activated = await findPolicy(manager, params.version);
      if (activated === null) {
        throw noSuchVersion();
      }
      return { status: 200 as const, body: activated, headers: {} };
    });
    for (const nodeId of await listNodeIds(context.dataSource.manager)) {
      context.queueProbe.hint((queue) => queue.matchNode(nodeId));
    }
    return answer;
  },
});

/** The routes of match policies. */
export const policyRoutes = [
  listPoliciesRoute,
  readPolicyRoute,
  draftPolicyRoute,
  readPolicyEffectsRoute,
  activatePolicyRoute,
];

/** The node asked for, else the principal's only one. */
function nodeOf({ nodes }: Principal, nodeId: string | undefined): string {
  const only = nodes !== '*' && nodes.length === 1 ? nodes[0] : undefined;
  const settled = nodeId ?? only;
  if (settled === undefined) {
    throw new Problem('invalid-parameters', 'Say which node; see errors.', {
      errors: [
        { pointer: '/nodeId', code: 'required', message: 'You have several nodes; name one of them.' },
      ],
    });
  }
  if (nodes !== '*' && !nodes.includes(settled)) {
    throw new Problem('unknown-node', 'There is no such node among yours.');
  }
  return settled;
}

function noSuchVersion(): Problem {
  return new Problem('not-found', 'There is no policy with this version.');
}

function refuse(outcome: ActivationOutcome): void {
  switch (outcome.kind) {
    case 'activated':
      return;
    case 'not-found':
      throw noSuchVersion();
    case 'already-active':
      throw new Problem('policy-active', 'It is in force already; nothing was changed.');
    case 'outdated':
      throw new Problem(
        'policy-outdated',
        `Version ${outcome.active} is in force by now. Look at the effects again, then activate with "replaces".`,
      );
  }
}

async function withLabels(
  { dataSource }: ApiContext,
  table: 'roles' | 'candidates',
  { items, ...totals }: SideEffects,
) {
  const names = await readNames(
    dataSource.manager,
    table,
    items.map(({ id }) => id),
  );
  return { ...totals, items: items.map((item) => ({ ...item, label: names.get(item.id) ?? null })) };
}
