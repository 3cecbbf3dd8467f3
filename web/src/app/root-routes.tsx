import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { ApiProblem } from '../api/problem.ts';
import { signInSearch } from '../pages/sign-in/sign-in-search.ts';
import { sessionQuery } from '../session/session.ts';
import { waysInQuery } from '../session/ways-in.ts';
import { Announcer } from '../ui/announcer.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Frame } from './frame.tsx';
import { lazyPage } from './lazy-page.ts';
import { WholePageError } from './page-error.tsx';
import { SessionNotice } from './session-notice.tsx';

/** What the routes work with. */
interface RouterContext {
  readonly queryClient: QueryClient;
}

/** What stands around every page. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <>
      <Outlet />
      <ConnectionNotice />
      <SessionNotice />
      <Announcer />
    </>
  ),
});

/** Where one signs in. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: signInSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(waysInQuery),
  component: lazyPage(() => import('../pages/sign-in/sign-in-page.tsx'), 'SignInPage', ['signIn']),
  errorComponent: WholePageError,
});

/** Pages of someone who is signed in. Who that is, is asked beside what the page asks, not before it. */
export const signedInRoute = createRoute({
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
