import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { sayLevel } from '../../texts/say-level.ts';
import { type FieldName, type FieldPath, fieldOf } from './profile.ts';

/** What is said where the vocabulary has no name. */
interface PlainWords {
  /** Of an empty list. */
  readonly nothing: string;
  /** That an extract from the criminal register can be shown, or can not. */
  readonly extractYes: string;
  readonly extractNo: string;
  readonly number: (value: number) => string;
}

type ListName = keyof VocabularyLists;

/** The lists that name what a field says. */
const listsOf: { readonly [Name in FieldName]?: readonly ListName[] } = {
  needs: ['supports', 'need-strengths'],
  avoids: ['conditions', 'avoidance-strengths'],
  experience: ['end-reasons', 'again'],
  availability: ['times', 'weekdays'],
  languages: ['language-levels'],
  employmentForms: ['employment-forms'],
  licences: ['licences'],
  status: ['profile-statuses'],
};

/** Says the value of a field in one text, a line an item, with names instead of identifiers. */
export function tellValue(
  path: FieldPath,
  value: unknown,
  vocabulary: VocabularyLists,
  words: PlainWords,
): string {
  const name = fieldOf(path);
  if (name === 'abilities') {
    return tellRating(path.slice(name.length + 1), value, vocabulary);
  }
  const terms = (listsOf[name] ?? []).flatMap((list) => vocabulary[list]);
  const names = new Map(terms.map((term) => [term.id, term.name]));
  const tell = (one: unknown): string => {
    if (Array.isArray(one)) {
      return one.length === 0 ? words.nothing : one.map(tell).join('\n');
    }
    if (typeof one === 'object' && one !== null) {
      return Object.values(one).map(tell).join(', ');
    }
    if (typeof one === 'boolean') {
      return one ? words.extractYes : words.extractNo;
    }
    return typeof one === 'number' ? words.number(one) : (names.get(String(one)) ?? String(one));
  };
  if (name === 'languages') {
    const id = path.slice(name.length + 1);
    return `${vocabulary.languages.find((one) => one.id === id)?.name ?? id}: ${tell(value)}`;
  }
  return tell(value);
}

function tellRating(ability: string, value: unknown, vocabulary: VocabularyLists): string {
  const { level, source } = ratingOf(value);
  const sentence = sayLevel(ability, level, vocabulary);
  const by = vocabulary['rating-sources'].find(({ id }) => id === source)?.name;
  return by === undefined ? sentence : `${sentence} (${by})`;
}

/** A rating with its parts: one that is a bare level has no source. */
function ratingOf(value: unknown): { level: number; source: unknown } {
  if (typeof value === 'object' && value !== null && 'level' in value) {
    return { level: Number(value.level), source: 'source' in value ? value.source : undefined };
  }
  return { level: Number(value), source: undefined };
}
