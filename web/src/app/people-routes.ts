import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personQuery } from '../api/person-query.ts';
import { peopleQuery } from '../pages/people/people-queries.ts';
import { peopleSearch } from '../pages/people/people-search.ts';
import { personSearch } from '../pages/person/person-search.ts';
import { placementsSearch } from '../pages/placements/placements-search.ts';
import { suggestionQuery } from '../pages/propose/propose-queries.ts';
import { suggestionsQuery } from '../pages/suggestions/suggestion-queries.ts';
import { suggestionsSearch } from '../pages/suggestions/suggestions-search.ts';
import { placementQuery, proposalQuery } from '../way/way-queries.ts';
import { signedInRoute } from './root-routes.tsx';

const peopleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people',
  validateSearch: peopleSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(peopleQuery(deps)),
  component: lazyRouteComponent(() => import('../pages/people/people-page.tsx'), 'PeoplePage'),
});

const newPersonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/new',
  component: lazyRouteComponent(() => import('../pages/person/new-person-page.tsx'), 'NewPersonPage'),
});

const personRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId',
  validateSearch: personSearch,
  loader: ({ context: { queryClient }, params: { personId } }) =>
    queryClient.ensureQueryData(personQuery(personId)),
  component: lazyRouteComponent(() => import('../pages/person/person-page.tsx'), 'PersonPage'),
});

const suggestionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId/suggestions',
  validateSearch: suggestionsSearch,
  loader: ({ context: { queryClient }, params: { personId } }) =>
    Promise.all([
      queryClient.ensureQueryData(personQuery(personId)),
      queryClient.ensureInfiniteQueryData(suggestionsQuery(personId)),
    ]),
  component: lazyRouteComponent(() => import('../pages/suggestions/suggestions-page.tsx'), 'SuggestionsPage'),
});

const proposeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId/suggestions/$suggestionId/propose',
  loader: ({ context: { queryClient }, params: { personId, suggestionId } }) =>
    queryClient.ensureQueryData(suggestionQuery(personId, suggestionId)),
  component: lazyRouteComponent(() => import('../pages/propose/propose-page.tsx'), 'ProposePage'),
});

const proposalRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/proposals/$proposalId',
  loader: ({ context: { queryClient }, params: { proposalId } }) =>
    queryClient.ensureQueryData(proposalQuery(proposalId)),
  component: lazyRouteComponent(() => import('../pages/proposal/proposal-page.tsx'), 'ProposalPage'),
});

const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/proposals/$proposalId/plan',
  loader: async ({ context: { queryClient }, params: { proposalId } }) => {
    const proposal = await queryClient.ensureQueryData(proposalQuery(proposalId));
    if (proposal.for === 'coach') {
      await queryClient.ensureQueryData(personQuery(proposal.candidateId));
    }
  },
  component: lazyRouteComponent(() => import('../pages/placement/plan-page.tsx'), 'PlanPage'),
});

const placementsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/placements',
  validateSearch: placementsSearch,
  component: lazyRouteComponent(() => import('../pages/placements/placements-page.tsx'), 'PlacementsPage'),
});

const placementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/placements/$placementId',
  loader: ({ context: { queryClient }, params: { placementId } }) =>
    queryClient.ensureQueryData(placementQuery(placementId)),
  component: lazyRouteComponent(() => import('../pages/placement/placement-page.tsx'), 'PlacementPage'),
});

/** People, what is suggested to them, and their way to a placement. */
export const peopleRoutes = [
  peopleRoute,
  newPersonRoute,
  personRoute,
  suggestionsRoute,
  proposeRoute,
  proposalRoute,
  planRoute,
  placementsRoute,
  placementRoute,
] as const;
