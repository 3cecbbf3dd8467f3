import { wordKey } from '../../matching/text/word-key.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { type TimeId, timeIds } from '../../matching/vocabulary/times.ts';
import { valueNames } from '../../matching/vocabulary/value-names.ts';
import { vocabulary } from '../../matching/vocabulary/vocabulary.ts';

/** One word of a list: its identifier, what the product shows for it, and what else people write for it. */
interface KnownWord {
  readonly id: string;
  readonly names: LocalizedText;
  readonly also?: readonly string[];
}

type Terms = readonly {
  readonly id: string;
  readonly names: LocalizedText;
  readonly synonyms?: Readonly<Record<'sv' | 'en', readonly string[]>>;
}[];

const fromTerms = (terms: Terms): KnownWord[] =>
  terms.map(({ id, names, synonyms }) => ({
    id,
    names,
    also: synonyms ? [...synonyms.sv, ...synonyms.en] : [],
  }));

const fromNames = (
  names: Readonly<Record<string, LocalizedText>>,
  also: Readonly<Record<string, readonly string[]>> = {},
): KnownWord[] => Object.entries(names).map(([id, shown]) => ({ id, names: shown, also: also[id] ?? [] }));

/** The lists of words that cells hold, each with its words. */
const wordLists = {
  conditions: fromTerms(vocabulary.conditions),
  supports: fromTerms(vocabulary.supports),
  'employment-forms': fromTerms(vocabulary.employmentForms),
  licences: fromTerms(vocabulary.licences),
  times: fromTerms(vocabulary.times),
  weekdays: fromTerms(vocabulary.weekdays).map((day) => ({ ...day, also: daysAlso(day.names) })),
  languages: vocabulary.languages.map(({ code, names }) => ({ id: code, names })),
  'end-reasons': fromTerms(vocabulary.endReasons),
  'language-levels': fromNames(valueNames['language-levels']),
  statuses: fromNames(valueNames['profile-statuses']),
  presences: fromNames(valueNames.presences, { always: ['alltid'], avoidable: ['kan undvikas'] }),
  'need-strengths': fromNames(valueNames['need-strengths'], {
    needed: ['behöver', 'måste'],
    helpful: ['hjälper', 'bra om det finns'],
  }),
  'avoidance-strengths': fromNames(valueNames['avoidance-strengths']),
  again: fromNames(valueNames.again, { gladly: ['gärna'], 'rather-not': ['helst inte'], never: ['aldrig'] }),
  'rating-sources': fromNames(valueNames['rating-sources'], {
    self: ['själv', 'personen', 'kandidaten', 'deltagaren'],
    coach: ['konsulenten', 'coachen', 'jobbcoachen', 'handläggaren'],
    observed: ['observerad', 'observerat'],
  }),
  sexes: fromNames({
    woman: { sv: 'Kvinna', en: 'Woman' },
    man: { sv: 'Man', en: 'Man' },
    other: { sv: 'Annat', en: 'Other' },
  }),
} as const satisfies Readonly<Record<string, readonly KnownWord[]>>;

/** The name of a list of words that cells hold. */
export type WordList = keyof typeof wordLists;

const isWordList = (name: string): name is WordList => Object.hasOwn(wordLists, name);
const listNames: readonly WordList[] = Object.keys(wordLists).filter(isWordList);

function daysAlso({ sv, en }: LocalizedText): string[] {
  const day = sv.replace(/ar$/u, '');
  return [day, day.slice(0, 3), `${day}en`, en.replace(/s$/u, ''), en.slice(0, 3)];
}

/** What people write of when, as the times of the week that it stands for; a part of a day without a day is of weekdays. */
function timesByKey(): Map<string, readonly TimeId[]> {
  const parts: Readonly<Record<string, readonly string[]>> = {
    morning: ['morgon', 'förmiddag', 'morgon och förmiddag', 'morgnar', 'förmiddagar', 'morning', 'mornings'],
    afternoon: ['eftermiddag', 'eftermiddagar', 'afternoon', 'afternoons'],
    evening: ['kväll', 'kvällar', 'evening', 'evenings'],
    night: ['natt', 'nätter', 'night', 'nights'],
  };
  const hours: Readonly<Record<string, string>> = {
    morning: '6 12',
    afternoon: '12 17',
    evening: '17 22',
    night: '22 6',
  };
  const weeks: Readonly<Record<string, readonly string[]>> = {
    weekday: ['vardag', 'vardagar', 'vardags', 'weekday', 'weekdays'],
    weekend: ['helg', 'helger', 'helgen', 'weekend', 'weekends'],
  };
  const found = new Map<string, readonly TimeId[]>();
  const ofIds = (isMeant: (week: string, part: string) => boolean) =>
    timeIds.filter((id) => {
      const [week = '', part = ''] = id.split('-');
      return isMeant(week, part);
    });
  for (const [part, partWords] of Object.entries(parts)) {
    for (const word of partWords) {
      for (const [week, weekWords] of Object.entries(weeks)) {
        const ids = ofIds((one, other) => one === week && other === part);
        const firsts = week === 'weekday' ? ['', ...weekWords] : weekWords;
        for (const first of firsts) {
          for (const key of [`${first} ${word}`, `${first}${word}`, `${first} ${word} ${hours[part]}`]) {
            found.set(wordKey(key), ids);
          }
        }
      }
    }
  }
  const isByDay = (part: string) => part === 'morning' || part === 'afternoon';
  for (const word of [...(weeks.weekday ?? []), 'dagtid', 'daytime', 'kontorstid']) {
    found.set(
      word,
      ofIds((week, part) => week === 'weekday' && isByDay(part)),
    );
  }
  for (const word of weeks.weekend ?? []) {
    found.set(
      word,
      ofIds((week, part) => week === 'weekend' && part !== 'night'),
    );
  }
  return found;
}

const indexes = new Map<WordList, ReadonlyMap<string, readonly string[]>>();

function indexOf(list: WordList): ReadonlyMap<string, readonly string[]> {
  const built = indexes.get(list);
  if (built) {
    return built;
  }
  const index = new Map<string, readonly string[]>(list === 'times' ? timesByKey() : []);
  const words: readonly KnownWord[] = wordLists[list];
  // What stands for two things is read as none of them.
  const others = new Map<string, string | null>();
  for (const { id, also = [] } of words) {
    for (const word of also) {
      const key = wordKey(word);
      const other = others.get(key);
      others.set(key, other === undefined || other === id ? id : null);
    }
  }
  for (const [key, id] of others) {
    if (id !== null) {
      index.set(key, [id]);
    }
  }
  for (const { id, names } of words) {
    index.set(wordKey(names.en), [id]).set(wordKey(names.sv), [id]);
  }
  for (const { id } of words) {
    index.set(wordKey(id), [id]);
  }
  indexes.set(list, index);
  return index;
}

/** The identifiers that a word of a list stands for, by its identifier, what the product shows for it or an everyday word; none when it is not known. */
export function idsOfWord(list: WordList, word: string): readonly string[] {
  return indexOf(list).get(wordKey(word)) ?? [];
}

/** What the product shows for each of the identifiers; null when no list has them all. */
export function namesOfIds(ids: readonly string[]): readonly LocalizedText[] | null {
  for (const list of listNames) {
    const words: readonly KnownWord[] = wordLists[list];
    const names = ids.map((id) => words.find((word) => word.id === id)?.names);
    if (names.every((name) => name !== undefined)) {
      return names;
    }
  }
  return null;
}

/** The identifier among these that a word of their list stands for; undefined when it stands for none or for several. */
export function idOfWordAmong(ids: readonly string[], word: string): string | undefined {
  for (const list of listNames) {
    const found = idsOfWord(list, word);
    if (found[0] !== undefined && ids.includes(found[0])) {
      return found.length === 1 ? found[0] : undefined;
    }
  }
  return undefined;
}
