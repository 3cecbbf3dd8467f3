import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { ReadCondition, ReadDemand, ReadSupport, ReadTask } from './interpretation.ts';
import { prepareReading } from './prepare-reading.ts';
import { readAversions, saysNo } from './read-aversions.ts';
import { readConditions } from './read-conditions.ts';
import { readDemands } from './read-demands.ts';
import { hasLevel, type ReadLevel } from './read-level.ts';
import { readSupports } from './read-supports.ts';
import { readTasks } from './read-tasks.ts';
import { isSureEnoughToCount } from './reading.ts';

/** What matching takes out of a candidate's wishes. */
export interface WishReading {
  /** The text without what it says no to. */
  readonly wished: string;
  /** The words for what it says no to; empty when there are none. */
  readonly refused: string;
  /** Task types that are not wanted. */
  readonly tasks: readonly ReadTask[];
  /** Conditions that are avoided. */
  readonly conditions: readonly ReadCondition[];
  /** Supports that are needed or helpful. */
  readonly supports: readonly ReadSupport[];
  /** Abilities that they have or lack, one entry an ability; none of an ability that they both have and lack. */
  readonly levels: readonly ReadLevel[];
}

/**
 * Reads a candidate's wishes, mostly Swedish, for matching: only what is rather sure. `site` is the vocabulary of the
 * site; default: none.
 */
export function readWishes(text: string, site: SiteVocabulary | null = null): WishReading {
  const { reading } = prepareReading(text, 'sv', site);
  const { spans, refused } = readAversions(reading);
  // a task is unwanted only where something says no
  const tasks = saysNo(reading) ? readTasks(reading) : [];
  return {
    wished: without(text, spans),
    refused: refused.map((span) => span.text).join(' '),
    tasks: tasks.filter(isSureEnoughToCount).filter(({ polarity }) => polarity === 'aversion'),
    conditions: readConditions(reading)
      .filter(isSureEnoughToCount)
      .filter(({ polarity }) => polarity === 'avoids'),
    supports: readSupports(reading)
      .filter(isSureEnoughToCount)
      .filter(({ strength }) => strength !== 'offered'),
    levels: ownLevels(readDemands(reading).filter(isSureEnoughToCount)),
  };
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
