import { expect } from 'chai';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, Way } from '../../support/way.ts';

describe('Lists', () => {
  let api: TestApi;
  let way: Way;
  let workplaceId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    workplaceId = await way.workplace();
  });
  after(() => api.stop());

  const offLists = async (candidateId: string): Promise<unknown> =>
    api.dataSource.query(`SELECT reason, why, until::text FROM pairs_off_lists WHERE candidate_id = $1`, [
      candidateId,
    ]);
  const placesOf = async (candidateId: string, roleId: string) => {
    const [found] = await api.dataSource.query(
      `SELECT person.is_listed AS person, role.is_listed AS role, role.places_left AS left,
         person.matched_input_revision < person.input_revision AS "isOwed"
       FROM candidates AS person, roles AS role WHERE person.id = $1 AND role.id = $2`,
      [candidateId, roleId],
    );
    return found;
  };
  const step = (id: string, body: object) =>
    way.send('POST', `/placements/${id}/steps`, { on: day(0), ...body });

  it('lose a pair by the workplace’s no or not now, and get it back by its welcome', async () => {
    const candidateId = await way.candidate();
    const id = await way.proposed(await way.approved(candidateId, await way.role(workplaceId)));
    await way.answer(id, { answer: 'not-now', reason: 'no-mentor-now', until: day(9) });
    expect(await offLists(candidateId)).to.deep.equal([
      { reason: 'not-now', why: 'no-mentor-now', until: day(9) },
    ]);
    await way.answer(id, { answer: 'welcome', reason: 'other' });
    expect(await offLists(candidateId)).to.deep.equal([]);
    await way.answer(id, { answer: 'no', reason: 'tasks-have-changed' });
    expect(await offLists(candidateId)).to.deep.equal([
      { reason: 'answered-no', why: 'tasks-have-changed', until: null },
    ]);
  });

  it('do not lose a pair again by an answer that was given anew, when an older decline is undone', async () => {
    for (const [answers, off] of [
      [['welcome'], []],
      [[], [{ reason: 'not-now', why: 'full-now', until: day(9) }]],
    ] as const) {
      const candidateId = await way.candidate();
      const suggestionId = await way.approved(candidateId, await way.role(workplaceId));
      const id = await way.proposed(suggestionId);
      const review = (body: object) => way.send('POST', `/suggestions/${suggestionId}/reviews`, body);
      await way.answer(id, { answer: 'not-now', reason: 'full-now', until: day(9) });
      expect((await review({ decision: 'decline', reason: 'timing' })).status).to.equal(201);
      for (const answer of answers) {
        expect((await way.answer(id, { answer, reason: 'want-to-try' })).status).to.equal(201);
      }
      await way.send('POST', `/proposals/${id}/withdrawals`, { reason: 'role-changed' });
      expect((await review({ decision: 'undo' })).status).to.equal(201);
      expect(await offLists(candidateId)).to.deep.equal(off);
    }
  });

  it('lose a pair by the person’s no, and by no other withdrawal', async () => {
    for (const [reason, off] of [
      ['role-changed', []],
      ['consent-withdrawn', [{ reason: 'declined', why: 'candidate-declined', until: null }]],
      ['person-declined', [{ reason: 'declined', why: 'candidate-declined', until: null }]],
    ] as const) {
      const candidateId = await way.candidate();
      const id = await way.proposed(await way.approved(candidateId, await way.role(workplaceId)));
      await way.send('POST', `/proposals/${id}/withdrawals`, { reason });
      expect(await offLists(candidateId), reason).to.deep.equal(off);
    }
  });

  it('lose a placed person and a full role, which come back when it ends or is called off', async () => {
    const candidateId = await way.candidate();
    const roleId = await way.role(workplaceId);
    const free = { person: true, role: true, left: 1, isOwed: true };
    const taken = { person: false, role: false, left: 0, isOwed: true };
    const place = async () => way.planned(await way.welcomed(roleId, candidateId));
    expect(await placesOf(candidateId, roleId)).to.deep.equal(free);
    const first = await place();
    expect(await placesOf(candidateId, roleId)).to.deep.equal(taken);
    await step(first, { step: 'start' });
    expect(await placesOf(candidateId, roleId)).to.deep.equal(taken);
    await step(first, { step: 'end', outcome: 'looking-again', reason: 'period-over' });
    expect(await placesOf(candidateId, roleId)).to.deep.equal(free);
  });

  it('count a mentor’s places for all roles of the workplace, and follow a change of mentor', async () => {
    const house = await way.workplace({
      mentors: [
        { name: 'Bo', places: 1 },
        { name: 'Eva', places: 1 },
      ],
    });
    const { mentors } = (await api.send('GET', `/workplaces/${house}`)).body as { mentors: { id: string }[] };
    const roleId = await way.role(house, { places: 5 });
    const other = await way.role(house, { places: 5 });
    const candidateId = await way.candidate();
    const id = await way.planned(await way.welcomed(roleId, candidateId), { mentorId: mentors[0]?.id });
    expect((await placesOf(candidateId, other)).left).to.equal(1);
    const changed = await way.send('PATCH', `/placements/${id}`, { mentorId: mentors[1]?.id }, coach, {
      'if-match': '*',
    });
    expect(changed.status, changed.text).to.equal(200);
    const [kept] = await api.dataSource.query(
      'SELECT mentor_places_taken AS taken FROM workplaces WHERE id = $1',
      [house],
    );
    expect(kept.taken).to.deep.equal({ [mentors[1]?.id ?? '']: 1 });
    await step(id, { step: 'call-off', reason: 'person-declined' });
    expect((await placesOf(candidateId, other)).left).to.equal(2);
    expect(await offLists(candidateId)).to.deep.equal([
      { reason: 'declined', why: 'candidate-declined', until: null },
    ]);
  });

  it('get back the place of somebody who is erased', async () => {
    const candidateId = await way.candidate();
    const roleId = await way.role(workplaceId);
    const id = await way.planned(await way.welcomed(roleId, candidateId));
    await way.send('DELETE', `/candidates/${candidateId}`);
    expect((await way.send('GET', `/placements/${id}`)).body).to.include({
      state: 'called-off',
      candidateReference: null,
    });
    expect((await placesOf(candidateId, roleId)).left).to.equal(1);
  });
});
