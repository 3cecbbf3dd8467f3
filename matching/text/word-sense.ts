import { BoundedMemo } from '../bounded-memo.ts';
import { analyseWord } from '../lexicon/analyse-word.ts';
import { fieldTerms } from './concepts/concept-meanings.ts';
import { meaningOfWord } from './concepts/word-meaning.ts';
import { wordsThatTellNothing } from './everyday-words.ts';
import { keysOf, shareKey, wordKeys, work } from './word-keys.ts';

/** What a word may mean the same as another by. */
interface WordSense {
  /** Of the word itself. */
  readonly keys: readonly string[];
  /** Of the parts of a compound; empty for a word that is listed as one. */
  readonly parts: readonly string[];
  /** Its concepts without their fields, by strength. */
  readonly concepts: ReadonlyMap<number, number>;
  readonly norm: number;
}

/** Two words mean the same thing by their concepts from this cosine on: *städa*, *lokalvård*. Set on own pairs. */
const leastAlike = 0.4;
const mostKept = 20_000;
const kept = new BoundedMemo<string, WordSense>(mostKept);
const tellNothing: ReadonlySet<string> = new Set(wordsThatTellNothing);

/**
 * Whether two folded words mean the same: they are forms of one word, or of words that stand for each other; one is a part of the
 * other, which is a compound that is no word of its own (no *hand* in *handledare*); or they mean the same concept. Never by
 * letters that happen to be alike, and never words that tell nothing of work.
 */
export function meanSame(one: string, other: string): boolean {
  const [a, b] = [senseOf(one), senseOf(other)];
  if (a.keys.length === 0 || b.keys.length === 0) {
    return false;
  }
  return (
    shareKey(a.keys, b.keys) ||
    shareKey(a.parts, b.keys) ||
    shareKey(a.keys, b.parts) ||
    (areOfOneKind(a, b) && likenessOf(a, b) >= leastAlike)
  );
}

/** What a folded word is met by, as {@link wordKeys} has it, without what tells nothing. */
export const tellingKeys = (word: string): readonly string[] => senseOf(word).keys;

function senseOf(word: string): WordSense {
  return kept.getOrMake(word, makeSense);
}

function makeSense(word: string): WordSense {
  const keys = wordKeys(word);
  const isTelling = (key: string): boolean => word.length > 1 && key !== work && !tellNothing.has(key);
  const concepts = new Map([...meaningOfWord(word).concepts].filter(([term]) => !fieldTerms.has(term)));
  return {
    keys: keys.filter(isTelling),
    parts: analyseWord(word)
      .parts.flatMap(({ lemmas }) => keysOf(lemmas))
      .filter(isTelling),
    concepts,
    norm: Math.sqrt([...concepts.values()].reduce((sum, strength) => sum + strength * strength, 0)),
  };
}

/** Things and doings of one field are no words for the same: *café* and *duka*. A word of no known kind may be of any. */
function areOfOneKind({ keys }: WordSense, other: WordSense): boolean {
  const kinds = new Set(keys.map(kindOf));
  return kinds.has('') || other.keys.some((key) => kindOf(key) === '' || kinds.has(kindOf(key)));
}

/** The mark of a key: empty for a stem. */
const kindOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

function likenessOf(a: WordSense, b: WordSense): number {
  let sum = 0;
  for (const [term, strength] of a.concepts) {
    sum += strength * (b.concepts.get(term) ?? 0);
  }
  return sum === 0 ? 0 : sum / (a.norm * b.norm);
}
