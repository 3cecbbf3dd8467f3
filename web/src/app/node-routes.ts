import { createRoute, redirect } from '@tanstack/react-router';
import { ownReportsQuery } from '../api/report-queries.ts';
import { adjustmentsSearch } from '../pages/adjustments/adjustments-search.ts';
import { importSearch } from '../pages/import/import-search.ts';
import { matchListQuery, matchListsQuery } from '../pages/match-lists/match-list-queries.ts';
import { matchListSearch } from '../pages/match-lists/match-list-search.ts';
import { matchListsSearch } from '../pages/match-lists/match-lists-search.ts';
import { overviewQuery } from '../pages/node/node-queries.ts';
import { capacitySearch, nodeSearch } from '../pages/node/node-search.ts';
import { capacityQuery, isPlanner, wayQuery } from '../pages/node/way-queries.ts';
import { policiesQuery } from '../pages/policy/policy-queries.ts';
import { ownerOf, policySearch } from '../pages/policy/policy-search.ts';
import { workplaceQuery, workplacesQuery } from '../pages/workplaces/workplaces-queries.ts';
import { workplacesSearch } from '../pages/workplaces/workplaces-search.ts';
import { lastNode } from '../session/last-node.ts';
import { sessionQuery } from '../session/session.ts';
import { ensureVocabulary } from './ensure-vocabulary.ts';
import { lazyPage } from './lazy-page.ts';
import { PageNotFound } from './page-error.tsx';
import { signedInRoute } from './root-routes.tsx';
import { waitToEnter } from './wait-to-enter.ts';

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
  component: lazyPage(() => import('../pages/node/node-page.tsx'), 'NodePage', ['node', 'reach', 'times']),
});

const capacityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nodes/$nodeId/capacity',
  validateSearch: capacitySearch,
  loader: ({ context: { queryClient }, params: { nodeId } }) =>
    queryClient.ensureQueryData(capacityQuery(nodeId)),
  component: lazyPage(() => import('../pages/node/capacity-page.tsx'), 'CapacityPage', ['capacity']),
});

const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/import',
  validateSearch: importSearch,
  component: lazyPage(() => import('../pages/import/import-page.tsx'), 'ImportPage', ['imports']),
});

const matchListsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/match-lists',
  validateSearch: matchListsSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(matchListsQuery()),
  component: lazyPage(() => import('../pages/match-lists/match-lists-page.tsx'), 'MatchListsPage', [
    'matchLists',
  ]),
});

const matchListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/match-lists/$listId',
  validateSearch: matchListSearch,
  loader: ({ context: { queryClient }, params: { listId } }) =>
    Promise.all([queryClient.ensureQueryData(matchListQuery(listId)), ensureVocabulary(queryClient)]),
  component: lazyPage(() => import('../pages/match-lists/match-list-page.tsx'), 'MatchListPage', [
    'matchLists',
    'times',
  ]),
});

const adjustmentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/adjustments',
  validateSearch: adjustmentsSearch,
  loaderDeps: ({ search: { node } }) => ({ node }),
  loader: async ({ context: { queryClient }, deps, parentMatchPromise }) => {
    const vocabulary = ensureVocabulary(queryClient);
    const nodes = (await parentMatchPromise).loaderData?.nodes ?? [];
    const shown = nodes.find(({ id }) => id === deps.node) ?? lastNode(nodes);
    if (shown !== undefined) {
      void queryClient.prefetchQuery(ownReportsQuery(shown.id));
    }
    return vocabulary;
  },
  component: lazyPage(() => import('../pages/adjustments/adjustments-page.tsx'), 'AdjustmentsPage', [
    'adjustments',
  ]),
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
      ensureVocabulary(queryClient),
    ]);
  },
  component: lazyPage(() => import('../pages/policy/policy-page.tsx'), 'PolicyPage', ['policy']),
});

const workplacesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workplaces',
  validateSearch: workplacesSearch,
  loaderDeps: ({ search: { q = '', nodeId = '' } }) => ({ q, nodeId }),
  loader: ({ context: { queryClient }, deps, cause }) =>
    waitToEnter(cause, queryClient.ensureInfiniteQueryData(workplacesQuery(deps))),
  component: lazyPage(() => import('../pages/workplaces/workplaces-page.tsx'), 'WorkplacesPage', [
    'workplaces',
  ]),
});

const newWorkplaceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workplaces/new',
  component: lazyPage(() => import('../pages/workplaces/new-workplace-page.tsx'), 'NewWorkplacePage', [
    'workplace',
    'workplaces',
  ]),
});

const workplaceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/workplaces/$workplaceId',
  loader: ({ context: { queryClient }, params: { workplaceId } }) =>
    queryClient.ensureQueryData(workplaceQuery(workplaceId)),
  component: lazyPage(() => import('../pages/workplaces/workplace-page.tsx'), 'WorkplacePage', [
    'roles',
    'workplace',
    'workplaces',
  ]),
});

/** A node, and what its coordinator does for all of it. */
export const nodeRoutes = [
  nodesRoute,
  nodeRoute,
  capacityRoute,
  importRoute,
  matchListsRoute,
  matchListRoute,
  adjustmentsRoute,
  policyRoute,
  workplacesRoute,
  newWorkplaceRoute,
  workplaceRoute,
] as const;
