import { addToList } from '../add-to-list.ts';
import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { findCloseMatches, keepLongest } from './find-close-matches.ts';
import { findTaskMatches } from './find-task-matches.ts';
import type { PersonalFact } from './interpretation.ts';
import { lexicon as builtLexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import type { TaskMeaning } from './phrase-books.ts';
import { takeOutPersonal } from './read-personal.ts';
import { readRow } from './read-row.ts';
import { Stances, type TextOf } from './read-stances.ts';
import type { ReadWord } from './read-word.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './split-sentences.ts';

/** A text ready for reading, and the personal facts that were taken out of it. */
export interface PreparedReading {
  readonly reading: Reading;
  readonly facts: readonly PersonalFact[];
}

/** What a word meets nothing by. */
const noKeys: ReadWord['keys'] = { sv: [], en: [] };

/**
 * Makes a text ready for reading. `site` is the vocabulary of the site, default: none; `of` tells whose text it is,
 * default: who can tell by its words; `readsRanges`, whether words are read that tell of work only where it is wished for, default:
 * no.
 *
 * 1. Split into sentences and words, and read each word: its dictionary forms, its parts, a slip put right.
 * 2. Take out personal facts: from here on they were never there.
 * 3. Take out phrases that mean something else ("det handlar om").
 * 4. Find what is wanted, feared, needed, asked for or denied, and how far each of it reaches.
 */
export function prepareReading(
  text: string,
  lang: VocabularyLanguage,
  site: SiteVocabulary | null = null,
  of: TextOf = null,
  readsRanges = false,
): PreparedReading {
  const lexicon = builtLexicon(site);
  const { facts, rest } = takeOutPersonal(text, readRow(splitSentences(text), lexicon), lexicon);

  const joins = (left: number, right: number): boolean => rest[left]?.sentence === rest[right]?.sentence;
  const meantOtherwise = new Set<number>();
  const mayBegin = (at: number): boolean => rest[at]?.begins.otherMeaning === true;
  const words = rest.map(({ word }) => word);
  for (const { from, to } of lexicon.otherMeanings.find(words, joins, mayBegin)) {
    for (let at = from; at < to; at += 1) {
      meantOtherwise.add(at);
    }
  }
  const row =
    meantOtherwise.size === 0
      ? rest
      : rest.map((read, at) =>
          meantOtherwise.has(at) ? { ...read, word: '', keys: noKeys, parts: null } : read,
        );

  // the costliest parts: not every reader asks for them, and some ask twice
  let stances: Stances | undefined;
  let taskMatches: Reading['taskMatches'] | undefined;
  let conditionMatches: Reading['conditionMatches'] | undefined;
  let allSupportMatches: Reading['allSupportMatches'] | undefined;
  let supportMatches: Reading['supportMatches'] | undefined;
  let matchesByPosition: Map<number, PhraseMatch<TaskMeaning>[]> | undefined;
  return {
    reading: {
      text,
      lang,
      lexicon,
      row,
      get stances() {
        stances ??= new Stances(text, rest, lexicon, lang, of);
        return stances;
      },
      get taskMatches() {
        taskMatches ??= keepLongest(
          readsRanges
            ? findTaskMatches(lexicon, row, lang).map(asWish)
            : findTaskMatches(lexicon, row, lang).filter(isOfWork),
        );
        return taskMatches;
      },
      get conditionMatches() {
        conditionMatches ??= keepLongest(findCloseMatches(lexicon.conditions, row, lang));
        return conditionMatches;
      },
      get supportMatches() {
        supportMatches ??= keepLongest(this.allSupportMatches);
        return supportMatches;
      },
      get allSupportMatches() {
        allSupportMatches ??= findCloseMatches(lexicon.supports, row, lang);
        return allSupportMatches;
      },
      taskMatchesAt(position) {
        matchesByPosition ??= byPosition(this.taskMatches);
        return matchesByPosition.get(position) ?? [];
      },
    },
    facts,
  };
}

/** Where work is wished for, a broad word tells as much as any. */
const worthOfRange = 0.86;

const asWish = (match: PhraseMatch<TaskMeaning>): PhraseMatch<TaskMeaning> =>
  match.meaning.range === undefined || match.at.length > 1
    ? match
    : { ...match, quality: Math.max(match.quality, worthOfRange) };

const isOfWork = ({ meaning }: PhraseMatch<TaskMeaning>): boolean => meaning.range?.isOnlyWished !== true;

function byPosition<Meaning>(matches: readonly PhraseMatch<Meaning>[]): Map<number, PhraseMatch<Meaning>[]> {
  const matchesByPosition = new Map<number, PhraseMatch<Meaning>[]>();
  for (const match of matches) {
    for (const position of match.at) {
      addToList(matchesByPosition, position, match);
    }
  }
  return matchesByPosition;
}
