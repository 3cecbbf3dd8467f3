import { findPersonalIdentityNumbers } from '../../matching/text/find-personal-identity-numbers.ts';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import type { ValueError } from '../check-value.ts';
import { didYouMean } from './did-you-mean.ts';

/** One thing that is wrong in a file: the dotted path and what is said of it. */
export interface FieldProblem {
  readonly field: string;
  readonly message: LocalizedText;
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
  { path, code, message, allowed, form }: ValueError,
  given: unknown,
  names: string[],
): LocalizedText {
  if (code === 'unknown-field') {
    const hint = didYouMean(String(path.at(-1)), names);
    return { en: message.en + hint.en, sv: message.sv + hint.sv };
  }
  const shown = quoted(given);
  if (allowed !== undefined) {
    const hint = typeof given === 'string' ? didYouMean(given, allowed) : noHint;
    const words = allowed.length <= 10 ? allowed.join(', ') : null;
    return {
      en: `${shown.en} is not known here.${hint.en || (words === null ? '' : ` Use one of ${words}.`)}`,
      sv: `${shown.sv} är inte känt här.${hint.sv || (words === null ? '' : ` Använd något av ${words}.`)}`,
    };
  }
  return form === undefined
    ? message
    : { en: `${shown.en} is not ${form.en}.`, sv: `${shown.sv} är inte ${form.sv}.` };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (place, key) => (typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined),
    value,
  );
}

const noHint: LocalizedText = { en: '', sv: '' };

/** Short values only: a long one is someone's text, and a personal identity number is never repeated. */
function quoted(value: unknown): LocalizedText {
  return typeof value === 'string' && value.length <= 40 && findPersonalIdentityNumbers(value).length === 0
    ? { en: JSON.stringify(value), sv: JSON.stringify(value) }
    : { en: 'This', sv: 'Detta' };
}
