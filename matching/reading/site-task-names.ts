import type { Steps } from '../steps.ts';
import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import { splitWords } from '../text/split-words.ts';
import type { TaskMeaning } from './lexicon.ts';
import { type Phrase, phraseWords } from './phrase-book.ts';

/** What a site calls a task type. */
export interface SiteTaskName {
  readonly task: string;
  readonly words: Phrase<TaskMeaning>['words'];
}

/**
 * What the site's vocabulary calls the tasks that are known by these phrases: where a label of a concept is a phrase of
 * just one task, letter by letter (stems take who does a thing for the doing: *målare*, *måla*), its other labels are names of that task. A label that is a phrase
 * of any task already is none, nor one that the vocabulary doesn't take for a name. `drop` takes words out of a label, as
 * they are out of the phrases.
 */
export function* siteTaskNames(
  phrases: readonly Phrase<TaskMeaning>[],
  site: SiteVocabulary,
  drop: (word: string) => boolean,
): Steps<SiteTaskName[]> {
  const tasksByName = new Map<string, Set<string>>();
  for (const { lang, words, meaning } of phrases) {
    if (lang !== 'sv') continue;
    const key = spellingOf(words);
    const tasks = tasksByName.get(key) ?? new Set();
    tasksByName.set(key, tasks.add(meaning.task));
  }
  const names: SiteTaskName[] = [];
  for (const concept of site.concepts) {
    yield;
    const labels = concept.labels.map((label) => {
      const words = phraseWords(label, 'sv', drop);
      return { label, words, tasks: tasksByName.get(spellingOf(words)) };
    });
    const tasks = new Set(labels.flatMap((label) => [...(label.tasks ?? [])]));
    const [task] = tasks;
    if (task === undefined || tasks.size > 1) continue;
    for (const { label, words, tasks: known } of labels) {
      const folded = splitWords(label).map((word) => word.folded);
      const isName = site
        .findNamed(folded)
        .some((named) => named.concept === concept && named.to - named.from === folded.length);
      if (known === undefined && isName) names.push({ task, words });
    }
  }
  return names;
}

function spellingOf(words: Phrase<unknown>['words']): string {
  return words.map(({ word }) => word).join(' ');
}
