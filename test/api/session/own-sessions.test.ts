import { expect } from 'chai';
import { signInBrowser } from '../../support/sign-in-browser.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface Listed {
  readonly id: string;
  readonly isThis: boolean;
  readonly way: string;
}

describe('The sessions that one has', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startTestApi();
  });
  afterEach(() => api.stop());

  const list = async (headers: Readonly<Record<string, string>>): Promise<Listed[]> =>
    (await api.send('GET', '/me/sessions', { as: null, headers })).body.items as Listed[];
  const isSignedIn = async (headers: Readonly<Record<string, string>>): Promise<boolean> =>
    (await api.send('GET', '/me', { as: null, headers })).status === 200;

  it('are listed, the latest first, without anything to sign in by', async () => {
    const phone = await signInBrowser(api, 'coach');
    const desk = await signInBrowser(api, 'coach');
    await signInBrowser(api, 'manager');
    const items = await list(desk.cookie);
    expect(items.map(({ isThis, way }) => [isThis, way])).to.deep.equal([
      [true, 'demonstration'],
      [false, 'demonstration'],
    ]);
    expect((await list(phone.cookie)).map(({ isThis }) => isThis)).to.deep.equal([false, true]);
    const secret = desk.cookie.cookie?.split('=')[1];
    expect(JSON.stringify(items)).to.not.include(secret);
  });

  it('end one by one, from another browser', async () => {
    const phone = await signInBrowser(api, 'coach');
    const desk = await signInBrowser(api, 'coach');
    const other = (await list(desk.cookie)).find(({ isThis }) => !isThis);
    const answer = await api.send('DELETE', `/me/sessions/${other?.id}`, { as: null, headers: desk.page });
    expect([answer.status, answer.headers.getSetCookie()]).to.deep.equal([204, []]);
    expect([await isSignedIn(phone.cookie), await isSignedIn(desk.cookie)]).to.deep.equal([false, true]);
    const twice = await api.send('DELETE', `/me/sessions/${other?.id}`, { as: null, headers: desk.page });
    expect(twice.status).to.equal(404);

    const [own] = await list(desk.cookie);
    const last = await api.send('DELETE', `/me/sessions/${own?.id}`, { as: null, headers: desk.page });
    expect(last.headers.getSetCookie()).to.have.lengthOf(1);
    expect(await isSignedIn(desk.cookie)).to.equal(false);
  });

  it('are nobody else’s to end', async () => {
    const coach = await signInBrowser(api, 'coach');
    const manager = await signInBrowser(api, 'manager');
    const [session] = await list(coach.cookie);
    const answer = await api.send('DELETE', `/me/sessions/${session?.id}`, {
      as: null,
      headers: manager.page,
    });
    expect(answer.status).to.equal(404);
    expect(await isSignedIn(coach.cookie)).to.equal(true);
  });

  it('end all at once', async () => {
    const phone = await signInBrowser(api, 'coach');
    const desk = await signInBrowser(api, 'coach');
    const manager = await signInBrowser(api, 'manager');
    const answer = await api.send('DELETE', '/me/sessions', { as: null, headers: desk.page });
    expect([answer.status, answer.headers.getSetCookie().length]).to.deep.equal([204, 1]);
    for (const [{ cookie }, expected] of [
      [phone, false],
      [desk, false],
      [manager, true],
    ] as const) {
      expect(await isSignedIn(cookie)).to.equal(expected);
    }
    expect(api.signIns.slice(-2).map((event) => event.kind)).to.deep.equal(['signed-out', 'signed-out']);
  });

  it('are ended by an administrator of one of their nodes, and by no other', async () => {
    const coach = await signInBrowser(api, 'coach');
    const { id } = (await api.send('GET', '/me', { as: null, headers: coach.cookie })).body;
    const end = (nodes: readonly string[] | '*') =>
      api.send('DELETE', `/principals/${id}/sessions`, { as: principalOf('admin', nodes) });
    for (const nodes of [['fyrbodal'], []]) {
      expect((await end(nodes)).status).to.equal(404);
    }
    expect(await isSignedIn(coach.cookie)).to.equal(true);
    expect((await end(['fyrbodal', 'goteborg'])).status).to.equal(204);
    expect(await isSignedIn(coach.cookie)).to.equal(false);
    expect((await end('*')).status).to.equal(404);
  });

  it('of others are listed for an administrator of one of their nodes, page by page, and found by name or id', async () => {
    const coach = await signInBrowser(api, 'coach');
    await signInBrowser(api, 'coordinator');
    const listed = async (query = '', nodes: readonly string[] | '*' = ['goteborg']) =>
      (await api.send('GET', `/sessions${query}`, { as: principalOf('admin', nodes) })).body as unknown as {
        items: { id: string; name: string; principalId: string; roles: string[] }[];
        next: string | null;
      };
    const { items } = await listed();
    expect(items.map(({ name, roles }) => [name, roles])).to.deep.equal([
      ['Karin Lindqvist', ['coordinator']],
      ['Ahmed Nilsson', ['coach']],
    ]);
    expect((await listed('', ['fyrbodal'])).items.map(({ name }) => name)).to.deep.equal(['Karin Lindqvist']);
    expect((await listed('', [])).items).to.deep.equal([]);
    expect((await listed('', '*')).items).to.have.lengthOf(2);
    const first = await listed('?limit=1');
    const second = await listed(`?limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items, second.next]).to.deep.equal([...items, null]);
    expect((await listed('?q=AHMED')).items).to.have.lengthOf(1);
    expect((await listed(`?q=${items[1]?.principalId.slice(-12)}`)).items).to.have.lengthOf(1);
    expect((await listed('?q=nobody')).items).to.deep.equal([]);
    const secret = coach.cookie.cookie?.split('=')[1];
    expect(JSON.stringify(items)).to.not.include(secret);
  });

  it('of others end one by one, by an administrator of one of their nodes alone', async () => {
    const phone = await signInBrowser(api, 'coach');
    const desk = await signInBrowser(api, 'coach');
    const own = (await list(desk.cookie)).find(({ isThis }) => isThis);
    const end = (nodes: readonly string[]) =>
      api.send('DELETE', `/sessions/${own?.id}`, { as: principalOf('admin', nodes) });
    expect((await end(['fyrbodal'])).status).to.equal(404);
    expect(await isSignedIn(desk.cookie)).to.equal(true);
    expect((await end(['goteborg'])).status).to.equal(204);
    expect([await isSignedIn(phone.cookie), await isSignedIn(desk.cookie)]).to.deep.equal([true, false]);
    expect((await end(['goteborg'])).status).to.equal(404);
  });

  it('take their streams along at once, though nothing happens', async () => {
    const { cookie, page } = await signInBrowser(api, 'coach');
    const stream = await fetch(`${api.address}/api/v1/events`, {
      headers: cookie,
      signal: AbortSignal.timeout(8_000),
    });
    const reader = stream.body?.getReader();
    const decoder = new TextDecoder();
    for (let text = ''; !text.includes('event: ready'); ) {
      text += decoder.decode((await reader?.read())?.value);
    }
    const began = performance.now();
    await api.send('DELETE', '/me/sessions', { as: null, headers: page });
    for (let done = false; !done; ) {
      done = (await reader?.read())?.done ?? true;
    }
    expect(performance.now() - began).to.be.below(2_000);
  });

  it('do not stay when the same browser signs in anew', async () => {
    const first = await signInBrowser(api, 'coach');
    const second = await api.send('POST', '/demo/sign-in', {
      as: null,
      headers: first.cookie,
      body: { user: 'manager' },
    });
    expect(second.status).to.equal(200);
    expect(await isSignedIn(first.cookie)).to.equal(false);
  });
});

describe('Signing in with an access token of the site', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi({ hasDemo: false });
  });
  after(() => api.stop());

  const signIn = (token: string) => api.send('POST', '/session', { as: null, body: { token } });

  it('gives a browser a session that ends with the token at the latest', async () => {
    const until = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 60_000);
    const { token } = await api.authenticator.issue(principalOf('coach'), until);
    const { status, headers } = await signIn(` ${token}\n`);
    expect(status).to.equal(204);
    const cookie = String(headers.getSetCookie()[0]?.split(';')[0]);
    const me = await api.send('GET', '/me', { as: null, headers: { cookie } });
    expect(me.body).to.include({
      id: principalOf('coach').id,
      validUntil: until.toISOString(),
      signOutAt: null,
      isDemonstration: false,
    });
    const long = await api.authenticator.issue(principalOf('coach'), new Date(Date.now() + 90 * 86_400_000));
    const second = await signIn(long.token);
    const [, expires = ''] = /Expires=([^;]+)/.exec(String(second.headers.getSetCookie()[0])) ?? [];
    expect(new Date(expires).getTime()).to.be.closeTo(Date.now() + 10 * 3_600_000, 60_000);
  });

  it('is refused with a token that does not work, and recorded', async () => {
    const { token } = await api.authenticator.issue(principalOf('coach'), new Date(Date.now() - 1_000));
    const expired = await signIn(token);
    expect([expired.status, expired.body.type]).to.deep.equal([401, 'urn:passa:problem:token-expired']);
    expect(api.signIns.at(-1)).to.deep.equal({ kind: 'refused', way: 'token', reason: 'expired' });
    for (const wrong of ['', 'x', `${token}x`, 'a b', 'a\r\nb']) {
      expect((await signIn(wrong)).status).to.equal(401);
    }
    expect((await signIn('x'.repeat(20_000))).status).to.equal(422);
  });
});
