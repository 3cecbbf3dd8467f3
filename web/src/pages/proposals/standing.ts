import type { OwnProposal } from '../../api/own-proposals-query.ts';

/** Something that happened to a proposal, as a manager is told of it. */
export type Step = OwnProposal['steps'][number];

/** How long a no can be answered otherwise, in milliseconds; the API says the same. */
const changeableAfterNoMs = 3_600_000;

/** Whether it waits for the coach or the workplace, and nothing has been answered. */
export function isOpen({ state }: Pick<OwnProposal, 'state'>): boolean {
  return state === 'proposed' || state === 'asked';
}

/** Whether it may be shown who the person is, as far as one can tell: the API decides. */
export function mayTellWho({ state }: Pick<OwnProposal, 'state'>): boolean {
  return state !== 'refused' && state !== 'withdrawn' && state !== 'expired';
}

/** The workplace's latest answer; undefined when there is none. */
export function latestAnswer(steps: readonly Step[]): Step | undefined {
  return steps.findLast(({ kind }) => kind === 'welcomed' || kind === 'not-now' || kind === 'refused');
}

/** Whether what was answered can still be answered otherwise, as far as one can tell: the API decides. */
export function mayChangeAnswer(
  { state, placement, steps }: Pick<OwnProposal, 'state' | 'placement' | 'steps'>,
  now: Date,
): boolean {
  if (placement !== null) {
    return false;
  }
  const at = latestAnswer(steps)?.at;
  const isFresh = at !== undefined && now.getTime() - Date.parse(at) < changeableAfterNoMs;
  return state === 'welcomed' || state === 'not-now' || (state === 'refused' && isFresh);
}

/** The words of a conversation: what was asked, and what was replied. */
export function talkOf(steps: readonly Step[]): Step[] {
  return steps.filter(({ kind }) => kind === 'asked' || kind === 'replied');
}
