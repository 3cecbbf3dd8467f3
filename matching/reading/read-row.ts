import { BoundedMemo } from '../bounded-memo.ts';
import { isFunctionWord } from '../text/everyday-words.ts';
import { englishStem, swedishStem } from '../text/stem-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './phrase-book.ts';
import type { Token } from './split-sentences.ts';

/** A shorter word is hardly a compound of two words that tell of work. */
const shortestCompound = 7;
const shortestPart = 3;
/** Letters that bind the parts of a Swedish compound. */
const bindingLetters = /[sueoa]$/u;

/** The stem of a compound's first part, with or without its binding letter; null when no known word. */
function firstPartStem(part: string, stems: ReadonlySet<string>): string | null {
  for (const form of [part, part.replace(bindingLetters, ''), `${part}a`, `${part}or`]) {
    const stem = swedishStem(form);
    if (form.length >= shortestPart && stems.has(stem)) {
      return stem;
    }
  }
  return null;
}

/**
 * The stems of the two parts of a compound, both known words; the longest last part wins, since the head says what it
 * is. Null when it can't be split.
 */
export function splitCompound(word: string, stems: ReadonlySet<string>): readonly [string, string] | null {
  if (word.length < shortestCompound) {
    return null;
  }
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const last = swedishStem(word.slice(cut));
    if (!stems.has(last)) {
      continue;
    }
    const first = firstPartStem(word.slice(0, cut), stems);
    if (first !== null) {
      return [first, last];
    }
  }
  return null;
}

/** Different words that are looked at for slips and compounds: it bounds the work on senseless text. */
const maxUnknownWords = 1_500;

/** What is read of a word by itself, wherever it stands. */
type WordReading = Omit<ReadWord, 'start' | 'end' | 'sentence' | 'afterComma'>;

/** How single words were read by a lexicon; about 20 MB when full. */
const readingsByLexicon = new WeakMap<Lexicon, BoundedMemo<string, WordReading>>();

function readingsOf(lexicon: Lexicon): BoundedMemo<string, WordReading> {
  const readings = readingsByLexicon.get(lexicon) ?? new BoundedMemo<string, WordReading>(50_000);
  readingsByLexicon.set(lexicon, readings);
  return readings;
}

/**
 * Makes the words of a text ready for meeting phrases.
 *
 * 1. A word that is known, in any inflection, stays.
 * 2. A compound of known words gets its parts.
 * 3. What is one slip from a known word is read as that word.
 */
export function readRow(tokens: readonly Token[], lexicon: Lexicon): ReadWord[] {
  const readings = readingsOf(lexicon);
  const readByFolded = new Map<string, WordReading>();
  return tokens.map(({ start, end, sentence, afterComma, folded }) => {
    let read = readByFolded.get(folded);
    if (read === undefined) {
      const mayLookFurther = readByFolded.size < maxUnknownWords;
      read = mayLookFurther
        ? readings.getOrMake(folded, () => readWord(folded, lexicon, true))
        : readWord(folded, lexicon, false);
      readByFolded.set(folded, read);
    }
    const { word, wasCorrected, isKnown, stems, parts, isFiller } = read;
    return { start, end, sentence, afterComma, word, wasCorrected, isKnown, stems, parts, isFiller };
  });
}

function readWord(folded: string, lexicon: Lexicon, mayLookFurther: boolean): WordReading {
  const isKnown = lexicon.spelling.isKnown(folded);
  const parts = mayLookFurther && !isKnown ? splitCompound(folded, lexicon.swedishStems) : null;
  const corrected = isKnown || parts !== null || !mayLookFurther ? null : lexicon.spelling.correct(folded);
  const word = corrected ?? folded;
  return {
    word,
    wasCorrected: corrected !== null,
    isKnown,
    stems: { sv: swedishStem(word), en: englishStem(word) },
    parts,
    isFiller: isFunctionWord(word) || lexicon.fillers.has(word),
  };
}
