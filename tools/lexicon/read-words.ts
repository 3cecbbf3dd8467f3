import type { Lemma } from '../../matching/lexicon/lemma.ts';
import { letters, type Reading, stepsTo } from '../../matching/lexicon/packed-format.ts';
import { foldWord } from '../../matching/text/split-words.ts';
import { findLemmas, type ListedWord, listedWord } from './find-lemmas.ts';
import { type HunspellEntry, readHunspell } from './read-hunspell.ts';

const wordPattern = new RegExp(`^[${letters}]+$`, 'u');
const namePattern = /^\p{Lu}/u;
const shortWords = new Set(['i', 'å', 'ö']);
const isReadable = (form: string): boolean =>
  wordPattern.test(form) && (form.length > 1 || shortWords.has(form));

/** The list as it is needed to find dictionary forms; all words folded. */
interface WordList {
  readonly words: Map<string, ListedWord>;
  /** Name or form of one → the name. */
  readonly names: Map<string, string>;
  /** Start of compounds → the entries that it was made of. */
  readonly starts: Map<string, Set<string>>;
}

/** What every word of a Swedish Hunspell dictionary may be, by its folded form. */
export function readWords(affixes: string, list: string): ReadonlyMap<string, Reading> {
  const wordList: WordList = { words: new Map(), names: new Map(), starts: new Map() };
  for (const entry of readHunspell(affixes, list)) {
    if (namePattern.test(entry.stem)) {
      addName(entry, wordList.names);
    } else {
      addEntry(entry, wordList);
    }
  }
  return readingsOf(wordList);
}

function addName({ stem, forms }: HunspellEntry, names: Map<string, string>): void {
  const name = foldWord(stem);
  for (const { form, isWord } of forms) {
    const folded = foldWord(form);
    if (isWord && !names.has(folded) && isReadable(folded)) {
      names.set(folded, name);
    }
  }
}

function addEntry({ stem, flags, isLast, forms }: HunspellEntry, list: WordList): void {
  const foldedStem = foldWord(stem);
  for (const { form, flag, isFirst, isWord } of forms) {
    const folded = foldWord(form);
    if (!isReadable(folded)) {
      continue;
    }
    if (isFirst) {
      list.starts.set(folded, (list.starts.get(folded) ?? new Set()).add(foldedStem));
    }
    if (!isWord) {
      continue;
    }
    const word = list.words.get(folded) ?? listedWord(folded);
    list.words.set(folded, word);
    word.isLast ||= isLast;
    if (flag === '') {
      word.ownFlags += flags || '-';
    } else {
      word.madeOf.push({ stem: foldedStem, flag });
    }
  }
}

function readingsOf({ words, names, starts }: WordList): ReadonlyMap<string, Reading> {
  findLemmas(words);
  const readings = new Map<string, Reading>();
  for (const [form, { lemmas, isLast }] of words) {
    readings.set(form, { asWord: stepsTo(form, lemmas), asFirst: [], isLast });
  }
  for (const [form, name] of names) {
    if (!readings.has(form)) {
      const asWord = stepsTo(form, [{ lemma: name, wordClass: 'name' }]);
      readings.set(form, { asWord, asFirst: [], isLast: false });
    }
  }
  for (const [form, stems] of starts) {
    const asFirst = stepsTo(form, lemmasOfStart(form, [...stems], words));
    readings.set(form, { asWord: [], isLast: false, ...readings.get(form), asFirst });
  }
  return readings;
}

/** How a start of a compound ends, and dictionary forms in its place: *lärar·e*, *brevlåd·a* of *brevlåde*. */
const endsOfStarts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=ar)$/u, ['e']],
  [/[eou]$/u, ['a', 'e']],
  [/es$/u, ['a', 'e', '']],
  [/s$/u, ['', 'e']],
  [/$/u, ['a', 'e']],
];

/** The dictionary forms that the start of a compound is made of: nouns, if there are any. */
function lemmasOfStart(
  start: string,
  stems: readonly string[],
  words: ReadonlyMap<string, ListedWord>,
): readonly Lemma[] {
  const asWord = words.get(start)?.lemmas ?? [];
  const namedBy = (word: string): readonly Lemma[] =>
    words.get(word)?.lemmas.filter(({ lemma }) => lemma === word) ?? [];
  const ofStems = stems.flatMap(namedBy);
  const byEnd = endsOfStarts.flatMap(([end, others]) =>
    others.map((other) => (end.test(start) ? namedBy(start.replace(end, other)) : [])),
  );
  const ways = [ofStems, asWord, ...byEnd].map(distinct);
  const nouns = ways.map((found) => found.filter(({ wordClass }) => wordClass === 'noun'));
  const [best = [{ lemma: start, wordClass: 'other' as const }]] = [...nouns, ...ways].filter(
    (found) => found.length > 0,
  );
  return best;
}

function distinct(lemmas: readonly Lemma[]): Lemma[] {
  return [...new Map(lemmas.map((one) => [`${one.lemma} ${one.wordClass}`, one])).values()];
}
