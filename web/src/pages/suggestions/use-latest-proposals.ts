import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Proposal, proposalsQuery, toldToCoach } from '../../way/way-queries.ts';

/** The latest proposal of each of the person's suggestions that was proposed, by the suggestion's id. */
export function useLatestProposals(personId: string): ReadonlyMap<string, Proposal> {
  const { data } = useInfiniteQuery(proposalsQuery({ candidateId: personId }));
  return useMemo(() => {
    const latestFirst = toldToCoach(data?.pages.flatMap(({ items }) => items) ?? []);
    return new Map(latestFirst.toReversed().map((proposal) => [proposal.suggestionId, proposal]));
  }, [data]);
}
