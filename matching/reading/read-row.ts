import { BoundedMemo } from '../bounded-memo.ts';
import { analyseWord, partsOfWord } from '../lexicon/analyse-word.ts';
import type { CompoundPart } from '../lexicon/split-compound.ts';
import { isFunctionWord } from '../text/everyday-words.ts';
import { englishStem } from '../text/stem-word.ts';
import { isVerbKey, keysOf, wordKeys } from '../text/word-keys.ts';
import { fearedIn } from './feared-in.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord, WordParts } from './read-word.ts';
import type { Token } from './split-sentences.ts';

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
 * 1. A word for a fear is read as what is feared.
 * 2. What is a slip of a known word is read as that word; a known word stays.
 * 3. Each word gets its dictionary forms, and a compound its parts.
 */
export function readRow(tokens: readonly Token[], lexicon: Lexicon): ReadWord[] {
  const readings = readingsOf(lexicon);
  const readOnce = (folded: string): WordReading => {
    const read = readWord(folded, lexicon, true);
    readings.set(folded, read);
    return read;
  };
  const readByFolded = new Map<string, WordReading>();
  const readInLongText = (folded: string): WordReading => {
    const mayLookFurther = readByFolded.size < maxUnknownWords;
    const read =
      readByFolded.get(folded) ??
      (mayLookFurther ? (readings.get(folded) ?? readOnce(folded)) : readWord(folded, lexicon, false));
    readByFolded.set(folded, read);
    return read;
  };
  const isLong = tokens.length > maxUnknownWords;
  const row = tokens.map(({ start, end, sentence, afterComma, folded }): ReadWord => {
    const read = isLong ? readInLongText(folded) : (readings.get(folded) ?? readOnce(folded));
    const { word, wasCorrected, keys, parts, isFiller, begins, isFeared } = read;
    return { start, end, sentence, afterComma, word, wasCorrected, keys, parts, isFiller, begins, isFeared };
  });
  return row.map((read, at) => asDoing(read, row[at + 1]));
}

/** Words after a verb that make another doing of it. */
const particles = new Set(['upp', 'ner', 'ned', 'in', 'ut', 'ihop', 'isär', 'undan', 'bort']);

/** *Trappa upp* is no *trappa*: what may be a thing or a doing, and has a particle after it, is the doing. */
function asDoing(read: ReadWord, next: ReadWord | undefined): ReadWord {
  const isFollowed = next?.sentence === read.sentence && !next.afterComma && particles.has(next.word);
  if (!isFollowed || !read.word.endsWith('a')) {
    return read;
  }
  const keys = doingKeys.get(read.keys) ?? doingsAmong(read.keys);
  doingKeys.set(read.keys, keys);
  return keys === read.keys ? read : { ...read, keys };
}

/** By the keys of a word, those of the doings among them. */
const doingKeys = new WeakMap<ReadWord['keys'], ReadWord['keys']>();

function doingsAmong(keys: ReadWord['keys']): ReadWord['keys'] {
  const doings = keys.sv.filter(isVerbKey);
  return doings.length > 0 && doings.length < keys.sv.length ? { ...keys, sv: doings } : keys;
}

function readWord(folded: string, lexicon: Lexicon, mayLookFurther: boolean): WordReading {
  const feared = fearedIn(folded);
  if (feared !== null) {
    return { ...readWord(feared, lexicon, mayLookFurther), isFiller: false, isFeared: true };
  }
  const corrected = mayLookFurther ? lexicon.spelling.correct(folded) : null;
  const word = corrected ?? folded;
  return {
    word,
    wasCorrected: corrected !== null,
    keys: { sv: wordKeys(word), en: [englishStem(word)] },
    parts: mayLookFurther ? readParts(word) : null,
    isFiller: isFunctionWord(word) || lexicon.fillers.has(word),
    begins: {
      personal: lexicon.personal.some((trie) => trie.hasStart(word)),
      otherMeaning: lexicon.otherMeanings.hasStart(word),
      cue: lexicon.cues.hasStart(word),
    },
    isFeared: false,
  };
}

function readParts(word: string): WordParts | null {
  const { parts, isListed } = partsOfWord(word);
  const last = parts.at(-1);
  if (last === undefined) {
    return null;
  }
  const first = new Set(parts.slice(0, -1).flatMap(firstPartKeys));
  return { first: [...first], last: keysOf(last.lemmas), isListed };
}

/** The part as the list has it, and as a noun that leaves its last letter out there: *trapp·städning*, *skol·kök*. */
function firstPartKeys({ form, lemmas }: CompoundPart): readonly string[] {
  const nouns = analyseWord(`${form}a`).lemmas.filter(
    ({ lemma, wordClass }) => wordClass === 'noun' && lemma === `${form}a`,
  );
  return keysOf([...lemmas, ...nouns]);
}
