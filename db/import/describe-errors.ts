import { findPersonalIdentityNumbers } from '../../matching/text/find-personal-identity-numbers.ts';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import type { ValueError } from '../check-value.ts';
import { didYouMean } from './did-you-mean.ts';

/** One thing that is wrong in a file: the dotted path and what is said of it. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What is wrong in `value`, as someone who mends the file is told, with the nearest right word. */
export function describeErrors(
  errors: readonly ValueError[],
  value: unknown,
  knownFields: Iterable<string>,
): FieldProblem[] {
  const names = [...knownFields, ...abilityIds];
  return errors.map((error) => ({
    field: error.path.map(String).join('.'),
    message: messageOf(error, valueAt(value, error.path), names),
  }));
}

function messageOf(
  { path, code, message: { en: message }, allowed, form }: ValueError,
  given: unknown,
  names: string[],
): string {
  if (code === 'unknown-field') {
    return message + didYouMean(String(path.at(-1)), names);
  }
  if (allowed !== undefined) {
    const hint = typeof given === 'string' ? didYouMean(given, allowed) : '';
    const shown = allowed.length <= 10 ? ` Use one of ${allowed.join(', ')}.` : '';
    return `${quoted(given)} is not known here.${hint || shown}`;
  }
  return form === undefined ? message : `${quoted(given)} is not ${form.en}.`;
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
