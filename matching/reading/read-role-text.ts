import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { ReadCondition, ReadSupport, ReadTask } from './interpretation.ts';
import { prepareReading } from './prepare-reading.ts';
import { readConditions } from './read-conditions.ts';
import { readDemands } from './read-demands.ts';
import { hasLevel, type ReadLevel } from './read-level.ts';
import { readSupports } from './read-supports.ts';
import { readTasks } from './read-tasks.ts';
import { isSureEnoughToCount } from './reading.ts';
import { shareRead } from './share-read.ts';

/** What matching takes out of the texts of a role. */
export interface RoleReading {
  /** What the work is, in the words of the text. */
  readonly work: string;
  /** Task types that are part of the role. */
  readonly tasks: readonly ReadTask[];
  /** How much, 0..1, of the words of `work` that say something the readings of tasks cover. */
  readonly workShare: number;
  /** Conditions that are part of the work. */
  readonly conditions: readonly ReadCondition[];
  /** What is demanded, at level 1 or above, one entry an ability. */
  readonly demands: readonly ReadLevel[];
  /** Supports on offer. */
  readonly supports: readonly ReadSupport[];
}

/**
 * Reads a role's title, description and tasks as one text, mostly Swedish, for matching. Of conditions, demands and
 * supports only those that are rather sure. `site` is the vocabulary of the site; default: none.
 */
export function readRoleText(text: string, site: SiteVocabulary | null = null): RoleReading {
  const { reading } = prepareReading(text, 'sv', site);
  const tasks = readTasks(reading).filter(({ polarity }) => polarity !== 'aversion');
  return {
    work: text,
    tasks,
    workShare: shareRead(reading, tasks),
    conditions: readConditions(reading)
      .filter(isSureEnoughToCount)
      .filter(({ polarity }) => polarity === 'present'),
    demands: readDemands(reading)
      .filter(isSureEnoughToCount)
      .filter(hasLevel)
      .filter(({ direction, level }) => direction === 'requires' && level > 0),
    supports: readSupports(reading)
      .filter(isSureEnoughToCount)
      .filter(({ strength }) => strength === 'offered'),
  };
}
