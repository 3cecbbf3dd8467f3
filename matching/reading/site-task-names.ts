import type { Steps } from '../steps.ts';
import { meaningOfWord } from '../text/concepts/word-meaning.ts';
import type { SiteConcept, SiteVocabulary } from '../text/site-vocabulary.ts';
import { splitWords } from '../text/split-words.ts';
import { type Phrase, phraseWords } from './phrase.ts';
import type { TaskMeaning } from './phrase-books.ts';

/** What a site calls a task type. */
export interface SiteTaskName {
  readonly task: string;
  /** Folded. */
  readonly words: readonly string[];
}

/**
 * What the site's vocabulary calls the tasks that are known by these phrases. `drop` takes words out of a label, as they are
 * out of the phrases.
 *
 * 1. A concept is a task where its preferred label is a phrase of just one task, letter by letter (stems take who does a
 *    thing for the doing: *målare*, *måla*), and no label is one of another. Where only another label is, the concept is
 *    something else that has to do with it, as the farrier who is also called a groom.
 * 2. Its other labels are then names of that task, but for those that are a phrase already, that the vocabulary doesn't take
 *    for a name, that another concept has too, or that mean something, and nothing of what the preferred label means:
 *    *lagerarbetare* is no name for driving a forklift.
 */
export function* siteTaskNames(
  phrases: readonly Phrase<TaskMeaning>[],
  site: SiteVocabulary,
  drop: (word: string) => boolean,
): Steps<SiteTaskName[]> {
  const tasksByName = new Map<string, Set<string>>();
  for (const { lang, words, meaning } of phrases) {
    if (lang !== 'sv') {
      continue;
    }
    const key = words.map(({ word }) => word).join(' ');
    const tasks = tasksByName.get(key) ?? new Set();
    tasksByName.set(key, tasks.add(meaning.task));
  }
  const tied: { readonly concept: SiteConcept; readonly task: string; readonly labels: readonly Label[] }[] =
    [];
  const conceptsByName = new Map<string, number>();
  for (const concept of site.concepts) {
    yield;
    const labels = concept.labels.map((label): Label => {
      const words = phraseWords(label, drop);
      return { label, words, name: words.join(' ') };
    });
    for (const name of new Set(labels.map((label) => label.name))) {
      conceptsByName.set(name, (conceptsByName.get(name) ?? 0) + 1);
    }
    const tasks = new Set(labels.flatMap(({ name }) => [...(tasksByName.get(name) ?? [])]));
    const [task] = tasks;
    const isCalledSo = tasksByName.has(labels[0]?.name ?? '');
    if (task !== undefined && tasks.size === 1 && isCalledSo) {
      tied.push({ concept, task, labels });
    }
  }
  return tied.flatMap(({ concept, task, labels }) => {
    const meant = meaningOf(concept.labels[0]);
    return labels
      .filter(({ name }) => !tasksByName.has(name) && conceptsByName.get(name) === 1)
      .filter(({ label }) => isName(site, concept, label))
      .filter(({ label }) => mayMean(meaningOf(label), meant))
      .map(({ words }) => ({ task, words }));
  });
}

/** A label with its words as a phrase has them. */
interface Label {
  readonly label: string;
  readonly words: readonly string[];
  readonly name: string;
}

/** Whether the vocabulary takes the whole label for a name of the concept. */
function isName(site: SiteVocabulary, concept: SiteConcept, label: string): boolean {
  const folded = splitWords(label).map((word) => word.folded);
  return site
    .findNamed(folded)
    .some((named) => named.concept === concept && named.to - named.from === folded.length);
}

/** The concepts of our own that a label's words mean; empty for words that nobody knows. */
function meaningOf(label: string): ReadonlySet<number> {
  return new Set(splitWords(label).flatMap(({ folded }) => [...meaningOfWord(folded).concepts.keys()]));
}

/** Whether what is meant by one may be what is meant by the other: they share a meaning, or one's is not known. */
function mayMean(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((concept) => other.has(concept));
}
