import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { waitingProposalsQuery } from '../api/own-proposals-query.ts';
import { personQuery } from '../api/person-query.ts';
import { ApiProblem } from '../api/problem.ts';
import { ownRolesQuery, roleQuery } from '../api/role-query.ts';
import { vocabularyQuery } from '../api/vocabulary-query.ts';
import { workListQuery } from '../api/work-list-query.ts';
import { ownWorkplacesQuery } from '../api/workplaces-query.ts';
import { adjustmentsSearch } from '../pages/adjustments/adjustments-search.ts';
import { describeSearch } from '../pages/describe/describe-search.ts';
import { importSearch } from '../pages/import/import-search.ts';
import { matchListQuery, matchListsQuery } from '../pages/match-lists/match-list-queries.ts';
import { matchListSearch } from '../pages/match-lists/match-list-search.ts';
import { matchListsSearch } from '../pages/match-lists/match-lists-search.ts';
import { myWorkplaceSearch } from '../pages/my-workplace/my-workplace-search.ts';
import { overviewQuery } from '../pages/node/node-queries.ts';
import { capacitySearch, nodeSearch } from '../pages/node/node-search.ts';
import { capacityQuery, isPlanner, wayQuery } from '../pages/node/way-queries.ts';
import { peopleQuery } from '../pages/people/people-queries.ts';
import { peopleSearch } from '../pages/people/people-search.ts';
import { personSearch } from '../pages/person/person-search.ts';
import { placementsSearch } from '../pages/placements/placements-search.ts';
import { policiesQuery } from '../pages/policy/policy-queries.ts';
import { ownerOf, policySearch } from '../pages/policy/policy-search.ts';
import { ownProposalQuery } from '../pages/proposals/proposals-queries.ts';
import { proposalsSearch } from '../pages/proposals/proposals-search.ts';
import { suggestionQuery } from '../pages/propose/propose-queries.ts';
import { roleSearch } from '../pages/role/role-search.ts';
import { rolesQuery } from '../pages/roles/roles-queries.ts';
import { rolesSearch } from '../pages/roles/roles-search.ts';
import { signInSearch } from '../pages/sign-in/sign-in-search.ts';
import { suggestionsQuery } from '../pages/suggestions/suggestion-queries.ts';
import { suggestionsSearch } from '../pages/suggestions/suggestions-search.ts';
import { ownPlacementsQuery } from '../pages/who-comes/who-comes-queries.ts';
import { workplaceQuery, workplacesQuery } from '../pages/workplaces/workplaces-queries.ts';
import { workplacesSearch } from '../pages/workplaces/workplaces-search.ts';
import { lastNode } from '../session/last-node.ts';
import { sessionQuery } from '../session/session.ts';
import { preferredLanguage } from '../texts/language.tsx';
import { Announcer } from '../ui/announcer.tsx';
import { Loading } from '../ui/loading.tsx';
import { placementQuery, proposalQuery } from '../way/way-queries.ts';
import { ConnectionNotice } from './connection-notice.tsx';
import { Frame } from './frame.tsx';
import { pagesOf } from './navigation.ts';
import { PageError, PageNotFound, WholePageError } from './page-error.tsx';
import { SessionNotice } from './session-notice.tsx';

/** What the routes work with. */
interface RouterContext {
  readonly queryClient: QueryClient;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <>
      <Outlet />
      <ConnectionNotice />
      <SessionNotice />
      <Announcer />
    </>
  ),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

/** Pages of someone who is signed in. Who that is, is asked beside what the page asks, not before it. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  loader: async ({ context: { queryClient }, location }) => {
    try {
      return await queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) {
        throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
      }
      throw error;
    }
  },
  component: Frame,
  errorComponent: WholePageError,
});

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  loader: async ({ parentMatchPromise }) => {
    const session = (await parentMatchPromise).loaderData;
    const [first] = session === undefined ? [] : pagesOf(session);
    if (first !== undefined) {
      throw redirect({ to: first.to, replace: true });
    }
  },
  component: PageNotFound,
});

const toDoRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/to-do',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(workListQuery),
  component: lazyRouteComponent(() => import('../pages/to-do/to-do-page.tsx'), 'ToDoPage'),
});

/** The node that was shown last, else the first of one's nodes: the others are chosen there. */
const nodesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nodes',
  loader: async ({ parentMatchPromise }) => {
    const node = lastNode((await parentMatchPromise).loaderData?.nodes ?? []);
    if (node !== undefined) {
      throw redirect({ to: '/nodes/$nodeId', params: { nodeId: node.id }, replace: true });
    }
  },
  component: PageNotFound,
});

const nodeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nodes/$nodeId',
  validateSearch: nodeSearch,
  loaderDeps: ({ search: { period } }) => ({ period }),
  loader: async ({ context: { queryClient }, params: { nodeId }, deps: { period }, parentMatchPromise }) => {
    const overview = queryClient.ensureQueryData(overviewQuery(nodeId));
    const session = (await parentMatchPromise).loaderData;
    if (session !== undefined && isPlanner(session)) {
      void queryClient.prefetchQuery(wayQuery(nodeId, period));
    }
    return overview;
  },
  component: lazyRouteComponent(() => import('../pages/node/node-page.tsx'), 'NodePage'),
});

const capacityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nodes/$nodeId/capacity',
  validateSearch: capacitySearch,
  loader: ({ context: { queryClient }, params: { nodeId } }) =>
    queryClient.ensureQueryData(capacityQuery(nodeId)),
  component: lazyRouteComponent(() => import('../pages/node/capacity-page.tsx'), 'CapacityPage'),
});

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

const rolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles',
  validateSearch: rolesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(rolesQuery(deps)),
  component: lazyRouteComponent(() => import('../pages/roles/roles-page.tsx'), 'RolesPage'),
});

const myRolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-roles',
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(ownRolesQuery),
      queryClient.ensureQueryData(ownWorkplacesQuery),
      queryClient.ensureQueryData(waitingProposalsQuery),
    ]),
  component: lazyRouteComponent(() => import('../pages/my-roles/my-roles-page.tsx'), 'MyRolesPage'),
});

const roleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles/$roleId',
  validateSearch: roleSearch,
  loader: ({ context: { queryClient }, params: { roleId } }) =>
    queryClient.ensureQueryData(roleQuery(roleId)),
  component: lazyRouteComponent(() => import('../pages/role/role-page.tsx'), 'RolePage'),
});

const proposalsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/proposals',
  validateSearch: proposalsSearch,
  loaderDeps: ({ search: { shown } }) => ({ shown }),
  loader: async ({ context: { queryClient }, deps: { shown } }) => {
    const id = shown ?? (await queryClient.ensureQueryData(waitingProposalsQuery))[0]?.id;
    if (id !== undefined) {
      await queryClient.ensureQueryData(ownProposalQuery(id));
    }
  },
  component: lazyRouteComponent(() => import('../pages/proposals/proposals-page.tsx'), 'ProposalsPage'),
});

const whoComesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/who-comes',
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(ownPlacementsQuery),
      queryClient.ensureQueryData(ownRolesQuery),
      queryClient.ensureQueryData(ownWorkplacesQuery),
    ]),
  component: lazyRouteComponent(() => import('../pages/who-comes/who-comes-page.tsx'), 'WhoComesPage'),
});

const describeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/describe',
  validateSearch: describeSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(ownWorkplacesQuery),
  component: lazyRouteComponent(() => import('../pages/describe/describe-page.tsx'), 'DescribePage'),
});

const describeStoredRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/describe/$roleId',
  loader: ({ context: { queryClient }, params: { roleId } }) =>
    Promise.all([
      queryClient.ensureQueryData(roleQuery(roleId)),
      queryClient.ensureQueryData(ownWorkplacesQuery),
    ]),
  component: lazyRouteComponent(() => import('../pages/describe/describe-page.tsx'), 'DescribeStoredPage'),
});

const myWorkplaceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-workplace',
  validateSearch: myWorkplaceSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(ownWorkplacesQuery),
  component: lazyRouteComponent(
    () => import('../pages/my-workplace/my-workplace-page.tsx'),
    'MyWorkplacePage',
  ),
});

const matchListsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/match-lists',
  validateSearch: matchListsSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(matchListsQuery()),
  component: lazyRouteComponent(() => import('../pages/match-lists/match-lists-page.tsx'), 'MatchListsPage'),
});

const matchListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/match-lists/$listId',
  validateSearch: matchListSearch,
  loader: ({ context: { queryClient }, params: { listId } }) =>
    Promise.all([
      queryClient.ensureQueryData(matchListQuery(listId)),
      queryClient.ensureQueryData(vocabularyQuery(preferredLanguage())),
    ]),
  component: lazyRouteComponent(() => import('../pages/match-lists/match-list-page.tsx'), 'MatchListPage'),
});

const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/import',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('../pages/import/import-page.tsx'), 'ImportPage'),
});

const adjustmentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/adjustments',
  validateSearch: adjustmentsSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(vocabularyQuery(preferredLanguage())),
  component: lazyRouteComponent(() => import('../pages/adjustments/adjustments-page.tsx'), 'AdjustmentsPage'),
});

const policyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/policy',
  validateSearch: policySearch,
  loaderDeps: ({ search: { node, shared } }) => ({ node, shared }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { nodes } = await queryClient.ensureQueryData(sessionQuery);
    await Promise.all([
      queryClient.ensureQueryData(policiesQuery(ownerOf(deps, nodes, lastNode(nodes)))),
      queryClient.ensureQueryData(vocabularyQuery(preferredLanguage())),
    ]);
  },
  component: lazyRouteComponent(() => import('../pages/policy/policy-page.tsx'), 'PolicyPage'),
});

const workplacesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workplaces',
  validateSearch: workplacesSearch,
  loaderDeps: ({ search: { q = '', nodeId = '' } }) => ({ q, nodeId }),
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(workplacesQuery(deps)),
  component: lazyRouteComponent(() => import('../pages/workplaces/workplaces-page.tsx'), 'WorkplacesPage'),
});

const newWorkplaceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workplaces/new',
  component: lazyRouteComponent(
    () => import('../pages/workplaces/new-workplace-page.tsx'),
    'NewWorkplacePage',
  ),
});

const workplaceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workplaces/$workplaceId',
  loader: ({ context: { queryClient }, params: { workplaceId } }) =>
    queryClient.ensureQueryData(workplaceQuery(workplaceId)),
  component: lazyRouteComponent(() => import('../pages/workplaces/workplace-page.tsx'), 'WorkplacePage'),
});

const elsewhereRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  component: PageNotFound,
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute.addChildren([
    homeRoute,
    toDoRoute,
    nodesRoute,
    nodeRoute,
    capacityRoute,
    peopleRoute,
    newPersonRoute,
    personRoute,
    suggestionsRoute,
    proposeRoute,
    proposalRoute,
    planRoute,
    placementsRoute,
    placementRoute,
    rolesRoute,
    myRolesRoute,
    roleRoute,
    proposalsRoute,
    whoComesRoute,
    describeRoute,
    describeStoredRoute,
    myWorkplaceRoute,
    importRoute,
    matchListsRoute,
    matchListRoute,
    adjustmentsRoute,
    policyRoute,
    workplacesRoute,
    newWorkplaceRoute,
    workplaceRoute,
    elsewhereRoute,
  ]),
]);

/** The pages and their addresses; what an address holds besides its path is checked by each page's own schema. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    // what was read stays fresh in the query client, which alone decides
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultErrorComponent: PageError,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
