import type { z } from 'zod';
import { personalIdentityNumberCode } from '../matching/model/fields.ts';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong in a value from outside. */
export interface ValueError {
  readonly path: readonly PropertyKey[];
  /** Stable, kebab-case. */
  readonly code: string;
  /** What would be right, in one sentence that repeats nothing of the value. */
  readonly message: string;
  /** Every word that would be right, where they are counted up. */
  readonly allowed?: readonly string[];
  /** What the value would have to be, where it has a form with a name. */
  readonly form?: string | undefined;
}

/** What came of checking a value: what the schema makes of it, or everything that is wrong with it, in order. */
export type CheckedValue<Value> =
  | { readonly value: Value; readonly errors: null }
  | { readonly value: undefined; readonly errors: readonly ValueError[] };

/** Checks a value against a schema. The errors are in the words of the schema where it has some. */
export function checkValue<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): CheckedValue<z.output<Schema>> {
  const parsed = schema.safeParse(value, { error: messageOf });
  return parsed.success
    ? { value: parsed.data, errors: null }
    : { value: undefined, errors: parsed.error.issues.flatMap((issue) => errorsOf(issue, [])) };
}

function errorsOf(issue: Issue, parentPath: readonly PropertyKey[]): ValueError[] {
  const path = [...parentPath, ...issue.path];
  const message = asSentence(issue.message);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-field', message: noSuchField }));
    case 'invalid_union': {
      // of the alternatives, the one that the value came nearest to: the one whose errors lie deepest
      const nearest = issue.errors.toSorted((one, other) => nearness(other) - nearness(one))[0];
      return nearest === undefined || nearness(nearest) === 0
        ? [{ path, code: 'wrong-type', message }]
        : nearest.flatMap((inner) => errorsOf(inner, path));
    }
    case 'invalid_value':
      return [{ path, code: 'not-one-of', message, allowed: issue.values.map(String) }];
    case 'invalid_format':
      return [{ path, code: 'wrong-format', message, form: forms[issue.format] }];
    default:
      return [{ path, code: codeOf(issue), message }];
  }
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

const noSuchField = 'There is no such field.';

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
      return issue.issues.find(({ code }) => code === 'invalid_format')?.message ?? noSuchField;
    case 'invalid_value':
      return `Must be one of: ${issue.values.join(', ')}.`;
    case 'invalid_format':
      return `Must have the form of ${forms[issue.format] ?? 'the documented pattern'}.`;
    case 'too_small':
      return `Must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}.`;
    case 'too_big':
      return `Must be at most ${issue.maximum}${unitOf(issue.origin)}.`;
    default:
      return undefined;
  }
}

function unitOf(origin: string): string {
  return { string: ' characters long', array: ' items long' }[origin] ?? '';
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
const forms: Partial<Record<string, string>> = {
  date: 'a date that exists, YYYY-MM-DD',
  datetime: 'a time with zone, YYYY-MM-DDThh:mm:ssZ',
  uuid: 'a UUID',
};

function asSentence(message: string): string {
  const capitalised = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return capitalised.endsWith('.') ? capitalised : `${capitalised}.`;
}
