import { expect } from 'chai';
import fc from 'fast-check';
import {
  fewestTold,
  groupsWithoutSmall,
  partsWithoutSmall,
} from '../../../api/nodes/without-small-groups.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('The counts for follow-up', function () {
  this.timeout(120_000);
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const read = async (as = principalOf('coordinator')) =>
    api.send('GET', '/nodes/goteborg/statistics', { as });
  const add = async (people: number, details: object) => {
    for (let index = 0; index < people; index += 1) {
      const body = { reference: `P-${++made}`, ...details };
      expect((await api.send('POST', '/candidates', { body })).status).to.equal(202);
    }
  };
  let made = 0;

  it('tell nothing of a node with few people', async () => {
    expect((await read()).body).to.deep.include({ people: 0, groups: [] });
    await add(4, { sex: 'woman', birthYear: 1950, groups: ['Hemlig'] });
    const { body, text } = await read();
    expect(body).to.deep.include({ people: null, groups: [] });
    expect(text).to.not.match(/"people":[1-9]|hemlig/i);
  });

  it('tell of no few, nor of what they could be worked out from', async () => {
    await add(7, { sex: 'man', birthYear: 1990, groups: ['Ung', 'Långtidsinskriven'] });
    await add(6, { birthYear: 1990, groups: ['långtidsinskriven'] });
    const { body } = await read();
    expect(body).to.deep.include({
      people: 17,
      // the four women are not told, and of the others not the fewest, from which they could be worked out
      sex: [
        { value: 'woman', people: null },
        { value: 'man', people: 7 },
        { value: 'other', people: 0 },
        { value: null, people: null },
      ],
      groups: [{ value: 'ung', people: 7 }],
    });
    expect(body.age).to.deep.include({ value: '55-or-more', people: null });
    expect(body.age).to.not.deep.include({ value: '35-44', people: 13 });
  });

  it('count those of other nodes for nobody, and are for who plans for the node', async () => {
    expect((await read(principalOf('coordinator', ['fyrbodal']))).status).to.equal(404);
    expect((await read(principalOf('coach'))).status).to.equal(403);
    expect((await read(principalOf('admin'))).status).to.equal(200);
  });

  const parts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 7 });

  it('leave out enough that nothing small can be worked out, and no more than it takes', () => {
    fc.assert(
      fc.property(parts, (sizes) => {
        const whole = sizes.map((people, index) => ({ value: String(index), people }));
        const told = partsWithoutSmall(whole);
        const all = sizes.reduce((sum, people) => sum + people, 0);
        const known = told.reduce((sum, { people }) => sum + (people ?? 0), 0);
        const hidden = told.filter(({ people }) => people === null);
        expect(told.some(({ people }) => people !== null && people > 0 && people < fewestTold)).to.equal(
          false,
        );
        if (hidden.length > 0 && all >= fewestTold) {
          // what is left out together is told by the whole: it is of several, and not of few
          expect(hidden.length).to.be.greaterThan(1);
          expect(all - known).to.be.at.least(fewestTold);
        }
        expect(hidden.length > 0).to.equal(sizes.some((people) => people > 0 && people < fewestTold));
      }),
    );
  });

  it('name no group that few are in, or that few are not in', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 30, max: 60 }), (sizes, all) => {
        const groups = sizes.map((people, index) => ({ value: String(index), people }));
        for (const { people } of groupsWithoutSmall(groups, all)) {
          expect(people).to.be.at.least(fewestTold);
          expect(all - people).to.satisfy((others: number) => others === 0 || others >= fewestTold);
        }
      }),
    );
  });
});
