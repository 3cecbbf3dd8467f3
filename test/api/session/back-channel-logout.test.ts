import { expect } from 'chai';
import { findFreePort } from '../../../db/embedded/find-free-port.ts';
import { HttpBrowser, signInAtProvider } from '../../support/http-browser.ts';
import { openEvents } from '../../support/open-events.ts';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { startTestProvider, type TestProvider } from '../../support/test-provider.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';
const accounts = {
  asa: { name: 'Åsa Berg', roles: ['coach'], nodes: ['goteborg'] },
  bo: { name: 'Bo Ek', roles: ['manager'], nodes: ['goteborg'] },
};

describe('Signing out at the identity provider', () => {
  let provider: TestProvider;
  let api: TestApi;
  before(async () => {
    const port = await findFreePort();
    provider = await startTestProvider({ publicUrl: `http://127.0.0.1:${port}`, accounts });
    api = await startTestApi({ provider: provider.config, port });
  });
  after(async () => {
    await api.stop();
    await provider.stop();
  });

  const signIn = async (account: string): Promise<HttpBrowser> => {
    const browser = new HttpBrowser();
    await signInAtProvider(
      browser,
      `${api.address}/api/v1/session/sign-in`,
      account,
      (address) => address.startsWith(api.address) && !address.startsWith(`${api.address}/api/`),
    );
    return browser;
  };
  const cookieOf = (browser: HttpBrowser) => ({ cookie: browser.cookiesOf(api.address) });
  const isSignedIn = async (browser: HttpBrowser): Promise<boolean> =>
    (await api.send('GET', '/me', { as: null, headers: cookieOf(browser) })).status === 200;
  /** What the provider calls the session of a browser. */
  const providerSessionOf = async (browser: HttpBrowser): Promise<string> => {
    const { body } = await api.send('GET', '/me/sessions', { as: null, headers: cookieOf(browser) });
    const own = (body.items as { id: string; isThis: boolean }[]).find(({ isThis }) => isThis);
    const [row] = await api.dataSource.query('SELECT provider_session FROM sessions WHERE id = $1', [
      own?.id,
    ]);
    return row.provider_session;
  };
  const logoutToken = (
    claims: Readonly<Record<string, unknown>>,
    header: Readonly<Record<string, unknown>> = {},
  ): Promise<string> =>
    provider.sign(
      {
        aud: 'passa',
        jti: crypto.randomUUID(),
        sub: 'asa',
        events: { [event]: {} },
        roles: undefined,
        nodes: undefined,
        ...claims,
      },
      { typ: 'logout+jwt', ...header },
    );
  const tell = (body: string, type = 'application/x-www-form-urlencoded') =>
    api.send('POST', '/session/logged-out', { as: null, headers: { 'content-type': type }, body });
  const tellToken = async (token: string) =>
    (await tell(`${new URLSearchParams({ logout_token: token })}`)).status;

  it('ends the session here at once, with its streams, as the provider itself tells it', async () => {
    const browser = await signIn('asa');
    const other = await signIn('bo');
    const events = await openEvents(`${api.address}/api/v1/events`, cookieOf(browser));
    expect((await events.next())?.event).to.equal('ready');
    // what its page for signing out asks
    const page = await browser.open(`${provider.issuer}/session/end`);
    const [, secret = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    await browser.open(`${provider.issuer}/session/end/confirm`, { xsrf: secret, logout: 'yes' });
    expect(await isSignedIn(browser)).to.equal(false);
    expect(await isSignedIn(other)).to.equal(true);
    expect(api.signIns.at(-1)).to.include({ kind: 'signed-out', why: 'ended' });
    const began = performance.now();
    for (let ended = false; !ended; ) {
      ended = (await events.next()) === null;
    }
    expect(performance.now() - began).to.be.below(2_000);
  });

  it('ends one session of several where the provider names it, and all where it names the person', async () => {
    const [phone, desk, other] = [await signIn('asa'), await signIn('asa'), await signIn('bo')];
    expect(await tellToken(await logoutToken({ sid: await providerSessionOf(phone) }))).to.equal(200);
    expect([await isSignedIn(phone), await isSignedIn(desk)]).to.deep.equal([false, true]);
    const byName = await logoutToken({ sub: undefined, sid: await providerSessionOf(desk) });
    expect(await tellToken(byName)).to.equal(200);
    expect(await isSignedIn(desk)).to.equal(false);

    const again = [await signIn('asa'), await signIn('asa')];
    expect(await tellToken(await logoutToken({}, { typ: undefined }))).to.equal(200);
    expect(await Promise.all(again.map(isSignedIn))).to.deep.equal([false, false]);
    expect(await isSignedIn(other)).to.equal(true);
  });

  it('has happened already where nobody is signed in', async () => {
    expect(await tellToken(await logoutToken({ sub: 'never-came' }))).to.equal(200);
    expect(await tellToken(await logoutToken({ sid: 'of-before' }))).to.equal(200);
  });

  it('ends no sign-in of later, however often it is told', async () => {
    const seconds = Math.floor(Date.now() / 1_000);
    const token = await logoutToken({ iat: seconds - 120, exp: seconds + 60 });
    const browser = await signIn('asa');
    expect([await tellToken(token), await tellToken(token)]).to.deep.equal([200, 200]);
    expect(await isSignedIn(browser)).to.equal(true);
  });

  it('is not believed of a session that is somebody else’s', async () => {
    const browser = await signIn('bo');
    expect(await tellToken(await logoutToken({ sid: await providerSessionOf(browser) }))).to.equal(200);
    expect(await isSignedIn(browser)).to.equal(true);
  });

  const seconds = Math.floor(Date.now() / 1_000);
  const wrong: Readonly<Record<string, () => Promise<string>>> = {
    'no token': async () => '',
    'a text': async () => 'abc',
    'an unsigned token': async () => {
      const [, payload] = (await logoutToken({})).split('.');
      return `${Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url')}.${payload}.`;
    },
    'a token that was changed': async () => {
      const [header, , signature] = (await logoutToken({})).split('.');
      const [, payload] = (await logoutToken({ sub: 'bo' })).split('.');
      return `${header}.${payload}.${signature}`;
    },
    'another issuer': () => logoutToken({ iss: 'https://evil.example' }),
    'a token for another client': () => logoutToken({ aud: 'another' }),
    'an access token': () => provider.sign({ sub: 'asa' }),
    'a token of another type': () => logoutToken({}, { typ: 'at+jwt' }),
    'an ID token': () => logoutToken({ nonce: 'x' }),
    'a token without the event': () => logoutToken({ events: undefined }),
    'a token of another event': () =>
      logoutToken({ events: { 'https://schemas.openid.net/event/other': {} } }),
    'an event that is no object': () => logoutToken({ events: { [event]: 'yes' } }),
    'events in a list': () => logoutToken({ events: [event] }),
    'nobody and no session': () => logoutToken({ sub: undefined }),
    'a person that is no text': () => logoutToken({ sub: 17 }),
    'a session that is no text': () => logoutToken({ sid: 'a\u0000b' }),
    'a token without a name of its own': () => logoutToken({ jti: undefined }),
    'a token without an end': () => logoutToken({ exp: undefined }),
    'a token without a time': () => logoutToken({ iat: undefined }),
    'a token that has ended': () => logoutToken({ exp: seconds - 60 }),
    'an old token': () => logoutToken({ iat: seconds - 3_600, exp: seconds + 3_600 }),
    'a token of the future': () => logoutToken({ iat: seconds + 600, exp: seconds + 900 }),
    'a key that is not the provider’s': () => logoutToken({}, { kid: 'unknown' }),
  };
  for (const [what, token] of Object.entries(wrong)) {
    it(`is not believed of ${what}`, async () => {
      const browser = await signIn('asa');
      expect(await tellToken(await token())).to.equal(400);
      expect(await isSignedIn(browser)).to.equal(true);
      expect(api.signIns.at(-1)).to.deep.equal({ kind: 'refused', way: 'provider', reason: 'logout-token' });
    });
  }

  it('is told in a form alone, with one token', async () => {
    const token = await logoutToken({ sub: 'never-came' });
    expect((await tell(JSON.stringify({ logout_token: token }), 'application/json')).status).to.equal(415);
    expect((await tell(`logout_token=${token}&logout_token=${token}`)).status).to.equal(400);
    expect((await tell('')).status).to.equal(400);
    expect((await tell(`logout_token=${'x'.repeat(30_000)}`)).status).to.equal(413);
    expect((await tell(`logout_token=${token}&other=1`)).status).to.equal(200);
  });
});
