import { expect } from 'chai';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';

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
});
