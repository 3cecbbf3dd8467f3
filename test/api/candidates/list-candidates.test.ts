import { expect } from 'chai';
import fc from 'fast-check';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const coach = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000cc');
const other = '0192f000-0000-7000-8000-0000000000dd';

/** What is said of each candidate: enough and waiting long, or too little. */
const profiles = [
  {
    reference: 'Åsa',
    coachId: coach.id,
    wishes: 'Jag vill laga mat i lugn miljö',
    availability: { hoursPerWeek: { min: 10, max: 20 } },
    travel: { from: { lat: 57.7, lon: 11.97 } },
    waitingSince: '2020-01-15',
  },
  { reference: 'Bo', coachId: coach.id, wishes: 'Sköta trädgård', waitingSince: '2021-06-01' },
  { reference: 'Cia', coachId: other, experience: [{ text: 'Lagade mat i skolkök' }] },
  { reference: 'Dag', coachId: other, status: 'closed', wishes: 'Köra bil' },
] as const;

describe('The list of candidates', () => {
  let api: TestApi;
  const ids = new Map<string, string>();
  const roleIds: string[] = [];

  before(async () => {
    api = await startTestApi();
    for (const profile of profiles) {
      const { body } = await api.send('POST', '/candidates', { body: profile });
      ids.set(profile.reference, String(body.id));
    }
    for (const title of ['Kök', 'Park', 'Lager']) {
      roleIds.push(String((await api.send('POST', '/roles', { body: { title } })).body.id));
    }
    const [kitchen = '', park = '', store = ''] = roleIds;
    const first = await insertSuggestion(api.dataSource, idOf('Åsa'), kitchen);
    await insertSuggestion(api.dataSource, idOf('Åsa'), park);
    await insertSuggestion(api.dataSource, idOf('Åsa'), store, { kind: 'near-miss' });
    const held = await insertSuggestion(api.dataSource, idOf('Bo'), park);
    await review(first, { decision: 'approve', comment: 'Provas.' });
    await review(held, { decision: 'hold' });
  });
  after(() => api.stop());

  const idOf = (reference: string) => ids.get(reference) ?? '';
  const review = (suggestionId: string, body: object, as = coach) =>
    api.send('POST', `/suggestions/${suggestionId}/reviews`, { as, body });
  const list = (query: string, as = coach) => api.send('GET', `/candidates?${query}`, { as });
  const listed = async (query: string) => {
    const { body, text, status } = await list(query);
    expect(status, text).to.equal(200);
    return (body.items as { reference: string }[]).map(({ reference }) => reference);
  };

  it('tells of each how many suggestions it has, and what it needs of somebody', async () => {
    const { body } = await list('sort=reference');
    const [asa, bo, cia, dag] = body.items as Record<string, unknown>[];
    const none = { listed: 0, nearMisses: 0, toReview: 0, approved: 0, held: 0, declined: 0 };
    expect(asa).to.deep.include({
      reference: 'Åsa',
      suggestions: { ...none, listed: 2, nearMisses: 1, toReview: 1, approved: 1 },
      attention: ['review', 'proposal'],
    });
    expect(bo).to.deep.include({ suggestions: { ...none, listed: 1, held: 1 }, attention: ['profile'] });
    expect(cia).to.deep.include({ suggestions: none, attention: ['suggestions', 'profile'] });
    expect(dag).to.deep.include({ suggestions: none, attention: [] });
  });

  it('is filtered by status, coach, waiting, need and review, together', async () => {
    expect(await listed('sort=reference&status=open')).to.deep.equal(['Åsa', 'Bo', 'Cia']);
    expect(await listed('sort=reference&coach=me')).to.deep.equal(['Åsa', 'Bo']);
    expect(await listed(`sort=reference&coach=${other}&status=open`)).to.deep.equal(['Cia']);
    expect(await listed('coach=none')).to.deep.equal([]);
    expect(await listed('sort=reference&coach=usual')).to.deep.equal(['Åsa', 'Bo']);
    const { body } = await list('coach=usual', principalOf('coordinator'));
    expect(body).to.have.nested.property('items.length', 4);
    expect(await listed('sort=reference&since=12-months')).to.deep.equal(['Åsa', 'Bo']);
    expect(await listed('since=2020-12-31')).to.deep.equal(['Åsa']);
    expect(await listed('needs=review')).to.deep.equal(['Åsa']);
    expect(await listed('needs=proposal')).to.deep.equal(['Åsa']);
    expect(await listed('needs=suggestions')).to.deep.equal(['Cia']);
    expect(await listed('sort=reference&needs=profile')).to.deep.equal(['Bo', 'Cia']);
    expect(await listed('review=approve')).to.deep.equal(['Åsa']);
    expect(await listed('review=hold&coach=me&status=open')).to.deep.equal(['Bo']);
    expect(await listed('review=none')).to.deep.equal(['Åsa']);
    expect(await listed('review=decline')).to.deep.equal([]);
  });

  it('asks to confirm what nobody has changed for 90 days', async () => {
    await api.dataSource.query(
      `UPDATE candidates SET updated_at = now() - interval '91 days' WHERE id = $1`,
      [idOf('Bo')],
    );
    expect(await listed('needs=confirmation')).to.deep.equal(['Bo']);
    expect(await listed('sort=unchanged&limit=1')).to.deep.equal(['Bo']);
    const change = { waitingSince: '2021-06-02' };
    await api.send('PATCH', `/candidates/${idOf('Bo')}`, { headers: anyRevision, body: change });
    expect(await listed('needs=confirmation')).to.deep.equal([]);
    expect(await listed('sort=changed&limit=1')).to.deep.equal(['Bo']);
  });

  it('is searched by words of reference, wishes and experience, with or without dots', async () => {
    expect(await listed('q=asa')).to.deep.equal(['Åsa']);
    expect(await listed('q=tradg%C3%A5rd')).to.deep.equal(['Bo']);
    expect(await listed('sort=reference&q=mat')).to.deep.equal(['Åsa']);
    const { body } = await list('sort=reference&q=mat', principalOf('coordinator'));
    expect(body.items).to.satisfy(
      (items: { reference: string }[]) => items.map((one) => one.reference).join() === 'Åsa,Cia',
    );
    expect(await listed('q=lugn%20MAT')).to.deep.equal(['Åsa']);
    expect(await listed('q=100%25')).to.deep.equal([]);
    expect(await listed('q=tr%C3%A4dgord'), 'misspelt').to.deep.equal(['Bo']);
    expect(await listed('q=dansa')).to.deep.equal([]);
  });

  it('is counted by each value of a filter within all the others', async () => {
    const { body } = await list('coach=me&status=open&counts=true');
    expect(body.counts).to.deep.equal({
      total: 2,
      status: { open: 2, placed: 0, objected: 0, 'not-confirmed': 0, closed: 0 },
      since: { '3-months': 2, '6-months': 2, '12-months': 2 },
      needs: { review: 1, proposal: 1, answer: 0, suggestions: 0, profile: 1, confirmation: 0 },
      review: { none: 1, approve: 1, hold: 1, decline: 0 },
      coach: [
        { id: coach.id, count: 2 },
        { id: other, count: 1 },
      ],
    });
    const searched = await list('q=mat&needs=profile&counts=true', principalOf('coordinator'));
    expect(searched.body.counts).to.deep.include({
      total: 1,
      status: { open: 1, placed: 0, objected: 0, 'not-confirmed': 0, closed: 0 },
    });
    expect(searched.body.counts).to.have.deep.property('needs', {
      review: 1,
      proposal: 1,
      answer: 0,
      suggestions: 1,
      profile: 1,
      confirmation: 0,
    });
  });

  it('has the same counts as as many lists', async () => {
    const value = <Value extends string>(...values: Value[]) =>
      fc.option(fc.constantFrom(...values), { nil: undefined });
    const filters = fc.record({
      status: value('open', 'closed'),
      since: value('3-months', '2020-12-31'),
      needs: value('review', 'suggestions', 'profile'),
      review: value('none', 'approve', 'hold'),
      coach: value('me', 'none', other),
    });
    await fc.assert(
      fc.asyncProperty(filters, async (chosen) => {
        const queryOf = (values: object) =>
          new URLSearchParams(
            Object.entries(values).filter(([, one]) => one !== undefined) as [string, string][],
          ).toString();
        const { counts } = (await list(`counts=true&${queryOf(chosen)}`)).body as {
          counts: { total: number } & Record<'status' | 'needs' | 'review', Record<string, number>>;
        };
        expect(counts.total).to.equal((await listed(queryOf(chosen))).length);
        for (const filter of ['status', 'needs', 'review'] as const) {
          for (const [one, count] of Object.entries(counts[filter])) {
            expect(count).to.equal((await listed(queryOf({ ...chosen, [filter]: one }))).length);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  for (const sort of ['id', 'reference', 'waiting', 'to-review', 'held', 'fewest', 'changed', 'unchanged']) {
    it(`is the same in pages when sorted by ${sort}`, async () => {
      const whole = await listed(`sort=${sort}`);
      expect(whole).to.have.members(['Åsa', 'Bo', 'Cia', 'Dag']);
      const paged: string[] = [];
      let cursor = '';
      for (let page = 0; page < whole.length; page += 1) {
        const { body } = await list(`sort=${sort}&limit=1${cursor}`);
        paged.push(...(body.items as { reference: string }[]).map(({ reference }) => reference));
        cursor = `&cursor=${body.next}`;
      }
      expect(paged).to.deep.equal(whole);
    });
  }

  it('begins with who has waited longest, has most to review, or fewest suggestions', async () => {
    expect((await listed('sort=waiting')).slice(0, 2)).to.deep.equal(['Åsa', 'Bo']);
    expect((await listed('sort=to-review'))[0]).to.equal('Åsa');
    expect((await listed('sort=held'))[0]).to.equal('Bo');
    expect((await listed('sort=fewest&status=open'))[0]).to.equal('Cia');
  });

  it('refuses values that there are not, and a cursor of another order, in both languages', async () => {
    for (const query of [
      'needs=rest',
      'coach=us',
      'since=long',
      'since=2026-02-30',
      'sort=age',
      'review=maybe',
    ]) {
      const { status, body, text } = await list(query);
      expect(status, text).to.equal(400);
      expect(body.errors, query).to.have.length(1);
    }
    const { body } = await api.send('GET', '/candidates?coach=us', {
      as: coach,
      headers: { 'accept-language': 'sv' },
    });
    expect(body).to.have.nested.property(
      'errors[0].message',
      'Måste vara me, none, usual eller en arbetskonsulents id.',
    );
    const { next } = (await list('sort=waiting&limit=1')).body;
    expect((await list(`sort=held&limit=1&cursor=${next}`)).status).to.equal(400);
  });

  it('counts no more what was undone, and nothing with who was erased', async () => {
    const colleague = { ...coach, id: other };
    const declined = await insertSuggestion(api.dataSource, idOf('Cia'), roleIds[0] ?? '');
    await review(declined, { decision: 'decline', reason: 'travel-too-long' }, colleague);
    expect(await listed('review=decline')).to.deep.equal(['Cia']);
    await review(declined, { decision: 'undo' }, colleague);
    expect(await listed('review=decline')).to.deep.equal([]);
    expect(await listed('sort=reference&review=none')).to.deep.equal(['Åsa', 'Cia']);
    await review(declined, { decision: 'approve', comment: 'Provas.' }, colleague);
    await api.send('DELETE', `/candidates/${idOf('Cia')}`, { headers: anyRevision });
    const { body } = await api.send('GET', '/roles?q=kok', { as: coach });
    expect(body).to.have.nested.property('items[0].suggestions.approved', 1);
    expect(await listed('q=skolkok')).to.deep.equal([]);
  });

  it('has nobody of another node', async () => {
    const elsewhere = principalOf('coach', ['fyrbodal']);
    const { body } = await list('counts=true', elsewhere);
    expect(body).to.deep.include({ items: [] });
    expect(body).to.have.nested.property('counts.total', 0);
    expect((await list('nodeId=goteborg', elsewhere)).status).to.equal(404);
  });

  it('has everybody for whoever plans at all nodes, filtered by nothing', async () => {
    const planner = principalOf('coordinator', '*');
    const { status, body } = await list('counts=true', planner);
    expect([status, (body.items as unknown[]).length > 0]).to.deep.equal([200, true]);
  });
});
