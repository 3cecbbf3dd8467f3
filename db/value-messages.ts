import { z } from 'zod';
import type { LocalizedText } from '../matching/vocabulary/localized-text.ts';
import { inSwedish } from './schema-words.ts';

// zod's own locales were tried: "För lite(t): förväntade string att ha >=1 tecken" is not how one talks to a coach

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;

/** That a field is not one of the known. */
export const noSuchField: LocalizedText = {
  en: 'There is no such field.',
  sv: 'Det finns inget sådant fält.',
};

/** What a check that knows more than the schema says itself, in both languages. */
const toldSchema = z.object({ en: z.string(), sv: z.string() });

const missing: LocalizedText = { en: 'Is missing.', sv: 'Saknas.' };

/**
 * What is said of an issue when the schema has no words of its own for it; `isMissing` tells whether there was no value at all.
 * Undefined: what the validator says.
 */
export function messageOf(issue: Issue, isMissing: boolean): LocalizedText | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing ? missing : mustBe(issue.expected);
    case 'invalid_union':
      return {
        en: 'Matches none of the allowed forms.',
        sv: 'Stämmer inte med någon av de former som tas emot.',
      };
    case 'invalid_key': {
      // a name that the list of names lacks, or one of the wrong form
      const words = issue.issues.find(({ code }) => code === 'invalid_format')?.message;
      return words === undefined ? noSuchField : withSwedish(words);
    }
    case 'invalid_value':
      return isMissing ? both(missing, oneOf(issue.values)) : oneOf(issue.values);
    case 'invalid_format': {
      const form = formOf(issue.format) ?? {
        en: 'the documented pattern',
        sv: 'det mönster som dokumentationen visar',
      };
      return { en: `Must have the form of ${form.en}.`, sv: `Måste ha formen av ${form.sv}.` };
    }
    case 'too_small':
      return atLeast(issue);
    case 'too_big': {
      const unit = unitOf(issue.origin);
      return {
        en: `Must be at most ${issue.maximum}${unit.en}.`,
        sv: `Får vara högst ${issue.maximum}${unit.sv}.`,
      };
    }
    case 'not_multiple_of':
      return {
        en: `Must be a multiple of ${issue.divisor}.`,
        sv: `Måste vara jämnt delbart med ${issue.divisor}.`,
      };
    default:
      return undefined;
  }
}

/** What is said of an issue, in the words of the schema where it has some. */
export function toMessage(issue: z.core.$ZodIssue): LocalizedText {
  const told = issue.code === 'custom' ? toldSchema.safeParse(issue.params?.told) : null;
  if (told?.success) {
    return told.data;
  }
  // the value is gone from the issue: whether it was missing is told by what was said of it
  const own = [true, false].map((isMissing) => messageOf(issue, isMissing));
  return own.find((message) => message?.en === issue.message) ?? withSwedish(issue.message);
}

/** What a value of the format looks like; undefined where it has no name. */
export function formOf(format: string): LocalizedText | undefined {
  return forms[format];
}

function withSwedish(words: string): LocalizedText {
  return { en: asSentence(words), sv: asSentence(inSwedish(words) ?? words) };
}

function both(one: LocalizedText, other: LocalizedText): LocalizedText {
  return { en: `${one.en} ${other.en}`, sv: `${one.sv} ${other.sv}` };
}

function mustBe(expected: string): LocalizedText {
  const type = types[expected] ?? { en: expected, sv: expected };
  return { en: `Must be ${type.en}.`, sv: `Måste vara ${type.sv}.` };
}

function oneOf(values: readonly unknown[]): LocalizedText {
  const words = values.join(', ');
  return { en: `Must be one of: ${words}.`, sv: `Måste vara något av: ${words}.` };
}

function atLeast({
  origin,
  minimum,
  inclusive,
}: Pick<z.core.$ZodIssueTooSmall, 'origin' | 'minimum' | 'inclusive'>): LocalizedText {
  const unit = unitOf(origin);
  return inclusive === false
    ? { en: `Must be more than ${minimum}${unit.en}.`, sv: `Måste vara mer än ${minimum}${unit.sv}.` }
    : { en: `Must be at least ${minimum}${unit.en}.`, sv: `Måste vara minst ${minimum}${unit.sv}.` };
}

function unitOf(origin: string): LocalizedText {
  return units[origin] ?? { en: '', sv: '' };
}

const units: Partial<Record<string, LocalizedText>> = {
  string: { en: ' characters long', sv: ' tecken' },
  array: { en: ' items long', sv: ' st' },
};

const types: Partial<Record<string, LocalizedText>> = {
  string: { en: 'text in quotes', sv: 'text' },
  number: { en: 'a number', sv: 'ett tal' },
  int: { en: 'a whole number', sv: 'ett heltal' },
  boolean: { en: 'true or false', sv: 'ja eller nej (true eller false)' },
  array: { en: 'a list', sv: 'en lista' },
  object: { en: 'an object', sv: 'ett objekt' },
  record: { en: 'an object', sv: 'ett objekt' },
};

const forms: Partial<Record<string, LocalizedText>> = {
  date: { en: 'a date that exists, YYYY-MM-DD', sv: 'ett datum som finns, ÅÅÅÅ-MM-DD' },
  datetime: { en: 'a time with zone, YYYY-MM-DDThh:mm:ssZ', sv: 'en tid med zon, ÅÅÅÅ-MM-DDTtt:mm:ssZ' },
  uuid: { en: 'a UUID', sv: 'ett UUID' },
};

function asSentence(message: string): string {
  const capitalised = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return capitalised.endsWith('.') ? capitalised : `${capitalised}.`;
}
