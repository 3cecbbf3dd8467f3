import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, Way } from '../../support/way.ts';

const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');

describe('The copy of what is held about a person', function () {
  this.timeout(60_000);
  let api: TestApi;
  let way: Way;
  let id: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    const roleId = await way.role(await way.workplace());
    id = await way.candidate({
      ...{ wishes: 'laga soppa', coachNotes: 'ring på morgonen', name: 'Kim Ek', contact: '070-1' },
      ...{ sex: 'woman', birthYear: 1990, groups: ['long-term-unemployed'] },
    });
    const suggestionId = await way.approved(id, roleId);
    const proposalId = await way.proposed(suggestionId, { words: 'Noggrann med soppa.' });
    await way.answer(proposalId, { answer: 'welcome', reason: 'tasks-suit' });
    await way.planned(proposalId);
  });
  after(() => api.stop());

  const copy = (as = coach) => api.send('GET', `/candidates/${id}/copy`, { as });

  it('has all of it, also what is read nowhere else', async () => {
    const { status, body, text } = await copy();
    expect(status, text).to.equal(200);
    expect(body.person).to.include({
      ...{ id, wishes: 'laga soppa', coachNotes: 'ring på morgonen', name: 'Kim Ek', contact: '070-1' },
    });
    expect(body.followUp).to.deep.equal({ sex: 'woman', birthYear: 1990, groups: ['long-term-unemployed'] });
    expect(body.suggestions).to.have.nested.property('[0].roleTitle', 'Laga mat');
    expect(body.reviews).to.have.nested.property('[0].decision', 'approve');
    expect(body.proposals).to.have.nested.property('[0].words', 'Noggrann med soppa.');
    expect(body.proposals).to.have.nested.property('[0].consent.how', 'in-writing');
    expect(body.placements).to.have.nested.property('[0].employmentForm', 'arbetspraktik');
    expect(body.covers).to.deep.equal([]);
    // the copy that was made before
    const { body: again } = await copy();
    expect(JSON.stringify(again.readers)).to.include(coach.id).and.to.include('export');
  });

  it('is on record as given out', async () => {
    await copy();
    const entries: unknown[] = await api.dataSource.query(
      `SELECT FROM audit_entries WHERE operation = 'readPersonCopy' AND action = 'export' AND $1 = ANY (object_ids)`,
      [id],
    );
    expect(entries).to.not.deep.equal([]);
  });

  it('is for the coach in charge, and who stands in for them', async () => {
    expect((await copy(colleague)).body).to.include({ status: 403 });
    expect((await copy(principalOf('coordinator'))).status).to.equal(403);
    expect((await copy(principalOf('coach', ['fyrbodal']))).status).to.equal(404);
    const cover = await api.send('POST', `/candidates/${id}/covers`, {
      as: colleague,
      body: { reason: 'Semester', until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
    });
    expect(cover.status, cover.text).to.equal(201);
    const { status, body } = await copy(colleague);
    expect(status).to.equal(200);
    expect(body.covers).to.have.nested.property('[0].reason', 'Semester');
    expect(body.readers).to.deep.equal([]);
  });
});
