import { expect } from 'chai';
import pg from 'pg';
import { removeExpired } from '../../../db/stores/remove-expired.ts';
import { demoPrincipals } from '../../../demo/demo-principals.ts';
import { signInBrowser } from '../../support/sign-in-browser.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('The routes of workplaces', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const submit = async (path: string, body: object): Promise<string> => {
    const answer = await api.send('POST', path, { body });
    expect(answer.status, answer.text).to.be.oneOf([201, 202]);
    return String(answer.body.id);
  };

  it('tell in which town a workplace is, and what is open there', async () => {
    const workplaceId = await submit('/workplaces', { name: 'Köket', location: { lat: 58.39, lon: 13.85 } });
    await submit('/roles', { title: 'Diskare', workplaceId, places: 2 });
    await submit('/roles', { title: 'Kock', workplaceId });
    await submit('/roles', { title: 'Vaktmästare', workplaceId, places: 5, status: 'closed' });
    const { body } = await api.send('GET', `/workplaces/${workplaceId}`);
    expect(body).to.deep.include({ town: 'Skövde', openRoles: 2, openPlaces: 2 });
    const list = await api.send('GET', '/workplaces');
    expect(list.body.items).to.deep.include(body);
  });

  it('tell that a town is not known', async () => {
    const id = await submit('/workplaces', { name: 'Förrådet' });
    expect((await api.send('GET', `/workplaces/${id}`)).body).to.deep.include({
      town: null,
      openRoles: 0,
      openPlaces: 0,
    });
  });

  it('list them in the order of the Swedish alphabet, page by page, those without a name first', async () => {
    const as = principalOf('coordinator', ['fyrbodal']);
    const names = ['Örtagården', 'Zinken', 'Ängen', 'Åsen', 'almen', 'Björken', undefined, 'Björken'];
    for (const name of names) {
      const body = name === undefined ? {} : { name };
      expect((await api.send('POST', '/workplaces', { as, body })).status).to.equal(201);
    }
    const listed: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await api.send('GET', `/workplaces?limit=3${cursor}`, { as });
      listed.push(...(body.items as { name?: string }[]).map(({ name }) => name));
      cursor = body.next === null ? '' : `&cursor=${String(body.next)}`;
    } while (cursor !== '');
    expect(listed).to.deep.equal([
      undefined,
      'almen',
      'Björken',
      'Björken',
      'Zinken',
      'Åsen',
      'Ängen',
      'Örtagården',
    ]);
  });

  it('name the manager as they were called when they last signed in', async () => {
    const { id: managerId } = demoPrincipals.manager;
    const id = await submit('/workplaces', { name: 'Chefens', managerId: managerId.toUpperCase() });
    const managerName = async () => (await api.send('GET', `/workplaces/${id}`)).body.managerName;
    expect(await managerName()).to.equal(null);
    await signInBrowser(api, 'manager');
    expect(await managerName()).to.equal(demoPrincipals.manager.name);
    const pool = new pg.Pool({ connectionString: api.databaseUrl });
    try {
      await removeExpired(pool, new Date(Date.now() + 364 * 86_400_000));
      expect(await managerName()).to.equal(demoPrincipals.manager.name);
      await removeExpired(pool, new Date(Date.now() + 367 * 86_400_000));
      expect(await managerName()).to.equal(null);
    } finally {
      await pool.end();
    }
  });
});
