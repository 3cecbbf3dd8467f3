import type { ProposalStep } from '../read-models/proposal-view.ts';
import type { WorkGroupId } from '../read-models/work-groups.ts';

/** The groups of a work list that one is told of by e-mail, in the order in which an e-mail names them. */
export const mailGroups = [
  'proposals',
  'starting',
  'questions',
  'welcomed',
  'answers',
  'to-start',
] as const satisfies readonly WorkGroupId[];
/** See {@link mailGroups}. */
export type MailGroup = (typeof mailGroups)[number];

/** Who is next after a step of a proposal, and in which group it waits for them; null where nothing waits. */
export const nextAfter: Readonly<
  Record<ProposalStep['kind'], { readonly who: 'manager' | 'coach'; readonly group: MailGroup } | null>
> = {
  proposed: { who: 'manager', group: 'proposals' },
  replied: { who: 'manager', group: 'proposals' },
  asked: { who: 'coach', group: 'questions' },
  welcomed: { who: 'coach', group: 'welcomed' },
  'not-now': { who: 'coach', group: 'answers' },
  refused: { who: 'coach', group: 'answers' },
  withdrawn: null,
  expired: null,
};
