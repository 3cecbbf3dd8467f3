import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

interface Waiting {
  readonly waiting: string;
  readonly count: number;
  readonly medianDays: number | null;
  readonly longestDays: number | null;
}
interface WorkplaceCapacity {
  readonly id: string;
  readonly places: number | null;
  readonly taken: number;
  readonly left: number | null;
  readonly rolesUntold: number;
  readonly openRoles: number;
  readonly proposed: number;
  readonly ending: number;
  readonly mentors: readonly Record<'id' | 'name' | 'places' | 'taken' | 'left', unknown>[] | null;
}

const coordinator = principalOf('coordinator', ['goteborg']);
const stranger = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const elsewhere = principalOf('coach', ['fyrbodal'], '0192f000-0000-7000-8000-0000000000c3');

describe('The way of a node', () => {
  let api: TestApi;
  let way: Way;
  let roleId: string;
  /** Proposals by how they stand. */
  const ids: Record<string, string> = {};
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    roleId = await way.role(await way.workplace({ mentors: [{ name: 'Anna', places: 40 }] }), { places: 30 });
  });
  after(() => api.stop());

  const read = async (query = '') => {
    const answer = await api.send('GET', `/nodes/goteborg/way${query}`, { as: coordinator });
    expect(answer.status, answer.text).to.equal(200);
    return answer.body as {
      steps: object[];
      stops: object[];
      outcomes: object[];
      waiting: Waiting[];
      since: string;
    };
  };
  const people = async (query = ''): Promise<Record<string, number>> =>
    Object.fromEntries(
      ((await read(query)).steps as { step: string; people: number }[]).map((one) => [one.step, one.people]),
    );
  const waitingFor = async (kind: string): Promise<Waiting> =>
    (await read()).waiting.find(({ waiting }) => waiting === kind) ?? expect.fail();
  const move = (id: string, days: number) =>
    api.dataSource.query(`UPDATE proposals SET updated_at = now() - $2 * interval '1 day' WHERE id = $1`, [
      id,
      days,
    ]);

  it('counts nothing where nobody is', async () => {
    expect(Object.values(await people())).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect((await waitingFor('answer')).longestDays).to.equal(null);
  });

  it('counts each person once at every step that they came to', async () => {
    await way.candidate();
    await way.candidate({ status: 'closed' });
    const reviewed = await way.candidate();
    const held = await way.approved(reviewed, roleId);
    await way.send('POST', `/suggestions/${held}/reviews`, { decision: 'hold' });
    await way.approved(await way.candidate(), roleId);
    // of one person two proposals
    const asked = await way.candidate();
    ids.waiting = await way.proposed(await way.approved(asked, roleId));
    const other = await way.role(await way.workplace(), { places: 1 });
    ids.refused = await way.proposed(await way.approved(asked, other));
    await way.answer(ids.refused, { answer: 'no', reason: 'other' });
    ids.welcomed = await way.welcomed(roleId);
    // welcomed by mistake
    ids.notNow = await way.welcomed(roleId);
    await way.answer(ids.notNow, { answer: 'not-now', reason: 'full-now' });
    ids.planned = await way.planned(await way.welcomed(roleId), { startsOn: day(20) });
    const running = await way.planned(await way.welcomed(roleId));
    await way.send('POST', `/placements/${running}/steps`, { step: 'start', on: day(0) });
    const ended = await way.planned(await way.welcomed(roleId));
    await way.send('POST', `/placements/${ended}/steps`, { step: 'start', on: day(0) });
    await way.send('POST', `/placements/${ended}/steps`, {
      ...{ step: 'end', on: day(0), outcome: 'employed-here', reason: 'period-over' },
    });
    const calledOff = await way.planned(await way.welcomed(roleId));
    await way.send('POST', `/placements/${calledOff}/steps`, {
      step: 'call-off',
      on: day(0),
      reason: 'health',
    });
    expect(await people()).to.deep.equal({
      registered: 10,
      suggested: 9,
      reviewed: 9,
      approved: 8,
      proposed: 7,
      welcomed: 5,
      planned: 4,
      started: 2,
      ended: 1,
    });
  });

  it('counts how ways stopped and what placements led to', async () => {
    const { stops, outcomes } = await read();
    expect(stops).to.deep.equal([
      { stop: 'not-now', pairs: 1 },
      { stop: 'refused', pairs: 1 },
      { stop: 'withdrawn', pairs: 0 },
      { stop: 'expired', pairs: 0 },
      { stop: 'called-off', pairs: 1 },
    ]);
    expect(outcomes).to.deep.include({ outcome: 'employed-here', placements: 1 });
    expect(outcomes).to.deep.include({ outcome: 'not-known', placements: 0 });
  });

  it('tells what waits, for how long, as the lists behind the numbers have it', async () => {
    await move(ids.waiting ?? '', 12);
    expect(await waitingFor('answer')).to.deep.include({ count: 1, medianDays: 12, longestDays: 12 });
    const second = await way.proposed(await way.approved(await way.candidate(), roleId));
    await move(second, 4);
    expect(await waitingFor('answer')).to.deep.include({ count: 2, medianDays: 8, longestDays: 12 });
    await way.send('POST', `/proposals/${second}/questions`, { text: 'När?' }, manager);
    expect(await waitingFor('reply')).to.deep.include({ count: 1, medianDays: 0 });
    const lists = {
      ...{
        answer: '/proposals?needs=answer',
        reply: '/proposals?needs=reply',
        placement: '/proposals?needs=placement',
      },
      ...{ start: '/placements?state=planned', running: '/placements?state=running' },
      'follow-up': '/placements?needs=follow-up',
    };
    for (const [kind, path] of Object.entries(lists)) {
      const { body } = await api.send('GET', `${path}&nodeId=goteborg`, { as: coordinator });
      expect((await waitingFor(kind)).count, kind).to.equal((body.items as object[]).length);
    }
    const ofList = {
      ...{ ...lists, start: '/placements?needs=start' },
      ...{ planned: lists.start, running: lists.running },
      ...{ ended: '/placements?state=ended', 'called-off': '/placements?state=called-off' },
    };
    for (const [query, as] of [
      ['&nodeId=goteborg', coordinator],
      ['&coach=me', coach],
      ['&coach=me', stranger],
      ['', elsewhere],
    ] as const) {
      const counts = await api.send('GET', `/way-counts?${query.slice(1)}`, { as });
      expect(counts.body, counts.text).to.have.all.keys(...Object.keys(ofList));
      for (const [kind, path] of Object.entries(ofList)) {
        const { body } = await api.send('GET', `${path}${query}`, { as });
        expect(counts.body[kind], `${kind}${query}`).to.equal((body.items as object[]).length);
      }
    }
    const { body } = await api.send('GET', '/candidates?counts=true&status=open&nodeId=goteborg', {
      as: coordinator,
    });
    const { needs } = body.counts as { needs: Record<string, number> };
    for (const [kind, need] of [
      ['suggestions', 'suggestions'],
      ['review', 'review'],
      ['proposal', 'proposal'],
    ] as const) {
      expect((await waitingFor(kind)).count, kind).to.equal(needs[need]);
    }
    const asked = await api.send('GET', lists.answer, { as: coordinator });
    const people = (asked.body.items as { candidateId: string }[]).map(({ candidateId }) => candidateId);
    expect(needs.answer, 'people, not pairs').to.equal(new Set(people).size).greaterThan(0);
    const answered = await api.send('GET', '/candidates?needs=answer', { as: coordinator });
    expect((answered.body.items as { id: string }[]).map(({ id }) => id)).to.have.members([
      ...new Set(people),
    ]);
  });

  it('lets a person wait for a proposal from the approval until a workplace is asked', async () => {
    const { count } = await waitingFor('proposal');
    const suggestionId = await way.approved(await way.candidate(), roleId);
    expect((await waitingFor('proposal')).count).to.equal(count + 1);
    await way.proposed(suggestionId);
    expect((await waitingFor('proposal')).count).to.equal(count);
  });

  it('forgets an approval that was undone', async () => {
    const before = await people();
    const suggestionId = await way.approved(await way.candidate(), roleId);
    expect(await people()).to.deep.include({ approved: Number(before.approved) + 1 });
    expect(
      (await way.send('POST', `/suggestions/${suggestionId}/reviews`, { decision: 'undo' })).status,
    ).to.equal(201);
    expect(await people()).to.deep.include({ reviewed: before.reviewed, approved: before.approved });
  });

  it('counts a consent that ran out as a way that stopped on its day', async () => {
    await api.dataSource.query(
      `UPDATE proposals SET consent_until = $2::date, updated_at = now() - interval '2 years' WHERE id = $1`,
      [ids.welcomed, day(-10)],
    );
    const expired = async (query = '') =>
      ((await read(query)).stops as { stop: string; pairs: number }[]).find(({ stop }) => stop === 'expired')
        ?.pairs;
    expect(await expired()).to.equal(1);
    expect(await expired(`?since=${day(-3)}`)).to.equal(0);
  });

  it('counts from the day that is asked for, and by default the last 12 months', async () => {
    const { since } = await read();
    expect(since.slice(5)).to.equal(day(0).slice(5));
    expect(Number(day(0).slice(0, 4)) - Number(since.slice(0, 4))).to.equal(1);
    const later = await people(`?since=${day(1)}`);
    expect(later.registered).to.be.greaterThan(0);
    const { registered, suggested, ...steps } = later;
    expect(Object.values(steps)).to.deep.equal([0, 0, 0, 0, 0, 0, 0]);
    const wrong = await api.send('GET', '/nodes/goteborg/way?since=2026-02-30', { as: coordinator });
    expect(wrong.status).to.equal(400);
  });

  it('is another node’s for nobody else, and never a coach’s', async () => {
    for (const path of ['way', 'capacity']) {
      const elsewhere = principalOf('coordinator', ['skovde']);
      expect((await api.send('GET', `/nodes/goteborg/${path}`, { as: elsewhere })).status).to.equal(404);
      expect((await api.send('GET', `/nodes/goteborg/${path}`, { as: coach })).status).to.equal(403);
      expect((await api.send('GET', `/nodes/goteborg/${path}`, { as: manager })).status).to.equal(403);
    }
  });
});

describe('The capacity of a node', () => {
  let api: TestApi;
  let way: Way;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
  });
  after(() => api.stop());

  const read = async () => {
    const answer = await api.send('GET', '/nodes/goteborg/capacity', { as: coordinator });
    expect(answer.status, answer.text).to.equal(200);
    return answer.body as { total: object; workplaces: WorkplaceCapacity[] };
  };
  const of = async (id: string): Promise<WorkplaceCapacity> =>
    (await read()).workplaces.find((one) => one.id === id) ?? expect.fail();
  const step = (id: string, body: object) => way.send('POST', `/placements/${id}/steps`, body);

  it('tells places, taken and left by workplace and by mentor', async () => {
    const id = await way.workplace({
      mentors: [
        { name: 'Anna', places: 3 },
        { name: 'Bo', places: 2 },
      ],
    });
    const roleId = await way.role(id, { places: 4 });
    expect(await of(id)).to.deep.include({
      openRoles: 1,
      places: 4,
      taken: 0,
      left: 4,
      proposed: 0,
      ending: 0,
    });
    const [anna] = (await of(id)).mentors ?? [];
    const first = await way.planned(await way.welcomed(roleId), { mentorId: anna?.id, endsOn: day(20) });
    await way.welcomed(roleId);
    expect(await of(id)).to.deep.include({ places: 4, taken: 1, left: 3, proposed: 1, ending: 1 });
    expect(
      (await of(id)).mentors?.map(({ name, places, taken, left }) => [name, places, taken, left]),
    ).to.deep.equal([
      ['Anna', 3, 1, 2],
      ['Bo', 2, 0, 2],
    ]);
    await step(first, { step: 'call-off', on: day(0), reason: 'health' });
    expect(await of(id)).to.deep.include({ taken: 0, left: 4, ending: 0 });
  });

  it('leaves no more places than all mentors have, when each of them tells', async () => {
    const id = await way.workplace({ mentors: [{ name: 'Anna', places: 1 }] });
    await way.role(id, { places: 3 });
    await way.role(id, { places: 2 });
    expect(await of(id)).to.deep.include({ openRoles: 2, places: 5, left: 1 });
    const untold = await way.workplace({ mentors: [{ name: 'Anna', places: 1 }, { name: 'Bo' }] });
    await way.role(untold, { places: 3 });
    expect(await of(untold)).to.deep.include({ places: 3, left: 3 });
    expect((await of(untold)).mentors?.map(({ places, left }) => [places, left])).to.deep.equal([
      [1, 1],
      [null, null],
    ]);
  });

  it('does not take what nobody has told for none', async () => {
    const id = await way.workplace({ mentors: undefined });
    expect(await of(id)).to.deep.include({ openRoles: 0, places: null, left: 0, mentors: null });
    await way.role(id, { places: undefined });
    expect(await of(id)).to.deep.include({ openRoles: 1, rolesUntold: 1, places: null, left: null });
    await way.role(id, { places: 2 });
    expect(await of(id)).to.deep.include({ openRoles: 2, rolesUntold: 1, places: 2, left: 2 });
  });

  it('adds up, and names workplaces in Swedish order', async () => {
    for (const name of ['Ängen', 'Zebran', 'Åsen']) {
      await way.workplace({ name });
    }
    const { total, workplaces } = await read();
    const names = workplaces.map(({ id }) => id);
    expect(new Set(names).size).to.equal(names.length);
    const sum = (of: (one: WorkplaceCapacity) => number | null) =>
      workplaces.reduce((all, one) => all + (of(one) ?? 0), 0);
    expect(total).to.deep.equal({
      places: sum(({ places }) => places),
      taken: sum(({ taken }) => taken),
      left: sum(({ left }) => left),
      proposed: sum(({ proposed }) => proposed),
      ending: sum(({ ending }) => ending),
    });
    const told = (workplaces as unknown as { name: string }[]).map(({ name }) => name);
    expect(told.slice(-3)).to.deep.equal(['Zebran', 'Åsen', 'Ängen']);
  });
});
