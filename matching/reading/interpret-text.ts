import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { findTaskMatches } from './find-task-matches.ts';
import type { Interpretation } from './interpretation.ts';
import { lexicon as builtLexicon } from './lexicon.ts';
import { keepLongest } from './phrase-book.ts';
import { readConditions } from './read-conditions.ts';
import { readDemands } from './read-demands.ts';
import { takeOutPersonal } from './read-personal.ts';
import { readRow } from './read-row.ts';
import { Stances } from './read-stances.ts';
import { readSupports } from './read-supports.ts';
import { readTasks } from './read-tasks.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * What a text says in terms of the vocabulary, each thing with the words that led to it. All of it is a suggestion:
 * it never overrides what a person rated. `lang` is the language that the text mostly is in; words of the other are
 * read too. The result depends on the text, the language and the engine version alone. Of a very long text only the
 * first 20,000 UTF-16 units are read, personal identity numbers excepted. Never throws.
 *
 * 1. Split into sentences and words, and read each word: its stem, its parts, a slip put right.
 * 2. Take out personal facts: from here on they were never there.
 * 3. Take out phrases that mean something else ("det handlar om").
 * 4. Find what is wanted, feared, needed, asked for or denied, and how far each of it reaches.
 * 5. Meet the vocabulary's phrases, the longest first, and give each the stance that reaches it.
 */
export function interpretText(text: string, lang: VocabularyLanguage): Interpretation {
  const lexicon = builtLexicon();
  const { facts, rest } = takeOutPersonal(text, readRow(splitSentences(text), lexicon), lexicon);

  const joins = (left: number, right: number): boolean => rest[left]?.sentence === rest[right]?.sentence;
  const words = rest.map(({ word }) => word);
  const meantOtherwise = new Set<number>();
  for (const { from, to } of lexicon.otherMeanings.find(words, joins)) {
    for (let at = from; at < to; at += 1) meantOtherwise.add(at);
  }
  const row = rest.map((read, at) =>
    meantOtherwise.has(at) ? { ...read, word: '', stems: { sv: '', en: '' }, parts: null } : read,
  );

  const taskMatches = keepLongest(findTaskMatches(lexicon, row, lang));
  const reading = { text, lang, lexicon, row, stances: new Stances(rest, lexicon, lang), taskMatches };
  return {
    tasks: readTasks(reading),
    conditions: readConditions(reading),
    supports: readSupports(reading),
    demands: readDemands(reading),
    personal: facts,
  };
}
