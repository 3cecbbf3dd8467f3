import { analyseWord } from '../lexicon/analyse-word.ts';
import type { Lemma, WordClass } from '../lexicon/lemma.ts';
import { verbOfNoun } from '../lexicon/verb-of-noun.ts';
import { sameWords, workForms, workVerbs } from './same-words.ts';
import { swedishStem } from './stem-word.ts';
import { wordsOfList } from './words-of-list.ts';

const marks: Readonly<Record<WordClass, string>> = {
  noun: 'n',
  verb: 'v',
  adjective: 'a',
  name: 'o',
  other: 'o',
};

/** Key → the key that stands for it. */
const standsFor: ReadonlyMap<string, string> = new Map(
  sameWords
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [one = '', others = ''] = line.split(': ');
      return wordsOfList(others).map((other) => [other, one] as const);
    }),
);
/** The key of verbs that say no more than that there is work. */
export const work = 'jobba.v';
const alsoWork: ReadonlySet<string> = new Set(wordsOfList(workVerbs).map((verb) => `${verb}.v`));
const alsoWorkForms: ReadonlySet<string> = new Set(wordsOfList(workForms));

/**
 * What a Swedish word meets other words by: its dictionary forms, each with its kind, and of a noun that says a doing the verb
 * as well (*städningen*: städning, städa). A word that may be several has the keys of all. Of a word that the lexicon doesn't
 * know, its stem.
 */
export function wordKeys(folded: string): readonly string[] {
  const { lemmas } = analyseWord(folded);
  const keys = lemmas.length === 0 ? [stemKey(folded)] : keysOf(lemmas);
  const saysWork = alsoWorkForms.has(folded) || keys.some((key) => alsoWork.has(key));
  return saysWork ? [...keys, work] : keys;
}

/** The keys of some dictionary forms; with those of the doings that nouns say, or without. */
export function keysOf(lemmas: readonly Lemma[], withDoings = true): readonly string[] {
  const keys = new Set<string>();
  for (const { lemma, wordClass } of lemmas) {
    keys.add(keyOf(lemma, wordClass));
    const verb = withDoings && wordClass === 'noun' ? verbOfNoun(lemma) : null;
    if (verb !== null) {
      keys.add(keyOf(verb, 'verb'));
    }
  }
  return [...keys];
}

/**
 * The keys of a word of a phrase: as it is looked up in a dictionary, when it stands there so; as a verb, when it is the
 * phrase's first and may be one; as the thing that it names, when it isn't (*stryka tvätt* is not *tvätta och stryka*).
 */
export function phraseKeys(folded: string, isFirst: boolean): readonly string[] {
  if (isFirst && folded === 'vara') {
    // *är* is no *vara med*
    return [work];
  }
  const { lemmas } = analyseWord(folded);
  const asWritten = lemmas.filter(({ lemma }) => lemma === folded);
  const verbs = isFirst ? asWritten.filter(({ wordClass }) => wordClass === 'verb') : [];
  const meant = verbs.length > 0 ? verbs : asWritten.length > 0 ? asWritten : lemmas;
  return meant.length === 0 ? [stemKey(folded)] : keysOf(meant, isFirst);
}

/** Whether two words have a key in common. */
export function shareKey(one: readonly string[], other: readonly string[]): boolean {
  for (const key of one) {
    if (other.includes(key)) {
      return true;
    }
  }
  return false;
}

/** Whether a key is of a verb. */
export const isVerbKey = (key: string): boolean => key.endsWith('.v');

function keyOf(lemma: string, wordClass: WordClass): string {
  const key = `${lemma}.${marks[wordClass]}`;
  return standsFor.get(key) ?? key;
}

/** No dictionary form ends so. */
const stemKey = (folded: string): string => `${swedishStem(folded)}.`;
