import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { ReadCondition, ReadTask } from './interpretation.ts';
import { prepareReading } from './prepare-reading.ts';
import { readConditions } from './read-conditions.ts';
import { readTasks } from './read-tasks.ts';
import { isSureEnoughToCount } from './reading.ts';

/** What matching takes out of the texts of a role. */
export interface RoleReading {
  /** Task types that are part of the role. */
  readonly tasks: readonly ReadTask[];
  /** Conditions that are part of the work. */
  readonly conditions: readonly ReadCondition[];
}

/**
 * Reads a role's title, description and tasks as one text, mostly Swedish, for matching. Only conditions that are rather
 * sure. `site` is the vocabulary of the site; default: none.
 */
export function readRoleText(text: string, site: SiteVocabulary | null = null): RoleReading {
  const { reading } = prepareReading(text, 'sv', site);
  return {
    tasks: readTasks(reading).filter(({ polarity }) => polarity !== 'aversion'),
    conditions: readConditions(reading)
      .filter(isSureEnoughToCount)
      .filter(({ polarity }) => polarity === 'present'),
  };
}
