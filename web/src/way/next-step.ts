import type { Placement, Proposal } from './way-queries.ts';

/** What comes next of a proposal: whoever acts, and what the coach can do. */
export type ProposalNext = 'wait' | 'reply' | 'plan' | 'placement' | 'ask-again' | 'others';

/** What comes next of a placement. */
type PlacementNext = 'wait-for-start' | 'start' | 'run' | 'end' | 'over';

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

/** What comes next of a placement on a day, `YYYY-MM-DD`. */
export function nextOfPlacement(
  { state, startsOn, endsOn }: Pick<Placement, 'state' | 'startsOn' | 'endsOn'>,
  today: string,
): PlacementNext {
  switch (state) {
    case 'planned':
      return startsOn <= today ? 'start' : 'wait-for-start';
    case 'running':
      return endsOn !== null && endsOn <= today ? 'end' : 'run';
    case 'ended':
    case 'called-off':
      return 'over';
  }
}

/** Whether an approved pair may be put to the workplace, by its latest proposal; undefined for none. */
export function mayBeProposed(proposal: Proposal | undefined): boolean {
  const next = proposal === undefined ? null : nextOfProposal(proposal);
  return next === null || next === 'others' || next === 'ask-again';
}
