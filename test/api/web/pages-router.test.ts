import { expect } from 'chai';
import { buildChangedPages } from '../../../tools/build-pages.mjs';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';

/** As a browser asks for a page. */
const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('The pages', function () {
  this.timeout(60_000);
  let api: TestApi;

  before(async () => {
    await buildChangedPages();
    api = await startTestApi();
  });
  after(() => api.stop());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${api.address}${path}`, { method, headers });

  it('come at every address that a browser opens, as the one document that draws them', async () => {
    const home = await (await get('/', asPage)).text();
    expect(home)
      .to.match(/^<!doctype html>/)
      .and.contain('<div id="app">');
    for (const path of ['/people', '/people/019b76da-b7a2-715c-9f09-d8e5c1745faa/suggestions?review=all']) {
      const answer = await get(path, asPage);
      expect(answer.status).to.equal(200);
      expect(answer.headers.get('content-type')).to.equal('text/html; charset=UTF-8');
      expect(answer.headers.get('cache-control')).to.equal('no-cache');
      expect(await answer.text()).to.equal(home);
    }
  });

  it('let a browser with a session ask who is signed in while it fetches the code, and no other', async () => {
    const withSession = await get('/policy', { ...asPage, cookie: 'passa-session=any' });
    expect(withSession.headers.get('link')).to.equal('</api/v1/me>; rel=preload; as=fetch; crossorigin');
    for (const [path, headers] of [
      ['/policy', asPage],
      ['/sign-in?to=%2Fpolicy', { ...asPage, cookie: 'passa-session=any' }],
      ['/icon.svg', { cookie: 'passa-session=any' }],
    ] as const) {
      expect((await get(path, headers)).headers.get('link'), path).to.equal(null);
    }
  });

  it('run and are styled by nothing but files of this server', async () => {
    for (const path of ['/', '/people', '/nothing.js']) {
      const policy = (await get(path, asPage)).headers.get('content-security-policy') ?? '';
      const directives = Object.fromEntries(
        policy.split(';').map((directive) => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources.join(' ')];
        }),
      );
      expect(directives).to.deep.equal({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': "'self'",
        'connect-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
      });
    }
    const docs = await get('/api/v1/docs', asPage);
    expect(docs.headers.get('content-security-policy'), 'the page of the API').to.contain("'unsafe-inline'");
  });

  it('name files that are compressed as the browser can take them, and kept for ever', async () => {
    const home = await (await get('/', asPage)).text();
    const files = [...home.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).to.be.greaterThan(1);
    for (const file of files) {
      const sizes: number[] = [];
      for (const encoding of ['br', 'gzip', 'identity']) {
        const answer = await get(file, { 'accept-encoding': encoding });
        expect(answer.status, file).to.equal(200);
        expect(answer.headers.get('content-encoding') ?? 'identity', file).to.equal(encoding);
        expect(answer.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
        expect(answer.headers.get('vary')).to.contain('Accept-Encoding');
        sizes.push(Number(answer.headers.get('content-length')));
        await answer.arrayBuffer();
      }
      const [br = 0, gzip = 0, plain = 0] = sizes;
      // some hundred bytes don't get smaller
      expect(plain < 1_000 || (br < gzip && gzip < plain), `${file}: ${sizes}`).to.equal(true);
    }
  });

  it('are not what a program is told at an address that does not exist, nor anyone below the API', async () => {
    for (const [path, headers, method] of [
      ['/nothing', {}, 'GET'],
      ['/nothing', { accept: 'application/json' }, 'GET'],
      ['/nothing', asPage, 'POST'],
      ['/assets/nothing.js', { accept: '*/*' }, 'GET'],
      ['/api/v1/nothing', asPage, 'GET'],
      ['/..%2f..%2fpackage.json', {}, 'GET'],
    ] as const) {
      const answer = await get(path, headers, method);
      expect(answer.status, `${method} ${path}`).to.equal(404);
      expect(answer.headers.get('content-type')).to.equal('application/problem+json; charset=utf-8');
      expect(answer.headers.get('content-encoding')).to.equal(null);
      await answer.arrayBuffer();
    }
  });
});
