import type { Policy } from '../model/policy.ts';
import {
  type CompiledCandidate,
  type CompiledRole,
  presence,
  type RefusalStrength,
} from '../pair/compiled-profile.ts';
import { taskLikeness } from '../pair/task-likeness.ts';
import type { TextProfile } from '../text/text-profile.ts';
import type { Word, WordForm } from '../text/word.ts';

/** How what a candidate says no to meets a role. */
export interface Refusal {
  /** How strongly the role is refused, 0..1. */
  readonly strength: number;
  /** How much of the fit of wishes the refusal takes over, 0..1. */
  readonly hold: number;
}

/** What nobody refuses. */
export const notRefused: Refusal = { strength: 0, hold: 0 };

/** The stronger of two, and the larger hold. */
export function strongerOf(a: Refusal, b: Refusal): Refusal {
  return { strength: Math.max(a.strength, b.strength), hold: Math.max(a.hold, b.hold) };
}

/** Of a no at its strongest, 0..1. */
function weightOf(strength: RefusalStrength, { inferred }: Pick<Policy, 'inferred'>): number {
  if (strength === 'never') {
    return 1;
  }
  return inferred.unwantedShare * (strength === 'no' ? 1 : Math.sqrt(inferred.share));
}

/** The refused tasks that a role has, or has something like. */
export function refusedTasksIn(
  refused: CompiledCandidate['refusedTasks'],
  { tasks }: Pick<CompiledRole, 'tasks'>,
  { wishes }: Pick<Policy, 'wishes'>,
): CompiledCandidate['refusedTasks'] {
  return refused.filter(({ task }) => tasks.some((other) => taskLikeness(task, other) >= wishes.likeFrom));
}

/**
 * How the task types and conditions that a candidate refuses meet a role. A task counts by how alike it is, and by the root of
 * the share of the role's tasks that are like it. A plain no to any part of the role holds all of it; a "rather not" as much
 * as it is of the role.
 */
export function refusalOfRead(
  { refusedTasks, refusedConditions }: Pick<CompiledCandidate, 'refusedTasks' | 'refusedConditions'>,
  { tasks, workConditions }: Pick<CompiledRole, 'tasks' | 'workConditions'>,
  policy: Policy,
): Refusal {
  const { likeFrom } = policy.wishes;
  let found = notRefused;
  for (const { task, strength } of refusedTasks) {
    let most = 0;
    let like = 0;
    for (const other of tasks) {
      const likeness = taskLikeness(task, other);
      if (likeness >= likeFrom) {
        most = Math.max(most, likeness);
        like += 1;
      }
    }
    if (like > 0) {
      const share = Math.sqrt(like / tasks.length);
      found = strongerOf(found, {
        strength: weightOf(strength, policy) * most * share,
        hold: strength === 'rather-not' ? share : 1,
      });
    }
  }
  for (const { condition, strength } of refusedConditions) {
    const how = workConditions[condition] ?? presence.absent;
    if (how !== presence.absent) {
      const share = how === presence.always ? 1 : policy.inferred.share;
      found = strongerOf(found, {
        strength: weightOf(strength, policy) * share,
        hold: strength === 'rather-not' ? share : 1,
      });
    }
  }
  return found;
}

/** A word that is as alike as this to one of the role's is the same in another form, or a part of it. */
const sureMeeting = 0.6;

/** The words of a refusal, which nothing else is read from, that a role's text has, in any form; in their order. */
export function refusedWordsIn(refusals: TextProfile, text: TextProfile, policy: Policy): readonly Word[] {
  return refusals.words.filter(({ form }) => nearestTo(text, form) > policy.wishes.unlikeUpTo);
}

/**
 * How the words of a refusal that nothing else is read from meet a role's text: as one of them does that is most like one of the
 * role's, up to `unlikeUpTo` not at all. How long the text is makes no difference.
 */
export function refusalOfWords(
  refusals: TextProfile,
  strength: RefusalStrength,
  text: TextProfile,
  policy: Policy,
): Refusal {
  let most = 0;
  for (const { form } of refusals.words) {
    most = Math.max(most, nearestTo(text, form));
  }
  return refusalOfNearest(most, strength, policy);
}

/** The same of the likeness, 0..1, of the words that are most alike. */
export function refusalOfNearest(most: number, strength: RefusalStrength, policy: Policy): Refusal {
  const { unlikeUpTo } = policy.wishes;
  if (most <= unlikeUpTo) {
    return notRefused;
  }
  const sure = Math.max(sureMeeting, unlikeUpTo);
  const hold = most >= sure ? 1 : (most - unlikeUpTo) / (sure - unlikeUpTo);
  return { strength: weightOf(strength, policy) * hold, hold };
}

/** How alike a word is to the one of a text that is most like it, 0..1; 0 for a function word. */
export function nearestTo(text: TextProfile, form: WordForm): number {
  if (form.isFunctionWord) {
    return 0;
  }
  let most = 0;
  for (const { similarity } of text.finder.meet(form)) {
    most = Math.max(most, similarity);
  }
  return most;
}
