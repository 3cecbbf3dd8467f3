import type { EntityManager } from 'typeorm';
import { localDate } from '../../config/local-date.ts';
import { asConsequence } from '../../db/acting.ts';
import { readIdentity } from '../../db/identities/identities.ts';
import { listCovers } from '../../db/read-models/cover-view.ts';
import { listReviewsOfScope } from '../../db/read-models/list-reviews.ts';
import { listObjections } from '../../db/read-models/objection-view.ts';
import {
  type KeptProfile,
  listKeptProfiles,
  listKeptSuggestions,
  readFollowUp,
  readSeenAtReviews,
} from '../../db/read-models/person-copy.ts';
import { listPlacements } from '../../db/read-models/placement-view.ts';
import { candidateReader } from '../../db/read-models/profile-view.ts';
import { listProposals } from '../../db/read-models/proposal-view.ts';
import { findAuditedPerson, listReaders } from '../../db/read-models/readers-of-person.ts';
import { toCandidate } from '../../db/row-mapping.ts';
import { queryIn } from '../../db/run-query.ts';
import { storedCandidateSchema } from '../../matching/model/candidate.ts';
import { isOwn, notYourPerson } from '../access/own-person.ts';
import { relationTo, shapePerson } from '../access/people-seen.ts';
import { toReader } from '../audit/to-reader.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { required } from '../http/problems/problem.ts';
import { showPlacement } from '../placements/show-placement.ts';
import { showProposal } from '../proposals/show-proposal.ts';
import { toReviewItem, toSeenBody } from '../reviews/review-body.ts';
import { personCopySchema } from './copy-schema.ts';

const earlierProfile = storedCandidateSchema.partial();

/** More of a kind than there ever is of one person. */
const all = 100_000;

const readPersonCopyRoute = defineRoute({
  operationId: 'readPersonCopy',
  path: '/candidates/{id}/copy',
  tag: 'candidates',
  summary: 'Everything that is held about a person',
  description:
    'A copy to hand over to the person: what is told of them, also as it was when something was decided, own words, notes, who they are and what is followed up, suggestions, decisions, ' +
    'proposals with consents, placements, and who has read them. For the coach in charge, and who stands in for them.',
  audit: { action: 'export', kind: 'candidate', purpose: 'profile' },
  roles: ['coach'],
  params: idParams,
  responses: { 200: { description: 'The copy.', schema: personCopySchema } },
  problems: ['not-found', 'not-your-person'],
  async handle({ params: { id } }, { dataSource: { manager }, names, clock }, principal) {
    const now = clock();
    const scope = scopeOf(principal);
    const view = required(await candidateReader.find(manager, id, scope), 'candidate');
    const relation = await relationTo(manager, principal, now, id);
    if (!isOwn(relation)) {
      throw notYourPerson();
    }
    const today = localDate(now);
    const page = { today, after: null, limit: all };
    const [
      identity,
      followUp,
      suggestions,
      earlier,
      reviews,
      proposals,
      placements,
      covers,
      readers,
      objections,
    ] = await Promise.all([
      readIdentity(queryIn(manager), names, id),
      readFollowUp(manager, id),
      listKeptSuggestions(manager, id),
      // by the person, who was found to be within reach: also what another node has decided, and what it was decided on
      asConsequence(() => listKeptProfiles(manager, id)),
      asConsequence(() => reviewsOf(manager, id)),
      listProposals(manager, scope, { candidateId: id }, page),
      listPlacements(manager, scope, { candidateId: id }, page),
      listCovers(manager, id),
      readersOf(manager, id, principal),
      listObjections(manager, id),
    ]);
    return {
      status: 200,
      body: {
        madeAt: now.toISOString(),
        person: shapePerson({ ...view, ...identity }, principal, relation),
        ...{ followUp, suggestions, covers, readers, objections },
        earlier: earlier.map(toEarlier),
        reviews,
        proposals: proposals.map((proposal) => showProposal(proposal, 'knower', today)),
        placements: placements.map((placement) => showPlacement(placement, 'knower')),
      },
    };
  },
});

/** The route of the copy of what is held about a person. */
export const copyRoutes = [readPersonCopyRoute];

async function readersOf(manager: EntityManager, id: string, principal: Principal) {
  if (!(await findAuditedPerson(manager, id))?.isAskedByRight) {
    return [];
  }
  const readers = await listReaders(manager, id, null, all);
  return readers.map((reader) => toReader(reader, principal));
}

async function reviewsOf(manager: EntityManager, id: string) {
  const [reviews, seen] = await Promise.all([
    listReviewsOfScope(manager, { nodes: '*', managerId: null }, { candidateId: id }, null, all),
    readSeenAtReviews(manager, id),
  ]);
  return reviews.map((review) => {
    const then = seen.get(review.id) ?? null;
    return { ...toReviewItem(review), seen: then && toSeenBody(then) };
  });
}

function toEarlier({ keptAt, reviewIds, content }: KeptProfile) {
  const { data: profile = null } = earlierProfile.safeParse(toCandidate(content));
  return { keptAt: keptAt.toISOString(), reviewIds, profile };
}
