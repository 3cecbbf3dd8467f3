import { analyseWord } from '../lexicon/analyse-word.ts';
import type { Lemma, WordClass } from '../lexicon/lemma.ts';
import { verbOfNoun } from '../lexicon/verb-of-noun.ts';
import { swedishStem } from '../text/stem-word.ts';

const marks: Readonly<Record<WordClass, string>> = {
  noun: 'n',
  verb: 'v',
  adjective: 'a',
  name: 'o',
  other: 'o',
};

/** Words that say the same of work in everyday talk, by dictionary form. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['arbeta', 'jobba'],
  ['knega', 'jobba'],
  ['snacka', 'prata'],
]);

/**
 * What a Swedish word meets other words by: its dictionary forms, each with its kind, and of a noun that says a doing the verb
 * as well (*städningen*: städning, städa). A word that may be several has the keys of all. Of a word that the lexicon doesn't
 * know, its stem.
 */
export function wordKeys(folded: string): readonly string[] {
  const { lemmas } = analyseWord(folded);
  return lemmas.length === 0 ? [stemKey(folded)] : keysOf(lemmas);
}

/** The keys of some dictionary forms. */
export function keysOf(lemmas: readonly Lemma[]): readonly string[] {
  const keys = new Set<string>();
  for (const { lemma, wordClass } of lemmas) {
    keys.add(keyOf(lemma, wordClass));
    const verb = wordClass === 'noun' ? verbOfNoun(lemma) : null;
    if (verb !== null) {
      keys.add(keyOf(verb, 'verb'));
    }
  }
  return [...keys];
}

/**
 * The keys of a word of a phrase: as it is looked up in a dictionary, when it stands there so, and as a verb, when it is the
 * phrase's first and may be one.
 */
export function phraseKeys(folded: string, isFirst: boolean): readonly string[] {
  const { lemmas } = analyseWord(folded);
  const asWritten = lemmas.filter(({ lemma }) => lemma === folded);
  const verbs = isFirst ? asWritten.filter(({ wordClass }) => wordClass === 'verb') : [];
  const meant = verbs.length > 0 ? verbs : asWritten.length > 0 ? asWritten : lemmas;
  return meant.length === 0 ? [stemKey(folded)] : keysOf(meant);
}

/** Whether two words have a key in common. */
export function shareKey(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key));
}

/** Whether a key is of a verb. */
export const isVerbKey = (key: string): boolean => key.endsWith('.v');

const keyOf = (lemma: string, wordClass: WordClass): string =>
  `${sameAs.get(lemma) ?? lemma}.${marks[wordClass]}`;

/** No dictionary form ends so. */
const stemKey = (folded: string): string => `${swedishStem(folded)}.`;
