import { type QueryClient, useQuery } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { workListQuery } from '../api/work-list-query.ts';
import { sessionsQuery } from '../pages/sign-in/sessions-queries.ts';
import { signedInQuery } from '../pages/signed-in/signed-in-queries.ts';
import { signedInSearch } from '../pages/signed-in/signed-in-search.ts';
import { sessionQuery } from '../session/session.ts';
import { Loading } from '../ui/loading.tsx';
import { lazyPage } from './lazy-page.ts';
import { pagesOf } from './navigation.ts';
import { nodeRoutes } from './node-routes.ts';
import { PageError, PageNotFound } from './page-error.tsx';
import { peopleRoutes } from './people-routes.ts';
import { rootRoute, signedInRoute, signInRoute } from './root-routes.tsx';
import { waitToEnter } from './wait-to-enter.ts';
import { workplaceRoutes } from './workplace-routes.ts';

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
  component: Home,
});

const toDoRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/to-do',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(workListQuery),
  component: lazyPage(() => import('../pages/to-do/to-do-page.tsx'), 'ToDoPage', ['toDo']),
});

const sessionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/sessions',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(sessionsQuery),
  component: lazyPage(() => import('../pages/sign-in/sessions-page.tsx'), 'SessionsPage', ['signIn']),
});

const whoIsSignedInRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/signed-in',
  validateSearch: signedInSearch,
  loaderDeps: ({ search: { q = '' } }) => ({ q }),
  loader: ({ context: { queryClient }, deps: { q }, cause }) =>
    waitToEnter(cause, queryClient.ensureInfiniteQueryData(signedInQuery(q))),
  component: lazyPage(() => import('../pages/signed-in/signed-in-page.tsx'), 'SignedInPage', ['signedIn']),
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
    sessionsRoute,
    whoIsSignedInRoute,
    ...nodeRoutes,
    ...peopleRoutes,
    ...workplaceRoutes,
    elsewhereRoute,
  ]),
]);

/** Nothing while it leads on; an account whose roles have no pages has none here either. */
function Home() {
  const { data: session } = useQuery(sessionQuery);
  return session !== undefined && pagesOf(session).length === 0 ? <PageNotFound /> : null;
}

/** The pages and their addresses; what an address holds besides its path is checked by each page's own schema. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    // the page of another thing begins anew: nothing that is edited or chosen goes over from one to the next
    defaultRemountDeps: ({ params }) => params,
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
