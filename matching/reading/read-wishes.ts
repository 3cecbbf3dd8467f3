import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { WordSpan } from '../text/word-span.ts';
import type { ReadCondition, ReadDemand, ReadSupport, ReadTask, TaskTypeId } from './interpretation.ts';
import { isRead } from './language-of-text.ts';
import { prepareReading } from './prepare-reading.ts';
import { readAversions, saysNo } from './read-aversions.ts';
import { readConditions } from './read-conditions.ts';
import { readDemands } from './read-demands.ts';
import { hasLevel, type ReadLevel } from './read-level.ts';
import { readSupports } from './read-supports.ts';
import { readTasks } from './read-tasks.ts';
import { isSureEnoughToCount } from './reading.ts';
import { shareRead } from './share-read.ts';

/** A task type that is wished for. */
interface WishedTask {
  readonly task: TaskTypeId;
  /** "Kanske", or words that name the task only in part. */
  readonly isHedged: boolean;
  /** 1 for the first or only choice, 2 and 3 for what comes after it. */
  readonly choice: 1 | 2 | 3;
  readonly confidence: number;
  readonly words: readonly WordSpan[];
}

/** How strongly something is refused: "aldrig"; "inte"; "helst inte". */
type RefusalStrength = 'never' | 'no' | 'rather-not';

/** A task type that is not wanted. */
interface RefusedTask {
  readonly task: TaskTypeId;
  readonly strength: RefusalStrength;
  readonly confidence: number;
  readonly words: readonly WordSpan[];
}

/** What matching takes out of a candidate's wishes. */
export interface WishReading {
  /** The text without what it says no to. */
  readonly wished: string;
  readonly wishedTasks: readonly WishedTask[];
  /** How much, 0..1, of the words of `wished` that say something the readings of tasks cover. */
  readonly wishedShare: number;
  /** The words for what it says no to; empty when there are none. */
  readonly refused: string;
  readonly refusedTasks: readonly RefusedTask[];
  /** Conditions that are avoided. */
  readonly refusedConditions: readonly ReadCondition[];
  /** Supports that are needed or helpful. */
  readonly supports: readonly ReadSupport[];
  /** Abilities that they have or lack, one entry an ability; none of an ability that they both have and lack. */
  readonly levels: readonly ReadLevel[];
  /** False where the text is in no language that is read: what it wishes for is unknown. */
  readonly isRead: boolean;
}

/**
 * Reads a candidate's wishes, mostly Swedish, for matching: only what is rather sure. `site` is the vocabulary of the
 * site; default: none.
 */
export function readWishes(text: string, site: SiteVocabulary | null = null): WishReading {
  const { reading } = prepareReading(text, 'sv', site);
  const { spans, refused } = readAversions(reading);
  const tasks = readTasks(reading).filter(isSureEnoughToCount);
  const wished = wishedAmong(tasks);
  // a task is unwanted only where something says no
  const refusedTasks = saysNo(reading) ? tasks.filter(({ polarity }) => polarity === 'aversion') : [];
  return {
    wished: without(text, spans),
    wishedTasks: wished.map(({ task, strength, confidence, words }) => ({
      task,
      isHedged: strength === 'weak',
      choice: 1,
      confidence,
      words,
    })),
    wishedShare: shareRead(reading, wished, spans),
    refused: refused.map((span) => span.text).join(' '),
    refusedTasks: refusedTasks.map(({ task, strength, confidence, words }) => ({
      task,
      strength: strength === 'weak' ? 'rather-not' : 'no',
      confidence,
      words,
    })),
    refusedConditions: readConditions(reading)
      .filter(isSureEnoughToCount)
      .filter(({ polarity }) => polarity === 'avoids'),
    supports: readSupports(reading)
      .filter(isSureEnoughToCount)
      .filter(({ strength }) => strength !== 'offered'),
    levels: ownLevels(readDemands(reading).filter(isSureEnoughToCount)),
    isRead: isRead(reading, site),
  };
}

/** What is wished for; what is only mentioned, where nothing is wished for. */
function wishedAmong(tasks: readonly ReadTask[]): readonly ReadTask[] {
  const wished = tasks.filter(({ polarity }) => polarity === 'wish');
  return wished.length > 0 ? wished : tasks.filter(({ polarity }) => polarity === 'mention');
}

/** The levels of what is had or lacked; who says both of an ability, tells nothing of it. */
function ownLevels(demands: readonly ReadDemand[]): ReadLevel[] {
  const own = demands.filter(({ direction }) => direction !== 'requires');
  return own
    .filter(hasLevel)
    .filter((one) => !own.some((other) => other !== one && other.ability === one.ability));
}

/** The text with a blank in place of each span; the spans rise and don't overlap. */
function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
