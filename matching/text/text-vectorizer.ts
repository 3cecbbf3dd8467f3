import { BoundedMemo } from '../bounded-memo.ts';
import { compileConcept, WordCompiler } from './compile-word.ts';
import { isProtectedWord } from './protected-words.ts';
import type { SiteConcept, SiteVocabulary } from './site-vocabulary.ts';
import { findWords, foldWord } from './split-words.ts';
import { TextProfile } from './text-profile.ts';
import type { Word, WordForm } from './word.ts';
import { WordSums } from './word-sums.ts';

/** Only so many spellings and forms are kept: about 50 MB. */
const mostKept = 100_000;
/** Longer spellings are not kept. */
const longestKept = 60;

/** What ends a sentence: names of concepts don't reach past it. */
const sentenceEnd = /[.!?;\n\r\u2028\u2029•▪●]/u;

/**
 * Turns texts into vectors: by letters and concepts alone, or also by the vocabulary of a site. Texts of two vectorizers
 * are not to be compared with each other, nor put in one pool.
 */
export class TextVectorizer {
  /** What the site calls things; null for nothing. */
  readonly site: SiteVocabulary | null;
  /** By spelling as found: texts keep using the same words. */
  readonly #words = new BoundedMemo<string, Word>(mostKept);
  readonly #forms = new BoundedMemo<string, WordForm>(mostKept);
  readonly #compiler = new WordCompiler();
  readonly #sums = new WordSums();

  constructor(site: SiteVocabulary | null = null) {
    this.site = site;
  }

  /** Compiles a text of any content and length; never throws. The result depends on the text, the engine version and the site alone. */
  compile(text: string): TextProfile {
    return new TextProfile(this.wordsOf(text), this.#sums);
  }

  /**
   * The words of a text in reading order, less the protected ones; the same object for the same spelling most of the
   * time. After them, one for each concept of the site that they name or belong to.
   */
  wordsOf(text: string): Word[] {
    if (this.site === null) {
      return this.#writtenIn(text).filter((word) => word !== null);
    }
    const words: Word[] = [];
    const shared = new Map<SiteConcept, { strength: number; spelling: string }>();
    for (const sentence of text.split(sentenceEnd)) {
      const written = this.#writtenIn(sentence);
      for (const word of written) {
        if (word !== null) {
          words.push(word);
        }
      }
      // no name has an empty word: none reaches across one that was left out
      for (const found of this.site.findShared(written.map((word) => word?.form.folded ?? ''))) {
        const { concept, strength, from, to } = found;
        if (strength <= (shared.get(concept)?.strength ?? 0)) {
          continue;
        }
        const spelling = written.slice(from, to).map((word) => word?.spelling ?? '');
        shared.set(concept, { strength, spelling: spelling.join(' ') });
      }
    }
    for (const [concept, { strength, spelling }] of shared) {
      words.push(this.#conceptWord(concept, strength, spelling));
    }
    return words;
  }

  /** The words in reading order, null for each that is left out. */
  #writtenIn(text: string): (Word | null)[] {
    return findWords(text).map((found) => this.#words.get(found) ?? this.#writtenWord(found));
  }

  #writtenWord(found: string): Word | null {
    const folded = foldWord(found);
    if (folded === '' || isProtectedWord(folded)) {
      return null;
    }
    const spelling = found.normalize('NFC');
    if (found.length > longestKept) {
      return { spelling, form: this.#compiler.compile(folded) };
    }
    const form = this.#forms.getOrMake(folded, () => this.#compiler.compile(folded));
    const word: Word = { spelling, form };
    this.#words.set(found, word);
    return word;
  }

  #conceptWord(concept: SiteConcept, strength: number, spelling: string): Word {
    const name = `${concept.source} ${concept.id}`;
    // no word is found with a blank in it
    return this.#words.getOrMake(`${strength} ${name} ${spelling}`, () => {
      const form = this.#forms.getOrMake(`${strength} ${name}`, () =>
        compileConcept(concept, name, strength),
      );
      return { spelling, form };
    });
  }
}

/** By letters and concepts as the product knows them, without any vocabulary of a site. */
export const plainVectorizer = new TextVectorizer();

/** Compiles a text with a vectorizer; default: the plain one. */
export function compileText(text: string, vectorizer = plainVectorizer): TextProfile {
  return vectorizer.compile(text);
}
