import { z } from 'zod';
import { placedCandidateFields } from '../../db/places/place-field.ts';
import { candidateDetailsFields, candidateFields } from '../../matching/model/candidate.ts';
import { profileStatusField, referenceField } from '../../matching/model/fields.ts';
import { seenAsValues } from '../access/people-seen.ts';
import { seenBy } from '../access/seen-by.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { object } from '../http/schema-registry.ts';
import { keyFields, matchFields, storedFields } from '../profiles/profile-resource.ts';

/** Who knows the candidates, each as far as `who-sees-what.ts` says. */
export const rolesForCandidates: readonly PrincipalRole[] = ['coach', 'coordinator', 'integration', 'admin'];

/** The fields of a candidate as it is written. */
export const candidateDocumentFields = {
  reference: referenceField,
  ...candidateFields,
  ...placedCandidateFields,
  ...candidateDetailsFields,
};
/** The fields of a stored candidate, but for what is kept apart from the profile. */
export const viewFields = {
  ...keyFields,
  reference: referenceField,
  ...candidateFields,
  status: profileStatusField,
  ...storedFields,
  ...matchFields,
  seenAs: z
    .enum(seenAsValues)
    .describe(
      'As whom you see the person: the `coach` in charge, a `cover` who stands in, a `planner` of the node, the `writer` (a system), or a ' +
        '`colleague`, who sees no own words, no name and no way to reach them. What you may not read is left out.',
    ),
  placed: z
    .boolean()
    .describe(
      'Whether a placement is planned or running: then the person stands on no list until it has ended.',
    ),
  confirmedAt: z.iso
    .datetime()
    .describe('When somebody last said that it is true: with an edit, or by confirming it.'),
  lapsed: z
    .boolean()
    .describe('Whether that is so long ago that the person stands on no list, until somebody confirms it.'),
  objected: z
    .boolean()
    .describe(
      'Whether the person has objected to being matched, and that stands: then they are on no list, and have no suggestions that anybody reads.',
    ),
  eraseOn: z.iso
    .date()
    .nullable()
    .describe(
      'When the person is erased, of whom nothing was heard for long, unless somebody confirms the profile; else null.',
    ),
};

/** A stored candidate, as far as somebody may read it. */
export const candidateSchema = object(
  'Candidate',
  'A stored candidate, with what you may read of who it is. What is followed up is not read beside it.',
  seenBy('candidate', {
    ...viewFields,
    name: candidateDetailsFields.name,
    contact: candidateDetailsFields.contact,
  }),
);
