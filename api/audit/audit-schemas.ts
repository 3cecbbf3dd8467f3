import { z } from 'zod';
import { auditActions, auditObjectKinds, auditPurposes } from '../../db/audit/audit-entry.ts';
import { dateField, textField, uuidField } from '../../matching/model/fields.ts';
import { seenBy } from '../access/seen-by.ts';
import { pageQuery } from '../http/parameters.ts';
import { count, object, pageOf, textOrNull } from '../http/schema-registry.ts';

const principalField = z.string().describe('Who it was, by the id of the sign-in.');
const nameField = textOrNull.describe('What they are called; null when that is not known.');
const rolesField = z.array(z.string()).describe('What they were then, as in `roles` of `GET /me`.');
const purposeField = z
  .enum(auditPurposes)
  .describe('What it was for: `transfer` is an import, `oversight` following who has done what.');
const actionField = z
  .enum(auditActions)
  .describe('What was done: `try` is a dry run, `ask-for` asks for a list or report.');

/** What somebody has done with a person's data, for one purpose, on one day. */
export const readerSchema = object(
  'Reader',
  'What somebody has done with what is known of a person, for one purpose, on one day.',
  seenBy('reader', {
    day: z.iso.date().describe('The day, in Sweden.'),
    principalId: principalField,
    name: nameField,
    isYou: z.boolean().describe('Whether it was you.'),
    roles: rolesField,
    purpose: purposeField,
    actions: z.array(actionField).describe('What they did.'),
    isRefused: z.boolean().describe('Whether it was refused: nothing was read.'),
    times: count.describe('How often.'),
    latestAt: z.iso.datetime().describe('When, the last time.'),
  }),
);

/** A page of who has read a person. */
export const readerPageSchema = pageOf('ReaderPage', readerSchema, {
  reference: textOrNull.describe('The case number of the person; null of one who was erased.'),
});

/** What is looked for in the audit. */
export const auditQuery = pageQuery.extend({
  candidateId: uuidField.clone().toLowerCase().optional().describe('Only of this person, erased or not.'),
  reference: textField(100, 1).optional().describe('Only of the person with this case number.'),
  principalId: textField(200, 1).optional().describe('Only by this one.'),
  action: actionField.optional(),
  from: dateField.clone().optional().describe('From this day on, in Sweden.'),
  to: dateField.clone().optional().describe('To the end of this day, in Sweden.'),
});

/** A page of the audit. */
export const auditPageSchema = pageOf(
  'AuditPage',
  object(
    'AuditEntry',
    'Something that somebody did; ids and codes alone.',
    seenBy('auditEntry', {
      id: uuidField,
      at: z.iso.datetime().describe('When.'),
      principalId: textOrNull.describe('Who it was, by the id of the sign-in; null where nobody is known.'),
      name: nameField,
      roles: rolesField,
      action: actionField,
      operation: z.string().describe('`operationId` of what was called.'),
      objectKind: z.enum(auditObjectKinds).nullable().describe('What kind of thing it was done to.'),
      objectIds: z.array(z.string()).describe('Which.'),
      personIds: z.array(uuidField).describe('Whose data was given or taken.'),
      purpose: purposeField,
      result: z.string().describe('`done`, or the kind of the problem that it was refused with.'),
      times: count.describe('How often: refusals of a minute are one entry.'),
      traceId: textOrNull.describe(
        'Trace id of the request; null of a token or session that was refused, and of what the site did by itself.',
      ),
    }),
  ),
);

/** What came of the last look through the audit. */
export const auditCheckSchema = object('AuditCheck', 'What came of the last look through the whole audit.', {
  at: z.iso.datetime().nullable().describe('When; null before the first.'),
  entries: count.describe('How many entries were as they were sealed, from the first on.'),
  isWhole: z.boolean().describe('Whether all were.'),
  finding: z
    .enum(['deleted', 'altered', 'reordered', 'cut-off', 'rewritten', 'unsealed'])
    .nullable()
    .describe('The first thing that was not; null when everything was. `npm run audit:verify` says more.'),
});
