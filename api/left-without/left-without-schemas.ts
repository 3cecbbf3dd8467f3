import { z } from 'zod';
import { gateIds } from '../../matching/gates/gates.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { shortListReasons } from '../../matching/vocabulary/short-list-reasons.ts';
import { seenBy } from '../access/seen-by.ts';
import { changeSchema } from '../adjustments/adjustment-schemas.ts';
import { namesSchema, scoredByFields } from '../adjustments/effect-schemas.ts';
import { count, object, share, textOrNull } from '../http/schema-registry.ts';
import { gateSchema } from '../suggestions/evidence-schemas.ts';
import { latestReviewField, offListsField } from '../suggestions/suggestion-schemas.ts';

const gate = z.enum(gateIds).describe('The gate.');
const text = namesSchema.clone().describe('The same in a sentence.');

const changesField = z
  .array(
    object('MadeChange', 'One change and who makes it.', {
      by: z.enum(['workplace', 'person']).describe('Who makes it.'),
      adjustment: changeSchema.describe('The change.'),
    }),
  )
  .max(2);

/** Why a list is short, in numbers and in words. */
export const whyNoneFields = {
  reason: z
    .enum(shortListReasons)
    .nullable()
    .describe(
      'Why the list is empty, or says little; null when it is neither. `not-open`: closed. `placed`: the person has a placement. `objected`: the person has objected to being matched, and that stands. `not-confirmed`: nobody has said for long that what is told of the person is true. `no-places`, `over`: the role has no place left, or has ended. ' +
        '`unreadable`: it can not be read by this program. ' +
        '`nobody-open`: the other side has nobody open. `text-not-read`: all that is told of the person is in a language that is not ' +
        'read here. `off-lists`: those that it could be are declined or on hold. `gates`: gates stop everybody. `not-matched`: it waits for its first match.',
    ),
  reasonText: namesSchema.nullable().describe('The same in a sentence; null without a reason.'),
  others: count.describe(
    'Profiles of the other side that are open and not taken, without those off the lists.',
  ),
  offLists: count.describe('How many more of them a review or an answer keeps off the list.'),
  listed: count.describe('Those that pass every gate, however long a stored list is.'),
  gates: z
    .array(
      object('GateStops', 'How many a gate stops.', {
        gate,
        stops: count.describe('How many it stops, alone or together with others.'),
        alone: count.describe('How many of them no other gate stops.'),
        text,
      }),
    )
    .describe('What stops the others, the most first.'),
  openings: z
    .array(
      object('Opening', 'One or two changes around the subject, and how many they open.', {
        changes: changesField
          .clone()
          .min(1)
          .describe('One change, or two that are made together. A support is offered by every workplace.'),
        opens: count.describe('How many come onto the list.'),
        text,
      }),
    )
    .describe(
      'First single changes, then two together that open somebody whom neither does alone; of each what opens most, at most five. ' +
        'The counts are exact: everybody was judged again with the changes made.',
    ),
};

const leftWithoutFields = {
  ...scoredByFields,
  ...whyNoneFields,
  nearest: z
    .array(
      object('NearestPair', 'Somebody of the other side who is near.', {
        id: uuidField,
        reference: textOrNull.describe('The own number; null when it has none.'),
        title: textOrNull.describe('Title of a role; null for a candidate.'),
        workplaceName: textOrNull.describe('Workplace of a role; null for a candidate, or when not known.'),
        gates: z.array(gate).describe('The gates that fail.'),
        changes: changesField
          .clone()
          .describe('The smallest change by either side that opens the pair; empty when no two changes do.'),
        text,
      }),
    )
    .describe('Those that fail the fewest gates, at most five.'),
  needTwo: count.describe('How many no single change around the subject opens.'),
  searched: count.describe(
    'How many of these, the nearest, were searched for two changes that open them: fewer than all where that would take too long.',
  ),
};

const ranked = z
  .strictObject({
    rank: z.int().min(1).describe('Place among them, from 1; equals share one.'),
    of: count.describe('How many pass every gate.'),
  })
  .describe('Where the pair stands.');

/** How one pair stands. */
export const whyNotSchema = object(
  'WhyNot',
  'Why a pair is on a list, or is not.',
  seenBy('whyNot', {
    candidateId: uuidField,
    roleId: uuidField,
    ...scoredByFields,
    suggestionId: uuidField.nullable().describe('The suggestion; null when the pair is none.'),
    standing: z
      .enum(['listed', 'below', 'off-lists', 'stopped', 'not-open'])
      .describe(
        '`listed`: on a list now. `below`: it passes every gate, and others come before it on both lists. `off-lists`: it passes ' +
          'every gate, and a decision keeps it away; see `offLists`. `stopped`: a gate fails. ' +
          '`not-open`: one of the two is closed, the person objects, or one can not be read.',
      ),
    text,
    gates: z.array(gateSchema).describe('Every gate with its result, in stable order; empty when not open.'),
    stops: z
      .array(
        object('StoppedBy', 'A gate that fails, in a sentence to the coach.', {
          gate,
          text: namesSchema.clone().describe('Why it fails.'),
        }),
      )
      .describe('The gates that fail.'),
    changes: changesField
      .clone()
      .describe(
        'The smallest change by either side that opens the pair; empty when it needs none, or no two do.',
      ),
    total: share.nullable().describe('The total of a pair that passes every gate; null of another.'),
    ranks: object('PairRanks', 'Where a pair stands on both lists.', { candidate: ranked, role: ranked })
      .nullable()
      .describe("Where it stands on the candidate's list and on the role's; null when it fails a gate."),
    isOnCandidateList: z.boolean().describe("Whether it is on the candidate's stored list, near misses too."),
    isOnRoleList: z.boolean().describe("Whether it is on the role's."),
    review: latestReviewField,
    offLists: offListsField,
  }),
);

/** Why a candidate's list is short. */
export const candidateLeftWithoutSchema = object(
  'CandidateLeftWithout',
  'Why a candidate has few or no suggestions, and what would help.',
  seenBy('leftWithout', { candidateId: uuidField, ...leftWithoutFields }),
);

/** Why a role's list is short. */
export const roleLeftWithoutSchema = object(
  'RoleLeftWithout',
  'Why a role has few or no suggestions, and what would help.',
  seenBy('leftWithout', { roleId: uuidField, ...leftWithoutFields }),
);
