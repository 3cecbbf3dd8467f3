import { expect } from 'chai';
import type { Principal, PrincipalRole } from '../../api/http/authentication/authenticator.ts';
import { startTestApi, type TestApi } from '../support/start-test-api.ts';

const nodes = ['goteborg', 'fyrbodal'];
const anna: Principal = { id: 'anna', roles: ['coordinator'], nodes };
const bo: Principal = { id: 'bo', roles: ['coordinator'], nodes };

for (const { path, ask } of [
  {
    path: '/match-lists',
    ask: (api: TestApi, as: Principal, nodeId: string) =>
      api.send('POST', '/match-lists', { as, body: { nodeId, for: 'roles', limit: 5 } }),
  },
  {
    path: '/reports',
    ask: (api: TestApi, as: Principal, nodeId: string) => api.send('POST', `/nodes/${nodeId}/doors`, { as }),
  },
]) {
  describe(`What one has asked for at ${path}`, () => {
    let api: TestApi;
    const asked: string[] = [];
    before(async () => {
      api = await startTestApi();
      for (const [as, nodeId] of [
        [anna, 'goteborg'],
        [bo, 'goteborg'],
        [anna, 'fyrbodal'],
        [anna, 'goteborg'],
      ] as const) {
        asked.push(String((await ask(api, as, nodeId)).body.id));
      }
    });
    after(() => api.stop());

    const idsOf = async (as: Principal, query = '') => {
      const answer = await api.send('GET', `${path}${query}`, { as });
      expect(answer.status, answer.text).to.equal(200);
      return (answer.body.items as { id: string }[]).map(({ id }) => id);
    };
    const at = (...places: number[]) => places.map((place) => asked[place]);

    it('is listed latest first, without what others have asked for', async () => {
      expect(await idsOf(anna)).to.deep.equal(at(3, 2, 0));
      expect(await idsOf(bo)).to.deep.equal(at(1));
    });

    it('is shown as far as it is, without what it found', async () => {
      const [item] = (await api.send('GET', path, { as: bo })).body.items as Record<string, unknown>[];
      const alone = (await api.send('GET', `${path}/${asked[1]}`, { as: bo })).body;
      expect(alone).to.deep.include({ status: 'queued' });
      const { items: _items, ids: _ids, result: _result, ...facts } = alone;
      expect(item).to.deep.include(facts).and.not.have.any.keys('items', 'ids', 'result');
    });

    it('is paged, and filtered by node', async () => {
      const first = await api.send('GET', `${path}?limit=2`, { as: anna });
      expect((first.body.items as object[]).length).to.equal(2);
      expect(await idsOf(anna, `?limit=2&cursor=${first.body.next}`)).to.deep.equal(at(0));
      expect((await api.send('GET', `${path}?cursor=${first.body.next}`, { as: bo })).status).to.equal(400);
      expect(await idsOf(anna, '?nodeId=fyrbodal')).to.deep.equal(at(2));
    });

    it('ends where one’s nodes do', async () => {
      const moved = { ...anna, nodes: ['fyrbodal'] };
      expect(await idsOf(moved)).to.deep.equal(at(2));
      expect(await idsOf({ ...anna, nodes: '*' })).to.deep.equal(at(3, 2, 0));
      const elsewhere = await api.send('GET', `${path}?nodeId=goteborg`, { as: moved });
      expect([elsewhere.status, elsewhere.body.type]).to.deep.equal([404, 'urn:passa:problem:unknown-node']);
    });
  });
}

describe('The reports that one has asked for', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('tell which policy they are about, and are of the kinds that one may read', async () => {
    await ask('/nodes/goteborg/doors');
    await ask('/policies/1/effects', { nodeId: 'goteborg' });
    expect(await read('coordinator')).to.deep.equal([
      ['policy-effects', 1],
      ['doors', null],
    ]);
    expect(await read('coach')).to.deep.equal([['doors', null]]);
  });

  async function ask(path: string, body?: object): Promise<void> {
    const made = await api.send('POST', path, { as: anna, ...(body === undefined ? {} : { body }) });
    expect(made.status, made.text).to.equal(202);
  }

  async function read(role: PrincipalRole) {
    const { items } = (await api.send('GET', '/reports', { as: { ...anna, roles: [role] } })).body;
    return (items as { kind: string; version: number | null }[]).map(({ kind, version }) => [kind, version]);
  }
});
