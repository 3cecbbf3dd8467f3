import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('The list of nodes', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
    await api.dataSource.query(
      `INSERT INTO nodes (id, name) VALUES ('ost', 'Östergötland'), ('asa', 'Åsa'), ('zinkgruvan', 'Zinkgruvan')`,
    );
  });
  after(() => api.stop());

  const namesFor = async (nodes: readonly string[] | '*') =>
    (
      (await api.send('GET', '/nodes', { as: principalOf('coach', nodes) })).body.items as { name: string }[]
    ).map(({ name }) => name);

  it('has those whose things one reaches, and no others', async () => {
    expect(await namesFor(['asa', 'ost', 'not-there'])).to.deep.equal(['Åsa', 'Östergötland']);
    expect(await namesFor([])).to.deep.equal([]);
  });

  it('stands in the order of the Swedish alphabet', async () => {
    expect(await namesFor('*')).to.deep.equal(['fyrbodal', 'goteborg', 'Zinkgruvan', 'Åsa', 'Östergötland']);
  });
});
