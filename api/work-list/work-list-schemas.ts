import { z } from 'zod';
import { workKinds } from '../../db/read-models/work-group.ts';
import { type WorkGroupId, workGroupsByUser } from '../../db/read-models/work-groups.ts';
import { words } from '../../db/schema-words.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { seenBy } from '../access/seen-by.ts';
import { adjustmentSchema } from '../adjustments/adjustment-schemas.ts';
import { component, count, object, textOrNull } from '../http/schema-registry.ts';

const { coach, manager, coordinator } = workGroupsByUser;

/** The name of a group. */
export const workGroupField = z
  .enum<readonly WorkGroupId[]>([...coach, ...manager, ...coordinator])
  .describe(
    [
      'Of a coach’s own people: `questions`, proposals of which the workplace asks; `welcomed`, without a placement yet; `due`, held and to',
      'be looked at again; `to-start`, placements that begin within a week; `follow-up`, those that end within 30 days or whose hours',
      'change within 7; `answers`, a workplace’s no or not now of the last 30 days; `changed`, whose profile or a role is newer than what was',
      'reviewed; `review`, with suggestions to review and none approved or held; `no-suggestions`; `unconfirmed`, not changed or confirmed',
      'for long; `not-confirmed`, for so long that they are off the lists; `to-be-erased`, of whom nothing was heard for as long as the site keeps people. Of a manager: `proposals` to answer; `starting`, who comes within 30 days; `thin-roles`, that tell too little;',
      '`unconfirmed-roles`; `no-mentor`, workplaces without a mentor who has room. Of a coordinator: `objections`, of others’ people who wait for an answer to one; `unanswered`, proposals that have waited',
      'for an answer or reply for a week; `overdue`, placements that should have begun or ended; `roles-without-people`; `unreviewed`, people with',
      'suggestions and no review for 30 days; `without-coach`; `to-be-erased-unled`, those of them without a coach; `failed-lists`, of the last 14 days.',
    ].join(' '),
  );

const workItemSchema = object(
  'WorkItem',
  'Something that needs you.',
  seenBy('workItem', {
    kind: z.enum(workKinds).describe('What it is, and so which page shows it.'),
    id: uuidField.describe('Its id.'),
    candidateId: uuidField
      .nullable()
      .describe(
        'Of a suggestion, and to a coach or coordinator of a proposal or placement: the person; else null.',
      ),
    name: textOrNull.describe(
      'What it is called: a case reference, a title, a name; to a manager, the name in the proposal; of a match list, its node. Null without one.',
    ),
    about: textOrNull.describe(
      'The title of the role that it is about: the best to review, the one that is held, the nearest miss; of a role, its workplace. Else null.',
    ),
    since: z.iso
      .datetime()
      .describe('Since when: the review that holds, the change, or when it was last changed or made.'),
    tag: z.string().describe('Stays the same until something of it changes: to put it away by.'),
    why: object('WorkWhy', 'Why it needs you, beyond its group; what does not belong to the group is null.', {
      count: count
        .nullable()
        .describe('How many suggestions to review, or reviews that are older than what they are of.'),
      reason: textOrNull.describe(
        'Why it is held, see the vocabulary `reasons`; of `answers`, why the workplace said so, see `answer-reasons`.',
      ),
      on: z.iso
        .date()
        .nullable()
        .describe(
          'Until when it was held; of a placement, the day that it waits for; of a not now, until when; of one who is to be erased, when.',
        ),
      state: textOrNull.describe('Of a proposal or placement: how it stands.'),
      missing: z.array(z.string()).describe('Fields that are not told.'),
      opening: object('WorkOpening', 'What would bring a person a suggestion: the nearest miss.', {
        adjustment: adjustmentSchema,
        label: object('WorkOpeningLabel', 'What it is, in both languages.', {
          sv: z.string().describe('In Swedish.'),
          en: z.string().describe('In English.'),
        }),
      })
        .nullable()
        .describe('Of a person without suggestions: what would bring one; null when nothing single would.'),
    }),
  }),
);

/** The work list of the principal. */
export const workListSchema = object('WorkList', 'What needs you.', {
  groups: z
    .array(
      object('WorkGroup', 'What needs you for one reason.', {
        id: workGroupField,
        count: count.describe('How many there are.'),
        items: z.array(workItemSchema).describe('The first of them, or the page that was asked for.'),
        next: textOrNull.describe('`cursor` of the next page with `group`; null on the last.'),
      }),
    )
    .describe('In the order in which they matter; those with nothing too.'),
  dismissed: count.describe('How many you have put away that have not changed since.'),
});

/** Body of putting a row away. */
export const dismissalSchema = component(
  'WorkDismissal',
  'Puts something away from your work list, until something of it changes.',
  z.strictObject({
    group: workGroupField,
    id: uuidField.toLowerCase(),
    tag: z
      .string()
      .regex(/^[\x20-\x7e]{1,200}$/, {
        error: words('must be 1–200 visible ASCII characters', 'måste vara 1–200 synliga ASCII-tecken'),
      })
      .describe('The tag that it had when you saw it.'),
  }),
  [{ group: 'unreviewed', id: '0192f000-0000-7000-8000-00000000c001', tag: '3' }],
);

/** Body of bringing a row back. */
export const restorationSchema = component(
  'WorkRestoration',
  'Brings back what was put away from your work list.',
  z.strictObject({ group: workGroupField.clone(), id: uuidField.toLowerCase() }),
  [{ group: 'unreviewed', id: '0192f000-0000-7000-8000-00000000c001' }],
);
