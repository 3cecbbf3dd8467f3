import { z } from 'zod';
import { placedFields } from '../../db/places/place-field.ts';
import { referenceField, uuidField } from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { reachBands } from '../../matching/what-if/reach-band.ts';
import { candidateFieldNames } from '../../matching/what-if/unknowns-of-candidate.ts';
import { roleFieldNames } from '../../matching/what-if/untold-of-role.ts';
import { candidateAdjustmentSchema, roleAdjustmentSchema } from '../adjustments/adjustment-schemas.ts';
import { candidateDocumentFields } from '../candidates/candidate-fields.ts';
import { count, object } from '../http/schema-registry.ts';
import { interpretationSchema } from '../interpret/interpret-schemas.ts';

/** The language of what is said. */
export const langField = z
  .enum(vocabularyLanguages)
  .default('sv')
  .describe('Language of the sentences, and the one that the text mostly is in. Default sv.');

const roleDraftSchema = object(
  'RoleDraft',
  'A role that is being written. Everything may be absent, but for what says which node it is in: `nodeId` or `workplaceId`.',
  { id: uuidField.optional(), ...roleSchema.shape, ...placedFields },
  [{ nodeId: 'goteborg', description: 'Duka och servera frukost i lugn takt', times: ['weekday-morning'] }],
);

/** A dry run of a role. */
export const rolePreviewRequestSchema = object(
  'RolePreviewRequest',
  'A role that is not stored, to see what it would reach.',
  { role: roleDraftSchema, lang: langField },
  [{ role: { nodeId: 'goteborg', description: 'Duka och servera frukost i lugn takt' }, lang: 'sv' }],
);

const candidateDraftSchema = object(
  'CandidateDraft',
  'A candidate that is being written. Everything may be absent but the node, and that where you have only one.',
  { id: uuidField.optional(), ...candidateDocumentFields, reference: referenceField.optional() },
  [{ nodeId: 'goteborg', wishes: 'Jag vill laga mat, helst i lugn miljö', abilities: { standing: 2 } }],
);

/** A dry run of a candidate. */
export const candidatePreviewRequestSchema = object(
  'CandidatePreviewRequest',
  'A candidate that is not stored, to see what roles it would reach.',
  { candidate: candidateDraftSchema, lang: langField },
  [{ candidate: { nodeId: 'goteborg', wishes: 'Jag vill laga mat, helst i lugn miljö' }, lang: 'sv' }],
);

const bandField = z
  .enum(reachBands)
  .describe('About how many people, in a band.')
  .meta({ id: 'ReachBand', examples: ['10-19'] });

const namesSchema = object('OpeningLabel', 'What a change is, in both languages.', {
  sv: z.string().describe('In Swedish.'),
  en: z.string().describe('In English.'),
});

const reachFields = {
  reach: object(
    'RoleReach',
    'About how many open candidates a role reaches. They are counted among made-up people who are as those of the node are on the ' +
      'whole, and refreshed when many of these have changed: no single person makes a difference that can be told.',
    {
      band: bandField.describe('For so many the work is possible, as far as is known.'),
      goodBand: bandField.describe('So many of them it suits well.'),
      nearMissBand: bandField.describe('For so many more one change would make it possible.'),
    },
  )
    .nullable()
    .describe('Null for a stored role that is not open.'),
  openings: z
    .array(
      object('RoleOpening', 'What one change of a role would bring.', {
        adjustment: roleAdjustmentSchema.describe('The change.'),
        label: namesSchema,
        band: bandField.describe('For so many more it would make the work possible.'),
        goodBand: bandField.describe('It would come to suit so many well.'),
      }),
    )
    .describe('The changes that bring someone, the most first, at most 20.'),
  missing: z
    .array(
      object('MissingRoleField', 'What a role does not tell, and why it is worth telling.', {
        field: z.enum(roleFieldNames).describe('The field, by its path inside the role.'),
        why: z.string().describe('One sentence to the workplace.'),
      }),
    )
    .describe('What to fill in next: first what decides something for most.'),
};

const readingField = interpretationSchema.nullable();

/** What a role that is not stored would reach. */
export const rolePreviewSchema = object('RolePreview', 'What a role would reach as it is written.', {
  reading: readingField.describe('What is read out of the description; null where there is none.'),
  ...reachFields,
});

/** What a stored role reaches. */
export const roleReachSchema = object('StoredRoleReach', 'What a stored role reaches.', {
  roleId: uuidField,
  ...reachFields,
});

/** What a candidate who is not stored would reach. */
export const candidatePreviewSchema = object(
  'CandidatePreview',
  'What roles a candidate would reach as it is written.',
  {
    reading: readingField.describe('What is read out of the wishes; null where there are none.'),
    reach: object('CandidateReach', 'How many open roles a candidate reaches.', {
      roles: count.describe('Possible, as far as is known.'),
      good: count.describe('Of these, the good ones.'),
      nearMisses: count.describe('More that one change would make possible.'),
    }),
    openings: z
      .array(
        object('CandidateOpening', 'What one change around a candidate would bring.', {
          adjustment: candidateAdjustmentSchema.describe('The change.'),
          label: namesSchema,
          roles: count.describe('So many more roles would be possible.'),
          good: count.describe('So many would become good.'),
        }),
      )
      .describe('The changes that bring a role, the most first, at most 20.'),
    unknowns: z
      .array(
        object('CandidateUnknown', 'What is not known of a candidate.', {
          field: z.enum(candidateFieldNames).describe('The field, by its path inside the candidate.'),
          question: z.string().describe('The question, to the coach.'),
          wouldHelp: count.describe(
            'At how many of the roles within reach the answer would decide something.',
          ),
        }),
      )
      .describe('What to ask next: first what would decide most, at most 10.'),
  },
);
