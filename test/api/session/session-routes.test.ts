import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { addOwnKey, followOwnKeys, retireOwnKey } from '../../../api/http/authentication/own-keys.ts';
import { createOwnTokens } from '../../../api/http/authentication/own-tokens.ts';
import type { RecordEnded, SignInEvent } from '../../../api/http/authentication/record-sign-in.ts';
import { createSessions } from '../../../api/http/authentication/sessions.ts';
import { removeExpired } from '../../../db/stores/remove-expired.ts';
import { demoPrincipals } from '../../../demo/demo-principals.ts';
import { readEvents } from '../../support/read-events.ts';
import { signInBrowser } from '../../support/sign-in-browser.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const body = { reference: 'C-1' };

describe('A session', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const sessionsAt = (now: Date, isHttpsOnly = false) =>
    createSessions({
      dataSource: api.dataSource,
      clock: () => now,
      isHttpsOnly,
      recordSignIn: async () => undefined,
      recordEnded: async () => undefined,
      logSignIn: async () => undefined,
      ownTokens: null,
    });
  const sessionsThat = (recordEnded: RecordEnded, logged: SignInEvent[]) =>
    createSessions({
      dataSource: api.dataSource,
      clock: () => new Date(),
      isHttpsOnly: false,
      recordSignIn: async () => undefined,
      recordEnded,
      logSignIn: async (event) => {
        logged.push(event);
      },
      ownTokens: null,
    });
  const openingUntil = (expiresAt: Date) => ({
    principal: principalOf('coach'),
    expiresAt,
    way: 'demonstration' as const,
    before: null,
  });
  const browserOf = async (until: Date) => ({
    cookie: String((await sessionsAt(new Date()).open(openingUntil(until))).split(';')[0]),
  });

  it('is opened by the one-click sign-in, in a cookie that no script and no other site can use', async () => {
    const { headers } = await api.send('POST', '/demo/sign-in', { as: null, body: { user: 'coach' } });
    const [cookie = '', ...others] = headers.getSetCookie();
    expect(others).to.deep.equal([]);
    expect(cookie).to.match(
      /^passa-session=[\w-]{43}; Path=\/; Expires=[^;]+ GMT; HttpOnly; SameSite=Strict$/,
    );
    const stored = JSON.stringify(await api.dataSource.query('SELECT * FROM sessions'));
    expect(stored).to.not.include(/=([\w-]+);/.exec(cookie)?.[1]);
  });

  it('goes over HTTPS alone in production, and is bound to the host', async () => {
    const cookie = await sessionsAt(new Date(), true).open(openingUntil(new Date(Date.now() + 60_000)));
    expect(cookie)
      .to.match(/^__Host-passa-session=/)
      .and.match(/; Secure/);
    expect(cookie).to.not.match(/Domain/i);
  });

  it('reads without more, and changes things for a page that shows its CSRF token alone', async () => {
    const { cookie, page } = await signInBrowser(api, 'coach');
    expect((await api.send('GET', '/candidates', { as: null, headers: cookie })).status).to.equal(200);
    for (const headers of [cookie, { ...cookie, 'x-csrf-token': 'x' }, { ...cookie, 'x-csrf-token': '' }]) {
      const refused = await api.send('POST', '/candidates', { as: null, headers, body });
      expect([refused.status, refused.body.type]).to.deep.equal([403, 'urn:passa:problem:csrf-token-wrong']);
    }
    const other = await signInBrowser(api, 'coach');
    const mixed = { ...cookie, 'x-csrf-token': String(other.page['x-csrf-token']) };
    expect((await api.send('POST', '/candidates', { as: null, headers: mixed, body })).status).to.equal(403);
    expect((await api.send('POST', '/candidates', { as: null, headers: page, body })).status).to.equal(202);
  });

  it('ends with the key that signed the token it began with', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passa-keys-'));
    const { kid } = await addOwnKey(folder, new Date());
    const kept = await addOwnKey(folder, new Date());
    const tokens = createOwnTokens(followOwnKeys(folder, 0), () => new Date());
    const sessions = createSessions({
      dataSource: api.dataSource,
      clock: () => new Date(),
      isHttpsOnly: false,
      recordSignIn: async () => undefined,
      recordEnded: async () => undefined,
      logSignIn: async () => undefined,
      ownTokens: tokens,
    });
    const cookieBy = async (signedBy: string) => {
      const opening = { ...openingUntil(new Date(Date.now() + 60_000)), way: 'token' as const, signedBy };
      return String((await sessions.open(opening)).split(';')[0]);
    };
    const cookie = await cookieBy(kid);
    const other = await cookieBy(kept.kid);
    const found = await sessions.find(cookie);
    expect(found.kind).to.equal('authenticated');
    await retireOwnKey(folder, kid);
    if (found.kind === 'authenticated' && found.principal.session !== undefined) {
      expect(await sessions.isOpen(found.principal.session)).to.equal(false);
    }
    expect((await sessions.find(cookie)).kind).to.equal('invalid');
    expect(await api.dataSource.query('SELECT FROM sessions WHERE signed_by = $1', [kid])).to.deep.equal([]);
    expect((await sessions.find(other)).kind).to.equal('authenticated');
    await rm(folder, { recursive: true });
  });

  it('goes on where its end can not be recorded, which is in the transaction that ends it', async () => {
    const logged: SignInEvent[] = [];
    const recorded: object[] = [];
    const full = sessionsThat(async () => {
      throw new Error('no room');
    }, logged);
    const cookie = String((await full.open(openingUntil(new Date(Date.now() + 60_000)))).split(';')[0]);
    const id = full.idIn(cookie) ?? '';
    expect(await full.end({ id }).catch(String)).to.equal('Error: no room');
    expect((await full.find(cookie)).kind).to.equal('authenticated');
    expect(logged).to.deep.equal([]);

    const sessions = sessionsThat(async (manager, principalIds) => {
      const [seen] = await manager.query('SELECT count(*)::int AS left FROM sessions WHERE id = $1', [id]);
      const outside = await api.dataSource.query('SELECT FROM sessions WHERE id = $1', [id]);
      recorded.push({ principalIds, left: seen.left, leftOutside: outside.length });
    }, logged);
    expect(await sessions.end({ id })).to.equal(1);
    expect(recorded).to.deep.equal([{ principalIds: [principalOf('coach').id], left: 0, leftOutside: 1 }]);
    expect(logged).to.have.lengthOf(1);
  });

  it('gives way to an access token, which needs no CSRF token', async () => {
    const { cookie } = await signInBrowser(api, 'manager');
    const made = await api.send('POST', '/candidates', {
      as: principalOf('coordinator'),
      headers: cookie,
      body: { reference: 'C-2' },
    });
    expect(made.status, made.text).to.equal(202);
    const headers = { ...cookie, authorization: 'Bearer nonsense' };
    expect((await api.send('GET', '/roles', { as: null, headers })).status).to.equal(401);
  });

  it('follows a stream of events with its cookie, as a browser does', async () => {
    const { cookie, page } = await signInBrowser(api, 'coordinator');
    const list = await api.send('POST', '/match-lists', {
      as: null,
      headers: page,
      body: { nodeId: 'goteborg', for: 'roles' },
    });
    await api.dataSource.query(`UPDATE match_lists SET status = 'completed'`);
    const events = await readEvents(api, `/match-lists/${list.body.id}/events`, cookie);
    expect(events.map(([event]) => event)).to.deep.equal(['progress', 'completed']);
  });

  it('ends when its time is over, and is then removed', async () => {
    const soon = new Date(Date.now() + 60_000);
    const headers = await browserOf(soon);
    expect((await api.send('GET', '/me', { as: null, headers })).body.validUntil).to.equal(
      soon.toISOString(),
    );
    expect(await sessionsAt(soon).find(headers.cookie)).to.deep.equal({ kind: 'expired' });
    const over = await browserOf(new Date(Date.now() - 1_000));
    const answer = await api.send('GET', '/me', { as: null, headers: over });
    expect([answer.status, answer.body.type]).to.deep.equal([401, 'urn:passa:problem:token-expired']);
    const pool = new pg.Pool({ connectionString: api.databaseUrl });
    try {
      expect(await removeExpired(pool, new Date())).to.include({ sessions: 1 });
    } finally {
      await pool.end();
    }
    expect((await api.send('GET', '/me', { as: null, headers })).status).to.equal(200);
  });

  it('ends at sign-out, for a copy of the cookie too, and no other does', async () => {
    const { cookie, page } = await signInBrowser(api, 'coach');
    const other = await signInBrowser(api, 'coach');
    expect((await api.send('DELETE', '/session', { as: null, headers: cookie })).status).to.equal(403);
    const out = await api.send('DELETE', '/session', { as: null, headers: page });
    expect([out.status, out.headers.getSetCookie()]).to.deep.equal([
      204,
      ['passa-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict'],
    ]);
    const after = await api.send('GET', '/me', { as: null, headers: cookie });
    expect([after.status, after.body.type]).to.deep.equal([401, 'urn:passa:problem:unauthenticated']);
    expect((await api.send('GET', '/me', { as: null, headers: other.cookie })).status).to.equal(200);
  });

  it('takes the streams of events that it opened along when it ends', async () => {
    const { cookie, page } = await signInBrowser(api, 'coordinator');
    const body = { nodeId: 'goteborg', for: 'roles' };
    const list = await api.send('POST', '/match-lists', { as: null, headers: page, body });
    const stream = await fetch(`${api.address}/api/v1/match-lists/${list.body.id}/events`, {
      headers: cookie,
      signal: AbortSignal.timeout(8_000),
    });
    expect(stream.status).to.equal(200);
    await api.send('DELETE', '/session', { as: null, headers: page });
    // the list is queued still: without the end of the session the stream would stay open
    expect(await stream.text()).to.not.include('event: completed');
  });

  it('is not ended by an access token', async () => {
    const out = await api.send('DELETE', '/session', { as: demoPrincipals.coach });
    expect([out.status, out.headers.getSetCookie()]).to.deep.equal([204, []]);
  });

  it('is nobody’s when its row holds a role that is not known', async () => {
    const { cookie } = await signInBrowser(api, 'coach');
    await api.dataSource.query(`UPDATE sessions SET roles = '{emperor}'`);
    expect((await api.send('GET', '/me', { as: null, headers: cookie })).status).to.equal(401);
  });
});
