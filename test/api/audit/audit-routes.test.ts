import { expect } from 'chai';
import { principalOf, startTestApi, type TestAnswer, type TestApi } from '../../support/start-test-api.ts';
import { coach, Way } from '../../support/way.ts';

const officer = principalOf('officer', '*', '0192f000-0000-7000-8000-0000000000e1');
const other = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');

type Items = Record<string, unknown>[];

describe('The routes of the audit', function () {
  this.timeout(30_000);
  let api: TestApi;
  let id: string;
  beforeEach(async () => {
    api = await startTestApi();
    id = await new Way(api).candidate({ reference: 'G-1' });
  });
  afterEach(() => api.stop());

  const itemsOf = ({ status, text, body }: TestAnswer): Items => {
    expect(status, text).to.equal(200);
    return body.items as Items;
  };
  const readers = async (path = '') =>
    itemsOf(await api.send('GET', `/candidates/${id}/readers${path}`, { as: coach }));
  const audit = async (query = '', as = officer) => itemsOf(await api.send('GET', `/audit${query}`, { as }));

  it('tell the coach in charge who has read a person, why and how often, a day’s reads as one', async () => {
    await api.send('GET', `/candidates/${id}`, { as: other });
    await api.send('GET', `/candidates/${id}`, { as: other });
    await api.send('GET', '/candidates', { as: coach });
    const rows = await readers();
    expect((await api.send('GET', `/candidates/${id}/readers`, { as: coach })).body.reference).to.equal(
      'G-1',
    );
    expect(rows.filter(({ principalId }) => principalId === other.id)).to.containSubset([
      { purpose: 'profile', actions: ['read'], times: 2, isYou: false, roles: ['coach'], isRefused: false },
    ]);
    expect(rows.filter(({ isYou }) => isYou)).to.containSubset([
      { purpose: 'matching', actions: ['list'], times: 1 },
    ]);
  });

  it('tell whom the person was refused to', async () => {
    await api.send('GET', `/candidates/${id}`, { as: principalOf('coach', ['fyrbodal'], 'elsewhere') });
    expect((await readers()).filter(({ isRefused }) => isRefused)).to.containSubset([
      { principalId: 'elsewhere' },
    ]);
  });

  it('page through readers without leaving one out', async () => {
    for (const name of ['a', 'b', 'c']) {
      await api.send('GET', `/candidates/${id}`, { as: principalOf('coach', ['goteborg'], name) });
    }
    const all = (await readers()).map(({ principalId, purpose }) => [principalId, purpose]);
    const paged: unknown[] = [];
    let cursor: unknown = '';
    for (; cursor !== null; ) {
      const answer = await api.send(
        'GET',
        `/candidates/${id}/readers?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
        {
          as: officer,
        },
      );
      paged.push(...itemsOf(answer).map(({ principalId, purpose }) => [principalId, purpose]));
      cursor = answer.body.next;
    }
    // asking is recorded, too
    expect(paged.filter((row) => !JSON.stringify(row).includes('oversight'))).to.deep.equal(
      all.filter((row) => !JSON.stringify(row).includes('oversight')),
    );
  });

  it('tell no coach who is not in charge, and no officer of another node', async () => {
    const refused = await api.send('GET', `/candidates/${id}/readers`, { as: other });
    expect([refused.status, refused.body.type]).to.deep.equal([403, 'urn:passa:problem:forbidden']);
    const elsewhere = principalOf('officer', ['fyrbodal']);
    expect((await api.send('GET', `/candidates/${id}/readers`, { as: elsewhere })).status).to.equal(404);
    expect((await api.send('GET', '/audit', { as: coach })).status).to.equal(403);
  });

  it('still tell an officer who read somebody that was erased', async () => {
    await api.send('GET', `/candidates/${id}`, { as: other });
    await api.send('DELETE', `/candidates/${id}`, { as: coach, headers: { 'if-match': '*' } });
    const answer = await api.send('GET', `/candidates/${id}/readers`, { as: officer });
    expect(itemsOf(answer)).to.containSubset([{ principalId: other.id }, { actions: ['erase'] }]);
  });

  it('find entries by case number, person, principal, action and day', async () => {
    await api.send('GET', `/candidates/${id}`, { as: other });
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
    const found = await audit(`?reference=G-1&principalId=${other.id}&action=read&from=${today}&to=${today}`);
    expect(found).to.containSubset([{ operation: 'readCandidate', personIds: [id], principalId: other.id }]);
    expect(found).to.have.length(1);
    expect(await audit(`?candidateId=${id}&action=erase`)).to.deep.equal([]);
    expect(await audit(`?candidateId=${id}&to=2026-01-01`)).to.deep.equal([]);
    expect(await audit('?from=2100-01-01')).to.deep.equal([]);
    for (const day of ['from=0000-02-29', 'to=9999-12-31']) {
      expect((await api.send('GET', `/audit?${day}`, { as: officer })).status, day).to.equal(400);
    }
    expect((await api.send('GET', '/audit?reference=none', { as: officer })).status).to.equal(404);
  });

  it('tell an officer of some nodes what concerns those alone', async () => {
    const elsewhere = principalOf('officer', ['fyrbodal']);
    expect(JSON.stringify(await audit('', elsewhere))).to.not.contain(id);
    expect(JSON.stringify(await audit('', principalOf('officer')))).to.contain(id);
    const named = await api.send('GET', '/audit?reference=G-1', { as: elsewhere });
    expect(named.status).to.equal(404);
  });

  it('tell what came of the last look through it', async () => {
    const before = await api.send('GET', '/audit/check', { as: officer });
    expect(before.body).to.deep.equal({ at: null, entries: 0, isWhole: false, finding: null });
    await api.dataSource.query(
      `INSERT INTO audit_checks VALUES (gen_random_uuid(), now(), 4, '{"kind":"altered","seq":5,"entryId":"x"}')`,
    );
    const found = await api.send('GET', '/audit/check', { as: officer });
    expect(found.body).to.include({ entries: 4, isWhole: false, finding: 'altered' });
  });
});
