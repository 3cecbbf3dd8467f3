import { validate as isUuid } from 'uuid';
import { type Identity, readIdentity } from '../../db/identities/identities.ts';
import { type CandidateView, candidateReader } from '../../db/read-models/profile-view.ts';
import { queryIn } from '../../db/run-query.ts';
import { type CandidateDocument, candidatesTable } from '../../db/stores/candidates.ts';
import { storedCandidateSchema } from '../../matching/model/candidate.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { relationTo, type SeenAs, shapePerson, viewerOf } from '../access/people-seen.ts';
import { sees } from '../access/shape.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { notFound } from '../http/problems/problem.ts';
import { object } from '../http/schema-registry.ts';
import { patchOf } from '../profiles/profile-resource.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';
import { candidateDocumentFields, candidateSchema, rolesForCandidates } from './candidate-fields.ts';
import { confirmCandidateRoute } from './confirm-candidate-route.ts';
import { listCandidatesRoute } from './list-candidates-route.ts';

const submissionSchema = object(
  'CandidateSubmission',
  'A candidate as you write it. An absent field is unknown; an empty list says none. sex, birthYear, groups, name and ' +
    'contact are kept apart and never read by matching.',
  { id: uuidField.optional(), ...candidateDocumentFields },
  [
    {
      nodeId: 'goteborg',
      reference: 'EX-1',
      wishes: 'Jag vill laga mat och hålla ordning, helst i lugn miljö',
      experience: [{ text: 'diskade på restaurang', months: 8 }],
      abilities: { attention: { level: 2, source: 'coach', ratedOn: '2026-10-01' }, standing: 3 },
      needs: [{ support: 'written-instructions', strength: 'needed' }],
      avoids: [{ condition: 'loud-noise', strength: 'never' }],
      languages: { sv: 'B1' },
      availability: {
        from: '2026-12-01',
        hoursPerWeek: { min: 10, max: 20 },
        times: ['weekday-morning'],
      },
      travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 45 },
    },
  ],
);

/** What can be written of a candidate. */
const documentFields = Object.keys(candidateDocumentFields).filter(
  (name): name is keyof typeof candidateDocumentFields & keyof CandidateDocument =>
    Object.hasOwn(candidateDocumentFields, name),
);

const profileRoutes = defineProfileRoutes({
  noun: 'candidate',
  tableOf: ({ names, clock }, writer) => candidatesTable(names, viewerOf(writer, clock())),
  reader: candidateReader,
  readers: rolesForCandidates,
  writers: rolesForCandidates,
  listRoute: listCandidatesRoute,
  statuses: { created: 202, changed: 202 },
  // whom a coach describes is the coach's, unless said otherwise; who signs in with something else than a UUID can't be named
  completeNew: (document, { id, roles }) =>
    document.coachId === undefined && roles.includes('coach') && isUuid(id)
      ? { ...document, coachId: id.toLowerCase() }
      : document,
  schemas: {
    submission: submissionSchema,
    stored: submissionSchema.extend({
      experience: storedCandidateSchema.shape.experience,
      travel: storedCandidateSchema.shape.travel,
    }),
    patch: patchOf('CandidatePatch', candidateDocumentFields),
    item: candidateSchema,
  },
  expand: showCandidate,
  async unread(manager, id, writer, now) {
    const relation = await relationTo(manager, writer, now, id);
    return documentFields.filter((field) => !sees('candidate', field, { roles: writer.roles, relation }));
  },
  async mayBeNamed(manager, id, writer, now) {
    const relation = await relationTo(manager, writer, now, id);
    return sees('candidate', 'reference', { roles: writer.roles, relation });
  },
  // so that a restored backup brings back nobody; once too often does no harm
  beforeErased: ({ erasures }, id, now) => erasures.record(id, now),
  writeProblems: ['not-your-person'],
});

/** The routes of candidates. */
export const candidateRoutes = [...profileRoutes, confirmCandidateRoute];

/** A candidate with who it is, as far as the reader may see. Throws a `404` problem where that is nothing. */
async function showCandidate(
  { dataSource: { manager }, names, clock }: ApiContext,
  view: CandidateView,
  reader: Principal,
): Promise<CandidateView & Identity & { seenAs: SeenAs }> {
  const relation = await relationTo(manager, reader, clock(), view.id);
  const as = { roles: reader.roles, relation };
  if (!sees('candidate', 'id', as)) {
    throw notFound('candidate');
  }
  // a name that is not to be read is not decrypted either
  const identity = sees('candidate', 'name', as) ? await readIdentity(queryIn(manager), names, view.id) : {};
  return shapePerson({ ...view, ...identity }, reader, relation);
}
