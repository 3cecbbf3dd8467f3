import type { z } from 'zod';
import { personalIdentityNumberCode } from '../../matching/profiles/fields.ts';
import type { InputError } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Most errors that one answer lists; a body with more is broken as a whole. */
const maxErrors = 100;
/** Longest part of a pointer that is repeated; a name that someone sent may be anything. */
const maxNameLength = 100;

/** What the validator found wrong, as a client is told: in order, at most 100, without the values that were sent. */
export function describeIssues(issues: readonly Issue[]): InputError[] {
  return issues.flatMap((issue) => describeIssue(issue, [])).slice(0, maxErrors);
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
      return describeUnion(issue.errors, path);
    case 'invalid_type':
      return [
        {
          pointer: toPointer(path),
          code: 'wrong-type',
          message: `Missing, or not ${article(issue.expected)}.`,
        },
      ];
    default:
      return [{ pointer: toPointer(path), code: codeOf(issue), message: messageOf(issue) }];
  }
}

/** Of the alternatives, the one that the input came nearest to: the one whose errors lie deepest. */
function describeUnion(
  alternatives: readonly (readonly Issue[])[],
  path: readonly PropertyKey[],
): InputError[] {
  const nearest = alternatives.toSorted((one, other) => nearness(other) - nearness(one))[0];
  if (nearest === undefined || nearness(nearest) === 0) {
    return [{ pointer: toPointer(path), code: 'wrong-type', message: 'Matches none of the allowed forms.' }];
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

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_key':
      return 'There is no such field.';
    case 'invalid_value':
      return `Must be one of: ${issue.values.join(', ')}.`;
    case 'invalid_format':
      return `Must have the form of ${formats[issue.format] ?? issue.format}.`;
    default:
      // the validator's messages for these name the limit, never the value
      return issue.message;
  }
}

const formats: Record<string, string> = {
  date: 'a date that exists, YYYY-MM-DD',
  uuid: 'a UUID',
  regex: 'the documented pattern',
};

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function shorten(name: string): string {
  const wellFormed = name.slice(0, maxNameLength).toWellFormed();
  return name.length > maxNameLength ? `${wellFormed}…` : wellFormed;
}
