import { createRoute } from '@tanstack/react-router';
import { personQuery } from '../api/person-query.ts';
import { auditCheckQuery, auditQuery, readersQuery } from '../pages/audit/audit-queries.ts';
import { auditSearch } from '../pages/audit/audit-search.ts';
import { dossierQuery } from '../pages/audit/dossier-queries.ts';
import { peopleQuery } from '../pages/people/people-queries.ts';
import { peopleSearch } from '../pages/people/people-search.ts';
import { copyQuery } from '../pages/person/copy-queries.ts';
import { personSearch } from '../pages/person/person-search.ts';
import { placementsSearch } from '../pages/placements/placements-search.ts';
import { prefetchWay } from '../pages/placements/whose-filter.ts';
import { suggestionQuery } from '../pages/propose/propose-queries.ts';
import { suggestionsQuery } from '../pages/suggestions/suggestion-queries.ts';
import { suggestionsSearch } from '../pages/suggestions/suggestions-search.ts';
import { preferredLanguage } from '../texts/language.tsx';
import { placementQuery, placementsQuery, proposalQuery, proposalsQuery } from '../way/way-queries.ts';
import { ensureVocabulary } from './ensure-vocabulary.ts';
import { lazyPage } from './lazy-page.ts';
import { signedInRoute } from './root-routes.tsx';
import { waitToEnter } from './wait-to-enter.ts';

const peopleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people',
  validateSearch: peopleSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps, cause }) =>
    waitToEnter(cause, queryClient.ensureInfiniteQueryData(peopleQuery(deps))),
  component: lazyPage(() => import('../pages/people/people-page.tsx'), 'PeoplePage', ['people']),
});

const newPersonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/new',
  component: lazyPage(() => import('../pages/person/new-person-page.tsx'), 'NewPersonPage', ['person']),
});

const personRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId',
  validateSearch: personSearch,
  loader: ({ context: { queryClient }, params: { personId: candidateId } }) => {
    void queryClient.prefetchInfiniteQuery(proposalsQuery({ candidateId }));
    void queryClient.prefetchInfiniteQuery(placementsQuery({ candidateId }));
    return Promise.all([
      queryClient.ensureQueryData(personQuery(candidateId)),
      ensureVocabulary(queryClient),
    ]);
  },
  component: lazyPage(() => import('../pages/person/person-page.tsx'), 'PersonPage', [
    'objection',
    'person',
    'way',
  ]),
});

const readersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId/readers',
  loader: ({ context: { queryClient }, params: { personId } }) =>
    queryClient.ensureInfiniteQueryData(readersQuery(personId)),
  component: lazyPage(() => import('../pages/audit/readers-page.tsx'), 'ReadersPage', ['audit']),
});

const copyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId/copy',
  loader: ({ context: { queryClient }, params: { personId } }) =>
    Promise.all([queryClient.ensureQueryData(copyQuery(personId)), ensureVocabulary(queryClient)]),
  component: lazyPage(() => import('../pages/person/copy-page.tsx'), 'CopyPage', [
    'audit',
    'objection',
    'person',
    'personCopy',
    'placements',
    'proposal',
    'times',
    'way',
  ]),
});

const dossierRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/suggestions/$suggestionId/dossier',
  loader: ({ context: { queryClient }, params: { suggestionId } }) =>
    Promise.all([
      queryClient.ensureQueryData(dossierQuery(suggestionId, preferredLanguage())),
      ensureVocabulary(queryClient),
    ]),
  component: lazyPage(() => import('../pages/audit/dossier-page.tsx'), 'DossierPage', [
    'audit',
    'dossier',
    'times',
    'way',
  ]),
});

const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit',
  validateSearch: auditSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps, cause }) =>
    waitToEnter(
      cause,
      Promise.all([
        queryClient.prefetchInfiniteQuery(auditQuery(deps)),
        queryClient.prefetchQuery(auditCheckQuery),
      ]),
    ),
  component: lazyPage(() => import('../pages/audit/audit-page.tsx'), 'AuditPage', ['audit']),
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
  component: lazyPage(() => import('../pages/suggestions/suggestions-page.tsx'), 'SuggestionsPage', [
    'roles',
    'suggestions',
    'times',
    'way',
  ]),
});

const proposeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId/suggestions/$suggestionId/propose',
  loader: ({ context: { queryClient }, params: { personId, suggestionId } }) =>
    Promise.all([
      queryClient.ensureQueryData(suggestionQuery(personId, suggestionId)),
      ensureVocabulary(queryClient),
    ]),
  component: lazyPage(() => import('../pages/propose/propose-page.tsx'), 'ProposePage', ['propose', 'way']),
});

const proposalRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/proposals/$proposalId',
  loader: ({ context: { queryClient }, params: { proposalId } }) =>
    queryClient.ensureQueryData(proposalQuery(proposalId)),
  component: lazyPage(() => import('../pages/proposal/proposal-page.tsx'), 'ProposalPage', [
    'proposal',
    'way',
  ]),
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
  component: lazyPage(() => import('../pages/placement/plan-page.tsx'), 'PlanPage', ['placements', 'way']),
});

const placementsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/placements',
  validateSearch: placementsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps, parentMatchPromise }) => {
    const session = (await parentMatchPromise).loaderData;
    if (session !== undefined) {
      prefetchWay(queryClient, deps, session);
    }
  },
  component: lazyPage(() => import('../pages/placements/placements-page.tsx'), 'PlacementsPage', [
    'placements',
    'way',
  ]),
});

const placementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/placements/$placementId',
  loader: ({ context: { queryClient }, params: { placementId } }) =>
    queryClient.ensureQueryData(placementQuery(placementId)),
  component: lazyPage(() => import('../pages/placement/placement-page.tsx'), 'PlacementPage', [
    'placements',
    'way',
  ]),
});

/** People, what is suggested to them, their way to a placement, and who has read them. */
export const peopleRoutes = [
  peopleRoute,
  newPersonRoute,
  personRoute,
  readersRoute,
  copyRoute,
  auditRoute,
  dossierRoute,
  suggestionsRoute,
  proposeRoute,
  proposalRoute,
  planRoute,
  placementsRoute,
  placementRoute,
] as const;
