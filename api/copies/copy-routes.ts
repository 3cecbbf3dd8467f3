import type { EntityManager } from 'typeorm';
import { localDate } from '../../config/local-date.ts';
import { asConsequence } from '../../db/acting.ts';
import { readIdentity } from '../../db/identities/identities.ts';
import type { MailGroup } from '../../db/mailing/mail-groups.ts';
import type { NodeScope } from '../../db/node-scope.ts';
import { listCovers } from '../../db/read-models/cover-view.ts';
import { listReviewsOfScope } from '../../db/read-models/list-reviews.ts';
import { listObjections } from '../../db/read-models/objection-view.ts';
import {
  type KeptProfile,
  type KeptWork,
  listKeptProfiles,
  listKeptSuggestions,
  listKeptWork,
  listListedIn,
  listNoticesOf,
  listReportedIn,
  readFollowUp,
  readSeenAtReviews,
} from '../../db/read-models/person-copy.ts';
import { listPlacements } from '../../db/read-models/placement-view.ts';
import { candidateReader } from '../../db/read-models/profile-view.ts';
import { listProposals } from '../../db/read-models/proposal-view.ts';
import { listReaders } from '../../db/read-models/readers-of-person.ts';
import { toCandidate, toRole, toWorkplace } from '../../db/row-mapping.ts';
import { queryIn } from '../../db/run-query.ts';
import { storedCandidateSchema } from '../../matching/model/candidate.ts';
import { storedRoleSchema } from '../../matching/model/role.ts';
import { notYourPerson } from '../access/own-person.ts';
import { relationTo, shapePerson } from '../access/people-seen.ts';
import { isOwn, type Reader } from '../access/reach.ts';
import { shape } from '../access/shape.ts';
import { toReader } from '../audit/to-reader.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { required } from '../http/problems/problem.ts';
import { sideOf, tellShortList } from '../left-without/tell-short-list.ts';
import { showPlacement } from '../placements/show-placement.ts';
import { showProposal } from '../proposals/show-proposal.ts';
import { toReviewItem, toSeenBody } from '../reviews/review-body.ts';
import { personCopySchema } from './copy-schema.ts';

const earlierProfile = storedCandidateSchema.partial();

/** More of a kind than there ever is of one person. */
const all = 100_000;
const everywhere: NodeScope = { nodes: '*', managerId: null, writerId: null };

const readPersonCopyRoute = defineRoute({
  operationId: 'readPersonCopy',
  path: '/candidates/{id}/copy',
  tag: 'candidates',
  summary: 'Everything that is held about a person',
  description:
    'A copy to hand over to the person: what is told of them, also as it was when something was decided, own words, notes, who they are and what is followed up, suggestions, decisions, ' +
    'proposals with consents, placements, the lists and reports that name them, notices, and who has read them, in whatever node it lies. For the coach in charge, and who stands in for them.',
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
    const reader = { roles: ['coach'] as const, relation };
    const today = localDate(now);
    const [identity, followUp, held] = await Promise.all([
      readIdentity(queryIn(manager), names, id),
      readFollowUp(manager, id),
      // by the person, who was found to be within reach: also what lies in another node
      asConsequence(() => readHeld(manager, id, today, reader)),
    ]);
    const readers = await listReaders(manager, id, null, all);
    return {
      status: 200,
      body: shape(
        'copy',
        {
          madeAt: now.toISOString(),
          person: shapePerson({ ...view, ...identity }, principal, relation),
          followUp,
          ...held,
          readers: readers.map((one) => toReader(one, principal)),
        },
        reader,
      ),
    };
  },
});

/** The route of the copy of what is held about a person. */
export const copyRoutes = [readPersonCopyRoute];

/** What is held about a person wherever it lies, to be read as a consequence. */
async function readHeld(manager: EntityManager, id: string, today: string, reader: Reader<'coach'>) {
  const page = { today, after: null, limit: all };
  const [suggestions, earlier, work, reviews, proposals, placements, covers, objections, ...others] =
    await Promise.all([
      listKeptSuggestions(manager, id),
      listKeptProfiles(manager, id),
      listKeptWork(manager, id),
      reviewsOf(manager, id),
      listProposals(manager, everywhere, { candidateId: id }, page),
      listPlacements(manager, everywhere, { candidateId: id }, page),
      listCovers(manager, id, all),
      listObjections(manager, id, all),
      listListedIn(manager, id),
      listReportedIn(manager, id),
      listNoticesOf<MailGroup>(manager, id),
    ]);
  const [listedIn, reportedIn, notices] = others;
  return {
    suggestions,
    earlier: earlier.map(toEarlier),
    work: work.map(toWork),
    reviews,
    proposals: proposals.map((proposal) => showProposal(proposal, reader, today)),
    placements: placements.map((placement) => showPlacement(placement, reader)),
    covers,
    objections,
    listedIn: listedIn.map(({ madeAt, whyNone, ...listed }) => ({
      ...listed,
      madeAt: madeAt.toISOString(),
      whyNone: listed.ofPerson && whyNone !== null ? tellShortList(sideOf('candidates'), whyNone) : null,
    })),
    reportedIn: reportedIn.map(({ madeAt, ...told }) => ({ ...told, madeAt: madeAt.toISOString() })),
    notices: notices.map(({ at, ...notice }) => ({ ...notice, at: at.toISOString() })),
  };
}

async function reviewsOf(manager: EntityManager, id: string) {
  const [reviews, seen] = await Promise.all([
    listReviewsOfScope(manager, everywhere, { candidateId: id }, null, all),
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

function toWork({ keptAt, reviewIds, content }: KeptWork) {
  const { data: role = null } = storedRoleSchema.partial().safeParse(toRole(content));
  const workplaceName = (content.workplace && toWorkplace(content.workplace).name) ?? null;
  return { keptAt: keptAt.toISOString(), reviewIds, role, workplaceName };
}
