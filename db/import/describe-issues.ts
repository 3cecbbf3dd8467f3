import type { z } from 'zod';
import { findPersonalIdentityNumbers } from '../../matching/text/find-personal-identity-numbers.ts';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import { didYouMean } from './did-you-mean.ts';

type Issue = z.core.$ZodIssue;
/** One thing that a schema found wrong: the dotted path and one sentence. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What the schema found wrong in `value`, as someone who mends the file is told, with the nearest right word. */
export function describeIssues(
  issues: readonly Issue[],
  value: unknown,
  knownFields: Iterable<string>,
): FieldProblem[] {
  const names = [...knownFields, ...abilityIds];
  return issues.flatMap((issue) => describeIssue(issue, value, [], names));
}

function describeIssue(
  issue: Issue,
  value: unknown,
  parents: readonly PropertyKey[],
  names: readonly string[],
): FieldProblem[] {
  const path = [...parents, ...issue.path];
  const field = path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: field === '' ? key : `${field}.${key}`,
        message: `There is no such field.${didYouMean(key, names)}`,
      }));
    case 'invalid_union': {
      const nearest = issue.errors.toSorted((one, other) => depth(other) - depth(one))[0];
      if (!nearest || depth(nearest) === 0) {
        return [{ field, message: 'Has a wrong type.' }];
      }
      return nearest.flatMap((inner) => describeIssue(inner, value, path, names));
    }
    case 'invalid_key':
      return [{ field, message: `There is no such name.${didYouMean(String(path.at(-1)), names)}` }];
    case 'invalid_value': {
      const given = valueAt(value, path);
      const allowed = issue.values.map(String);
      const shown = allowed.length <= 10 ? ` Use one of ${allowed.join(', ')}.` : '';
      const hint = typeof given === 'string' ? didYouMean(given, allowed) : '';
      return [{ field, message: `${quoted(given)} is not known here.${hint || shown}` }];
    }
    case 'invalid_type':
      return [
        valueAt(value, path) === undefined
          ? { field, message: 'Is missing.' }
          : { field, message: `Must be ${typeNames[issue.expected] ?? issue.expected}.` },
      ];
    case 'too_small':
      return [{ field, message: `Must be at least ${issue.minimum}${unitOf(issue.origin)}.` }];
    case 'too_big':
      return [{ field, message: `Must be at most ${issue.maximum}${unitOf(issue.origin)}.` }];
    case 'invalid_format':
      return [
        {
          field,
          message: `${quoted(valueAt(value, path))} is not ${formats[issue.format] ?? 'in the right form'}.`,
        },
      ];
    case 'custom':
      return [{ field, message: `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.` }];
    default:
      return [{ field, message: `${issue.message}.` }];
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const formats: Readonly<Record<string, string>> = {
  date: 'a date that exists, YYYY-MM-DD',
  uuid: 'a UUID',
};

function unitOf(origin: string): string {
  if (origin === 'string') {
    return ' characters long';
  }
  return origin === 'array' ? ' items long' : '';
}

/** How near a union's branch came: 0 another type, 1 the right type, 2 wrong further in. */
function depth(issues: readonly Issue[]): number {
  if (issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')) {
    return 0;
  }
  return issues.some((issue) => issue.path.length > 0) ? 2 : 1;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (place, key) => (typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined),
    value,
  );
}

/** Short values only: a long one is someone's text, and a personal identity number is never repeated. */
function quoted(value: unknown): string {
  return typeof value === 'string' && value.length <= 40 && findPersonalIdentityNumbers(value).length === 0
    ? JSON.stringify(value)
    : 'This';
}
