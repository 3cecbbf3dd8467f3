import type { Lemma, WordClass } from '../../matching/lexicon/lemma.ts';
import { type IrregularWord, irregularWords } from './irregular-words.ts';
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

type Words = ReadonlyMap<string, ListedWord>;

const nounFlags = /[A-I]/u;
const verbFlags = /[KLMNmj]/u;
const adjectiveFlags = /[KLMOPQk]/u;
const infinitiveEnding = /[aeoyåäö]$/u;
const participleEnding = /(?:[dt]|en)$/u;
/** Endings of dictionary forms that the list makes of others. */
const unlistedNoun = /are$/u;
const unlistedAdjective = /isk$/u;
const irregularByLemma = new Map<string, IrregularWord[]>();
for (const word of irregularWords) {
  irregularByLemma.set(word.lemma, [...(irregularByLemma.get(word.lemma) ?? []), word]);
}
const endingsOfPlurals = ['', 's', 'na', 'nas', 'en', 'ens', 'nen', 'nens'];

/**
 * The dictionary forms of each word of the list. The list is squeezed for spelling: *dukar* is there as a form of
 * *duk* alone, so what is a form of what is found by how Swedish words are inflected.
 */
export function findLemmas(words: Words): ReadonlyMap<string, readonly Lemma[]> {
  const lemmas = new Map<string, Lemma[]>();
  const verbs = new Set<string>();
  const own = (word: string): string => words.get(word)?.ownFlags ?? '';

  const add = (form: string, lemma: string, wordClass: WordClass): void => {
    const found = lemmas.get(form) ?? [];
    if (!found.some((one) => one.lemma === lemma && one.wordClass === wordClass)) {
      found.push({ lemma, wordClass });
      lemmas.set(form, found);
    }
  };
  const addListed = (form: string, lemma: string, wordClass: WordClass): void => {
    if (words.has(form)) {
      add(form, lemma, wordClass);
    }
  };

  const addIrregular = (word: string, start: string, { lemma, wordClass, forms }: IrregularWord): void => {
    const listed = [lemma, ...forms].map((form) => start + form);
    // one that merely ends alike goes another way
    if (start !== '' && (start.length < 2 || !listed.slice(0, 4).every((form) => words.has(form)))) {
      return;
    }
    if (wordClass === 'verb') {
      verbs.add(word);
    }
    for (const form of listed) {
      if (wordClass === 'noun') {
        for (const ending of endingsOfPlurals) {
          addListed(form + ending, word, wordClass);
        }
      } else {
        add(form, word, wordClass);
      }
    }
    if (wordClass === 'verb' && word.endsWith('a')) {
      for (const passive of [
        `${word.slice(0, -1)}s`,
        ...listed.filter((form) => form.endsWith('it')).map((form) => `${form}s`),
      ]) {
        addListed(passive, word, wordClass);
      }
    }
  };
  const addAllIrregular = (): void => {
    for (const word of words.keys()) {
      for (let at = 0; at < word.length; at += 1) {
        for (const model of irregularByLemma.get(word.slice(at)) ?? []) {
          addIrregular(word, word.slice(0, at), model);
        }
      }
    }
  };

  const addParadigm = (word: string, paradigm: Paradigm): void => {
    const { wordClass, ends, cut, needs, has, lacks, plural, isListed } = paradigm;
    const base = word.slice(0, word.length - cut.length);
    if (base.length < 2 || !word.endsWith(cut) || !ends.test(word)) {
      return;
    }
    if (
      !needs.every((ending) => words.has(base + ending)) ||
      (lacks !== undefined && words.has(base + lacks))
    ) {
      return;
    }
    if (isListed === true && own(word) === '') {
      return;
    }
    if (plural !== undefined && !own(word).includes(plural[0]) && own(word).includes(plural[1])) {
      return;
    }
    if (wordClass === 'verb') {
      verbs.add(word);
    }
    add(word, word, wordClass);
    for (const ending of [...needs, ...has]) {
      addListed(base + ending, word, wordClass);
      if (wordClass === 'noun') {
        addListed(`${base}${ending}s`, word, wordClass);
      }
    }
    if (wordClass === 'noun') {
      addListed(`${word}s`, word, wordClass);
    }
  };
  const addParadigms = (paradigms: readonly Paradigm[], mayBe: (word: string) => boolean): void => {
    for (const word of words.keys()) {
      if (mayBe(word)) {
        for (const paradigm of paradigms) {
          addParadigm(word, paradigm);
        }
      }
    }
  };

  /** *hjälp* has forms like an adjective, for the sake of *hjälpa*. */
  const isOfVerb = (word: string): boolean => verbs.has(`${word}a`) && !/[OP]/u.test(own(word));
  const isParticiple = (word: string): boolean =>
    participleEnding.test(word) &&
    !words.has(`${word}are`) &&
    (lemmas.get(word)?.some(({ wordClass }) => wordClass === 'verb') ?? false);

  addAllIrregular();
  for (const paradigm of verbParadigms) {
    addParadigms([paradigm], (word) => infinitiveEnding.test(word) && !verbs.has(word));
  }
  addParadigms(deponentParadigms, (word) => word.endsWith('as') && !verbs.has(word.slice(0, -1)));
  addParadigms(
    nounParadigms.filter((paradigm) => !paradigm.isLikeVerb),
    (word) => nounFlags.test(own(word)) || (own(word) === '' && unlistedNoun.test(word)),
  );
  addParadigms(
    nounParadigms.filter((paradigm) => paradigm.isLikeVerb),
    (word) => nounFlags.test(own(word)) && !verbs.has(word),
  );
  addParadigms(
    adjectiveParadigms,
    (word) =>
      (adjectiveFlags.test(own(word)) || unlistedAdjective.test(word)) &&
      !verbs.has(word) &&
      !isOfVerb(word) &&
      !isParticiple(word),
  );
  const addByStart = (word: string): boolean => {
    const [start, found] = cutKnownEnd(word, words, lemmas);
    for (const { lemma, wordClass } of found) {
      add(word, start + lemma, wordClass);
    }
    return found.length > 0;
  };
  const rest = [...words].filter(([word]) => !lemmas.has(word));
  for (const [word, { ownFlags }] of rest) {
    if (ownFlags !== '' && !addByStart(word)) {
      add(word, word, classOfFlags(ownFlags));
    }
  }
  for (const [word, { madeOf }] of rest) {
    for (const { stem, flag } of lemmas.has(word) ? [] : madeOf) {
      for (const { lemma, wordClass } of lemmas.get(stem) ?? [
        { lemma: stem, wordClass: classOfFlags(flag) },
      ]) {
        add(word, lemma, wordClass);
      }
    }
  }
  return lemmas;
}

function classOfFlags(flags: string): WordClass {
  if (/[BCDEFGHI]/u.test(flags)) {
    return 'noun';
  }
  if (verbFlags.test(flags)) {
    return 'verb';
  }
  return /[OPQk]/u.test(flags) ? 'adjective' : 'other';
}

/** Of a compound that is listed in some form alone, the start and the lemmas of its last part: *mat*, *vana* of *matvanor*. */
function cutKnownEnd(
  word: string,
  words: Words,
  lemmas: ReadonlyMap<string, readonly Lemma[]>,
): [start: string, lemmas: readonly Lemma[]] {
  for (let at = 2; at <= word.length - 3; at += 1) {
    const start = word.slice(0, at);
    const end = word.slice(at);
    const found = lemmas.get(end) ?? [];
    if (words.has(start) && found.length > 0 && found.every(({ lemma }) => lemma !== end)) {
      return [start, found];
    }
  }
  return ['', []];
}
