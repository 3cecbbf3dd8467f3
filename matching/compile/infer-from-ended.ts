import type { Candidate } from '../model/candidate.ts';
import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import { inferredTerm } from '../pair/inferred-term.ts';
import { positionOf, taskPositions } from '../pair/positions.ts';
import { readExperience } from '../reading/read-experience.ts';
import type { TextVectorizer } from '../text/text-vectorizer.ts';
import { endReasonIds } from '../vocabulary/end-reasons.ts';

type Experience = NonNullable<Candidate['experience']>;
type RefusedTasks = CompiledCandidate['refusedTasks'];

const strengths = ['never', 'no', 'rather-not'] as const;

/** Whether somebody would rather not, or never, do it again. */
function isUnwanted({ ended }: Experience[number]): boolean {
  return ended?.again === 'rather-not' || ended?.again === 'never';
}

/** The experience that may speak for a candidate: all but what is not to be done again. */
export function wantedExperience(experience: Experience): Experience {
  return experience.filter((one) => !isUnwanted(one));
}

/** Why what is not to be done again ended, in vocabulary order; null where there is no such experience. */
export function reasonsOfUnwanted(experience: Experience | undefined): CompiledCandidate['unwantedBecause'] {
  const unwanted = experience?.filter(isUnwanted) ?? [];
  return unwanted.length === 0
    ? null
    : endReasonIds.filter((id) => unwanted.some(({ ended }) => ended?.because === id));
}

/** What the wishes refuse, and the tasks of what is not to be done again: the stronger of two for one task. */
export function withUnwanted(
  { refusedTasks, inferredTerms }: Pick<CompiledCandidate, 'refusedTasks' | 'inferredTerms'>,
  experience: Experience | undefined,
  vectorizer: TextVectorizer,
): Pick<CompiledCandidate, 'refusedTasks' | 'inferredTerms'> {
  const byTask = new Map(refusedTasks.map((refused) => [refused.task, refused]));
  const terms = [...inferredTerms];
  for (const { text, ended } of experience?.filter(isUnwanted).toSorted(byText) ?? []) {
    const strength = ended?.again === 'never' ? 'never' : 'rather-not';
    const { tasks, wordsOf } = readExperience(text, vectorizer.site);
    for (const id of tasks) {
      const task = positionOf(taskPositions, id);
      const known = byTask.get(task);
      if (known === undefined || strengths.indexOf(strength) < strengths.indexOf(known.strength)) {
        byTask.set(task, { task, strength });
      }
      if (known === undefined) {
        terms.push(inferredTerm('task', id, wordsOf(id)));
      }
    }
  }
  return { refusedTasks: sortedByTask([...byTask.values()]), inferredTerms: terms };
}

function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text < b.text ? -1 : 1;
}

function sortedByTask(tasks: RefusedTasks): RefusedTasks {
  return tasks.toSorted((a, b) => a.task - b.task);
}
