import { expect } from 'chai';
import type { TestApi } from './start-test-api.ts';

/** What a browser that is signed in sends. */
export interface SignedInBrowser {
  /** The cookie alone: what a browser sends along with whatever another site makes it send. */
  readonly cookie: Readonly<Record<string, string>>;
  /** The cookie, and the CSRF token that a page of ours sends besides. */
  readonly page: Readonly<Record<string, string>>;
}

/** Signs in as a demonstration user by one click, as a browser does. */
export async function signInBrowser(api: TestApi, user: string): Promise<SignedInBrowser> {
  const signedIn = await api.send('POST', '/demo/sign-in', { as: null, body: { user } });
  const cookie = { cookie: String(signedIn.headers.getSetCookie()[0]?.split(';')[0]) };
  const me = await api.send('GET', '/me', { as: null, headers: cookie });
  expect(me.status, me.text).to.equal(200);
  return { cookie, page: { ...cookie, 'x-csrf-token': String(me.body.csrfToken) } };
}
