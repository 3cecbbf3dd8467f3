import { isProtectedWord } from '../text/protected-words.ts';
import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { WordSpan } from '../text/word-span.ts';
import type { TaskTypeId } from './interpretation.ts';
import { prepareReading } from './prepare-reading.ts';
import { isSureEnoughToCount } from './reading.ts';
import { wordSpans } from './word-spans.ts';

/** What matching takes out of an experience. */
interface ExperienceReading {
  /** The task types that it tells of, liked or not. */
  readonly tasks: readonly TaskTypeId[];
  /** How much, 0..1, of the words that say something they cover. */
  readonly share: number;
  /** The words that tell of one of these task types, found when they are asked for: few are. */
  wordsOf(task: TaskTypeId): WordSpan[];
}

const nothingRead: ExperienceReading = { tasks: [], share: 0, wordsOf: () => [] };

/**
 * Reads what somebody has done before, mostly Swedish, for matching: only what is rather sure. `site` is the vocabulary of the
 * site; default: none.
 */
export function readExperience(text: string, site: SiteVocabulary | null = null): ExperienceReading {
  const { reading } = prepareReading(text, 'sv', site);
  const sure = reading.taskMatches.filter(({ quality }) => isSureEnoughToCount({ confidence: quality }));
  if (sure.length === 0) {
    return nothingRead;
  }
  const covered = new Set(sure.flatMap(({ at }) => at));
  const telling = reading.row.filter(
    ({ word, isFiller }) => word !== '' && !isFiller && !isProtectedWord(word),
  );
  return {
    tasks: [...new Set(sure.map(({ meaning }) => meaning.task))],
    share: Math.min(1, covered.size / Math.max(1, telling.length)),
    wordsOf: (task) => {
      const places = sure.filter(({ meaning }) => meaning.task === task).flatMap(({ at }) => at);
      return wordSpans(reading.text, reading.row, places);
    },
  };
}
