import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { anyRevision, startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface Item {
  id: string;
  rank: number | null;
  roleId: string;
  total: number;
}

describe('The routes of suggestions', () => {
  let api: TestApi;
  let candidateId: string;
  const roleIds: string[] = [];
  before(async () => {
    api = await startTestApi();
    candidateId = String((await api.send('POST', '/candidates', { body: { reference: 'C' } })).body.id);
    for (let number = 0; number < 7; number += 1) {
      const role = await api.send('POST', '/roles', { body: { title: `Roll ${number}` } });
      roleIds.push(String(role.body.id));
    }
    const [first, second, third, fourth, fifth, near, off] = roleIds as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    // equal totals in the order of insertion that ranking by id has to turn round
    await insertSuggestion(api.dataSource, candidateId, third, { total: 0.5 });
    await insertSuggestion(api.dataSource, candidateId, second, { total: 0.5 });
    await insertSuggestion(api.dataSource, candidateId, fourth, { total: 0.1 + 0.2 });
    await insertSuggestion(api.dataSource, candidateId, fifth, { total: 0.3 });
    await insertSuggestion(api.dataSource, candidateId, first, { total: 0.9 });
    await insertSuggestion(api.dataSource, candidateId, near, {
      kind: 'near-miss',
      nearMiss: { gate: 'hours', adjustment: { kind: 'widen-hours', hoursPerWeek: 15, byHours: 5 } },
    });
    await insertSuggestion(api.dataSource, candidateId, off, { isListed: false });
  });
  after(() => api.stop());

  const read = async (
    query = '',
  ): Promise<Record<string, unknown> & { items: Item[]; next: string | null }> => {
    const answer = await api.send('GET', `/candidates/${candidateId}/suggestions${query}`);
    expect(answer.status, answer.text).to.equal(200);
    return answer.body as Awaited<ReturnType<typeof read>>;
  };

  it('rank by total, ties by id, the same over all pages', async () => {
    const whole = await read();
    expect(whole.items.map(({ roleId }) => roleId)).to.deep.equal(roleIds.slice(0, 5));
    expect(whole.items.map(({ rank }) => rank)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(whole.nearMisses).to.have.nested.property('[0].roleId', roleIds[5]);
    expect(whole).to.include({ matched: false, matchedRevision: 0, matchFailure: null, next: null });
    const paged: Item[] = [];
    for (let query = '?limit=2'; query !== ''; ) {
      const page = await read(query);
      paged.push(...page.items);
      query = page.next === null ? '' : `?limit=2&cursor=${page.next}`;
    }
    expect(paged).to.deep.equal(whole.items);
  });

  it('of a role put who waits longest first among equals, who does not say last, over all pages', async () => {
    const role = String((await api.send('POST', '/roles', { body: { title: 'Laga mat' } })).body.id);
    const since = ['2026-03-01', null, '2025-03-01', null, '2026-03-01'];
    const people: string[] = [];
    for (const [index, waitingSince] of since.entries()) {
      const body = { reference: `W-${9 - index}`, ...(waitingSince === null ? {} : { waitingSince }) };
      const made = await api.send('POST', '/candidates', { body });
      people.push(String(made.body.id));
    }
    for (const person of people.toReversed()) {
      await insertSuggestion(api.dataSource, person, role, { total: 0.5 });
    }
    const order: unknown[] = [];
    for (let query = '?limit=2'; query !== ''; ) {
      const { body } = await api.send('GET', `/roles/${role}/suggestions${query}`);
      order.push(
        ...(body.items as { candidateId: string }[]).map((item) => people.indexOf(item.candidateId)),
      );
      query = body.next === null ? '' : `?limit=2&cursor=${body.next}`;
    }
    expect(order).to.deep.equal([2, 0, 4, 1, 3]);
  });

  it('take no cursor of another list', async () => {
    const { next } = await read('?limit=1');
    const answer = await api.send('GET', `/roles/${roleIds[0]}/suggestions?cursor=${next}`);
    expect([answer.status, answer.body.errors]).to.have.nested.property('1[0].code', 'wrong-cursor');
  });

  it('keep a reviewed pair in sight with its decision when it no longer ranks', async () => {
    const off = await insertSuggestion(api.dataSource, candidateId, '0192f000-0000-7000-8000-0000000000f9', {
      isListed: false,
    });
    expect((await api.send('GET', `/suggestions/${off}`)).status).to.equal(404);
    const [suggestion] = await api.dataSource.query('SELECT id FROM suggestions WHERE role_id = $1', [
      roleIds[6],
    ]);
    const review = { decision: 'decline', reason: 'travel-too-long', comment: 'Två byten' };
    await api.send('POST', `/suggestions/${suggestion.id}/reviews`, { body: review });
    const { reviewed } = await read();
    expect(reviewed).to.have.lengthOf(1);
    expect(reviewed).to.have.nested.property('[0].roleId', roleIds[6]);
    expect(reviewed).to.have.nested.property('[0].review.decision', 'decline');
    expect((await read(`?limit=1&cursor=${(await read('?limit=1')).next}`)).reviewed).to.deep.equal([]);
  });

  it('carry a tag, which is the ETag of a single one, and say that their lists are being made again', async () => {
    const { items } = await read();
    const [first] = items as (Item & { tag: string; isBeingRemade: boolean; failure: string | null })[];
    expect(first).to.include({ isBeingRemade: true, failure: null });
    const one = await api.send('GET', `/suggestions/${first?.id}`);
    expect([one.body.tag, one.headers.get('etag')]).to.deep.equal([first?.tag, `"${first?.tag}"`]);
    const { body } = await api.send('GET', `/suggestions/${first?.id}/explanation`);
    expect(body).to.include({ tag: first?.tag, isBeingRemade: true, failure: null });
  });

  it('show a pair of a profile that can not be read as failed, wherever it is read, and count it', async () => {
    const { items } = await read();
    const [{ id, roleId, total }] = items as [Item];
    const [{ profile }] = await api.dataSource.query('SELECT profile FROM roles WHERE id = $1', [roleId]);
    const write = (next: object) =>
      api.dataSource.query(
        'UPDATE roles SET profile = $2, input_revision = input_revision + 1 WHERE id = $1',
        [roleId, next],
      );
    await write({ title: ['not a text'] });
    const [{ total: stored }] = await api.dataSource.query('SELECT total FROM suggestions WHERE id = $1', [
      id,
    ]);

    for (const path of [`/suggestions/${id}`, `/suggestions/${id}/explanation`]) {
      const { status, body } = await api.send('GET', path);
      expect([status, body.failure], path).to.deep.equal([200, 'unreadable-profile']);
    }
    const [failed, ...others] = (await read()).items as (Item & {
      failure: string | null;
      verdict: string | null;
      gates: unknown[];
    })[];
    expect(failed).to.deep.include({
      id,
      failure: 'unreadable-profile',
      verdict: null,
      total: stored,
      gates: [],
    });
    expect(others.map(({ failure }) => failure)).to.deep.equal([null, null, null, null]);
    const with_ = others[0]?.id;
    expect((await api.send('GET', `/suggestions/${id}/comparison?with=${with_}`)).status).to.equal(422);
    expect((await api.send('GET', `/candidates/${candidateId}/stability`)).body.among).to.equal(4);
    expect(await api.readMetrics()).to.include('passa_unexplained_total{reason="unreadable-profile"} 1');

    await write(profile);
    expect((await read()).items[0]).to.include({ id, total, failure: null });
  });

  it('are not matched any longer where another policy is in force than the one that they were computed with', async () => {
    const stored = await api.dataSource.query(
      'SELECT matched_input_revision AS revision FROM candidates WHERE id = $1',
      [candidateId],
    );
    await api.dataSource.query(
      'UPDATE candidates SET matched_input_revision = input_revision WHERE id = $1',
      [candidateId],
    );
    await api.dataSource.query(
      `INSERT INTO match_areas (id, node_ids, policy_versions)
       SELECT node_id, ARRAY[node_id], ARRAY[policy_of(node_id)] FROM candidates WHERE id = $1`,
      [candidateId],
    );
    expect((await read()).matched).to.equal(true);
    await api.dataSource.query('UPDATE match_areas SET policy_versions[1] = policy_versions[1] + 1');
    expect((await read()).matched).to.equal(false);
    expect((await api.send('GET', `/candidates/${candidateId}`)).body.matched).to.equal(false);
    await api.dataSource.query('DELETE FROM match_areas');
    await api.dataSource.query('UPDATE candidates SET matched_input_revision = $2 WHERE id = $1', [
      candidateId,
      stored[0].revision,
    ]);
  });

  it('name why a profile could not be matched', async () => {
    const failure = { reason: 'scoring-failed', attempts: 3, retryAt: '2026-12-01T10:00:00.000Z' };
    await api.dataSource.query('UPDATE candidates SET match_failure = $2 WHERE id = $1', [
      candidateId,
      failure,
    ]);
    expect((await read()).matchFailure).to.deep.equal(failure);
    await api.send('PATCH', `/candidates/${candidateId}`, {
      headers: anyRevision,
      body: { wishes: 'något annat' },
    });
    expect((await read()).matchFailure).to.equal(null);
  });
});
