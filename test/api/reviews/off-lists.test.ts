import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const coach = principalOf('coach');
const times = { availability: { times: ['weekday-morning'] } };

describe('A pair that is declined or held', () => {
  let api: TestApi;
  let candidateId: string;
  let roleId: string;
  let workplaceId: string;
  let suggestionId: string;
  beforeEach(async () => {
    api = await startTestApi();
    const made = async (path: string, body: object) =>
      String((await api.send('POST', path, { body })).body.id);
    candidateId = await made('/candidates', { reference: 'C', coachId: coach.id, ...times });
    workplaceId = await made('/workplaces', { name: 'Köket' });
    roleId = await made('/roles', { reference: 'R', title: 'Laga mat', workplaceId });
    suggestionId = await insertSuggestion(api.dataSource, candidateId, roleId);
  });
  afterEach(() => api.stop());

  const review = (body: object) =>
    api.send('POST', `/suggestions/${suggestionId}/reviews`, { as: coach, body });
  const read = async () => (await api.send('GET', `/suggestions/${suggestionId}`, { as: coach })).body;
  const patch = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/merge-patch+json', 'if-match': '*' };
    const { headers: read } = await api.send('GET', path);
    const changed = await api.send('PATCH', path, {
      body,
      headers: { ...headers, 'if-match': String(read.get('etag')) },
    });
    expect(changed.status, changed.text).to.be.oneOf([200, 202]);
  };
  const declinedFor = async (reason: string) => {
    const declined = await review({ decision: 'decline', reason });
    expect(declined.status, declined.text).to.equal(201);
    return declined;
  };

  it('is off the lists, and says why, until when, and what brings it back', async () => {
    await declinedFor('hours-or-times');
    expect((await read()).offLists).to.deep.include({
      reason: 'declined',
      why: 'hours-or-times',
      until: null,
    });
    expect((await read()).offLists)
      .to.have.property('reopenedBy')
      .that.includes('role.times');
    await review({ decision: 'hold', resumeOn: '2099-01-01' });
    expect((await read()).offLists).to.deep.include({ reason: 'held', until: '2099-01-01', reopenedBy: [] });
    await review({ decision: 'approve', comment: 'Provas.' });
    expect((await read()).offLists).to.equal(null);
  });

  it('owes the candidate a match, and leaves the tags of other suggestions as they were', async () => {
    const other = await api.send('POST', '/roles', { body: { title: 'Städa' } });
    const others = await insertSuggestion(api.dataSource, candidateId, String(other.body.id));
    await api.dataSource.query('UPDATE candidates SET matched_input_revision = input_revision');
    const { body: before } = await api.send('GET', `/suggestions/${others}`, { as: coach });
    await declinedFor('other');
    const { body: after } = await api.send('GET', `/suggestions/${others}`, { as: coach });
    expect(after.tag).to.equal(before.tag);
    const [row]: { owed: boolean }[] = await api.dataSource.query(
      'SELECT matched_input_revision < input_revision AS owed FROM candidates',
    );
    expect(row?.owed).to.equal(true);
  });

  it('comes back, undecided, when what concerns the reason changes, and tells what it was', async () => {
    const declined = await declinedFor('hours-or-times');
    await patch(`/candidates/${candidateId}`, { wishes: 'Laga mat' });
    expect((await read()).offLists, 'after another change').to.not.equal(null);
    await patch(`/candidates/${candidateId}`, { availability: { times: ['weekday-afternoon'] } });
    const suggestion = await read();
    expect([suggestion.offLists, suggestion.review]).to.deep.equal([null, null]);
    expect(suggestion.reopened).to.deep.include({ by: 'passa', changed: ['candidate.availability'] });
    expect(suggestion.reopened).to.have.nested.property('wasOff.why', 'hours-or-times');
    expect(suggestion.reopened).to.have.nested.property('wasOff.since', declined.body.reviewedAt);
    const { items } = (await api.send('GET', `/suggestions/${suggestionId}/reviews`)).body;
    expect(items).to.have.nested.property('[0].decision', 'reopen');
    expect(items).to.have.nested.property('[0].seen', null);
    expect((await review({ decision: 'undo' })).body.detail).to.match(/Somebody else/);
    await declinedFor('other');
    expect((await read()).reopened).to.equal(null);
  });

  for (const [what, reason, change, changed] of [
    ['the role', 'condition-avoided', () => patch(`/roles/${roleId}`, { conditions: [] }), 'role.conditions'],
    [
      'the workplace',
      'travel-too-long',
      () => patch(`/workplaces/${workplaceId}`, { location: { lat: 57.7, lon: 11.97 } }),
      'workplace.location',
    ],
    [
      'the mentors',
      'no-mentor-capacity',
      () => patch(`/workplaces/${workplaceId}`, { mentors: [{ name: 'Per', places: 2 }] }),
      'workplace.mentors',
    ],
  ] as const) {
    it(`comes back with a change of ${what}`, async () => {
      await declinedFor(reason);
      await change();
      expect((await read()).reopened)
        .to.have.property('changed')
        .that.includes(changed);
    });
  }

  it('is reopened by a coach alone where no field concerns the reason', async () => {
    await declinedFor('other');
    await patch(`/candidates/${candidateId}`, { wishes: 'Allt annat', availability: {} });
    await patch(`/roles/${roleId}`, { title: 'Något annat', hoursPerWeek: { min: 1, max: 2 } });
    expect((await read()).offLists).to.not.equal(null);
    const reopened = await review({ decision: 'reopen', comment: 'Ny chef' });
    expect(reopened.body.standing, reopened.text).to.deep.include({ review: null, offLists: null });
    expect(reopened.body.standing).to.have.nested.property('reopened.by', coach.id);
    expect(reopened.body.standing).to.have.nested.property('reopened.changed').that.deep.equals([]);
    const again = await review({ decision: 'reopen' });
    expect([again.status, again.body.type]).to.deep.equal([409, 'urn:passa:problem:not-off-lists']);
    const undone = await review({ decision: 'undo' });
    expect(undone.body.standing).to.have.nested.property('review.decision', 'decline');
    expect((await read()).offLists).to.deep.include({ reason: 'declined', why: 'other' });
  });

  it('is put back by undoing it, and off again for what stood before', async () => {
    await review({ decision: 'hold' });
    await declinedFor('timing');
    await review({ decision: 'undo' });
    expect((await read()).offLists).to.deep.include({ reason: 'held' });
    await review({ decision: 'undo' });
    expect((await read()).offLists).to.equal(null);
  });

  it('counts as one to review when it is back', async () => {
    const totals = async () =>
      (await api.send('GET', `/candidates/${candidateId}/suggestions`, { as: coach })).body.totals;
    await declinedFor('wish-not-met');
    expect(await totals()).to.deep.include({ declined: 1, toReview: 0 });
    await patch(`/roles/${roleId}`, { title: 'Baka' });
    expect(await totals()).to.deep.include({ declined: 0, toReview: 1 });
    const [kept] = await api.dataSource.query('SELECT declined FROM candidate_counts');
    expect(kept).to.deep.equal({ declined: 0 });
  });

  it('is forgotten with the candidate', async () => {
    await declinedFor('other');
    await api.send('DELETE', `/candidates/${candidateId}`, { headers: { 'if-match': '*' } });
    expect(await api.dataSource.query('SELECT FROM pairs_off_lists')).to.have.length(0);
  });
});
