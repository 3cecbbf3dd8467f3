import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface TownPlace {
  readonly name: string;
  readonly location: { readonly lat: number; readonly lon: number };
}

describe('GET /towns', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('names Swedish towns, each once and in the order of the alphabet, with where they are', async () => {
    const { status, body } = await api.send('GET', '/towns', { as: principalOf('coach') });
    expect(status).to.equal(200);
    const items = body.items as TownPlace[];
    const names = items.map(({ name }) => name);
    expect(new Set(names)).to.have.lengthOf(names.length);
    expect(names).to.deep.equal(names.toSorted((a, b) => a.localeCompare(b, 'sv')));
    expect(items.find(({ name }) => name === 'Skövde')?.location).to.deep.equal({ lat: 58.391, lon: 13.845 });
  });

  it('is kept by its tag', async () => {
    const { headers } = await api.send('GET', '/towns');
    const again = await api.send('GET', '/towns', {
      // fetch of Node asks for no cache by itself where the first header is left out
      headers: { 'cache-control': 'max-age=0', 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).to.equal(304);
  });
});
