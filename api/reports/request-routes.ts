import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { ReportKind, ReportQuestion } from '../../db/entities/report-entity.ts';
import { coversNode } from '../../db/node-scope.ts';
import { requestReport } from '../../db/stores/request-report.ts';
import { nodeIdField } from '../../matching/model/fields.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { resolveNode, scopeOf } from '../http/authentication/scope-of.ts';
import { idempotencyHeaders } from '../http/parameters.ts';
import { notFound } from '../http/problems/problem.ts';
import type { RepeatableRequest } from '../http/run-idempotent.ts';
import { requirePolicy, versionParams } from '../policies/policy-version.ts';
import { answerQueued } from '../queued-work.ts';
import { policyEffectsSubmissionSchema, reportQueuedSchema } from './report-schemas.ts';

/** Who may ask for a report of each kind, and read it. Both name candidates or count them, so managers get none. */
export const reportReaders = {
  doors: ['coach', 'coordinator', 'admin'],
  'policy-effects': ['coordinator', 'admin'],
} as const satisfies Readonly<Record<ReportKind, readonly PrincipalRole[]>>;

/** What both routes that ask for a report declare. */
const asking = {
  method: 'post',
  headers: idempotencyHeaders,
  responses: {
    202: {
      description: 'It will be made; its address tells how far it is.',
      schema: reportQueuedSchema,
      headers: { Location: 'Address of the report.' },
    },
  },
  problems: ['not-found', 'unknown-node', 'idempotency-key-reused', 'concurrent-change'],
} as const;

/** Asks for a report on what adjustments would bring at a node. */
export const requestNodeAdjustmentsRoute = defineRoute({
  operationId: 'requestNodeDoors',
  audit: { action: 'ask-for', kind: 'node', purpose: 'planning' },
  ...asking,
  path: '/nodes/{id}/doors',
  tag: 'doors',
  summary: 'Ask which adjustments would do most at a node',
  description:
    'The worker ranks the open candidates again with each single adjustment of each open role of the node. A report is ' +
    'kept for 30 days.',
  roles: reportReaders.doors,
  // a copy: the field itself is described as the component NodeId
  params: z.strictObject({ id: nodeIdField.clone().describe('The id of the node.') }),
  async handle(request, context, principal) {
    const { id: nodeId } = request.params;
    if (!coversNode(scopeOf(principal), nodeId)) {
      throw notFound('node');
    }
    return answerWithReport(context, principal, request, nodeId, async () => ({
      kind: 'doors',
      comparedVersion: null,
    }));
  },
});

/** Asks for a report on what a policy would change at a node. */
export const requestPolicyEffectsRoute = defineRoute({
  operationId: 'requestPolicyEffects',
  audit: { action: 'ask-for', kind: 'policy', purpose: 'planning' },
  ...asking,
  path: '/policies/{version}/effects',
  tag: 'policies',
  summary: 'Ask what a policy would change at a node',
  description:
    'The worker ranks every list of the node as things are and as they would be with it in force, and compares them. A report is ' +
    'kept for 30 days.',
  roles: reportReaders['policy-effects'],
  params: versionParams,
  body: policyEffectsSubmissionSchema,
  async handle(request, context, principal) {
    const { version } = request.params;
    const { nodeId: owner } = await requirePolicy(context.dataSource.manager, principal, version);
    const nodeId = resolveNode(principal, request.body.nodeId ?? owner ?? undefined);
    return answerWithReport(context, principal, request, nodeId, async () => {
      return { kind: 'policy-effects', comparedVersion: version };
    });
  },
});

/**
 * Stores the report that a request asks for and hints the worker. `question` runs in the same transaction and may refuse it
 * by throwing.
 */
async function answerWithReport(
  context: ApiContext,
  principal: Principal,
  request: RepeatableRequest,
  nodeId: string,
  question: (manager: EntityManager) => Promise<ReportQuestion>,
) {
  const answer = await answerQueued(context, principal, request, 'reports', async (manager, asked) => {
    await requestReport(manager, { ...(await question(manager)), ...asked, nodeId });
  });
  context.queue.hint('make-report', { reportId: answer.body.id });
  return answer;
}
