import type { EntityManager } from 'typeorm';
import { localDate } from '../../config/local-date.ts';
import { findProposal } from '../../db/read-models/proposal-view.ts';
import { moveProposal, type ProposalMove } from '../../db/stores/way/proposal-steps.ts';
import { wayReaders } from '../access/own-person.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { notFound, required } from '../http/problems/problem.ts';
import { type RepeatableRequest, runIdempotent } from '../http/run-idempotent.ts';
import { proposalOutOfOrder } from './proposal-out-of-order.ts';
import { type ShownProposal, showProposal } from './show-proposal.ts';

/** A proposal as it is told to the principal. Throws a `404` problem when there is none. */
export async function readShown(
  manager: EntityManager,
  id: string,
  principal: Principal,
  now: Date,
): Promise<ShownProposal> {
  const today = localDate(now);
  const proposal = required(await findProposal(manager, id, scopeOf(principal), today), 'proposal');
  const { candidateId } = proposal;
  const readerOf = await wayReaders(manager, principal, now, [candidateId]);
  return showProposal(proposal, readerOf(candidateId), today);
}

/** Takes a step of a proposal and answers with the proposal. Throws a {@link Problem} when it does not come next. */
export async function moveAndShow(
  context: ApiContext,
  principal: Principal,
  request: RepeatableRequest & { readonly params: { readonly id: string } },
  move: Pick<ProposalMove, 'kind' | 'reason' | 'text' | 'until'>,
) {
  const { id: proposalId } = request.params;
  const now = context.clock();
  const today = localDate(now);
  const stepId = context.newId();
  const answer = await runIdempotent(context, principal, request, async (manager) => {
    const outcome = await moveProposal(manager, {
      ...{ ...move, stepId, proposalId, by: principal.id, scope: scopeOf(principal), now, today },
    });
    if (outcome.kind === 'not-found') {
      throw notFound('proposal');
    }
    if (outcome.kind === 'out-of-order') {
      throw proposalOutOfOrder(outcome.state, outcome.placement);
    }
    return {
      status: 201 as const,
      body: await readShown(manager, proposalId, principal, now),
      headers: { Location: `${basePath}/proposals/${proposalId}` },
    };
  });
  // the pair may leave the lists by it, or come back
  context.queue.hint('match-node', { nodeId: answer.body.nodeId });
  return answer;
}
