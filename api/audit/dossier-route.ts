import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import type { Logger } from '../../config/logger.ts';
import { computeAgain } from '../../db/explained-pairs/compute-again.ts';
import { type DossierDecision, listDossierDecisions } from '../../db/read-models/dossier.ts';
import { listObjections } from '../../db/read-models/objection-view.ts';
import { listProposals } from '../../db/read-models/proposal-view.ts';
import { readSeenResults } from '../../db/read-models/read-kept-results.ts';
import { listReadersOfPair } from '../../db/read-models/readers-of-person.ts';
import { findSuggestion } from '../../db/read-models/suggestion-view.ts';
import { toCandidate, toRole, toWorkplace } from '../../db/row-mapping.ts';
import { queryIn } from '../../db/run-query.ts';
import { type PolicyOfNode, readPolicyVersions } from '../../db/to-policy.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import { explain } from '../../matching/explanation/explain.ts';
import { storedCandidateSchema } from '../../matching/model/candidate.ts';
import { storedRoleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import { assertOwnPerson, readersAmong } from '../access/own-person.ts';
import { relationTo, shapePerson } from '../access/people-seen.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { notFound } from '../http/problems/problem.ts';
import { showProposal } from '../proposals/show-proposal.ts';
import { toReviewBody } from '../reviews/review-body.ts';
import { languageField } from '../suggestions/explanation-schemas.ts';
import { dossierSchema, type whyNotAgain } from './dossier-schemas.ts';
import { toReader } from './to-reader.ts';

/** Most rows of who has seen a pair. */
const mostReaders = 500;
/** Most proposals of one pair that are told. */
const mostProposals = 100;

/** All that is kept of one suggestion. */
export const readDossierRoute = defineRoute({
  operationId: 'readDossier',
  audit: { action: 'read', kind: 'suggestion', purpose: 'oversight' },
  path: '/suggestions/{id}/dossier',
  tag: 'audit',
  summary: 'What was decided on a suggestion, on what, by whom, and whether it computes to the same',
  description:
    'Every decision with both profiles as they were, the policy, the engine and what was seen, computed again as this is asked: by the same ' +
    'engine the numbers are the same, by another the difference is told. What you may not read of a person is left out. Of a person who ' +
    'was erased nothing is left that a decision rested on.',
  roles: ['coach', 'coordinator', 'admin'],
  params: idParams,
  query: z.strictObject({
    lang: languageField.clone().default('sv').describe('Language of the sentences.'),
  }),
  responses: { 200: { description: 'The dossier.', schema: dossierSchema } },
  problems: ['not-found', 'not-your-person'],
  async handle({ params: { id }, query: { lang } }, context, principal) {
    const { manager } = context.dataSource;
    const scope = scopeOf(principal);
    const suggestion = await findSuggestion(manager, id, scope, 'record');
    if (suggestion === null) {
      throw notFound('suggestion');
    }
    await assertOwnPerson(manager, principal, context.clock(), { kind: 'suggestion', id });
    const { candidateId, candidateReference, roleId, roleTitle, workplaceName } = suggestion;
    const isErased = candidateReference === null;
    const today = localDate(context.clock());
    const [readerOf, relation, decisions, proposals, readers, objections] = await Promise.all([
      readersAmong(manager, principal, context.clock(), [candidateId]),
      relationTo(manager, principal, context.clock(), candidateId),
      listDossierDecisions(manager, id),
      listProposals(manager, scope, { suggestionId: id }, { today, after: null, limit: mostProposals }),
      listReadersOfPair(manager, id, mostReaders),
      listObjections(manager, candidateId),
    ]);
    const means = await readMeans(context, isErased ? [] : decisions);
    const shown = decisions.map((decision) => ({
      ...toReviewBody(decision),
      reviewedByName: decision.reviewedByName,
      told: isErased ? null : tell(decision, means, lang),
      inputs: showInputs(decision, principal, relation),
      ...again(decision, means, isErased),
    }));
    return {
      status: 200,
      body: {
        suggestionId: id,
        candidateId,
        candidateReference,
        roleId,
        roleTitle,
        workplaceName,
        isErased,
        decisions: shown,
        proposals: proposals.map((proposal) => showProposal(proposal, readerOf(candidateId), today)),
        objections,
        readers: readers.map((reader) => toReader(reader, principal)),
      },
    };
  },
});

/** What decisions are told and computed again with. */
interface Means {
  readonly engine: MatchEngine;
  readonly policyOf: (version: number) => PolicyOfNode;
  readonly logger: Logger;
}

async function readMeans(
  { dataSource: { manager }, siteWords, logger }: ApiContext,
  decisions: readonly DossierDecision[],
): Promise<Means> {
  const query = queryIn(manager);
  const versions = new Set(decisions.flatMap(({ seen }) => seen?.policyVersion ?? []));
  const [{ engine }, policyOf] = await Promise.all([
    siteWords.current(query),
    readPolicyVersions(query, [...versions]),
  ]);
  return { engine, policyOf, logger };
}

function tell({ seen }: DossierDecision, { policyOf }: Means, lang: VocabularyLanguage) {
  if (seen === null) {
    return null;
  }
  const { policy } = policyOf(seen.policyVersion);
  const reader = 'coach' as const;
  return {
    for: reader,
    lang,
    ...explain({ ...seen, ...readSeenResults(seen) }, { reader, lang, good: policy.good }),
  };
}

/** What a decision rests on, as far as it is kept, can be read, and may be. */
function showInputs(
  { candidate, role }: DossierDecision,
  principal: Principal,
  relation: Parameters<typeof shapePerson>[2],
) {
  const person = candidate && storedCandidateSchema.partial().safeParse(toCandidate(candidate)).data;
  const work = role && storedRoleSchema.safeParse(toRole(role)).data;
  const place = role?.workplace ? workplaceSchema.safeParse(toWorkplace(role.workplace)).data : null;
  if (!person || !work) {
    return null;
  }
  return {
    candidate: shapePerson(person, principal, relation),
    role: work,
    workplace: place
      ? { nodeId: place.nodeId, name: place.name, location: place.location, supports: place.supports }
      : null,
  };
}

function again(
  { id, seen, candidate, role }: DossierDecision,
  { engine, policyOf, logger }: Means,
  isErased: boolean,
) {
  const not = (why: (typeof whyNotAgain)[number]) => ({ again: null, whyNotAgain: why });
  if (seen === null || seen.scoredFor === null) {
    return not(seen === null ? 'nothing-seen' : 'not-kept');
  }
  if (candidate === null || role === null) {
    return not(isErased ? 'erased' : 'not-kept');
  }
  const { policy } = policyOf(seen.policyVersion);
  try {
    const computed = computeAgain(
      engine,
      policy,
      { candidate, role },
      { ...seen, scoredFor: seen.scoredFor },
    );
    return { again: computed, whyNotAgain: null };
  } catch (err) {
    logger.error({ err, reviewId: id }, 'what a decision rests on can not be computed again');
    return not('unreadable');
  }
}
