import type { Proposal } from './way-queries.ts';

/** What comes next of a proposal: whoever acts, and what the coach can do. */
export type ProposalNext = 'wait' | 'reply' | 'plan' | 'placement' | 'ask-again' | 'others';

/** Reasons to withdraw after which the same pair is proposed anew, put right. */
const putRight: readonly (string | null | undefined)[] = ['wrong-information', 'role-changed'];

/** What the coach does next about a proposal; `wait` while the workplace is to answer. */
export function nextOfProposal({
  state,
  placement,
  steps,
}: Pick<Proposal, 'state' | 'placement'> & {
  readonly steps: readonly { readonly reason: string | null }[];
}): ProposalNext {
  if (placement !== null && placement.state !== 'called-off') {
    return 'placement';
  }
  switch (state) {
    case 'proposed':
      return 'wait';
    case 'asked':
      return 'reply';
    case 'welcomed':
      return placement === null ? 'plan' : 'others';
    case 'not-now':
    case 'expired':
      return 'ask-again';
    case 'withdrawn':
      return putRight.includes(steps.at(-1)?.reason) ? 'ask-again' : 'others';
    case 'refused':
      return 'others';
  }
}
