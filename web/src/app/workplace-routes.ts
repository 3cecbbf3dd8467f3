import { createRoute } from '@tanstack/react-router';
import { waitingProposalsQuery } from '../api/own-proposals-query.ts';
import { ownRolesQuery, roleQuery } from '../api/role-query.ts';
import { ownWorkplacesQuery } from '../api/workplaces-query.ts';
import { describeSearch } from '../pages/describe/describe-search.ts';
import { myWorkplaceSearch } from '../pages/my-workplace/my-workplace-search.ts';
import { ownProposalQuery } from '../pages/proposals/proposals-queries.ts';
import { proposalsSearch } from '../pages/proposals/proposals-search.ts';
import { roleSearch } from '../pages/role/role-search.ts';
import { rolesQuery } from '../pages/roles/roles-queries.ts';
import { rolesSearch } from '../pages/roles/roles-search.ts';
import { ownPlacementsQuery } from '../pages/who-comes/who-comes-queries.ts';
import { ensureVocabulary } from './ensure-vocabulary.ts';
import { lazyPage } from './lazy-page.ts';
import { signedInRoute } from './root-routes.tsx';
import { waitToEnter } from './wait-to-enter.ts';

const rolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles',
  validateSearch: rolesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps, cause }) =>
    waitToEnter(cause, queryClient.ensureInfiniteQueryData(rolesQuery(deps))),
  component: lazyPage(() => import('../pages/roles/roles-page.tsx'), 'RolesPage', ['roles']),
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
  component: lazyPage(() => import('../pages/my-roles/my-roles-page.tsx'), 'MyRolesPage', [
    'myRoles',
    'reach',
    'roles',
  ]),
});

const roleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles/$roleId',
  validateSearch: roleSearch,
  loader: ({ context: { queryClient }, params: { roleId } }) =>
    Promise.all([queryClient.ensureQueryData(roleQuery(roleId)), ensureVocabulary(queryClient)]),
  component: lazyPage(() => import('../pages/role/role-page.tsx'), 'RolePage', [
    'leftWithout',
    'reach',
    'role',
    'roles',
    'times',
  ]),
});

const proposalsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/proposals',
  validateSearch: proposalsSearch,
  loaderDeps: ({ search: { shown } }) => ({ shown }),
  loader: async ({ context: { queryClient }, deps: { shown } }) => {
    if (shown !== undefined) {
      await queryClient.ensureQueryData(ownProposalQuery(shown));
      return;
    }
    const [first] = await queryClient.ensureQueryData(waitingProposalsQuery);
    if (first !== undefined) {
      const { queryKey } = ownProposalQuery(first.id);
      // the list tells all of each: the first need not be asked for after it
      if (queryClient.getQueryData(queryKey) === undefined) {
        const updatedAt = queryClient.getQueryState(waitingProposalsQuery.queryKey)?.dataUpdatedAt ?? 0;
        queryClient.setQueryData(queryKey, first, { updatedAt });
      }
    }
  },
  component: lazyPage(() => import('../pages/proposals/proposals-page.tsx'), 'ProposalsPage', [
    'proposals',
    'times',
  ]),
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
  component: lazyPage(() => import('../pages/who-comes/who-comes-page.tsx'), 'WhoComesPage', ['whoComes']),
});

const describeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/describe',
  validateSearch: describeSearch,
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(ownWorkplacesQuery), ensureVocabulary(queryClient)]),
  component: lazyPage(() => import('../pages/describe/describe-page.tsx'), 'DescribePage', [
    'describe',
    'reach',
    'roles',
    'times',
  ]),
});

const describeStoredRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/describe/$roleId',
  loader: ({ context: { queryClient }, params: { roleId } }) =>
    Promise.all([
      queryClient.ensureQueryData(roleQuery(roleId)),
      queryClient.ensureQueryData(ownWorkplacesQuery),
      ensureVocabulary(queryClient),
    ]),
  component: lazyPage(() => import('../pages/describe/describe-page.tsx'), 'DescribeStoredPage', [
    'describe',
    'reach',
    'roles',
    'times',
  ]),
});

const myWorkplaceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-workplace',
  validateSearch: myWorkplaceSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(ownWorkplacesQuery),
  component: lazyPage(() => import('../pages/my-workplace/my-workplace-page.tsx'), 'MyWorkplacePage', [
    'workplace',
  ]),
});

/** Roles, and what a workplace does with its own. */
export const workplaceRoutes = [
  rolesRoute,
  myRolesRoute,
  roleRoute,
  proposalsRoute,
  whoComesRoute,
  describeRoute,
  describeStoredRoute,
  myWorkplaceRoute,
] as const;
