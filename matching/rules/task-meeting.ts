import type { Policy } from '../model/policy.ts';
import type { WishedTask } from '../pair/compiled-profile.ts';
import { idAt, taskIds } from '../pair/positions.ts';
import { taskLikeness } from '../pair/task-likeness.ts';
import { textFit } from './text-fit.ts';

/** The most pairs of task types that evidence holds. */
const shownPairs = 5;

/** How much a wished task counts beside a first and plain wish, 0..1. */
function weightOf({ choice, isHedged }: WishedTask, { laterChoice, hedged }: Policy['wishes']): number {
  // most are first choices, and this is asked for many times
  const ofChoice = choice === 1 ? 1 : laterChoice ** (choice - 1);
  return ofChoice * (isHedged ? hedged : 1);
}

/**
 * How well what is wished for meets the tasks of a role, 0..1; 0 where either is empty. `bestShare` of it is the wish that is
 * met best, whatever else is wished and done; the rest is how much of the role is wished for and how much of the wishes
 * is in the role, half each.
 */
export function fitOfTasks(
  wished: readonly WishedTask[],
  tasks: readonly number[],
  { wishes }: Pick<Policy, 'wishes'>,
): number {
  if (wished.length === 0 || tasks.length === 0) {
    return 0;
  }
  const [only] = wished;
  return only !== undefined && wished.length === 1
    ? fitOfOne(only, tasks, wishes)
    : fitOfMany(wished, tasks, wishes);
}

/** The same of one wish, as nearly everyone has: each task of the role is looked up once. */
function fitOfOne(wish: WishedTask, tasks: readonly number[], wishes: Policy['wishes']): number {
  const weight = weightOf(wish, wishes);
  let likeness = 0;
  let ofRole = 0;
  for (const task of tasks) {
    const one = taskLikeness(wish.task, task);
    likeness = Math.max(likeness, one);
    ofRole += weight * one;
  }
  const shares = (ofRole / tasks.length + (weight * likeness) / weight) / 2;
  return wishes.bestShare * (weight * likeness) + (1 - wishes.bestShare) * shares;
}

function fitOfMany(
  wished: readonly WishedTask[],
  tasks: readonly number[],
  wishes: Policy['wishes'],
): number {
  let best = 0;
  let met = 0;
  let allWeights = 0;
  const weights: number[] = [];
  for (const wish of wished) {
    const weight = weightOf(wish, wishes);
    const likeness = closest(wish.task, tasks);
    best = Math.max(best, weight * likeness);
    met += weight * likeness;
    allWeights += weight;
    weights.push(weight);
  }
  let ofRole = 0;
  for (const task of tasks) {
    let most = 0;
    for (let at = 0; at < wished.length; at += 1) {
      most = Math.max(most, (weights[at] ?? 0) * taskLikeness(wished[at]?.task ?? 0, task));
    }
    ofRole += most;
  }
  const shares = (ofRole / tasks.length + met / allWeights) / 2;
  return wishes.bestShare * best + (1 - wishes.bestShare) * shares;
}

/** How alike the task is to the one of the others that is most like it, 0..1. */
export function closest(task: number, others: readonly number[]): number {
  let most = 0;
  for (const other of others) {
    most = Math.max(most, taskLikeness(task, other));
  }
  return most;
}

/** What the task types say of how alike two texts are. */
export interface TaskPart {
  /** How alike the task types are, 0..1. */
  readonly likeness: number;
  /** How much of the comparison they decide, 0..1; the texts decide the rest. */
  readonly coverage: number;
  /** How much of what is missing then, 0..1, something else makes up. */
  readonly lift: number;
}

/** How alike two texts are, 0..1: their similarity, 0..1, as a fit, and in its place the task types of both, and what lifts that. */
export function likenessWith(
  { likeness, coverage, lift }: TaskPart,
  similarity: number,
  policy: Policy,
): number {
  const alike = (1 - coverage) * textFit(similarity, policy) + coverage * likeness;
  return alike + (1 - alike) * lift;
}

/**
 * How much of a comparison the task types decide, 0..1, by how much of the words on both sides they cover; texts decide the
 * rest.
 */
export function coverageOf(share: number, otherShare: number, { wishes }: Pick<Policy, 'wishes'>): number {
  return wishes.tasksShare * Math.min(1, fullCoverage * Math.sqrt(share * otherShare));
}

/** Nobody's words are covered to the last: about 7 in 10 count as all. */
const fullCoverage = 1.4;

/** Which task types met, as pairs of identifiers: for each of `own`, by position, the one of the role that is most like it. */
export function tasksMet(
  own: readonly number[],
  tasks: readonly number[],
  { wishes }: Pick<Policy, 'wishes'>,
): string[][] {
  const pairs: { readonly names: string[]; readonly likeness: number }[] = [];
  for (const task of own) {
    const likeness = closest(task, tasks);
    const other = tasks.find((one) => taskLikeness(task, one) === likeness);
    if (other !== undefined && likeness >= wishes.likeFrom) {
      pairs.push({ names: [idAt(taskIds, task), idAt(taskIds, other)], likeness });
    }
  }
  return pairs
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, shownPairs)
    .map(({ names }) => names);
}
