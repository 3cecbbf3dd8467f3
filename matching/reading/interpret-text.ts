import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { Interpretation, PersonalFact } from './interpretation.ts';
import { labelRoleText } from './label-role-text.ts';
import { labelledSpans, labelWords } from './label-words.ts';
import { isRead } from './language-of-text.ts';
import { needsIn } from './needs-in.ts';
import { prepareReading } from './prepare-reading.ts';
import { readConditions } from './read-conditions.ts';
import { readDemands } from './read-demands.ts';
import { readSiteTerms } from './read-site-terms.ts';
import type { TextOf } from './read-stances.ts';
import { readSupports } from './read-supports.ts';
import { readTasks } from './read-tasks.ts';
import type { Reading } from './reading.ts';
import { partsOfRole } from './role-part.ts';
import { withoutFacts } from './without-facts.ts';

/** How a text is read. */
export interface InterpretOptions {
  /** The vocabulary of the site; default: none. */
  readonly site?: SiteVocabulary | null;
  /** Whose text it is; default: a role's where a workplace speaks in it, else a candidate's. */
  readonly of?: TextOf;
}

/**
 * What a text says in terms of the vocabulary, each thing with the words that led to it. All of it is a suggestion:
 * it never overrides what a person rated. `lang` is the language that the text mostly is in; words of the other are
 * read too. The result depends on these and the engine version alone. Of a very long text only the
 * first 20,000 UTF-16 units are read, personal identity numbers excepted. Never throws.
 *
 * 1. Make the text ready: words, personal facts taken out, stances (`prepare-reading.ts`).
 * 2. Meet the vocabulary's phrases, the longest first, and give each the stance that reaches it.
 * 3. Label all words: by the same stances in a candidate's words, by its clauses in a role's.
 */
export function interpretText(
  text: string,
  lang: VocabularyLanguage,
  { site = null, of = null }: InterpretOptions = {},
): Interpretation {
  const { reading, facts } = prepareReading(text, lang, site, of);
  const isOfRole = of === null ? reading.stances.voice === 'workplace' : of === 'role';
  return {
    ...(isOfRole ? readAsRole(reading, facts) : readAsCandidate(reading)),
    siteTerms: site === null ? [] : readSiteTerms(reading, site),
    personal: facts,
    isRead: isRead(reading, site),
  };
}

type Read = Pick<Interpretation, 'tasks' | 'conditions' | 'supports' | 'demands' | 'spans'>;

const readAsCandidate = (reading: Reading): Read => ({
  tasks: readTasks(reading),
  conditions: readConditions(reading),
  supports: readSupports(reading),
  demands: readDemands(reading),
  spans: labelledSpans(reading, labelWords(reading, needsIn(reading))),
});

function readAsRole(reading: Reading, facts: readonly PersonalFact[]): Read {
  const labelled = labelRoleText({ ...reading, text: withoutFacts(reading.text, facts) });
  const part = partsOfRole(reading, labelled);
  const work = part(['work']);
  return {
    tasks: readTasks(reading, work),
    conditions: readConditions(reading, work),
    supports: readSupports(reading, part(['offered'])),
    demands: readDemands(reading, part(['work', 'merit'])),
    spans: labelled.spans.map(({ start, end, label }) => ({
      ...{ text: reading.text.slice(start, end), start, end, label },
      strength: null,
    })),
  };
}
