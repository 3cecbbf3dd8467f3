import { expect } from 'chai';
import { z } from 'zod';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, consent, day, manager, Way } from '../../support/way.ts';

const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const coordinator = principalOf('coordinator');
const otherCoach = '0192f000-0000-7000-8000-0000000000c7';

const objections = z.object({ items: z.array(z.object({ id: z.string() })) });

describe('A person’s objection', function () {
  this.timeout(60_000);
  let api: TestApi;
  let way: Way;
  let id: string;
  let roleId: string;
  let proposalId: string;
  let suggestionId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    roleId = await way.role(await way.workplace());
    id = await way.candidate({ name: 'Kim Ek', contact: '070-1' });
    suggestionId = await way.approved(id, roleId);
    proposalId = await way.proposed(suggestionId, { words: 'Noggrann med soppa.' });
  });
  after(() => api.stop());

  const object = (
    as = coach,
    body: object = { madeOn: '2026-01-02', words: 'Ingen dator ska välja åt mig.' },
    who = id,
  ) => api.send('POST', `/candidates/${who}/objections`, { as, body });
  const answer = (objectionId: string, body: object, as = coordinator) =>
    api.send('POST', `/candidates/${id}/objections/${objectionId}/answers`, { as, body });
  const withdraw = (objectionId: string, as = coach) =>
    api.send('POST', `/candidates/${id}/objections/${objectionId}/withdrawals`, { as, body: {} });
  const read = (path: string, as = coach) => api.send('GET', path, { as });
  const workOf = async (as = coordinator) =>
    JSON.stringify((await read('/work-list?group=objections', as)).body);

  const latest = async (): Promise<string> =>
    objections.parse((await read(`/candidates/${id}/objections`)).body).items[0]?.id ?? '';

  it('is recorded by who has charge of the person, or plans for the node, of a day that has come', async () => {
    expect((await object(colleague)).body).to.include({
      status: 403,
      type: 'urn:passa:problem:not-your-person',
    });
    expect((await object(principalOf('coach', ['fyrbodal']))).status).to.equal(404);
    expect((await object(manager)).status).to.equal(403);
    expect((await object(coach, { madeOn: '2099-01-01' })).status).to.equal(422);
    expect((await read(`/candidates/${id}/objections`)).body.items).to.deep.equal([]);
  });

  it('takes the person off every list at once, and back what was put to workplaces', async () => {
    expect((await read(`/suggestions/${suggestionId}`)).status).to.equal(200);
    const told = await read(`/proposals/${proposalId}`, manager);
    expect(told.body, told.text).to.include({ state: 'proposed', words: 'Noggrann med soppa.' });

    const { status, body, text } = await object();
    expect(status, text).to.equal(201);
    expect(body).to.include({ madeOn: '2026-01-02', answer: null, withdrawnAt: null, candidateId: id });

    // no worker has run since
    for (const path of [`/candidates/${id}/suggestions`, `/roles/${roleId}/suggestions`]) {
      expect((await read(path)).text, path).to.not.include(suggestionId);
    }
    for (const path of [`/suggestions/${suggestionId}`, `/suggestions/${suggestionId}/explanation`]) {
      expect((await read(path)).status, path).to.equal(404);
    }
    const again = await way.send('POST', '/proposals', {
      ...{ suggestionId, words: 'Igen.', consent: consent(), despite: 'Provas' },
    });
    expect(again.status, again.text).to.equal(404);
    const review = { as: coach, body: { decision: 'hold' } };
    expect((await api.send('POST', `/suggestions/${suggestionId}/reviews`, review)).status).to.equal(404);

    const taken = await read(`/proposals/${proposalId}`, manager);
    expect(taken.body, taken.text).to.include({ state: 'withdrawn', words: null });
    expect(taken.text, 'why is the person’s own matter')
      .to.include('not-of-interest')
      .and.not.include('object');
    expect((await read(`/proposals/${proposalId}`)).text).to.include('"withdrawn","reason":"person-objects"');

    expect((await read(`/candidates/${id}`)).body).to.include({ objected: true });
    const listed = await read('/candidates?status=objected&counts=true');
    expect(listed.body.items).to.have.length(1);
    expect(listed.body.counts)
      .to.deep.include({ total: 1 })
      .and.to.have.nested.property('status.objected', 1);
    const why = await read(`/candidates/${id}/left-without`);
    expect(why.body, why.text).to.include({ reason: 'objected' });
  });

  it('is no more than one at a time', async () => {
    expect((await object()).body).to.include({ status: 409, type: 'urn:passa:problem:objection-stands' });
  });

  it('waits for who plans for the node, who answers with a reason', async () => {
    expect(await workOf()).to.include(id);
    const objectionId = await latest();
    expect((await answer(objectionId, { answer: 'dismissed', reason: 'x' }, coach)).status).to.equal(403);
    expect((await answer(objectionId, { answer: 'dismissed' })).status).to.equal(422);
    expect((await answer(id, { answer: 'dismissed', reason: 'x' })).status).to.equal(404);

    const dismissed = await answer(objectionId, {
      answer: 'dismissed',
      reason: 'En människa väljer alltid.',
    });
    expect(dismissed.status, dismissed.text).to.equal(200);
    expect(dismissed.body).to.include({ answer: 'dismissed', reason: 'En människa väljer alltid.' });
    expect((await answer(objectionId, { answer: 'upheld', reason: 'x' })).body).to.include({
      status: 409,
      type: 'urn:passa:problem:objection-over',
    });
    expect(await workOf()).to.not.include(id);
    expect((await read(`/candidates/${id}`)).body).to.include({ objected: false });
    expect((await read(`/suggestions/${suggestionId}`)).status).to.equal(200);
    // what was taken back is put to a workplace with a new consent alone
    expect((await read(`/proposals/${proposalId}`, manager)).body).to.include({
      state: 'withdrawn',
      words: null,
    });
  });

  it('is never answered by who is in charge of the person or stands in, whatever else they are', async () => {
    const other = await way.candidate();
    const { body: made } = await object(coach, undefined, other);
    const until = { reason: 'Kollegan är borta.', until: day(1) };
    const path = `/candidates/${other}`;
    expect((await api.send('POST', `${path}/covers`, { as: colleague, body: until })).status).to.equal(201);
    const dismissal = { answer: 'dismissed', reason: 'Vi vill fortsätta.' };
    const answerAs = (as: Principal) =>
      api.send('POST', `${path}/objections/${made.id}/answers`, { as, body: dismissal });
    for (const { id: own } of [coach, colleague]) {
      for (const roles of [['coach', 'coordinator'], ['admin', 'coach'], ['coordinator']] as const) {
        const both: Principal = { ...coordinator, id: own, roles };
        const { body, text } = await answerAs(both);
        expect(body, text).to.include({ status: 403, type: 'urn:passa:problem:not-by-the-coach' });
        expect(await workOf(both), `${own} as ${roles}`).to.not.include(other);
      }
    }
    expect((await read(path)).body).to.include({ objected: true });
    const planner: Principal = { ...coordinator, id: otherCoach, roles: ['coach', 'coordinator'] };
    expect(await workOf(planner)).to.include(other);
    expect((await answerAs(planner)).status).to.equal(200);
  });

  it('that is upheld stands until the person takes it back', async () => {
    await object();
    const objectionId = await latest();
    await answer(objectionId, { answer: 'upheld', reason: 'Vi söker utan Passa.' });
    expect((await read(`/candidates/${id}`)).body).to.include({ objected: true });
    expect((await read(`/suggestions/${suggestionId}`)).status).to.equal(404);
    expect((await object()).status).to.equal(409);
    expect((await withdraw(objectionId, colleague)).status).to.equal(403);
    const { status, body: over, text } = await withdraw(objectionId);
    expect(status, text).to.equal(200);
    expect(over.withdrawnAt).to.be.a('string');
    expect((await withdraw(objectionId)).status).to.equal(409);
    expect((await read(`/candidates/${id}`)).body).to.include({ objected: false });
  });

  it('revives no old refusal, and nothing that was recorded of a pair is told while it stands', async () => {
    const other = await way.candidate();
    const listedId = await way.approved(other, roleId);
    const refusedId = await way.proposed(listedId);
    expect((await way.answer(refusedId, { answer: 'no', reason: 'no-mentor' })).status).to.equal(201);
    const answers = async () => (await read('/work-list?group=answers')).text;
    expect(await answers()).to.include(refusedId);
    await api.dataSource.query(
      `UPDATE proposals SET updated_at = updated_at - interval '40 days' WHERE id = $1`,
      [refusedId],
    );
    expect(await answers()).to.not.include(refusedId);
    const whyNot = () => read(`/candidates/${other}/roles/${roleId}/why-not`);
    const before = await whyNot();
    expect(before.body, before.text).to.include({ suggestionId: listedId, isOnCandidateList: true });
    expect(before.body.review).to.not.equal(null);
    expect(before.body.offLists).to.not.equal(null);

    expect((await object(coach, { madeOn: '2026-01-02' }, other)).status).to.equal(201);
    expect(await answers()).to.not.include(refusedId);
    const { body: ended } = await read(`/proposals/${refusedId}`);
    expect(ended.state).to.equal('refused');
    expect(ended.consentWithdrawnAt).to.be.a('string');
    const { body, text } = await whyNot();
    expect(body, text).to.include({
      ...{ standing: 'not-open', suggestionId: null, isOnCandidateList: false, isOnRoleList: false },
      ...{ review: null, offLists: null },
    });
  });

  it('lets a workplace know whom it has until the placement is over, and no longer', async () => {
    const facts = { facts: ['availability', 'name'] };
    for (const [objects, steps] of [
      [true, [{ step: 'call-off', reason: 'other' }]],
      [true, [{ step: 'start' }, { step: 'end', outcome: 'not-known', reason: 'other' }]],
      [false, [{ step: 'call-off', reason: 'other' }]],
    ] as const) {
      const other = await way.candidate({ name: 'Lo Ask' });
      const ownRole = await way.role(await way.workplace());
      const placed = await way.proposed(await way.approved(other, ownRole), { consent: consent(facts) });
      await way.answer(placed, { answer: 'welcome', reason: 'tasks-suit' });
      const placementId = await way.planned(placed);
      if (objects) {
        expect((await object(coach, { madeOn: '2026-01-02' }, other)).status).to.equal(201);
      }
      const told = async () => [
        (await read(`/proposals/${placed}`, manager)).body.words,
        (await read(`/proposals/${placed}/disclosure`, manager)).body.name,
      ];
      for (const step of steps) {
        expect(await told()).to.deep.equal(['Noggrann och snäll.', 'Lo Ask']);
        const taken = await way.send('POST', `/placements/${placementId}/steps`, { on: day(0), ...step });
        expect(taken.status, taken.text).to.equal(201);
      }
      expect(await told()).to.deep.equal(objects ? [null, null] : ['Noggrann och snäll.', 'Lo Ask']);
    }
  });

  it('is in the copy for the person and in the dossier, in the audit, and in no words when the person is erased', async () => {
    await object();
    const copy = await read(`/candidates/${id}/copy`);
    expect(copy.body.objections).to.have.length(3);
    expect(copy.body).to.have.nested.property('objections[0].words', 'Ingen dator ska välja åt mig.');
    expect(copy.body.suggestions, 'all that is held').to.not.deep.equal([]);
    const dossier = await read(`/suggestions/${suggestionId}/dossier`);
    expect(dossier.body.objections, dossier.text).to.have.length(3);
    const entries = await api.dataSource.query(
      `SELECT operation, count(*)::int AS times FROM audit_entries
       WHERE $1 = ANY (object_ids) AND operation LIKE '%Objection' AND result = 'done' GROUP BY operation ORDER BY operation`,
      [id],
    );
    expect(entries).to.deep.equal([
      { operation: 'answerObjection', times: 2 },
      { operation: 'recordObjection', times: 3 },
      { operation: 'withdrawObjection', times: 1 },
    ]);
    const { revision } = (await read(`/candidates/${id}`)).body;
    const erased = await api.send('DELETE', `/candidates/${id}`, {
      as: coach,
      headers: { 'if-match': `"${revision}"` },
    });
    expect(erased.status, erased.text).to.equal(204);
    const kept = await api.dataSource.query(
      'SELECT words, reason, answer FROM candidate_objections WHERE candidate_id = $1 ORDER BY recorded_at',
      [id],
    );
    expect(kept).to.deep.equal([
      { words: null, reason: null, answer: 'dismissed' },
      { words: null, reason: null, answer: 'upheld' },
      { words: null, reason: null, answer: null },
    ]);
    expect(await workOf()).to.not.include(id);
  });
});
