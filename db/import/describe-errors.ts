import { findPersonalIdentityNumbers } from '../../matching/text/find-personal-identity-numbers.ts';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import type { LocalizedText, VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import type { ValueError } from '../check-value.ts';
import { valueAt } from '../value-at.ts';
import { didYouMean, hintOfWord } from './did-you-mean.ts';
import { namesOfIds } from './known-words.ts';

/** One thing that is wrong in a file: the dotted path and what is said of it. */
export interface FieldProblem {
  readonly field: string;
  readonly message: LocalizedText;
}

/** What is wrong in `value`, as someone who mends the file is told, with the nearest right word: in a sheet, the one that the product shows. */
export function describeErrors(
  errors: readonly ValueError[],
  value: unknown,
  knownFields: Iterable<string>,
  isSheet = false,
): FieldProblem[] {
  const names = [...knownFields, ...abilityIds];
  return errors.map((error) => ({
    field: error.path.map(String).join('.'),
    message: messageOf(error, valueAt(value, error.path), names, isSheet),
  }));
}

function messageOf(
  { path, code, message, allowed, form, likeness }: ValueError,
  given: unknown,
  names: string[],
  isSheet: boolean,
): LocalizedText {
  if (code === 'unknown-field') {
    const hint = didYouMean(String(path.at(-1)), names);
    return { en: message.en + hint.en, sv: message.sv + hint.sv };
  }
  if (given === undefined) {
    return message;
  }
  const shown = quoted(given);
  if (allowed !== undefined) {
    const shownNames = namesOfIds(allowed);
    const inFile = (lang: VocabularyLanguage) =>
      isSheet && shownNames !== null ? shownNames.map((name) => name[lang]) : allowed;
    const hint =
      typeof given === 'string' ? hintOfWord(given, allowed, { sv: inFile('sv'), en: inFile('en') }) : noHint;
    const words = (lang: VocabularyLanguage) => inFile(lang).join(', ');
    const isShort = allowed.length <= 10;
    return {
      en: `${shown.en} is not known here.${hint.en || (isShort ? ` Use one of ${words('en')}.` : '')}`,
      sv: `${shown.sv} är inte känt här.${hint.sv || (isShort ? ` Använd något av ${words('sv')}.` : '')}`,
    };
  }
  if (form === undefined) {
    return message;
  }
  if (likeness === undefined || likeness.meant.length === 0) {
    return { en: `${shown.en} is not ${form.en}.`, sv: `${shown.sv} är inte ${form.sv}.` };
  }
  const { looksLike, meant } = likeness;
  return {
    en: `${shown.en} must be written YYYY-MM-DD; it looks like ${looksLike.en}. Perhaps ${meant.join(' or ')}.`,
    sv: `${shown.sv} måste skrivas ÅÅÅÅ-MM-DD; det ser ut som ${looksLike.sv}. Kanske ${meant.join(' eller ')}.`,
  };
}

const noHint: LocalizedText = { en: '', sv: '' };

/** Short values only: a long one is someone's text, and a personal identity number is never repeated. */
function quoted(value: unknown): LocalizedText {
  return typeof value === 'string' && value.length <= 40 && findPersonalIdentityNumbers(value).length === 0
    ? { en: JSON.stringify(value), sv: JSON.stringify(value) }
    : { en: 'This', sv: 'Detta' };
}
