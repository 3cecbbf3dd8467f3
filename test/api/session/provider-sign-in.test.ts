import { expect } from 'chai';
import { findFreePort } from '../../../db/embedded/find-free-port.ts';
import { HttpBrowser, signInAtProvider } from '../../support/http-browser.ts';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { startTestProvider, type TestProvider } from '../../support/test-provider.ts';

const accounts = {
  asa: { name: 'Åsa Berg', roles: ['coach'], nodes: ['goteborg'] },
  bo: { name: 'Bo Ek', roles: ['manager', 'offline_access'], nodes: ['fyrbodal'] },
  nobody: { name: 'Ingen', roles: ['other'], nodes: ['goteborg'] },
  strange: { name: 'a\u0000b', roles: ['coach'], nodes: ['goteborg'] },
};

/** Whether an address is a page of the site. */
const pageOf =
  ({ address: site }: TestApi) =>
  (address: string): boolean =>
    address.startsWith(site) && !address.startsWith(`${site}/api/`);

describe('Signing in by an identity provider', () => {
  let provider: TestProvider;
  let api: TestApi;
  let begin: string;
  before(async () => {
    const port = await findFreePort();
    provider = await startTestProvider({ publicUrl: `http://127.0.0.1:${port}`, accounts });
    api = await startTestApi({ provider: provider.config, port });
    begin = `${api.address}/api/v1/session/sign-in`;
  });
  after(async () => {
    await api.stop();
    await provider.stop();
  });

  const me = (browser: HttpBrowser) =>
    api.send('GET', '/me', { as: null, headers: { cookie: browser.cookiesOf(api.address) } });
  /** Goes as far as to the address that the provider sends back to, without opening it. */
  const comeBack = async (browser: HttpBrowser, account = 'asa', query = ''): Promise<URL> =>
    new URL(
      (
        await signInAtProvider(browser, `${begin}${query}`, account, (address) =>
          address.startsWith(callback()),
        )
      ).address,
    );
  const callback = (): string => `${api.address}/api/v1/session/callback`;
  /** Where the browser ends that opens the address: a page of ours. */
  const endOf = async (browser: HttpBrowser, address: URL | string): Promise<string> =>
    (await browser.open(String(address), undefined, pageOf(api))).address.slice(api.address.length);

  it('leads back to the page that one came from, as whom the provider says', async () => {
    const browser = new HttpBrowser();
    const { address } = await signInAtProvider(
      browser,
      `${begin}?to=%2Fpeople%3Fq%3Da%2526b`,
      'asa',
      pageOf(api),
    );
    expect(address).to.equal(`${api.address}/people?q=a%26b`);
    const { body, text } = await me(browser);
    expect(body, text).to.deep.include({
      name: 'Åsa Berg',
      roles: ['coach'],
      nodes: [{ id: 'goteborg', name: 'goteborg' }],
      signOutAt: '/api/v1/session/sign-out',
    });
    const tenHours = Date.now() + 10 * 3_600_000;
    expect(new Date(String(body.validUntil)).getTime()).to.be.closeTo(tenHours, 60_000);
    expect(browser.cookiesOf(api.address)).to.match(/^passa-session=[\w-]{43}$/);
    expect(api.signIns.at(-1)).to.deep.equal({ kind: 'signed-in', principalId: body.id, way: 'provider' });

    const again = new HttpBrowser();
    await signInAtProvider(again, begin, 'asa', pageOf(api));
    expect((await me(again)).body.id).to.equal(body.id);
  });

  it('keeps what has to be secret meanwhile where no script reads it, for ten minutes', async () => {
    const answer = await api.send('GET', '/session/sign-in', { as: null });
    expect(answer.status).to.equal(302);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).to.match(/^passa-sign-in=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const { searchParams } = new URL(String(answer.headers.get('location')));
    expect(Object.fromEntries(searchParams)).to.include({
      client_id: 'passa',
      redirect_uri: callback(),
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(searchParams.get(name), name).to.have.lengthOf.at.least(43);
    }
  });

  for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', 'evil', '/a\nb', '']) {
    it(`does not go on to ${JSON.stringify(to)}`, async () => {
      const answer = await api.send('GET', `/session/sign-in?to=${encodeURIComponent(to)}`, { as: null });
      expect(answer.status).to.equal(400);
    });
  }

  it('ends the session that the browser had', async () => {
    const browser = new HttpBrowser();
    await signInAtProvider(browser, begin, 'asa', pageOf(api));
    const old = { cookie: browser.cookiesOf(api.address) };
    expect((await api.send('GET', '/me', { as: null, headers: old })).status).to.equal(200);
    await signInAtProvider(browser, begin, 'asa', pageOf(api));
    expect((await me(browser)).status).to.equal(200);
    expect((await api.send('GET', '/me', { as: null, headers: old })).status).to.equal(401);
    expect(api.signIns.at(-1)).to.include({ kind: 'signed-out', why: 'replaced' });
  });

  /** Comes back with other parameters than the provider gave, null for none, and with another cookie than was kept. */
  const comeBackWith =
    (given: Readonly<Record<string, string | null>>, cookie?: string) =>
    async (browser: HttpBrowser): Promise<URL> => {
      const address = await comeBack(browser);
      for (const [name, value] of Object.entries(given)) {
        if (value === null) {
          address.searchParams.delete(name);
        } else {
          address.searchParams.set(name, value);
        }
      }
      if (cookie !== undefined) {
        browser.setCookie(api.address, 'passa-sign-in', cookie);
      }
      return address;
    };
  const refused: Record<string, { reason: string; open: (browser: HttpBrowser) => Promise<URL | string> }> = {
    'who has no role here': { reason: 'no-role', open: (browser) => comeBack(browser, 'nobody') },
    'whose name is no text': { reason: 'wrong', open: (browser) => comeBack(browser, 'strange') },
    'another browser': { reason: 'stale', open: () => comeBack(new HttpBrowser()) },
    'who began long ago': { reason: 'stale', open: comeBackWith({}, '') },
    'a cookie that is not ours': { reason: 'stale', open: comeBackWith({}, 'e30') },
    'another sign-in’s code': {
      reason: 'stale',
      async open(browser) {
        const other = await comeBack(new HttpBrowser(), 'bo');
        const own = await comeBack(browser);
        own.searchParams.set('code', other.searchParams.get('code') ?? '');
        return own;
      },
    },
    'another state': { reason: 'stale', open: comeBackWith({ state: 'x'.repeat(43) }) },
    'a code of nobody': { reason: 'stale', open: comeBackWith({ code: 'x' }) },
    'another provider’s answer': { reason: 'wrong', open: comeBackWith({ iss: 'https://evil.example' }) },
    'who said no': { reason: 'denied', open: comeBackWith({ code: null, error: 'access_denied' }) },
    'whom the provider does not know what to do with': {
      reason: 'wrong',
      open: comeBackWith({ code: null, error: 'server_error' }),
    },
    'nobody at all': { reason: 'stale', open: async () => callback() },
  };
  for (const [who, { reason, open }] of Object.entries(refused)) {
    it(`refuses ${who}, and says why on the page of the sign-in`, async () => {
      const browser = new HttpBrowser();
      expect(await endOf(browser, await open(browser))).to.equal(`/sign-in?problem=${reason}`);
      expect(browser.cookiesOf(api.address)).to.equal('');
      expect(api.signIns.at(-1)).to.deep.equal({ kind: 'refused', way: 'provider', reason });
    });
  }

  it('takes a code once', async () => {
    const browser = new HttpBrowser();
    const address = await comeBack(browser);
    const kept = browser.cookiesOf(api.address);
    await browser.open(String(address), undefined, pageOf(api));
    const twice = await fetch(address, { redirect: 'manual', headers: { cookie: kept } });
    expect(twice.headers.get('location')).to.equal('/sign-in?problem=stale');
  });

  it('takes what its ID token lacks from where the provider tells of users', async () => {
    // conforming providers put claims there alone
    const strict = await startTestProvider({
      publicUrl: provider.config.publicUrl,
      accounts,
      hasClaimsInIdToken: false,
    });
    const other = await startTestApi({ provider: strict.config });
    try {
      const browser = new HttpBrowser();
      const back = await signInAtProvider(
        browser,
        `${other.address}/api/v1/session/sign-in`,
        'asa',
        (address) => address.startsWith(callback()),
      );
      const finished = await browser.open(
        back.address.replace(api.address, other.address),
        undefined,
        pageOf(other),
      );
      expect(finished.address).to.equal(`${other.address}/`);
    } finally {
      await other.stop();
      await strict.stop();
    }
  });

  it('signs out here at once, and at the provider when one goes there', async () => {
    const browser = new HttpBrowser();
    await signInAtProvider(browser, begin, 'asa', pageOf(api));
    const { body } = await me(browser);
    const headers = {
      cookie: browser.cookiesOf(api.address),
      'x-csrf-token': String(body.csrfToken),
    };
    expect((await api.send('DELETE', '/session', { as: null, headers })).status).to.equal(204);
    expect((await me(browser)).status).to.equal(401);
    expect(api.signIns.at(-1)).to.deep.equal({ kind: 'signed-out', principalId: body.id, why: 'asked' });
    const out = await api.send('GET', '/session/sign-out', { as: null });
    const address = new URL(String(out.headers.get('location')));
    expect([out.status, address.origin]).to.deep.equal([302, provider.issuer]);
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      client_id: 'passa',
      post_logout_redirect_uri: `${api.address}/sign-in`,
    });
  });

  it('is one of the ways in that are told of', async () => {
    const { body } = await api.send('GET', '/session/ways-in', { as: null });
    expect(body).to.deep.equal({ demonstration: true, provider: { name: 'Provlegitimation' }, token: true });
  });
});

describe('Signing in where the identity provider is away', () => {
  it('says so on the page of the sign-in, and leaves the session that there is', async () => {
    const gone = await startTestProvider();
    await gone.stop();
    const api = await startTestApi({ provider: gone.config });
    try {
      for (const [path, expected] of [
        ['/session/sign-in?to=%2Fpeople', '/sign-in?problem=away&to=%2Fpeople'],
        ['/session/sign-out', '/sign-in?problem=away'],
      ] as const) {
        const answer = await api.send('GET', path, { as: null });
        expect([answer.status, answer.headers.get('location')]).to.deep.equal([302, expected]);
      }
    } finally {
      await api.stop();
    }
  });

  it('says so of a provider that has gone meanwhile', async () => {
    const port = await findFreePort();
    const provider = await startTestProvider({ publicUrl: `http://127.0.0.1:${port}`, accounts });
    const api = await startTestApi({ provider: provider.config, port });
    try {
      const browser = new HttpBrowser();
      const callback = `${api.address}/api/v1/session/callback`;
      const back = await signInAtProvider(
        browser,
        `${api.address}/api/v1/session/sign-in`,
        'asa',
        (address) => address.startsWith(callback),
      );
      await provider.stop();
      const end = await browser.open(back.address, undefined, pageOf(api));
      expect(end.address).to.equal(`${api.address}/sign-in?problem=away`);
    } finally {
      await api.stop();
    }
  });
});

describe('Where there is no identity provider', () => {
  it('there is nothing to sign in by, or to come back to', async () => {
    const api = await startTestApi({ hasDemo: false });
    try {
      for (const path of ['/session/sign-in', '/session/callback', '/session/sign-out']) {
        const { status } = await fetch(`${api.address}/api/v1${path}`, { redirect: 'manual' });
        expect(status, path).to.equal(404);
      }
      const { body } = await api.send('GET', '/session/ways-in', { as: null });
      expect(body).to.deep.equal({ demonstration: false, provider: null, token: true });
    } finally {
      await api.stop();
    }
  });
});
