import { z } from 'zod';
import { candidatesTable } from '../../db/stores/candidates.ts';
import { confirmCandidate } from '../../db/stores/confirm-candidate.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { notYourPerson } from '../access/own-person.ts';
import { viewerOf } from '../access/people-seen.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { required } from '../http/problems/problem.ts';
import { runRecorded } from '../http/run-idempotent.ts';
import { object } from '../http/schema-registry.ts';
import { rolesForCandidates } from './candidate-fields.ts';

/** The route that says that a profile is still true. */
export const confirmCandidateRoute = defineRoute({
  operationId: 'confirmCandidate',
  method: 'post',
  path: '/candidates/{id}/confirmations',
  tag: 'candidates',
  summary: 'Say that what is told of a candidate is still true',
  description:
    'As an edit does, without one. Whoever was off the lists because nobody had said so for long is owed a match from now on.',
  audit: { action: 'change', kind: 'candidate', purpose: 'profile' },
  roles: rolesForCandidates,
  params: idParams,
  responses: {
    200: {
      description: 'Kept.',
      schema: object('CandidateConfirmation', 'When what is told of a candidate was last said to be true.', {
        id: uuidField.describe('The id of the candidate.'),
        confirmedAt: z.iso.datetime().describe('When it was said.'),
      }),
    },
  },
  problems: ['not-found', 'not-your-person', 'concurrent-change'],
  async handle({ params: { id } }, context, principal) {
    const now = context.clock();
    const table = candidatesTable(context.names, viewerOf(principal, now));
    const { nodeId, ...answer } = await runRecorded(context, async (manager) => {
      const outcome = await confirmCandidate(manager, table, { id, scope: scopeOf(principal), now });
      if (outcome === 'not-yours') {
        throw notYourPerson();
      }
      const body = { id, confirmedAt: now.toISOString() };
      return { status: 200 as const, body, nodeId: required(outcome, 'candidate').nodeId };
    });
    context.queue.hint('match-node', { nodeId });
    return answer;
  },
});
