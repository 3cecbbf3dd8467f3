import type { Lemma } from '../../matching/lexicon/lemma.ts';
import { letters, type Reading, stepsTo } from '../../matching/lexicon/packed-format.ts';
import { foldWord } from '../../matching/text/split-words.ts';
import { findLemmas, type ListedWord } from './find-lemmas.ts';
import { lemmasLeftOut } from './own-words.ts';
import { type HunspellForm, readHunspell } from './read-hunspell.ts';

const wordPattern = new RegExp(`^[${letters}]+$`, 'u');
const shortWords = new Set(['i', 'å', 'ö']);
const isName = ({ stem }: HunspellForm): boolean => /^\p{Lu}/u.test(stem);

/** What every word of a Swedish Hunspell dictionary may be, by its folded form. */
export function readWords(affixes: string, list: string): ReadonlyMap<string, Reading> {
  const words = new Map<string, ListedWord>();
  const names = new Map<string, string>();
  /** Starts of compounds → what they were made of. */
  const starts = new Map<string, Set<string>>();
  const ends = new Set<string>();
  for (const found of readHunspell(affixes, list)) {
    const form = foldWord(found.form);
    const stem = foldWord(found.stem);
    if (!wordPattern.test(form) || (form.length === 1 && !shortWords.has(form))) {
      continue;
    }
    if (isName(found)) {
      if (found.isWord && !names.has(form)) {
        names.set(form, stem);
      }
      continue;
    }
    if (found.isFirst) {
      const stems = starts.get(form) ?? new Set();
      starts.set(form, stems.add(stem));
    }
    if (!found.isWord) {
      continue;
    }
    if (found.isLast) {
      ends.add(form);
    }
    const word = words.get(form) ?? { ownFlags: '', madeOf: [] };
    words.set(form, word);
    if (found.flag === '') {
      word.ownFlags += found.stemFlags || '-';
    } else {
      word.madeOf.push({ stem, flag: found.flag });
    }
  }

  const lemmas = findLemmas(words);
  const readings = new Map<string, Reading>();
  for (const form of new Set([...words.keys(), ...names.keys(), ...starts.keys()])) {
    const asWord = (lemmas.get(form) ?? []).filter(
      ({ lemma }) => lemmasLeftOut.get(form)?.has(lemma) !== true,
    );
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
