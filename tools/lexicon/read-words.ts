import type { Lemma } from '../../matching/lexicon/lemma.ts';
import { letters, type Reading, stepsTo } from '../../matching/lexicon/packed-format.ts';
import { foldWord } from '../../matching/text/split-words.ts';
import { findLemmas, type ListedWord } from './find-lemmas.ts';
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
  readonly ends: Set<string>;
}

/** What every word of a Swedish Hunspell dictionary may be, by its folded form. */
export function readWords(affixes: string, list: string): ReadonlyMap<string, Reading> {
  const wordList: WordList = { words: new Map(), names: new Map(), starts: new Map(), ends: new Set() };
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
    if (isLast) {
      list.ends.add(folded);
    }
    const word = list.words.get(folded) ?? { ownFlags: '', madeOf: [] };
    list.words.set(folded, word);
    if (flag === '') {
      word.ownFlags += flags || '-';
    } else {
      word.madeOf.push({ stem: foldedStem, flag });
    }
  }
}

function readingsOf({ words, names, starts, ends }: WordList): ReadonlyMap<string, Reading> {
  const lemmas = findLemmas(words);
  const readings = new Map<string, Reading>();
  for (const form of new Set([...words.keys(), ...names.keys(), ...starts.keys()])) {
    const asWord = lemmas.get(form) ?? [];
    const name = names.get(form);
    readings.set(form, {
      asWord: stepsTo(
        form,
        asWord.length > 0 || name === undefined ? asWord : [{ lemma: name, wordClass: 'name' }],
      ),
      asFirst: stepsTo(form, lemmasOfStart(form, [...(starts.get(form) ?? [])], lemmas)),
      isLast: ends.has(form),
    });
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
  lemmas: ReadonlyMap<string, readonly Lemma[]>,
): readonly Lemma[] {
  if (stems.length === 0) {
    return [];
  }
  const asWord = lemmas.get(start) ?? [];
  const ofStems = stems.flatMap((stem) => (lemmas.get(stem) ?? []).filter(({ lemma }) => lemma === stem));
  const byEnd = endsOfStarts.flatMap(([end, others]) =>
    others.map((other) => {
      const word = start.replace(end, other);
      return end.test(start) ? (lemmas.get(word) ?? []).filter(({ lemma }) => lemma === word) : [];
    }),
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
