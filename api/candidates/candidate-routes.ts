import type { EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { type CandidateView, candidateReader } from '../../db/read-models/profile-view.ts';
import { candidates, findDetails } from '../../db/stores/candidates.ts';
import {
  candidateDetailsFields,
  candidateFields,
  storedCandidateSchema,
} from '../../matching/model/candidate.ts';
import { profileStatusField, referenceField, uuidField } from '../../matching/model/fields.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { object } from '../http/schema-registry.ts';
import { keyFields, matchFields, pageOf, patchOf, storedFields } from '../profiles/profile-resource.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';

/** Who knows the candidates. A coach reads and writes all of the node, so that one can stand in for another. */
export const rolesForCandidates: readonly PrincipalRole[] = ['coach', 'coordinator', 'integration', 'admin'];

/** The fields of a candidate as a client writes it. */
export const candidateDocumentFields = {
  reference: referenceField,
  ...candidateFields,
  ...candidateDetailsFields,
};
const viewFields = {
  ...keyFields,
  reference: referenceField,
  ...candidateFields,
  status: profileStatusField,
  ...storedFields,
  ...matchFields,
};

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

/** The routes of candidates. */
export const candidateRoutes = defineProfileRoutes({
  table: candidates,
  reader: candidateReader,
  readers: rolesForCandidates,
  writers: rolesForCandidates,
  statuses: { created: 202, changed: 202 },
  // whom a coach describes is the coach's, unless said otherwise; who signs in with something else than a UUID can't be named
  completeNew: (document, { id, roles }) =>
    document.coachId === undefined && roles.includes('coach') && isUuid(id)
      ? { ...document, coachId: id.toLowerCase() }
      : document,
  schemas: {
    submission: submissionSchema,
    stored: submissionSchema.extend({ experience: storedCandidateSchema.shape.experience }),
    patch: patchOf('CandidatePatch', candidateDocumentFields),
    item: object('Candidate', 'A stored candidate, with what is kept apart from the profile.', {
      ...viewFields,
      ...candidateDetailsFields,
    }),
    page: pageOf('CandidatePage', object('CandidateListItem', 'A stored candidate in a list.', viewFields)),
  },
  expand: async (manager: EntityManager, view: CandidateView) => ({
    ...view,
    ...(await findDetails(manager, view.id)),
  }),
});
