import { validate as isUuid } from 'uuid';
import { candidateReader } from '../../db/read-models/profile-view.ts';
import { candidatesTable, findDetails } from '../../db/stores/candidates.ts';
import { candidateDetailsFields, storedCandidateSchema } from '../../matching/model/candidate.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { object } from '../http/schema-registry.ts';
import { patchOf } from '../profiles/profile-resource.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';
import { candidateDocumentFields, rolesForCandidates, viewFields } from './candidate-fields.ts';
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

const profileRoutes = defineProfileRoutes({
  noun: 'candidate',
  tableOf: ({ names }) => candidatesTable(names),
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
    item: object('Candidate', 'A stored candidate, with what is kept apart from the profile.', {
      ...viewFields,
      ...candidateDetailsFields,
    }),
  },
  expand: async ({ dataSource, names }, view) => ({
    ...view,
    ...(await findDetails(dataSource.manager, names, view.id)),
  }),
});

/** The routes of candidates. */
export const candidateRoutes = [...profileRoutes, confirmCandidateRoute];
