import { isSwedish } from '../lexicon/is-swedish.ts';
import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import { findWords, foldWord } from '../text/split-words.ts';
import { englishStem } from '../text/stem-word.ts';
import { readConditions } from './read-conditions.ts';
import { readSiteTerms } from './read-site-terms.ts';
import { readSupports } from './read-supports.ts';
import type { Reading } from './reading.ts';

/** What a text is written in: Swedish, English, or something that isn't read; null without a word to tell by. */
export type TextLanguage = 'sv' | 'en' | 'other' | null;

const latinLetter = /\p{Script=Latin}/u;
const anyLetter = /\p{L}/u;
/** As much of a text tells its language, in UTF-16 units. */
const longestSample = 600;
/** So much of an English text is ordinary English. */
const leastEnglish = 0.6;

/**
 * The language that most of a text is in, by its script and how many of its words are known: English ones by their stems
 * ({@link englishStem}).
 */
export function languageOfText(text: string, englishStems: ReadonlySet<string>): TextLanguage {
  const words = findWords(text.slice(0, longestSample))
    .map(foldWord)
    .filter((word) => anyLetter.test(word));
  if (words.length === 0) {
    return null;
  }
  const latin = words.filter((word) => latinLetter.test(word));
  if (latin.length * 2 < words.length) {
    return 'other';
  }
  const isInSwedish = isSwedish(words);
  if (isInSwedish === true) {
    return 'sv';
  }
  const english = latin.filter((word) => englishStems.has(englishStem(word)));
  if (english.length >= leastEnglish * words.length) {
    return 'en';
  }
  return isInSwedish === null ? null : 'other';
}

/**
 * Whether a text can be read: it is Swedish or English, or has words that are known all the same. What one says that can't be is
 * unknown, not nothing. `site` is the vocabulary of the site.
 */
export function isRead(reading: Reading, site: SiteVocabulary | null): boolean {
  return (
    reading.taskMatches.length > 0 ||
    isInKnownLanguage(reading) ||
    readConditions(reading).length > 0 ||
    readSupports(reading).length > 0 ||
    (site !== null && readSiteTerms(reading, site).length > 0)
  );
}

function isInKnownLanguage({ text, lexicon }: Reading): boolean {
  const language = languageOfText(text, lexicon.englishStems);
  return language === 'sv' || language === 'en';
}
