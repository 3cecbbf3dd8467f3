import { z } from 'zod';
import { nodeIdField, uniqueList, uuidField } from '../../matching/model/fields.ts';
import { progressFields, statusField } from '../http/progress/progress-schemas.ts';
import { component, described } from '../http/schema-registry.ts';
import { gateOutcomeSchema, unknownResultsField } from '../suggestions/evidence-schemas.ts';
import {
  latestReviewField,
  nearMissField,
  pairFields,
  scoreFields,
  versionFields,
} from '../suggestions/suggestion-schemas.ts';

const subjectField = described(
  'What is ranked for: roles get candidates, candidates get roles.',
  z.enum(['roles', 'candidates']),
);

/** Body of a request for a match list. */
export const matchListSubmissionSchema = component(
  'MatchListSubmission',
  'Which subjects to list the suggestions of.',
  z.strictObject({
    nodeId: nodeIdField.optional(),
    for: subjectField,
    ids: described(
      'The subjects, in the order wanted; every open one of the node when left out (5,000 at most).',
      uniqueList(uuidField, 1_000, (id) => id.toLowerCase())
        .min(1)
        .optional(),
    ),
    limit: described('Most suggestions of each subject.', z.int().min(1).max(100).default(10)),
  }),
  [{ nodeId: 'goteborg', for: 'roles', limit: 5 }],
);

/** Answer to the request: the list is queued. */
export const matchListQueuedSchema = component(
  'MatchListQueued',
  'The match list will be built.',
  z.strictObject({ id: uuidField, status: statusField }),
);

const listedSuggestionSchema = component(
  'ListedSuggestion',
  'A suggestion as it stood when the list was made: its numbers and the outcomes of its gates, with the latest review of the ' +
    'pair as it is now. Fit rules and evidence are read of the suggestion itself.',
  z.strictObject({
    id: uuidField,
    rank: described('Place on the list of the subject, from 1.', z.int().min(1)),
    ...pairFields,
    ...scoreFields,
    gates: described('The outcomes of the gates then, in stable order.', z.array(gateOutcomeSchema)),
    unknown: unknownResultsField,
    nearMiss: nearMissField,
    ...versionFields,
    review: latestReviewField,
  }),
);

/** A match list. */
export const matchListSchema = component(
  'MatchList',
  'The ranked suggestions of a set of roles or candidates.',
  z.strictObject({
    id: uuidField,
    nodeId: nodeIdField,
    for: subjectField,
    limit: described('Most suggestions of each subject.', z.int()),
    ...progressFields('Subjects that are listed already.'),
    createdAt: described('When it was asked for.', z.iso.datetime()),
    completedAt: described('When it was completed; null before.', z.iso.datetime().nullable()),
    items: described(
      'The subjects, in order, as far as they are listed.',
      z.array(
        component(
          'MatchListSubject',
          'One subject with its suggestions.',
          z.strictObject({
            id: uuidField,
            reference: described('The own number; null when it has none.', z.string().nullable()),
            title: described('Title of a role; null for a candidate.', z.string().nullable()),
            suggestions: described('Best first.', z.array(listedSuggestionSchema)),
          }),
        ),
      ),
    ),
  }),
);
