import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

/** A person whom a coach proposes to one's workplace, by a name for this proposal alone. */
export type OwnProposal = Schemas['ProposalToWorkplace'];

/** More than wait for a manager at a time. */
const most = 100;

/** Those of the proposals that are told to a manager. */
export function ownOf(items: readonly Schemas['AnyProposal'][]): OwnProposal[] {
  return items.filter((one) => one.for === 'manager');
}

/**
 * The proposals that wait for a manager's answer, the most urgent first. What a workplace is told is shown for as long as it may be
 * told: all that is kept of it here is read again as soon as something of it changes.
 */
export const waitingProposalsQuery = queryOptions({
  queryKey: ['proposal', 'own', 'answer'],
  queryFn: async () => {
    const query = { needs: 'answer', limit: most } as const;
    const { items } = await answerOf(api.GET('/proposals', { params: { query } }));
    return ownOf(items).toSorted((one, other) => one.consentUntil.localeCompare(other.consentUntil));
  },
});
