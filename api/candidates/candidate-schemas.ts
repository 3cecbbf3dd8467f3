import { z } from 'zod';
import { candidateDetailsFields, candidateFields } from '../../matching/model/candidate.ts';
import { profileStatusField, referenceField, uuidField } from '../../matching/model/fields.ts';
import { component } from '../http/schema-registry.ts';
import { keyFields, matchFields, pageOf, patchOf, storedFields } from '../profiles/profile-resource.ts';

const documentFields = { reference: referenceField, ...candidateFields, ...candidateDetailsFields };
const viewFields = {
  ...keyFields,
  reference: referenceField,
  ...candidateFields,
  status: profileStatusField,
  ...storedFields,
  ...matchFields,
};

/** Body of POST and PUT. */
export const candidateSubmissionSchema = component(
  'CandidateSubmission',
  'A candidate as you write it. An absent field is unknown; an empty list says none. sex, birthYear, groups, name and ' +
    'contact are kept apart and never read by matching.',
  z.strictObject({ id: uuidField.optional(), ...documentFields }),
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
      availability: { from: '2026-12-01', hoursPerWeek: { min: 10, max: 20 }, times: ['weekday-morning'] },
      travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 45 },
    },
  ],
);

/** Body of PATCH. */
export const candidatePatchSchema = patchOf('CandidatePatch', documentFields);

/** A candidate alone, with what is kept apart from the profile. */
export const candidateItemSchema = component(
  'Candidate',
  'A stored candidate, with what is kept apart from the profile.',
  z.strictObject({ ...viewFields, ...candidateDetailsFields }),
);

/** A page of candidates. */
export const candidatePageSchema = pageOf(
  'CandidatePage',
  component('CandidateListItem', 'A stored candidate in a list.', z.strictObject(viewFields)),
);
