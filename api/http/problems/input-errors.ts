import type { z } from 'zod';
import { personalIdentityNumberCode } from '../../../matching/model/fields.ts';
import type { InputError } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Most errors that one answer lists; a body with more is broken as a whole. */
const maxErrors = 100;
/** Longest part of a pointer that is repeated; a name that someone sent may be anything. */
const maxNameLength = 100;

/** What came of checking input: the value that the schema makes of it, or what is wrong with it. */
export type CheckedInput<Value> =
  | { readonly value: Value; readonly errors: null }
  | { readonly value: undefined; readonly errors: readonly InputError[] };

/**
 * Checks input against the schema. The errors are what a client is told: in order, at most 100, in the words of the
 * schema where it has some, and without the values that were sent. `place` tells where the input came from.
 */
export function checkInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  place: 'body' | 'parameters',
): CheckedInput<z.output<Schema>> {
  // what a schema says of itself goes before this
  const parsed = schema.safeParse(input, {
    error: (issue) => (place === 'parameters' && isRepeated(issue) ? onceOnly : messageOf(issue)),
  });
  return parsed.success
    ? { value: parsed.data, errors: null }
    : {
        value: undefined,
        errors: parsed.error.issues.flatMap((issue) => describeIssue(issue, [])).slice(0, maxErrors),
      };
}

/** A JSON pointer (RFC 6901) of a path. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${shorten(String(part)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function describeIssue(issue: Issue, parentPath: readonly PropertyKey[]): InputError[] {
  const path = [...parentPath, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pointer: toPointer([...path, key]),
        code: 'unknown-field',
        message: 'There is no such field.',
      }));
    case 'invalid_union':
      return describeUnion(issue, path);
    default:
      return [{ pointer: toPointer(path), code: codeOf(issue), message: asSentence(issue.message) }];
  }
}

/** Of the alternatives, the one that the input came nearest to: the one whose errors lie deepest. */
function describeUnion(
  { errors, message }: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
): InputError[] {
  const nearest = errors.toSorted((one, other) => nearness(other) - nearness(one))[0];
  if (nearest === undefined || nearness(nearest) === 0) {
    return [{ pointer: toPointer(path), code: 'wrong-type', message: asSentence(message) }];
  }
  return nearest.flatMap((issue) => describeIssue(issue, path));
}

/** 0: another type altogether; 1: the right type with a wrong value; 2: wrong further in. */
function nearness(issues: readonly Issue[]): number {
  const wrongType = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  if (wrongType) {
    return 0;
  }
  return issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys') ? 2 : 1;
}

const codes: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'wrong-type',
  too_big: 'too-large',
  too_small: 'too-small',
  invalid_format: 'wrong-format',
  invalid_value: 'not-one-of',
  invalid_key: 'unknown-field',
  not_multiple_of: 'wrong-step',
  custom: 'not-allowed',
};

function codeOf(issue: Issue): string {
  if (issue.code === 'custom' && issue.params?.code === personalIdentityNumberCode) {
    return personalIdentityNumberCode;
  }
  return codes[issue.code] ?? 'invalid';
}

/** What is said of an issue when the schema has no words of its own for it; undefined: what the validator says. */
function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Is missing.'
        : `Must be ${types[issue.expected] ?? issue.expected}.`;
    case 'invalid_union':
      return 'Matches none of the allowed forms.';
    case 'invalid_key':
      // a name that the list of names lacks, or one of the wrong form
      return issue.issues.find(({ code }) => code === 'invalid_format')?.message ?? 'There is no such field.';
    case 'invalid_value':
      return `Must be one of: ${issue.values.join(', ')}.`;
    case 'invalid_format':
      return `Must have the form of ${formats[issue.format] ?? 'the documented pattern'}.`;
    default:
      // the validator's messages for these name the limit, never the value
      return undefined;
  }
}

const onceOnly = 'May be given once only.';

/** A parameter that stands twice in an address is read as a list. */
function isRepeated({ code, input }: z.core.$ZodRawIssue): boolean {
  return code === 'invalid_type' && Array.isArray(input);
}

const types: Partial<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const formats: Partial<Record<string, string>> = {
  date: 'a date that exists, YYYY-MM-DD',
  datetime: 'a time with zone, YYYY-MM-DDThh:mm:ssZ',
  uuid: 'a UUID',
};

function asSentence(message: string): string {
  const capitalised = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return capitalised.endsWith('.') ? capitalised : `${capitalised}.`;
}

function shorten(name: string): string {
  const wellFormed = name.slice(0, maxNameLength).toWellFormed();
  return name.length > maxNameLength ? `${wellFormed}…` : wellFormed;
}
