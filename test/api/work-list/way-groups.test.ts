import { expect } from 'chai';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly about: string;
  readonly candidateId: string | null;
  readonly tag: string;
  readonly why: { readonly on: string | null; readonly state: string; readonly reason: string | null };
}

const coordinator = principalOf('coordinator');

describe('The work list of the way of a pair', () => {
  let api: TestApi;
  let way: Way;
  let roleId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    roleId = await way.role(await way.workplace({ mentors: [{ name: 'Anna' }] }), { places: 50 });
  });
  after(() => api.stop());

  async function group(id: string, as: Principal): Promise<Item[]> {
    const answer = await api.send('GET', `/work-list?group=${id}`, { as });
    expect(answer.status, answer.text).to.equal(200);
    const [found] = answer.body.groups as { count: number; items: Item[] }[];
    expect(found?.count).to.equal(found?.items.length);
    return found?.items ?? [];
  }
  const idsOf = async (id: string, as: Principal) => (await group(id, as)).map((item) => item.id);
  const proposed = async (candidateId?: string) =>
    way.proposed(await way.approved(candidateId ?? (await way.candidate()), roleId));

  it('gives a manager what is to be answered, by its name alone, until it is answered or asked about', async () => {
    const candidateId = await way.candidate();
    const id = await proposed(candidateId);
    const { alias } = (await way.send('GET', `/proposals/${id}`)).body;
    const [item] = await group('proposals', manager);
    expect(item).to.deep.include({ id, kind: 'proposal', name: alias, about: 'Laga mat', candidateId: null });
    expect(JSON.stringify(item)).to.not.include(candidateId).and.not.include('secret');
    expect(await idsOf('proposals', principalOf('manager'))).to.deep.equal([]);
    await way.send('POST', `/proposals/${id}/questions`, { text: 'När?' }, manager);
    expect(await idsOf('proposals', manager)).to.deep.equal([]);
    expect(await group('questions', coach)).to.have.nested.property('[0].candidateId', candidateId);
    await way.send('POST', `/proposals/${id}/replies`, { text: 'Nu.' });
    expect([await idsOf('questions', coach), await idsOf('proposals', manager)]).to.deep.equal([[], [id]]);
    await way.answer(id, { answer: 'welcome', reason: 'other' });
    expect([await idsOf('welcomed', coach), await idsOf('proposals', manager)]).to.deep.equal([[id], []]);
    expect(await idsOf('welcomed', principalOf('coach'))).to.deep.equal([]);
    await way.planned(id, { startsOn: day(60) });
    expect(await idsOf('welcomed', coach)).to.deep.equal([]);
  });

  it('gives a coach the answers that came, until they are put away', async () => {
    const id = await proposed();
    await way.answer(id, { answer: 'not-now', reason: 'full-now', until: day(30) });
    const [item] = await group('answers', coach);
    expect(item?.why).to.deep.include({ state: 'not-now', on: day(30), reason: 'full-now' });
    const body = { group: 'answers', id, tag: item?.tag };
    const away = await way.send('POST', '/work-list/dismissals', body);
    expect(away.status, away.text).to.equal(204);
    expect(await idsOf('answers', coach)).to.deep.equal([]);
    await way.answer(id, { answer: 'no', reason: 'role-closed' });
    expect((await group('answers', coach))[0]?.why).to.include({ state: 'refused', reason: 'role-closed' });
  });

  it('gives each who comes, begins, ends or is late, on its day', async () => {
    const soon = await way.planned(await way.welcomed(roleId), { startsOn: day(5) });
    const later = await way.planned(await way.welcomed(roleId), { startsOn: day(20) });
    const late = await way.planned(await way.welcomed(roleId), { startsOn: day(-2) });
    const rising = await way.planned(await way.welcomed(roleId), {
      hourSteps: [{ from: day(6), hoursPerWeek: 20 }],
    });
    const ending = await way.planned(await way.welcomed(roleId), { startsOn: day(-9), endsOn: day(-1) });
    for (const id of [rising, ending]) {
      await way.send('POST', `/placements/${id}/steps`, { step: 'start', on: day(0) });
    }
    expect(await idsOf('to-start', coach)).to.deep.equal([late, soon]);
    expect((await group('starting', manager)).map(({ id, candidateId }) => [id, candidateId])).to.deep.equal([
      [late, null],
      [soon, null],
      [later, null],
    ]);
    expect((await group('follow-up', coach)).map(({ id, why }) => [id, why.on])).to.deep.equal([
      [ending, day(-1)],
      [rising, day(6)],
    ]);
    expect((await group('overdue', coordinator)).map(({ id, why }) => [id, why.on])).to.deep.equal([
      [late, day(-2)],
      [ending, day(-1)],
    ]);
    expect(await idsOf('overdue', principalOf('coordinator', ['fyrbodal']))).to.deep.equal([]);
  });

  it('gives a coordinator what has waited for an answer for a week', async () => {
    const id = await proposed();
    expect(await idsOf('unanswered', coordinator)).to.deep.equal([]);
    await api.dataSource.query(`UPDATE proposals SET updated_at = now() - interval '8 days' WHERE id = $1`, [
      id,
    ]);
    expect(await idsOf('unanswered', coordinator)).to.deep.equal([id]);
    await api.dataSource.query(`UPDATE proposals SET consent_until = current_date - 2 WHERE id = $1`, [id]);
    expect(await idsOf('unanswered', coordinator)).to.deep.equal([]);
  });
});
