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

/** A word as the list has it, and what is found of it. */
export interface ListedWord {
  readonly form: string;
  /** The flags of the entries that are this very form; empty when it is only made of others. */
  ownFlags: string;
  /** What it was made of, and by which flag. */
  readonly madeOf: { readonly stem: string; readonly flag: string }[];
  /** Whether it may end a compound. */
  isLast: boolean;
  /** Its dictionary forms; empty until they are found. */
  readonly lemmas: Lemma[];
}

/** A word of which nothing is known yet. */
export function listedWord(form: string): ListedWord {
  return { form, ownFlags: '', madeOf: [], isLast: false, lemmas: [] };
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
 * Finds the dictionary forms of each word of a list, by its form. The list is squeezed for spelling: *dukar* is there as
 * a form of *duk* alone. So what is a form of what is found by how Swedish words are inflected: a word is a verb when all
 * that such a verb needs is listed, wherever it comes from. Irregular forms that the list lacks are added to it.
 */
export function findLemmas(words: Map<string, ListedWord>): void {
  const finder = new LemmaFinder(words);
  finder.findIrregular();
  finder.findVerbs();
  finder.findNouns();
  finder.findAdjectives();
  finder.findGenitives();
  finder.findRest();
}

class LemmaFinder {
  readonly #words: Map<string, ListedWord>;
  readonly #listed: readonly ListedWord[];
  readonly #verbs = new Set<string>();

  constructor(words: Map<string, ListedWord>) {
    this.#words = words;
    this.#listed = [...words.values()];
  }

  findIrregular(): void {
    for (const { form } of this.#listed) {
      for (let at = Math.max(0, form.length - longestIrregular); at < form.length; at += 1) {
        for (const model of irregularByLemma.get(form.slice(at)) ?? []) {
          this.#addIrregular(form, form.slice(0, at), model);
        }
      }
    }
  }

  findVerbs(): void {
    const infinitives = this.#listed.filter(({ form }) => infinitiveEnding.test(form));
    for (const paradigm of verbParadigms) {
      // most verbs go but one way: *lagar*, and no *lager* as of *äger*
      const others = infinitives.filter(
        ({ form, ownFlags }) => ownFlags.includes(secondConjugation) || !this.#verbs.has(form),
      );
      this.#addRegular([paradigm], others);
    }
    const passives = this.#listed.filter(({ form }) => form.endsWith('as'));
    const deponents = passives.filter(({ form }) => !this.#verbs.has(form.slice(0, -1)));
    this.#addRegular(deponentParadigms, deponents);
  }

  findNouns(): void {
    const unlikeVerbs = nounParadigms.filter(({ isLikeVerb }) => isLikeVerb !== true);
    for (const word of this.#listed) {
      const { form, ownFlags } = word;
      if (nounFlags.test(ownFlags) || (ownFlags === '' && unlistedNoun.test(form))) {
        this.#addRegular(this.#verbs.has(form) ? unlikeVerbs : nounParadigms, [word]);
      }
    }
  }

  findAdjectives(): void {
    const adjectives = this.#listed.filter(
      (word) =>
        (adjectiveFlags.test(word.ownFlags) || unlistedAdjective.test(word.form)) &&
        !this.#verbs.has(word.form) &&
        !this.#isStemOfVerb(word) &&
        !this.#isParticiple(word),
    );
    this.#addRegular(adjectiveParadigms, adjectives);
  }

  /** The genitives of nouns, where a form is nothing else: *läggs* is no *lägg*. */
  findGenitives(): void {
    const unknown = this.#listed.filter(({ form, lemmas }) => lemmas.length === 0 && form.endsWith('s'));
    for (const { form } of unknown) {
      for (const { lemma, wordClass } of this.#lemmasOf(form.slice(0, -1))) {
        if (wordClass === 'noun') {
          this.#add(form, lemma, wordClass);
        }
      }
    }
  }

  /** What goes no known way: entries are their own dictionary forms, and others are forms of their entries. */
  findRest(): void {
    const rest = this.#listed.filter(({ lemmas }) => lemmas.length === 0);
    for (const { form, ownFlags } of rest) {
      if (ownFlags !== '' && !this.#addByEnd(form)) {
        this.#add(form, form, classOfFlags(ownFlags));
      }
    }
    for (const word of rest) {
      if (word.lemmas.length === 0) {
        this.#addByEntries(word);
      }
    }
  }

  #lemmasOf(form: string): readonly Lemma[] {
    return this.#words.get(form)?.lemmas ?? [];
  }

  #add(form: string, lemma: string, wordClass: WordClass): void {
    if (lemmasLeftOut.get(form)?.has(lemma) === true) {
      return;
    }
    const word = this.#words.get(form) ?? listedWord(form);
    if (!word.lemmas.some((one) => one.lemma === lemma && one.wordClass === wordClass)) {
      word.lemmas.push({ lemma, wordClass });
      this.#words.set(form, word);
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

  #addRegular(paradigms: readonly Paradigm[], words: readonly ListedWord[]): void {
    for (const word of words) {
      for (const paradigm of paradigms) {
        if (this.#goes(word, paradigm)) {
          this.#addForms(word.form, paradigm);
        }
      }
    }
  }

  #goes({ form, ownFlags }: ListedWord, { ends, cut, needs, lacks, isListed, plural }: Paradigm): boolean {
    if (!form.endsWith(cut) || !ends.test(form) || form.length < cut.length + shortestBase) {
      return false;
    }
    if (
      (isListed === true && ownFlags === '') ||
      (plural !== undefined && !ownFlags.includes(plural[0]) && ownFlags.includes(plural[1]))
    ) {
      return false;
    }
    const base = form.slice(0, form.length - cut.length);
    return (
      needs.every((ending) => this.#words.has(base + ending)) &&
      (lacks === undefined || !this.#words.has(base + lacks))
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
  #isStemOfVerb({ form, ownFlags }: ListedWord): boolean {
    return this.#verbs.has(`${form}a`) && !/[OP]/u.test(ownFlags);
  }

  #isParticiple({ form, lemmas }: ListedWord): boolean {
    return (
      participleEnding.test(form) &&
      !this.#words.has(`${form}are`) &&
      lemmas.some(({ wordClass }) => wordClass === 'verb')
    );
  }

  /** Of a compound that is listed in some form alone, by its last part: *mat·vana* of *matvanor*. */
  #addByEnd(word: string): boolean {
    for (let at = 2; at <= word.length - 3; at += 1) {
      const start = word.slice(0, at);
      const end = word.slice(at);
      const found = this.#lemmasOf(end);
      if (this.#words.has(start) && found.length > 0 && found.every(({ lemma }) => lemma !== end)) {
        for (const { lemma, wordClass } of found) {
          this.#add(word, start + lemma, wordClass);
        }
        return true;
      }
    }
    return false;
  }

  #addByEntries({ form, madeOf }: ListedWord): void {
    for (const { stem, flag } of madeOf) {
      const ofStem = this.#lemmasOf(stem);
      const found = ofStem.length > 0 ? ofStem : [{ lemma: stem, wordClass: classOfFlags(flag) }];
      for (const { lemma, wordClass } of found) {
        this.#add(form, lemma, wordClass);
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
