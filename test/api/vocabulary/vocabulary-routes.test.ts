import { expect } from 'chai';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('The routes of the vocabulary', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const read = async (
    path: string,
  ): Promise<{ id: string; levels?: string[]; decisions?: string[]; name: string }[]> =>
    (await api.send('GET', `/vocabulary/${path}`)).body.items as Awaited<ReturnType<typeof read>>;

  it('give every list, in Swedish unless asked otherwise', async () => {
    for (const list of ['abilities', 'conditions', 'supports', 'tasks', 'employment-forms', 'reasons']) {
      expect(await read(list), list).to.have.length.above(5);
    }
    const abilities = await read('abilities');
    expect(abilities.map(({ id }) => id)).to.deep.equal(abilityIds);
    expect(abilities[0]?.levels).to.have.lengthOf(5);
    expect((await read('reasons')).find(({ id }) => id === 'timing')?.decisions).to.deep.equal([
      'decline',
      'hold',
    ]);
    expect((await read('abilities?lang=en'))[0]?.name).to.not.equal(abilities[0]?.name);
  });

  it('find a term in spite of a typo', async () => {
    expect((await read('supports?q=hörsellinga'))[0]?.id).to.equal('hearing-loop');
    expect(await read('supports?q=qqqqqqq')).to.deep.equal([]);
  });
});
