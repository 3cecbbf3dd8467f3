import { z } from 'zod';
import { uuidField } from '../../matching/model/fields.ts';
import { fewest } from '../../matching/what-if/few-count.ts';
import { seenBy } from '../access/seen-by.ts';
import { object, share, textOrNull } from '../http/schema-registry.ts';
import {
  candidateAdjustmentSchema,
  roleAdjustmentKindField,
  roleAdjustmentSchema,
} from './adjustment-schemas.ts';

/** A count that is told, or that it is small. */
const fewCountSchema = object(
  'FewCount',
  'A count. From 1 to 4 it is not told, so that nobody can be singled out: `count` is null, and `fewerThan` is 5.',
  {
    count: z.int().min(0).nullable().describe('The count, 0 or at least 5; null when it is not told.'),
    fewerThan: z.literal(fewest).nullable().describe('What a count that is not told is below; else null.'),
  },
  [
    { count: 12, fewerThan: null },
    { count: null, fewerThan: fewest },
  ],
);

/** Why there is nothing to adjust: a stable code. */
const emptyResultReasons = [
  'not-open',
  'placed',
  'objected',
  'not-confirmed',
  'no-places',
  'nobody-open',
  'all-on-list',
  'no-single-change',
] as const;
export type EmptyResultReason = (typeof emptyResultReasons)[number];

/** The fields of an answer that tell how the profile stands before anything is changed. */
const baselineFields = {
  onList: fewCountSchema.describe(
    'How many are on the list now, without any change: all that pass every gate.',
  ),
  note: z
    .enum(emptyResultReasons)
    .nullable()
    .describe(
      'Why there is nothing to adjust; null when there is. `not-open`: nothing opens what is closed. `placed`, `no-places`: nor who ' +
        'is placed, or a role without places. `nobody-open`: the other ' +
        'side has no open profile, but for those that a decision keeps off the list. `all-on-list`: all of it is on the list already, as where little is told: what is not told ' +
        'shuts nobody out. `no-single-change`: who is not on the list would need more than one change, or one that is not up ' +
        'for adjustment; `left-without` tells two changes that would help.',
    ),
};

/** A text in both languages. */
export const namesSchema = object('Names', 'A name in both languages.', {
  sv: z.string().describe('In Swedish.'),
  en: z.string().describe('In English.'),
});
const label = namesSchema
  .nullable()
  .describe('Names of what is offered, avoided, lowered or added; null where the numbers say it all.');

const effectFields = {
  label,
  enter: fewCountSchema.describe('How many come onto the list.'),
  becomeGood: fewCountSchema.describe('How many become good.'),
  loseGood: fewCountSchema.describe('How many are good and would no longer be.'),
};

const good = share.describe('The total from which a match counts as good, from the policy.');

/** What a pair or a list was scored by. */
export const scoredByFields = {
  policyVersion: z.int().describe('Version of the match policy.'),
  engineVersion: z
    .string()
    .describe(
      'Version of the engine, and of the vocabularies that the site has imported where there are any: `8+b751c9b6`.',
    ),
};

const countsNote = 'Counts are exact: everybody was ranked again with the one adjustment made.';

/** What a role's adjustments would bring. */
export const roleEffectsSchema = object(
  'RoleDoors',
  `What single adjustments of a role would bring, the largest effect first. ${countsNote}`,
  {
    roleId: uuidField,
    good,
    ...scoredByFields,
    ...baselineFields,
    items: z
      .array(
        object(
          'RoleDoorEffect',
          'What one adjustment of a role would bring, in candidates.',
          seenBy('door', {
            adjustment: roleAdjustmentSchema.describe('The change.'),
            ...effectFields,
          }),
        ),
      )
      .describe('The adjustments that gain someone, at most 50.'),
  },
);

/** What adjustments around a candidate would bring. */
export const candidateEffectsSchema = object(
  'CandidateDoors',
  `What single changes around a candidate would bring, the largest effect first. ${countsNote}`,
  {
    candidateId: uuidField,
    good,
    ...scoredByFields,
    ...baselineFields,
    items: z
      .array(
        object(
          'CandidateDoorEffect',
          'What one change around a candidate would bring, in roles.',
          seenBy('door', {
            adjustment: candidateAdjustmentSchema.describe('The change.'),
            ...effectFields,
          }),
        ),
      )
      .describe('The changes that gain a role, at most 50.'),
  },
);

/** What adjustments of a node's roles would bring. */
export const nodeEffectsSchema = object(
  'NodeDoors',
  `The adjustments of a node's roles with the largest effect. ${countsNote}`,
  {
    good,
    perRole: z
      .array(
        object('NodeDoorEffect', 'What one adjustment of one role would bring, in candidates.', {
          roleId: uuidField,
          roleTitle: textOrNull.describe(
            'Title of the role as it is called now; null where it has none, or is no more.',
          ),
          workplaceId: uuidField.nullable().describe('Its workplace; null when not known.'),
          workplaceName: textOrNull.describe(
            'Name of the workplace as it is called now; null when not known.',
          ),
          adjustment: roleAdjustmentSchema.describe('The change.'),
          ...effectFields,
        }),
      )
      .describe('Single adjustments of single roles, the largest effect first, at most 50.'),
    shared: z
      .array(
        object(
          'SharedDoorEffect',
          'What one adjustment would bring at all roles together, each candidate counted once.',
          {
            kind: roleAdjustmentKindField,
            what: textOrNull.describe(
              'Identifier of what is offered, avoided, lowered or added; null for hours and periods.',
            ),
            ...effectFields,
            roles: z.int().min(1).describe('At how many roles.'),
          },
        ),
      )
      .describe(
        'The same adjustment made at every role that gains by it, at most 50; first what gains most pairs of a candidate and a role.',
      ),
  },
);
