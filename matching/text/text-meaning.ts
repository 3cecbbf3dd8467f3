import { BoundedMemo } from '../bounded-memo.ts';
import { isKnownWord, partsOfWord } from '../lexicon/analyse-word.ts';
import { fieldTerms } from './concepts/concept-meanings.ts';
import { meaningOfWord } from './concepts/word-meaning.ts';
import type { TextProfile } from './text-profile.ts';
import type { Word, WordForm } from './word.ts';
import { keysOf } from './word-keys.ts';
import { tellingKeys } from './word-sense.ts';

/** Texts that are compared with the same one use the same words. */
const mostKnown = 4_096;

/** What the words of a text mean: whether the letters that another word has in common with it are more than chance. */
export class TextMeaning {
  /** Whether a word is among them that isn't known, so that its letters are all there is of it. */
  readonly hasUnknown: boolean;
  readonly #senses = new Set<string | number>();
  readonly #known = new BoundedMemo<WordForm, boolean>(mostKnown);

  constructor(words: readonly Word[]) {
    const forms = new Set(words.map(({ form }) => form));
    let hasUnknown = false;
    for (const form of forms) {
      hasUnknown ||= isUnknown(form);
      for (const sense of sensesOf(form)) {
        this.#senses.add(sense);
      }
    }
    this.hasUnknown = hasUnknown;
  }

  /**
   * Whether a word means anything of it: the same word is there, one with a part in common, or one of the same concept. Symmetric: it
   * meets a word of the other text where that one's meaning meets a word of this.
   */
  meets(form: WordForm): boolean {
    return this.#known.getOrMake(form, () => sensesOf(form).some((sense) => this.#senses.has(sense)));
  }
}

/** A concept that is by half no stronger than the strongest is beside what a word means, as *plan* is of *plantera*. */
const leastOfStrongest = 0.5;
/** A field by so much of the squares of all is what it means: of a word that is of hardly any other. */
const leastOfField = 0.15;

/** A listed compound is of the kind that its first part says, where that is no chance (*häst·tokig*; not *båt·nad*). */
const shortestKind = 4;

/** Every text asks of the same words; about 20 MB when full. */
const sensesByWord = new BoundedMemo<string, readonly (string | number)[]>(50_000);

/** What a word may mean something by: see `findSenses`; nothing for a function word. */
function sensesOf({ folded, isFunctionWord }: WordForm): readonly (string | number)[] {
  return isFunctionWord ? [] : sensesByWord.getOrMake(folded, findSenses);
}

/** What a word may mean something by: its keys and those of its parts, and what its concepts and fields mean most. */
function findSenses(folded: string): readonly (string | number)[] {
  const { parts, isListed } = partsOfWord(folded);
  const kinds = isListed ? parts.slice(0, 1).filter(({ form }) => form.length >= shortestKind) : parts;
  const pointers = [...meaningOfWord(folded).concepts];
  const strongest = pointers.reduce((most, [, strength]) => Math.max(most, strength), 0);
  const squares = pointers.reduce((sum, [, strength]) => sum + strength ** 2, 0);
  const meant = pointers.filter(([term, strength]) =>
    fieldTerms.has(term) ? strength ** 2 >= leastOfField * squares : strength > leastOfStrongest * strongest,
  );
  return [
    ...tellingKeys(folded),
    ...kinds.flatMap(({ lemmas }) => keysOf(lemmas)),
    ...meant.map(([term]) => term),
  ];
}

/** Whether the letters of a word are all there is of it: no lexicon has it, or a site's vocabulary stands behind it. */
export function isUnknown({ folded, concept, isFunctionWord }: WordForm): boolean {
  return concept !== null || (!isFunctionWord && !isKnownWord(folded));
}

/**
 * Whether what two texts have in common may be more than letters: of the first a word isn't known, or means something of the
 * second (*mat* and *mata* don't).
 */
export function areOfMeaning(text: TextProfile, other: TextProfile): boolean {
  return text.meaning.hasUnknown || other.words.some(({ form }) => text.meaning.meets(form));
}
