import { expect } from 'chai';
import { z } from 'zod';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, Way } from '../../support/way.ts';

const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');

const resting = z.object({
  earlier: z.array(z.object({ reviewIds: z.array(z.string()) })),
  reviews: z.array(
    z.object({
      id: z.string(),
      roleTitle: z.string(),
      decision: z.string(),
      seen: z.object({ total: z.number(), gates: z.array(z.unknown()) }),
    }),
  ),
});

describe('The copy of what is held about a person', function () {
  this.timeout(60_000);
  let api: TestApi;
  let way: Way;
  let id: string;
  let elsewhere: string;
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
    // decided in another node, which is open to this one no more
    elsewhere = await way.role(await way.workplace(), { title: 'Bära ved' });
    await way.approved(id, elsewhere);
    await api.dataSource.query(`UPDATE roles SET node_id = 'fyrbodal' WHERE id = $1`, [elsewhere]);
    await api.dataSource.query(`UPDATE reviews SET decided_in = 'fyrbodal' WHERE role_id = $1`, [elsewhere]);
    const edit = await api.send('PATCH', `/candidates/${id}`, {
      ...{ as: coach, body: { wishes: 'baka bröd' }, headers: { 'if-match': '*' } },
    });
    expect(edit.status, edit.text).to.equal(202);
  });
  after(() => api.stop());

  const copy = (as = coach) => api.send('GET', `/candidates/${id}/copy`, { as });

  it('has all of it, also what is read nowhere else', async () => {
    const { status, body, text } = await copy();
    expect(status, text).to.equal(200);
    expect(body.person).to.include({
      ...{ id, wishes: 'baka bröd', coachNotes: 'ring på morgonen', name: 'Kim Ek', contact: '070-1' },
    });
    expect(body.followUp).to.deep.equal({ sex: 'woman', birthYear: 1990, groups: ['long-term-unemployed'] });
    // also the one of a node that the coach does not reach
    expect(body.suggestions)
      .to.have.length(2)
      .and.to.containSubset([{ roleTitle: 'Laga mat' }, { roleTitle: 'Bära ved' }]);
    expect(body.proposals).to.have.nested.property('[0].words', 'Noggrann med soppa.');
    expect(body.proposals).to.have.nested.property('[0].consent.how', 'in-writing');
    expect(body.placements).to.have.nested.property('[0].employmentForm', 'arbetspraktik');
    expect(body.covers).to.deep.equal([]);
    // the copy that was made before
    const { body: again } = await copy();
    expect(JSON.stringify(again.readers)).to.include(coach.id).and.to.include('export');
  });

  it('has the own words that a decision rests on, also when they were changed since', async () => {
    const { body } = await copy();
    expect(body.person).to.include({ wishes: 'baka bröd' });
    expect(body).to.have.nested.property('earlier[0].profile.wishes', 'laga soppa');
    expect(body).to.have.nested.property('earlier[0].keptAt').that.is.a('string');
    const { earlier, reviews } = resting.parse(body);
    expect(earlier.flatMap(({ reviewIds }) => reviewIds)).to.have.members(reviews.map((review) => review.id));
  });

  it('has every decision with what was seen, also of a node that the coach does not reach', async () => {
    const { reviews } = resting.parse((await copy()).body);
    expect(reviews.map(({ roleTitle, decision }) => [roleTitle, decision])).to.deep.equal([
      ['Bära ved', 'approve'],
      ['Laga mat', 'approve'],
    ]);
    for (const { seen } of reviews) {
      expect(seen.total).to.be.a('number');
      expect(seen.gates).to.be.an('array');
    }
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
    expect(body.readers).to.containSubset([{ principalId: coach.id }]);
    // on its own it is for the coach in charge
    expect((await api.send('GET', `/candidates/${id}/readers`, { as: colleague })).status).to.equal(403);
  });
});
