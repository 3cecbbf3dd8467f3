import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { PersonalFact, ReadCondition, ReadSupport, ReadTask } from './interpretation.ts';
import { type LabelledRoleText, labelRoleText } from './label-role-text.ts';
import { prepareReading } from './prepare-reading.ts';
import { readConditions } from './read-conditions.ts';
import { readDemands } from './read-demands.ts';
import { hasLevel, type ReadLevel } from './read-level.ts';
import { type RoleRequirements, readRequirements } from './read-requirements.ts';
import { readSupports } from './read-supports.ts';
import { readTasks } from './read-tasks.ts';
import { isSureEnoughToCount } from './reading.ts';
import { partsOfRole } from './role-part.ts';
import { shareRead } from './share-read.ts';
import { withoutFacts } from './without-facts.ts';

/** What matching takes out of the texts of a role. */
export interface RoleReading {
  /** What the work is, in the words of the text: without what is denied, offered, asked of a person, or about the employer. */
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
  /** What is asked for by words: licence, register extract, age, times. */
  readonly requires: RoleRequirements;
}

/**
 * Reads a role's title, tasks and description as one text, mostly Swedish, for matching. Of conditions, demands and
 * supports only those that are rather sure. `site` is the vocabulary of the site; default: none. `bodyFrom` is the UTF-16 unit at
 * which the description starts, before which there are no headings; default: 0.
 *
 * 1. Label the clauses: work, denied, offered, merit, about the employer (`label-role-text.ts`).
 * 2. Read tasks and conditions from the work, demands from that and what is asked of a person, supports from what is offered.
 */
export function readRoleText(text: string, site: SiteVocabulary | null = null, bodyFrom = 0): RoleReading {
  const { reading, facts } = prepareReading(text, 'sv', site, 'role');
  const protectedFacts = facts.filter((fact) => !mayBeTold(fact));
  const labelled = labelRoleText({ ...reading, text: withoutFacts(text, protectedFacts) }, bodyFrom);
  const part = partsOfRole(reading, labelled);
  const work = part(['work']);
  const tasks = readTasks(reading, work).filter(({ polarity }) => polarity !== 'aversion');
  return {
    work: workOf(text, labelled),
    tasks,
    workShare: shareRead(
      reading,
      tasks,
      labelled.spans.filter(({ label, isHeading }) => label !== 'work' || isHeading),
    ),
    conditions: readConditions(reading, work)
      .filter(isSureEnoughToCount)
      .filter(({ polarity }) => polarity === 'present'),
    demands: readDemands(reading, part(['work', 'merit']))
      .filter(isSureEnoughToCount)
      .filter(hasLevel)
      .filter(({ direction, level }) => direction === 'requires' && level > 0),
    supports: readSupports(reading, part(['offered']))
      .filter(isSureEnoughToCount)
      .filter(({ strength }) => strength === 'offered'),
    requires: readRequirements(text, labelled),
  };
}

/** Who is to be called says that a sentence is no work, and an age may be asked for: these words stay. */
const mayBeTold = ({ kind, words }: PersonalFact): boolean =>
  kind === 'contact-details' || (kind === 'age' && words.some((span) => /\d/u.test(span.text)));

/** Nothing but punctuation comes after the last word, but in a text that is longer than what is read. */
const wordPattern = /[\p{L}\p{N}]/u;

/** The words that are the work, a line for each sentence; what is too far on to be read is taken as it stands. */
function workOf(text: string, { cut, clauses }: LabelledRoleText): string {
  const lines: string[] = [];
  let sentence = -1;
  for (const clause of clauses) {
    if (clause.label !== 'work' || clause.isHeading) {
      continue;
    }
    const words = text.slice(cut.tokens[clause.from]?.start, cut.tokens[clause.to - 1]?.end);
    if (clause.sentence === sentence) {
      lines.push(`${lines.pop() ?? ''} ${words}`);
    } else {
      lines.push(words);
    }
    sentence = clause.sentence;
  }
  const unread = text.slice(cut.tokens.at(-1)?.end ?? 0);
  return wordPattern.test(unread) ? `${lines.join('\n')}\n${unread}` : lines.join('\n');
}
