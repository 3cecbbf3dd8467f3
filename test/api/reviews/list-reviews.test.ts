import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const coach = principalOf('coach');
const colleague = principalOf('coordinator', ['goteborg'], '0192f000-0000-7000-8000-0000000000bb');

interface Item {
  readonly id: string;
  readonly decision: string;
  readonly isUndone: boolean;
  readonly candidateReference: string | null;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
}

describe('The reviews of one’s nodes', () => {
  let api: TestApi;
  const ids: Record<string, string> = {};
  before(async () => {
    api = await startTestApi();
    const submit = async (path: string, body: object, node = 'goteborg'): Promise<string> =>
      String((await api.send('POST', path, { as: principalOf('admin', [node]), body })).body.id);
    const workplaceId = await submit('/workplaces', { name: 'Köket' });
    ids.cook = await submit('/roles', { title: 'Laga mat', workplaceId });
    ids.one = await submit('/candidates', { reference: 'C-1', coachId: coach.id });
    ids.two = await submit('/candidates', { reference: 'C-2', coachId: coach.id });
    ids.far = await submit('/candidates', { reference: 'F-1', coachId: coach.id }, 'fyrbodal');
    ids.farRole = await submit('/roles', { title: 'Långt bort' }, 'fyrbodal');
    const review = async (candidate: string, role: string, body: object, as = coach) => {
      const id = await insertSuggestion(api.dataSource, ids[candidate] ?? '', ids[role] ?? '');
      const answer = await api.send('POST', `/suggestions/${id}/reviews`, { as, body });
      expect(answer.status, answer.text).to.equal(201);
      return id;
    };
    await review('one', 'cook', { decision: 'approve', comment: 'Provas.' }, colleague);
    const held = await review('two', 'cook', { decision: 'hold', comment: 'Ring' });
    await api.send('POST', `/suggestions/${held}/reviews`, { as: coach, body: { decision: 'undo' } });
    await review(
      'far',
      'farRole',
      { decision: 'approve', comment: 'Provas.' },
      principalOf('coach', ['fyrbodal']),
    );
    const days = ['2026-03-01T12:00:00Z', '2026-03-02T23:30:00Z', '2026-03-03T12:00:00Z'];
    const made: { id: string }[] = await api.dataSource.query(
      `SELECT id FROM reviews WHERE candidate_id <> $1 ORDER BY reviewed_at, id`,
      [ids.far],
    );
    for (const [index, { id }] of made.entries()) {
      await api.dataSource.query('UPDATE reviews SET reviewed_at = $2 WHERE id = $1', [id, days[index]]);
    }
  });
  after(() => api.stop());

  const list = async (query = '', as = coach): Promise<{ items: Item[]; next: string | null }> => {
    const answer = await api.send('GET', `/reviews${query}`, { as });
    expect(answer.status, answer.text).to.equal(200);
    return answer.body as unknown as { items: Item[]; next: string | null };
  };
  const decisionsOf = async (query: string, as = coach) =>
    (await list(query, as)).items.map(({ decision }) => decision);

  it('are listed latest first, with what names the pair and whether they stand', async () => {
    const { items } = await list();
    expect(items.map(({ decision, isUndone }) => [decision, isUndone])).to.deep.equal([
      ['undo', false],
      ['hold', true],
      ['approve', false],
    ]);
    expect(items[1]).to.deep.include({
      candidateReference: 'C-2',
      roleTitle: 'Laga mat',
      workplaceName: 'Köket',
      comment: 'Ring',
    });
    expect(items[0]).to.deep.include({ undoes: items[1]?.id });
  });

  it('are filtered by who decided, day in Sweden, decision, candidate and role', async () => {
    expect(await decisionsOf('?by=me')).to.deep.equal(['undo', 'hold']);
    expect(await decisionsOf(`?by=${colleague.id}`)).to.deep.equal(['approve']);
    // half past eleven in the evening by UTC is the next day in Sweden
    expect(await decisionsOf('?from=2026-03-03')).to.deep.equal(['undo', 'hold']);
    expect(await decisionsOf('?to=2026-03-02')).to.deep.equal(['approve']);
    expect(await decisionsOf('?from=2026-03-01&to=2026-03-01')).to.deep.equal(['approve']);
    expect(await decisionsOf('?decision=hold')).to.deep.equal(['hold']);
    expect(await decisionsOf(`?candidateId=${ids.one?.toUpperCase()}`)).to.deep.equal(['approve']);
    expect(await decisionsOf(`?roleId=${ids.cook}&decision=undo`)).to.deep.equal(['undo']);
    expect(await decisionsOf(`?roleId=${ids.one}`)).to.deep.equal([]);
  });

  it('come page by page', async () => {
    const whole = await list();
    const paged: Item[] = [];
    for (let query = '?limit=1'; query !== ''; ) {
      const page = await list(query);
      paged.push(...page.items);
      query = page.next === null ? '' : `?limit=1&cursor=${page.next}`;
    }
    expect(paged).to.deep.equal(whole.items);
    const { next } = await list('?limit=1');
    expect((await api.send('GET', `/reviews?limit=1&by=me&cursor=${next}`, { as: coach })).status).to.equal(
      400,
    );
  });

  it('are those of one’s own nodes alone', async () => {
    const everywhere = principalOf('admin', '*');
    expect(await decisionsOf('?nodeId=fyrbodal', everywhere)).to.deep.equal(['approve']);
    expect(await decisionsOf('', principalOf('coordinator', ['fyrbodal']))).to.deep.equal(['approve']);
    expect(await decisionsOf(`?candidateId=${ids.far}`)).to.deep.equal([]);
    const other = await api.send('GET', '/reviews?nodeId=fyrbodal', { as: coach });
    expect([other.status, other.body.type]).to.deep.equal([404, 'urn:passa:problem:unknown-node']);
  });

  it('name no candidate who was erased', async () => {
    await api.send('DELETE', `/candidates/${ids.two}`);
    const { items } = await list(`?candidateId=${ids.two}`);
    expect(items.map(({ candidateReference }) => candidateReference)).to.deep.equal([null, null]);
    expect(items.every((item) => (item as Item & { comment: string | null }).comment === null)).to.equal(
      true,
    );
  });
});
