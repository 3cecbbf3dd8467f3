import { z } from 'zod'; // one schema validates, types and documents a profile: HTTP, files and OpenAPI share it
import { findPersonalIdentityNumbers } from '../text/find-personal-identity-numbers.ts';
import { employmentFormIds } from '../vocabulary/employment-forms.ts';
import { languageCodePattern, languageLevels } from '../vocabulary/languages.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { timeIds } from '../vocabulary/times.ts';
import { weekdayIds } from '../vocabulary/weekdays.ts';
import { normalReference } from './normal-reference.ts';

/** Whether PostgreSQL and UTF-8 can hold the text: no NUL, no lone surrogate. */
function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

/** Code of the error that a personal identity number gives, in `params.code` of the schema's issue. */
export const personalIdentityNumberCode = 'personal-identity-number';

const noPersonalIdentityNumber = {
  error:
    'holds what looks like a personal identity number (personnummer): such numbers are not stored, since they tell ' +
    'who somebody is; take it out, a case number of your own is enough',
  params: { code: personalIdentityNumberCode },
};

/** Text that can be stored as it is, of no fewer and no more UTF-16 units. */
function storableText(maxLength: number, minLength: number, text = z.string()) {
  return (
    text
      // one fault is told once: an empty text has no more faults
      .min(minLength, { abort: true })
      .max(maxLength)
      .refine(isStorable, { error: 'contains a NUL character or a broken (lone surrogate) character' })
  );
}

/**
 * Free text of at most `maxLength` UTF-16 units; NUL, lone surrogates and personal identity numbers are refused.
 */
export function textField(maxLength: number, minLength = 0) {
  return storableText(maxLength, minLength).refine(
    (text) => findPersonalIdentityNumbers(text).length === 0,
    noPersonalIdentityNumber,
  );
}

/** Free text that has to be written: as {@link textField}, and not of spaces alone. */
export function writtenField(maxLength: number) {
  const written = z.string().regex(/\S/, { error: 'must hold more than spaces', abort: true });
  return storableText(maxLength, 1, written).refine(
    (text) => findPersonalIdentityNumbers(text).length === 0,
    noPersonalIdentityNumber,
  );
}

/**
 * What somebody calls a thing by, on one line, 1 to `maxLength` UTF-16 units; refused as free text is, but for digits
 * that are only part of it: one UUID in a hundred thousand holds what would pass for a personal identity number.
 */
export function identifierField(maxLength: number, text = z.string()) {
  return storableText(maxLength, 1, text)
    .refine((name) => !holdsControlCharacter(name), {
      error: 'contains a tab, a line break or another control character',
    })
    .refine((name) => !isPersonalIdentityNumber(name), noPersonalIdentityNumber);
}

/** NUL is what {@link isStorable} tells of already. */
function holdsControlCharacter(name: string): boolean {
  return !name.includes('\u0000') && /[\p{Cc}\u2028\u2029]/u.test(name);
}

function isPersonalIdentityNumber(name: string): boolean {
  return findPersonalIdentityNumbers(name).some(({ text }) => text === name.trim());
}

/** A list without repeats; `keyOf` tells what may not repeat, default the item itself. */
export function uniqueList<Item extends z.ZodType>(
  item: Item,
  maxLength: number,
  keyOf: (value: z.output<Item>) => unknown = (value) => value,
) {
  return z
    .array(item)
    .max(maxLength)
    .superRefine((values, context) => {
      const seen = new Set<unknown>();
      values.forEach((value, index) => {
        const key = keyOf(value);
        if (seen.has(key)) {
          context.addIssue({ code: 'custom', path: [index], message: 'repeats an earlier item' });
        }
        seen.add(key);
      });
    });
}

/**
 * The list, refused when its texts hold more than `most` UTF-16 units together. With the caps on single texts it keeps all
 * that a profile says within what is read of it, 20,000 units.
 */
export function textsWithin<List extends z.ZodType<readonly { readonly text: string }[]>>(
  list: List,
  most: number,
): List {
  return list.superRefine((items, context) => {
    const length = items.reduce((sum, { text }) => sum + text.length, 0);
    if (length > most) {
      const message = `holds texts of ${length} characters together, and at most ${most} are accepted: shorten them or leave some out`;
      context.addIssue({ code: 'custom', message });
    }
  });
}

/** A node's identifier. */
export const nodeIdField = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, {
    error: 'must be 1–64 lower-case letters, digits and hyphens, e.g. goteborg',
  })
  .meta({ id: 'NodeId', description: 'Identifier of a node.', examples: ['goteborg'] });

/** A UUID in its canonical form; the boundary lower-cases it. */
export const uuidField = z.uuid().meta({
  id: 'Uuid',
  description: 'A UUID. Letters are lower-cased when stored.',
  examples: ['0192f000-0000-7000-8000-00000000000a'],
});

/** What the owner calls a thing by, e.g. a pseudonymous case number. */
export const referenceField = identifierField(
  100,
  z
    .string()
    .regex(/\S/, { error: 'must hold more than spaces', abort: true })
    // what is the same to the eye is the same, whichever way it comes in
    .overwrite(normalReference),
).meta({
  id: 'Reference',
  description:
    "The owner's own number for a thing, unique within its node. Spaces around it, characters that nobody sees and kinds of hyphen make no difference.",
  examples: ['G-2041'],
});

/** The dates that a profile can hold: outside of them one is a slip of the hand, such as the year 0000 or 9999. */
const earliestDate = '1900-01-01';
const latestDate = '2100-12-31';

/** A calendar date. */
export const dateField = z.iso
  .date({ abort: true })
  .refine((date) => date >= earliestDate && date <= latestDate, {
    error: `must be a date from ${earliestDate} to ${latestDate}`,
  })
  .meta({
    id: 'CalendarDate',
    description: `A calendar date that exists, YYYY-MM-DD, from ${earliestDate} to ${latestDate}.`,
    examples: ['2026-12-01'],
  });

/** An ability or demand level. */
export const levelField = z
  .int()
  .min(0)
  .max(4)
  .meta({
    id: 'Level',
    description: '0 none, 1 a little with close support, 2 basic, 3 good, 4 very high.',
    examples: [2],
  });

/** A place. */
export const locationField = z
  .strictObject({
    lat: z.number().min(-90).max(90).describe('Latitude, north positive.'),
    lon: z.number().min(-180).max(180).describe('Longitude, east positive.'),
  })
  .meta({ id: 'Location', description: 'WGS 84 decimal degrees.', examples: [{ lat: 57.71, lon: 11.98 }] });

/** That a place can't be reached straight. */
export const crossingField = z.boolean().meta({
  id: 'Crossing',
  description:
    'Whether the way there is longer than it looks on a map, since a ferry, a fjord or the like lies between. Trips to it are then to be checked.',
});

/** Hours a week, 0–60. */
export const hoursPerWeekField = z
  .strictObject({ min: z.number().min(0).max(60), max: z.number().min(0).max(60) })
  .refine((hours) => hours.min <= hours.max, { path: ['max'], error: 'max must not be below min' })
  .meta({
    id: 'HoursPerWeek',
    description: 'Hours a week; min must not be above max.',
    examples: [{ min: 10, max: 20 }],
  });

/** Parts of the week. */
export const timesField = uniqueList(z.enum(timeIds), timeIds.length).meta({
  id: 'Times',
  description: '06–12 morning, 12–17 afternoon, 17–22 evening, 22–06 night; none repeated.',
});

/** How long at a stretch, in minutes. */
export const stretchMinutesField = z
  .int()
  .min(1)
  .max(600)
  .meta({
    id: 'StretchMinutes',
    description: 'How long at a stretch, in minutes, 1–600.',
    examples: [60],
  });

/** Days of the week. */
export const weekdaysField = uniqueList(z.enum(weekdayIds), weekdayIds.length).meta({
  id: 'Weekdays',
  description: 'Days of the week; none repeated.',
});

/** Language levels by ISO 639-1 code (639-3 where there is none). */
export const languagesField = z
  .record(
    z.string().regex(languageCodePattern, {
      error: 'must be an ISO 639 code of two or three lower-case letters, e.g. sv',
    }),
    z.enum(languageLevels),
  )
  .refine((languages) => Object.keys(languages).length <= 50, { error: 'at most 50 languages' })
  .meta({
    id: 'Languages',
    description: 'CEFR levels by ISO 639 code, at most 50.',
    examples: [{ sv: 'B1' }],
  });

/** Legal forms of the placement; an empty list says that none will do. */
export const employmentFormsField = uniqueList(z.enum(employmentFormIds), employmentFormIds.length).meta({
  id: 'EmploymentForms',
  description: 'Legal forms of the placement; none repeated.',
});

/** Supports that a role or workplace offers; an empty list says none. */
export const offeredSupportsField = uniqueList(z.enum(supportIds), supportIds.length).meta({
  id: 'OfferedSupports',
  description: 'Supports on offer; none repeated.',
});

/** EU driving licence classes, and `forklift`. */
export const licenceField = z
  .enum(licenceIds)
  .meta({ id: 'Licence', description: 'An EU driving licence class, or forklift.' });

/** Whether a profile takes part in matching. Default `open`. */
export const profileStatusField = z
  .enum(['open', 'closed'])
  .meta({ id: 'ProfileStatus', description: 'Whether it takes part in matching.' });
