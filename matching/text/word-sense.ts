import { addToList } from '../add-to-list.ts';
import { BoundedMemo } from '../bounded-memo.ts';
import { analyseWord } from '../lexicon/analyse-word.ts';
import { wordsThatTellNothing } from './everyday-words.ts';
import { relatedWords } from './related-words.ts';
import { splitWords } from './split-words.ts';
import { keysOf, shareKey, wordKeys, work } from './word-keys.ts';

/** What a word may mean the same as another by. */
interface WordSense {
  /** Of the word itself. */
  readonly keys: readonly string[];
  /** Of the parts of a compound; empty for a word that is listed as one. */
  readonly parts: readonly string[];
}

const mostKept = 20_000;
const kept = new BoundedMemo<string, WordSense>(mostKept);
const tellNothing: ReadonlySet<string> = new Set(wordsThatTellNothing);

/** By the key of a word, those of the words that it is told to have met; made at the first use, for it loads the lexicon. */
let relatedKeys: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function relateWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, string[]>();
  for (const line of relatedWords.split('\n')) {
    const [head = [], ...others] = splitWords(line).map(({ folded }) => wordKeys(folded));
    for (const one of head) {
      for (const other of others.flat()) {
        addToList(related, one, other);
        addToList(related, other, one);
      }
    }
  }
  return new Map([...related].map(([key, others]) => [key, new Set(others)]));
}

/**
 * Whether two folded words mean the same: they are forms of one word, or of words that stand for each other; one is a part of the
 * other, which is a compound that is no word of its own (no *hand* in *handledare*); or they are listed as related. Never by
 * letters that happen to be alike, never by a concept of the text similarity, which holds all words of a trade (*blommor*, *kratta*),
 * and never words that tell nothing of work.
 */
export function meanSame(one: string, other: string): boolean {
  const [a, b] = [senseOf(one), senseOf(other)];
  if (a.keys.length === 0 || b.keys.length === 0) {
    return false;
  }
  relatedKeys ??= relateWords();
  const related = relatedKeys;
  return (
    shareKey(a.keys, b.keys) ||
    shareKey(a.parts, b.keys) ||
    shareKey(a.keys, b.parts) ||
    a.keys.some((key) => b.keys.some((other) => related.get(key)?.has(other)))
  );
}

/** What a folded word is met by, as {@link wordKeys} has it, without what tells nothing. */
export const tellingKeys = (word: string): readonly string[] => senseOf(word).keys;

function senseOf(word: string): WordSense {
  return kept.getOrMake(word, makeSense);
}

function makeSense(word: string): WordSense {
  const isTelling = (key: string): boolean => word.length > 1 && key !== work && !tellNothing.has(key);
  return {
    keys: wordKeys(word).filter(isTelling),
    parts: analyseWord(word)
      .parts.flatMap(({ lemmas }) => keysOf(lemmas))
      .filter(isTelling),
  };
}
