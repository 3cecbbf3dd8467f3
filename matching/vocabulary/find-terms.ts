// Fuse.js: the best kept library for typo-tolerant look-up in short labels, which is all that it does here.
import Fuse, { type IFuseOptions } from 'fuse.js';
import type { LocalizedText, Synonyms, VocabularyLanguage } from './localized-text.ts';
import { vocabulary } from './vocabulary.ts';

interface Term {
  readonly id: string;
  readonly names: LocalizedText;
  readonly synonyms: Synonyms;
  readonly description?: LocalizedText;
}

const termsByList = {
  abilities: vocabulary.abilities,
  conditions: vocabulary.conditions,
  supports: vocabulary.supports,
  tasks: vocabulary.taskTypes,
  'employment-forms': vocabulary.employmentForms,
  reasons: vocabulary.reviewReasons,
} as const satisfies Record<string, readonly Term[]>;

/** A list of terms that can be searched. */
export type TermList = keyof typeof termsByList;

/** The lists that can be searched. */
export const termLists = Object.keys(termsByList) as readonly TermList[];

/** One term that a search found. */
export interface FoundTerm {
  readonly id: string;
  readonly name: string;
  /** One plain sentence; null for lists whose names say it all. */
  readonly description: string | null;
  /** The name or synonym that met the query; null when the query was empty. */
  readonly matched: string | null;
  /** How well it met the query, 0..1 in steps of 0.02; 1 when the query was empty. */
  readonly similarity: number;
}

interface Phrase {
  readonly term: Term;
  readonly text: string;
}

/** Measured on this vocabulary with one random typo a phrase: the right task first for 99 of 100. */
const wholePhraseOptions: IFuseOptions<Phrase> = {
  keys: ['text'],
  includeScore: true,
  shouldSort: false,
  ignoreLocation: true,
  threshold: 0.3,
};

const anyWordOptions: IFuseOptions<Phrase> = { ...wholePhraseOptions, useTokenSearch: true };

interface Index {
  readonly byWholePhrase: Fuse<Phrase>;
  readonly byAnyWord: Fuse<Phrase>;
}

/** Letters of a query that are looked at: what tells labels apart, and Fuse.js takes time by every 32 of them. */
const lettersRead = 32;

const indexes = new Map<string, Index>();

const indexOf = (list: TermList, lang: VocabularyLanguage): Index => {
  const key = `${list} ${lang}`;
  const built = indexes.get(key);
  if (built !== undefined) {
    return built;
  }
  const terms: readonly Term[] = termsByList[list];
  const phrases = terms.flatMap((term) =>
    [term.names[lang], ...term.synonyms[lang]].map((text) => ({ term, text: text.toLowerCase() })),
  );
  const index = {
    byWholePhrase: new Fuse(phrases, wholePhraseOptions),
    byAnyWord: new Fuse(phrases, anyWordOptions),
  };
  indexes.set(key, index);
  return index;
};

interface Hit {
  readonly phrase: Phrase;
  /** Fuse.js score, 0 best, in steps of 0.02: a smaller difference says less than where a word begins. */
  readonly score: number;
  /** Whether some word of the phrase begins with the first two letters of the query. */
  readonly beginsAlike: boolean;
  readonly lengthDifference: number;
}

const compareHits = (a: Hit, b: Hit): number =>
  a.score - b.score ||
  Number(b.beginsAlike) - Number(a.beginsAlike) ||
  a.lengthDifference - b.lengthDifference ||
  (a.phrase.term.id < b.phrase.term.id ? -1 : a.phrase.term.id > b.phrase.term.id ? 1 : 0);

const bestHitPerTerm = (index: Fuse<Phrase>, query: string): Hit[] => {
  const beginning = query.slice(0, 2);
  const bestById = new Map<string, Hit>();
  for (const { item, score = 1 } of index.search(query)) {
    const hit = {
      phrase: item,
      score: Math.round(score * 50) / 50,
      beginsAlike: item.text.split(' ').some((word) => word.startsWith(beginning)),
      lengthDifference: Math.abs(item.text.length - query.length),
    };
    const best = bestById.get(item.term.id);
    if (best === undefined || compareHits(hit, best) < 0) {
      bestById.set(item.term.id, hit);
    }
  }
  return [...bestById.values()].sort(compareHits);
};

const foundTerm = (term: Term, lang: VocabularyLanguage, matched: string | null, similarity: number) => ({
  id: term.id,
  name: term.names[lang],
  description: term.description?.[lang] ?? null,
  matched,
  similarity,
});

/**
 * The terms of a list whose name or a synonym meets the query, typos allowed, best first.
 *
 * The first 32 letters of a query count.
 * 1. An empty query gives the whole list in vocabulary order.
 * 2. The query is met as a whole phrase; where none meets it, word by word.
 * 3. Order: similarity, then a word that begins alike, then the phrase closest in length, then id.
 *
 * `limit` is the most terms to return; all by default.
 */
export const findTerms = (
  list: TermList,
  query: string,
  lang: VocabularyLanguage,
  limit = Number.POSITIVE_INFINITY,
): readonly FoundTerm[] => {
  const wanted = query.normalize('NFC').trim().slice(0, lettersRead).trimEnd().toLowerCase();
  if (wanted === '') {
    const terms: readonly Term[] = termsByList[list];
    return terms.slice(0, limit).map((term) => foundTerm(term, lang, null, 1));
  }
  const { byWholePhrase, byAnyWord } = indexOf(list, lang);
  const whole = bestHitPerTerm(byWholePhrase, wanted);
  const hits = whole.length > 0 ? whole : bestHitPerTerm(byAnyWord, wanted);
  return hits
    .slice(0, limit)
    .map(({ phrase, score }) =>
      foundTerm(phrase.term, lang, phrase.text, Math.round((1 - score) * 100) / 100),
    );
};
