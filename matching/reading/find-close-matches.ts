import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { languageQuality, meetingQuality, type Phrase, type PhraseMatch } from './phrase.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { ReadWord } from './read-word.ts';

/** At most so many filler words may stand between two words of a phrase. */
const longestFill = 2;

/**
 * The phrases of a book that a row of words has in one piece: the phrase's words in order inside a sentence, with at
 * most two filler words between two of them.
 */
export function findCloseMatches<Meaning>(
  book: PhraseBook<Meaning>,
  row: readonly ReadWord[],
  lang: VocabularyLanguage,
): PhraseMatch<Meaning>[] {
  const matches: PhraseMatch<Meaning>[] = [];
  for (let from = 0; from < row.length; from += 1) {
    book.forEachAround(row, from, longestFill + 1, (phrase) => {
      const match = matchClosely(phrase, row, from, lang);
      if (match !== null) {
        matches.push(match);
      }
    });
  }
  return matches;
}

function matchClosely<Meaning>(
  phrase: Phrase<Meaning>,
  row: readonly ReadWord[],
  from: number,
  lang: VocabularyLanguage,
): PhraseMatch<Meaning> | null {
  const first = row[from];
  if (first === undefined) {
    return null;
  }
  let quality = languageQuality(phrase, first, lang);
  let isAsWritten = true;
  let next = from;
  // made late: most phrases end at their second word
  let at: number[] | null = null;
  for (const wanted of phrase.words) {
    let met = 0;
    let fill = 0;
    for (; next < row.length; next += 1) {
      const read = row[next];
      if (read === undefined || read.sentence !== row[from]?.sentence) {
        break;
      }
      if (at !== null && read.afterComma) {
        break;
      }
      met = meetingQuality(read, wanted, phrase.lang);
      if (met > 0 || at === null || !read.isFiller || fill === longestFill) {
        break;
      }
      fill += 1;
    }
    if (met === 0) {
      return null;
    }
    isAsWritten &&= row[next]?.word === wanted.word;
    at ??= [];
    at.push(next);
    quality *= met;
    next += 1;
  }
  return at !== null && quality > 0
    ? { meaning: phrase.meaning, at, wordCount: at.length, quality, isAsWritten }
    : null;
}

/**
 * Keeps the longest matches, then the surest, then the first: each kept one tells of at least one word that no kept
 * one has told of. In reading order.
 */
export function keepLongest<Meaning>(matches: readonly PhraseMatch<Meaning>[]): PhraseMatch<Meaning>[] {
  if (matches.length < 2) {
    return [...matches];
  }
  const told = new Set<number>();
  const kept: PhraseMatch<Meaning>[] = [];
  const bestFirst = [...matches].sort(
    (a, b) => b.wordCount - a.wordCount || b.quality - a.quality || (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );
  for (const match of bestFirst) {
    if (match.at.every((at) => told.has(at))) {
      continue;
    }
    for (const at of match.tells ?? match.at) {
      told.add(at);
    }
    kept.push(match);
  }
  return kept.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}
