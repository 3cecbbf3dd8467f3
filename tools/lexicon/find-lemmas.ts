import type { Lemma, WordClass } from '../../matching/lexicon/lemma.ts';
import { type IrregularWord, irregularWords } from './irregular-words.ts';
import { lemmasLeftOut } from './own-words.ts';
import {
  adjectiveParadigms,
  deponentParadigms,
  nounParadigms,
  type Paradigm,
  verbParadigms,
} from './paradigms.ts';

/** A word as the list has it. */
export interface ListedWord {
  /** The flags of the entries that are this very form; empty when it is only made of others. */
  ownFlags: string;
  /** What it was made of, and by which flag. */
  readonly madeOf: { readonly stem: string; readonly flag: string }[];
}

const nounFlags = /[A-I]/u;
const adjectiveFlags = /[KLMOPQk]/u;
const secondConjugation = 'K';
const infinitiveEnding = /[aeoyåäö]$/u;
const participleEnding = /(?:[dt]|en)$/u;
/** Endings of dictionary forms that the list makes of others. */
const unlistedNoun = /are$/u;
const unlistedAdjective = /isk$/u;
const endingsOfPlurals = ['', 'na', 'en', 'nen'];
const shortestBase = 2;

const irregularByLemma = new Map<string, IrregularWord[]>();
for (const word of irregularWords) {
  irregularByLemma.set(word.lemma, [...(irregularByLemma.get(word.lemma) ?? []), word]);
}
const longestIrregular = Math.max(...irregularWords.map(({ lemma }) => lemma.length));

/**
 * The dictionary forms of each word of the list. The list is squeezed for spelling: *dukar* is there as a form of
 * *duk* alone. So what is a form of what is found by how Swedish words are inflected: a word is a verb when all that
 * such a verb needs is listed, wherever it comes from.
 */
export function findLemmas(words: ReadonlyMap<string, ListedWord>): ReadonlyMap<string, readonly Lemma[]> {
  const finder = new LemmaFinder(words);
  finder.findIrregular();
  finder.findVerbs();
  finder.findNouns();
  finder.findAdjectives();
  finder.findGenitives();
  finder.findRest();
  return finder.lemmas;
}

class LemmaFinder {
  readonly lemmas = new Map<string, Lemma[]>();
  readonly #words: ReadonlyMap<string, ListedWord>;
  readonly #listed: readonly string[];
  readonly #verbs = new Set<string>();

  constructor(words: ReadonlyMap<string, ListedWord>) {
    this.#words = words;
    this.#listed = [...words.keys()];
  }

  findIrregular(): void {
    for (const word of this.#listed) {
      for (let at = Math.max(0, word.length - longestIrregular); at < word.length; at += 1) {
        for (const model of irregularByLemma.get(word.slice(at)) ?? []) {
          this.#addIrregular(word, word.slice(0, at), model);
        }
      }
    }
  }

  findVerbs(): void {
    const infinitives = this.#listed.filter((word) => infinitiveEnding.test(word));
    for (const paradigm of verbParadigms) {
      // most verbs go but one way: *lagar*, and no *lager* as of *äger*
      const others = infinitives.filter(
        (word) => !this.#verbs.has(word) || this.#flagsOf(word).includes(secondConjugation),
      );
      this.#addRegular([paradigm], others);
    }
    const passives = this.#listed.filter((word) => word.endsWith('as'));
    const deponents = passives.filter((word) => !this.#verbs.has(word.slice(0, -1)));
    this.#addRegular(deponentParadigms, deponents);
  }

  findNouns(): void {
    const nouns = this.#listed.filter((word) => {
      const flags = this.#flagsOf(word);
      return nounFlags.test(flags) || (flags === '' && unlistedNoun.test(word));
    });
    const unlikeVerbs = nounParadigms.filter(({ isLikeVerb }) => isLikeVerb !== true);
    for (const word of nouns) {
      this.#addRegular(this.#verbs.has(word) ? unlikeVerbs : nounParadigms, [word]);
    }
  }

  /** The genitives of nouns, where a form is nothing else: *läggs* is no *lägg*. */
  findGenitives(): void {
    const nouns = [...this.lemmas].flatMap(([form, lemmas]) => {
      const ofNouns = lemmas.filter(({ wordClass }) => wordClass === 'noun');
      return this.lemmas.has(`${form}s`) ? [] : ofNouns.map(({ lemma }) => ({ form, lemma }));
    });
    for (const { form, lemma } of nouns) {
      this.#addListed(`${form}s`, lemma, 'noun');
    }
  }

  findAdjectives(): void {
    const adjectives = this.#listed.filter(
      (word) =>
        (adjectiveFlags.test(this.#flagsOf(word)) || unlistedAdjective.test(word)) &&
        !this.#verbs.has(word) &&
        !this.#isStemOfVerb(word) &&
        !this.#isParticiple(word),
    );
    this.#addRegular(adjectiveParadigms, adjectives);
  }

  /** What goes no known way: entries are their own dictionary forms, and others are forms of their entries. */
  findRest(): void {
    const rest = this.#listed.filter((word) => !this.lemmas.has(word));
    for (const word of rest) {
      const flags = this.#flagsOf(word);
      if (flags !== '' && !this.#addByEnd(word)) {
        this.#add(word, word, classOfFlags(flags));
      }
    }
    for (const word of rest) {
      if (!this.lemmas.has(word)) {
        this.#addByEntries(word);
      }
    }
  }

  #flagsOf(word: string): string {
    return this.#words.get(word)?.ownFlags ?? '';
  }

  #add(form: string, lemma: string, wordClass: WordClass): void {
    if (lemmasLeftOut.get(form)?.has(lemma) === true) {
      return;
    }
    const found = this.lemmas.get(form) ?? [];
    if (!found.some((one) => one.lemma === lemma && one.wordClass === wordClass)) {
      found.push({ lemma, wordClass });
      this.lemmas.set(form, found);
    }
  }

  #addListed(form: string, lemma: string, wordClass: WordClass): void {
    if (this.#words.has(form)) {
      this.#add(form, lemma, wordClass);
    }
  }

  #addIrregular(word: string, start: string, { lemma, wordClass, forms }: IrregularWord): void {
    // *lägga* has *la*, but *handla* is no form of *handlägga*
    const extended = [lemma, ...forms].filter((form) => start === '' || form.length > 2);
    const listed = extended.map((form) => start + form);
    // one that merely ends alike goes another way
    const isOther =
      start !== '' && (start.length < 2 || !listed.slice(0, 4).every((form) => this.#words.has(form)));
    if (isOther) {
      return;
    }
    if (wordClass === 'noun') {
      for (const form of listed.flatMap((plural) => endingsOfPlurals.map((ending) => plural + ending))) {
        this.#addListed(form, word, wordClass);
      }
      return;
    }
    for (const form of listed) {
      this.#add(form, word, wordClass);
    }
    if (wordClass === 'verb') {
      this.#verbs.add(word);
      const supines = listed.filter((form) => form.endsWith('it'));
      for (const active of word.endsWith('a') ? [word.slice(0, -1), ...supines] : supines) {
        this.#addListed(`${active}s`, word, wordClass);
      }
    }
  }

  #addRegular(paradigms: readonly Paradigm[], words: readonly string[]): void {
    for (const word of words) {
      for (const paradigm of paradigms) {
        if (this.#goes(word, paradigm)) {
          this.#addForms(word, paradigm);
        }
      }
    }
  }

  #goes(word: string, { ends, cut, needs, lacks, isListed, plural }: Paradigm): boolean {
    const base = word.slice(0, word.length - cut.length);
    if (base.length < shortestBase || !word.endsWith(cut) || !ends.test(word)) {
      return false;
    }
    if (!needs.every((ending) => this.#words.has(base + ending))) {
      return false;
    }
    if (lacks !== undefined && this.#words.has(base + lacks)) {
      return false;
    }
    const flags = this.#flagsOf(word);
    return !(
      (isListed === true && flags === '') ||
      (plural !== undefined && !flags.includes(plural[0]) && flags.includes(plural[1]))
    );
  }

  #addForms(word: string, { wordClass, cut, needs, has }: Paradigm): void {
    const base = word.slice(0, word.length - cut.length);
    if (wordClass === 'verb') {
      this.#verbs.add(word);
    }
    this.#add(word, word, wordClass);
    for (const ending of [...needs, ...has]) {
      this.#addListed(base + ending, word, wordClass);
    }
  }

  /** *hjälp* has forms like an adjective, for the sake of *hjälpa*. */
  #isStemOfVerb(word: string): boolean {
    return this.#verbs.has(`${word}a`) && !/[OP]/u.test(this.#flagsOf(word));
  }

  #isParticiple(word: string): boolean {
    return (
      participleEnding.test(word) &&
      !this.#words.has(`${word}are`) &&
      (this.lemmas.get(word)?.some(({ wordClass }) => wordClass === 'verb') ?? false)
    );
  }

  /** Of a compound that is listed in some form alone, by its last part: *mat·vana* of *matvanor*. */
  #addByEnd(word: string): boolean {
    for (let at = 2; at <= word.length - 3; at += 1) {
      const start = word.slice(0, at);
      const end = word.slice(at);
      const found = this.lemmas.get(end) ?? [];
      if (this.#words.has(start) && found.length > 0 && found.every(({ lemma }) => lemma !== end)) {
        for (const { lemma, wordClass } of found) {
          this.#add(word, start + lemma, wordClass);
        }
        return true;
      }
    }
    return false;
  }

  #addByEntries(word: string): void {
    for (const { stem, flag } of this.#words.get(word)?.madeOf ?? []) {
      const found = this.lemmas.get(stem) ?? [{ lemma: stem, wordClass: classOfFlags(flag) }];
      for (const { lemma, wordClass } of found) {
        this.#add(word, lemma, wordClass);
      }
    }
  }
}

function classOfFlags(flags: string): WordClass {
  if (/[B-I]/u.test(flags)) {
    return 'noun';
  }
  if (/[KLMNmj]/u.test(flags)) {
    return 'verb';
  }
  return /[OPQk]/u.test(flags) ? 'adjective' : 'other';
}
