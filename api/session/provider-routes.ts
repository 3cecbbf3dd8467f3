import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import type { Refusal } from '../http/authentication/provider/provider-sign-in.ts';
import { ownPage, signInCookie } from '../http/authentication/provider/sign-in-cookie.ts';
import { signInPaths } from '../http/authentication/provider/sign-in-paths.ts';
import { Problem } from '../http/problems/problem.ts';
import { formType } from '../http/read-body.ts';
import { component } from '../http/schema-registry.ts';
import { signedInUntil } from './signed-in-until.ts';

const toTheProvider = {
  302: {
    description: 'The browser goes on.',
    headers: {
      Location: 'The identity provider, or a page of ours.',
      'Set-Cookie': 'What goes along with it.',
    },
  },
} as const;

const beginSignInRoute = defineRoute({
  operationId: 'beginSignIn',
  audit: 'nothing',
  path: signInPaths.begin,
  tag: 'session',
  summary: 'Sign in at the identity provider of the site',
  description:
    'To be opened in a browser, which comes back signed in. Authorization code with PKCE, state and nonce.',
  roles: 'public',
  exists: ({ providerSignIn }) => providerSignIn !== null,
  problems: ['not-found'],
  query: z.strictObject({
    to: ownPage.default('/').describe('The page to go on to: a path of this site.'),
  }),
  responses: toTheProvider,
  async handle({ query: { to }, cookies }, { providerSignIn, sessions, config }) {
    try {
      const { address, secrets } = await present(providerSignIn).begin();
      const cookie = signInCookie(config.isProduction);
      const underWay = { ...secrets, to, before: sessions.idIn(cookies) };
      return redirect(address, cookie.write(underWay));
    } catch (error) {
      return redirect(pageAfter(refusalBy(error), to));
    }
  },
});

const finishSignInRoute = defineRoute({
  operationId: 'finishSignIn',
  audit: 'nothing',
  path: signInPaths.callback,
  tag: 'session',
  summary: 'Come back from the identity provider',
  description:
    'Where the provider sends the browser. It gets a session and goes on, or learns on the page of the sign-in what went wrong.',
  roles: 'public',
  exists: ({ providerSignIn }) => providerSignIn !== null,
  problems: ['not-found'],
  query: z.looseObject({
    state: z.string().optional().describe('As it was sent to the provider.'),
    code: z.string().optional().describe('What the provider is asked by who it is.'),
    error: z.string().optional().describe('Why the provider did not sign in.'),
  }),
  responses: toTheProvider,
  async handle({ path, cookies }, context) {
    const { providerSignIn, sessions, config, recordSignIn, logger } = context;
    const cookie = signInCookie(config.isProduction);
    const underWay = cookie.read(cookies);
    const refuse = async (reason: Refusal, error?: unknown) => {
      if (error !== undefined) {
        logger.warn({ err: error, reason }, 'a sign-in by the identity provider was refused');
      }
      await recordSignIn({ kind: 'refused', way: 'provider', reason });
      return redirect(pageAfter(reason, underWay?.to ?? '/'), cookie.remove());
    };
    if (underWay === null) {
      return refuse('stale');
    }
    const finished = await present(providerSignIn)
      .finish(path, underWay)
      .catch((error: unknown) => ({ kind: 'refused', reason: refusalBy(error), error: undefined }) as const);
    if (finished.kind === 'refused') {
      return refuse(finished.reason, finished.error);
    }
    const session = await sessions.open({
      principal: finished.principal,
      expiresAt: signedInUntil(context),
      way: 'provider',
      providerSession: finished.providerSession,
      before: underWay.before,
    });
    return redirect(underWay.to, session, cookie.remove());
  },
});

const signOutAtProviderRoute = defineRoute({
  operationId: 'signOutAtProvider',
  audit: 'nothing',
  path: signInPaths.signOut,
  tag: 'session',
  summary: 'Sign out at the identity provider, too',
  description:
    'To be opened in a browser after `DELETE /session`. The provider asks whether one is to be signed out there, and leads back.',
  roles: 'public',
  exists: ({ providerSignIn }) => providerSignIn !== null,
  problems: ['not-found'],
  responses: toTheProvider,
  async handle(_request, { providerSignIn }) {
    try {
      return redirect((await present(providerSignIn).signOutAddress()) ?? '/sign-in');
    } catch (error) {
      return redirect(pageAfter(refusalBy(error), '/'));
    }
  },
});

const endByProviderRoute = defineRoute({
  operationId: 'endSessionsByProvider',
  audit: 'nothing',
  method: 'post',
  path: signInPaths.loggedOut,
  tag: 'session',
  summary: 'Where the identity provider tells that somebody has signed out there',
  description:
    'OpenID Connect Back-Channel Logout 1.0: the sessions that began with that sign-in, or all of the person’s, end at once, with their ' +
    'streams of events. Access tokens end by themselves alone.',
  roles: 'public',
  exists: ({ providerSignIn }) => providerSignIn !== null,
  bodyTypes: [formType],
  maxBodyBytes: 20_000,
  body: component(
    'ProviderLogout',
    'What the identity provider sends.',
    // whatever else it sends is to be passed over, and what is wrong is answered with 400
    z.looseObject({
      logout_token: z.unknown().optional().describe('A logout token, which the provider has signed; a text.'),
    }),
  ),
  responses: { 200: { description: 'Nobody is signed in by it any more.' } },
  problems: ['not-found', 'bad-request'],
  async handle({ body }, { providerSignIn, sessions, recordSignIn }) {
    const ended = await present(providerSignIn).endedBy(String(body.logout_token ?? ''));
    if (ended === 'invalid') {
      await recordSignIn({ kind: 'refused', way: 'provider', reason: 'logout-token' });
      throw new Problem('bad-request', {
        en: 'That is no logout token of the identity provider for Passa, or it is too old.',
        sv: 'Det är ingen utloggning från inloggningstjänsten för Passa, eller så är den för gammal.',
      });
    }
    if (ended !== null) {
      await sessions.end(ended);
    }
    return { status: 200, body: undefined };
  },
});

/** The routes of signing in by an identity provider. */
export const providerRoutes = [
  beginSignInRoute,
  finishSignInRoute,
  signOutAtProviderRoute,
  endByProviderRoute,
];

function redirect(address: string, ...cookies: string[]) {
  return {
    status: 302,
    body: undefined,
    headers: { Location: address, ...(cookies.length === 0 ? {} : { 'Set-Cookie': cookies }) },
  } as const;
}

/** The page of the sign-in, which says what went wrong; its `to` is the page to go on to. */
function pageAfter(problem: Refusal, to: string): string {
  return `/sign-in?${new URLSearchParams({ problem, ...(to === '/' ? {} : { to }) })}`;
}

/** Of what is thrown, that the provider is away; all else is thrown on. */
function refusalBy(error: unknown): Refusal {
  if (error instanceof Problem && error.kind === 'unavailable') {
    return 'away';
  }
  throw error;
}

/** A route that needs a provider does not exist without one. */
function present<Value>(value: Value | null): Value {
  if (value === null) {
    throw new Problem('not-found', {
      en: 'There is no identity provider here.',
      sv: 'Här finns ingen inloggningstjänst.',
    });
  }
  return value;
}
