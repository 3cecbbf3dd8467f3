import type { z } from 'zod';
import { personalIdentityNumberCode } from '../matching/model/fields.ts';
import type { LocalizedText } from '../matching/vocabulary/localized-text.ts';
import { type DateLikeness, likenessOfDate } from './date-form.ts';
import { valueAt } from './value-at.ts';
import { formOf, messageOf, noSuchField, toMessage } from './value-messages.ts';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong in a value from outside. */
export interface ValueError {
  readonly path: readonly PropertyKey[];
  /** Stable, kebab-case. */
  readonly code: string;
  /** What would be right, in one sentence that repeats nothing of the value. */
  readonly message: LocalizedText;
  /** Every word that would be right, where they are counted up. */
  readonly allowed?: readonly string[];
  /** What the value would have to be, where it has a form with a name. */
  readonly form?: LocalizedText | undefined;
  /** What a date that is none looks like. */
  readonly likeness?: DateLikeness | undefined;
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
  const parsed = schema.safeParse(value, {
    error: (issue) => messageOf(issue, issue.input === undefined)?.en,
  });
  return parsed.success
    ? { value: parsed.data, errors: null }
    : { value: undefined, errors: parsed.error.issues.flatMap((issue) => errorsOf(issue, [], value)) };
}

function errorsOf(issue: Issue, parentPath: readonly PropertyKey[], value: unknown): ValueError[] {
  const path = [...parentPath, ...issue.path];
  const message = toMessage(issue);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-field', message: noSuchField }));
    case 'invalid_union': {
      // of the alternatives, the one that the value came nearest to: the one whose errors lie deepest
      const nearest = issue.errors.toSorted((one, other) => nearness(other) - nearness(one))[0];
      return nearest === undefined || nearness(nearest) === 0
        ? [{ path, code: 'wrong-type', message }]
        : nearest.flatMap((inner) => errorsOf(inner, path, value));
    }
    case 'invalid_value':
      return [{ path, code: 'not-one-of', message, allowed: issue.values.map(String) }];
    case 'invalid_format':
      return [wrongFormat(issue.format, path, message, valueAt(value, path))];
    default:
      return [{ path, code: codeOf(issue), message }];
  }
}

function wrongFormat(
  format: string,
  path: readonly PropertyKey[],
  message: LocalizedText,
  value: unknown,
): ValueError {
  const error = { path, code: 'wrong-format', message, form: formOf(format) };
  const likeness = format === 'date' && typeof value === 'string' ? likenessOfDate(value) : null;
  if (likeness === null) {
    return error;
  }
  const told = {
    en: `${message.en} It looks like ${likeness.looksLike.en}.`,
    sv: `${message.sv} Det ser ut som ${likeness.looksLike.sv}.`,
  };
  return { ...error, message: told, likeness };
}

/** 0: another type altogether; 1: the right type with a wrong value; 1.5: with fields that it does not have; 2: wrong further in. */
function nearness(issues: readonly Issue[]): number {
  const wrongType = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  if (wrongType) {
    return 0;
  }
  // what has fields that are unknown to one alternative is perhaps another
  if (issues.some((issue) => issue.code === 'unrecognized_keys')) {
    return 1.5;
  }
  return issues.some((issue) => issue.path.length > 0) ? 2 : 1;
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
