import { expect } from 'chai';
import pg from 'pg';
import { expireProposals } from '../../../db/stores/way/expire-proposals.ts';
import { principalOf, startTestApi, type TestAnswer, type TestApi } from '../../support/start-test-api.ts';
import { coach, consent, day, manager, Way } from '../../support/way.ts';

const steps = ({ body }: TestAnswer) => (body.steps as { kind: string }[]).map(({ kind }) => kind);
const codes = ({ body }: TestAnswer) =>
  (body.errors as { code: string }[] | undefined)?.map(({ code }) => code);
const refused = ({ status, body }: TestAnswer) => [status, String(body.type).split(':').at(-1)];

describe('A proposal', () => {
  let api: TestApi;
  let way: Way;
  let workplaceId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    workplaceId = await way.workplace();
  });
  after(() => api.stop());

  const read = (id: string, as = coach) => way.send('GET', `/proposals/${id}`, undefined, as);
  const withdraw = (id: string, reason: string) =>
    way.send('POST', `/proposals/${id}/withdrawals`, { reason });
  const propose = (suggestionId: string, difference: object = {}) =>
    way.send('POST', '/proposals', { suggestionId, words: 'Snäll.', consent: consent(), ...difference });

  it('goes from the coach to the manager and back, each step with who and when', async () => {
    const roleId = await way.role(workplaceId);
    const suggestionId = await way.approved(await way.candidate(), roleId);
    const id = await way.proposed(suggestionId);
    const asked = await way.send('POST', `/proposals/${id}/questions`, { text: 'Klockan åtta?' }, manager);
    expect([asked.status, asked.body.state]).to.deep.equal([201, 'asked']);
    const replied = await way.send('POST', `/proposals/${id}/replies`, { text: 'Ja.' });
    expect([replied.status, replied.body.state]).to.deep.equal([201, 'proposed']);
    const later = await way.answer(id, { answer: 'not-now', reason: 'no-mentor-now', until: day(20) });
    expect([later.body.state, later.body.notNowUntil]).to.deep.equal(['not-now', day(20)]);
    const welcome = await way.answer(id, { answer: 'welcome', reason: 'want-to-try', comment: 'Kul!' });
    expect([welcome.status, welcome.body.state, welcome.body.notNowUntil]).to.deep.equal([
      201,
      'welcomed',
      null,
    ]);
    const whole = await read(id);
    expect(steps(whole)).to.deep.equal(['proposed', 'asked', 'replied', 'not-now', 'welcomed']);
    expect(whole.body.steps).to.have.nested.property('[1].by', manager.id);
    expect(whole.body.steps).to.have.nested.property('[4].text', 'Kul!');
    expect(whole.body.consent).to.deep.include({ workplaceId, recordedBy: coach.id, until: day(60) });
    const times = (whole.body.steps as { at: string }[]).map(({ at }) => at);
    expect(times).to.deep.equal([...times].sort());
  });

  it('needs an approval that stands', async () => {
    const suggestionId = await way.approved(await way.candidate(), await way.role(workplaceId));
    await way.send('POST', `/suggestions/${suggestionId}/reviews`, { decision: 'hold' });
    expect(refused(await propose(suggestionId))).to.deep.equal([409, 'not-approved']);
    const none = '0192f000-0000-7000-8000-00000000ffff';
    expect((await propose(none)).status).to.equal(404);
  });

  it('keeps the approval that it rests on until it is withdrawn or answered with a no', async () => {
    const suggestionId = await way.approved(await way.candidate(), await way.role(workplaceId));
    const id = await way.proposed(suggestionId);
    const review = (body: object) => way.send('POST', `/suggestions/${suggestionId}/reviews`, body);
    for (const body of [
      { decision: 'undo' },
      { decision: 'hold' },
      { decision: 'decline', reason: 'candidate-declined' },
    ]) {
      expect(refused(await review(body))).to.deep.equal([409, 'out-of-order']);
    }
    expect((await review({ decision: 'approve', comment: 'Provas.' })).status).to.equal(201);
    await withdraw(id, 'other');
    expect((await review({ decision: 'hold' })).status).to.equal(201);
  });

  it('names each thing that stands in the way until a reason is written', async () => {
    const roleId = await way.role(workplaceId, { requires: { registerExtract: true } });
    const person = await way.candidate({ registerExtract: false });
    await way.proposed(await way.approved(person, await way.role(workplaceId)));
    await way.proposed(await way.approved(await way.candidate(), roleId));
    const suggestionId = await way.approved(person, roleId);
    const stopped = await propose(suggestionId);
    expect(refused(stopped)).to.deep.equal([409, 'needs-written-reason']);
    expect(codes(stopped)).to.include.members([
      'gate-failed-register-extract',
      'gate-unknown-travel',
      'person-proposed-elsewhere',
      'last-place-proposed',
    ]);
    const sv = await way.send('POST', '/proposals', { suggestionId, words: 'x', consent: consent() }, coach, {
      'accept-language': 'sv',
    });
    expect(sv.text).to.include('Personen har en annan öppen förfrågan.');
    const made = await propose(suggestionId, { despite: 'Utdraget är beställt.' });
    expect([made.status, made.body.despite]).to.deep.equal([201, 'Utdraget är beställt.']);
    const [kept] = await api.dataSource.query(
      `SELECT seen -> 'obstacles' AS obstacles FROM proposal_steps WHERE proposal_id = $1`,
      [made.body.id],
    );
    expect(kept.obstacles).to.deep.include({ code: 'gate-failed', gate: 'register-extract' });
    expect(refused(await propose(suggestionId, { despite: 'Igen' }))).to.deep.equal([
      409,
      'proposed-already',
    ]);
  });

  it('takes no blanks for words: of the coach, why all the same, a question or a reply', async () => {
    const suggestionId = await way.approved(await way.candidate(), await way.role(workplaceId));
    for (const [field, blank] of [
      ['despite', ' '],
      ['words', '\n\t '],
    ] as const) {
      const refusal = await propose(suggestionId, { despite: 'x', [field]: blank });
      expect([refusal.status, refusal.body.errors]).to.have.nested.property('1[0].pointer', `/${field}`);
    }
    const id = await way.proposed(suggestionId);
    for (const path of ['questions', 'replies']) {
      const refusal = await way.send(
        'POST',
        `/proposals/${id}/${path}`,
        { text: '  ' },
        path === 'questions' ? manager : coach,
      );
      expect([refusal.status, refusal.body.errors], path).to.have.nested.property('1[0].pointer', '/text');
    }
    expect((await read(id)).body.state).to.equal('proposed');
  });

  it('takes a consent that holds today, and dates that can be', async () => {
    const suggestionId = await way.approved(await way.candidate(), await way.role(workplaceId));
    for (const [difference, pointer] of [
      [{ givenOn: day(1) }, '/consent/givenOn'],
      [{ until: day(-1) }, '/consent/until'],
      [{ until: day(-5) }, '/consent/until'],
      [{ facts: [] }, '/consent/facts'],
    ] as const) {
      const answer = await propose(suggestionId, { consent: consent(difference) });
      expect([answer.status, answer.body.errors]).to.have.nested.property('1[0].pointer', pointer);
    }
  });

  it('is known to the manager by a name of its own, with nothing that moves or names the person', async () => {
    const candidateId = await way.candidate();
    const roleId = await way.role(workplaceId);
    const suggestionId = await way.approved(candidateId, roleId);
    const id = await way.proposed(suggestionId, { words: 'Lagar god mat.' });
    const told = await read(id, manager);
    expect(told.body).to.include({ for: 'manager', words: 'Lagar god mat.', state: 'proposed' });
    expect(told.body.work).to.deep.include({ title: 'Laga mat', workplaceName: 'Köket' });
    expect((told.body.reasons as { sv: object[] }).sv).to.not.be.empty;
    for (const secret of [candidateId, suggestionId, 'secret-', coach.id]) {
      expect(told.text).to.not.include(secret);
    }
    const other = await way.proposed(await way.approved(await way.candidate(), roleId));
    expect((await read(other, manager)).body.alias).to.not.equal(told.body.alias);
    await way.send(
      'PATCH',
      `/roles/${roleId}`,
      { title: 'Något annat', times: null },
      principalOf('coordinator'),
      {
        'if-match': '*',
      },
    );
    await way.send(
      'PATCH',
      `/candidates/${candidateId}`,
      { availability: { times: ['weekend-night'] } },
      coach,
      { 'if-match': '*' },
    );
    expect((await read(id, manager)).body).to.deep.equal(told.body);
    // to ask by whom it is tells nothing
    const list = (query: string) => way.send('GET', `/proposals?limit=100${query}`, undefined, manager);
    expect((await list(`&candidateId=${candidateId}`)).text).to.equal((await list('')).text);
  });

  it('tells the manager of the facts that the consent names alone', async () => {
    const suggestionId = await way.approved(await way.candidate(), await way.role(workplaceId));
    const reasonsOf = async (id: string) => JSON.stringify((await read(id, manager)).body.reasons);
    const all = await way.proposed(suggestionId, {
      consent: consent({ facts: ['availability', 'employment-forms', 'languages'] }),
    });
    expect(await reasonsOf(all)).to.include('Anställningsformen passar er båda.');
    await withdraw(all, 'wrong-information');
    const few = await way.proposed(suggestionId, { consent: consent({ facts: ['licences'] }) });
    expect(await reasonsOf(few))
      .to.not.include('Anställningsformen')
      .and.not.include('timmar');
  });

  it('tells the manager why it was withdrawn, as far as that concerns the workplace, and no more', async () => {
    const roleId = await way.role(workplaceId);
    for (const [reason, told] of [
      ['role-changed', 'role-changed'],
      ['wrong-information', 'wrong-information'],
      ['not-available', 'not-of-interest'],
      ['other-place', 'not-of-interest'],
      ['person-declined', 'not-of-interest'],
      ['consent-withdrawn', 'not-of-interest'],
      ['other', 'not-of-interest'],
    ] as const) {
      const id = await way.proposed(await way.approved(await way.candidate(), roleId));
      expect((await withdraw(id, reason)).body).to.have.nested.property('steps[1].reason', reason);
      const { body, text } = await read(id, manager);
      expect(body).to.have.nested.property('steps[1].reason', told);
      expect(reason === told || !text.includes(reason), text).to.equal(true);
    }
    // an objection is recorded as one: a withdrawal would leave the person among those who are matched
    const open = await way.proposed(await way.approved(await way.candidate(), roleId));
    expect((await withdraw(open, 'person-objects')).status).to.equal(422);
    expect((await read(open)).body.state).to.equal('proposed');
  });

  it('can be answered otherwise until it has led to a placement; a no only by who said it, within an hour', async () => {
    const roleId = await way.role(workplaceId);
    const id = await way.proposed(await way.approved(await way.candidate(), roleId));
    expect((await way.answer(id, { answer: 'welcome', reason: 'tasks-suit' })).status).to.equal(201);
    expect(refused(await way.answer(id, { answer: 'welcome', reason: 'tasks-suit' }))).to.deep.equal([
      409,
      'out-of-order',
    ]);
    expect((await way.answer(id, { answer: 'no', reason: 'cannot-adapt' })).body.state).to.equal('refused');
    const other = principalOf('coordinator');
    const welcome = { answer: 'welcome', reason: 'other' };
    expect((await way.answer(id, welcome, other)).status).to.equal(409);
    expect((await way.answer(id, welcome)).body.state).to.equal('welcomed');
    await way.answer(id, { answer: 'no', reason: 'no-mentor' });
    await api.dataSource.query(
      `UPDATE proposal_steps SET at = at - interval '2 hours' WHERE proposal_id = $1`,
      [id],
    );
    expect((await way.answer(id, welcome)).status).to.equal(409);
  });

  it('refuses a reason that does not go with the answer, and steps that do not come next', async () => {
    const id = await way.proposed(await way.approved(await way.candidate(), await way.role(workplaceId)));
    expect((await way.answer(id, { answer: 'no', reason: 'tasks-suit' })).status).to.equal(422);
    expect((await way.answer(id, { answer: 'no', reason: 'no-mentor', until: day(3) })).status).to.equal(422);
    expect((await way.answer(id, { answer: 'not-now', reason: 'full-now', until: day(0) })).status).to.equal(
      422,
    );
    const reply = await way.send('POST', `/proposals/${id}/replies`, { text: 'Ja' });
    expect(refused(reply)).to.deep.equal([409, 'out-of-order']);
    expect(refused(await way.plan(id))).to.deep.equal([409, 'out-of-order']);
    expect((await withdraw(id, 'person-declined')).body.state).to.equal('withdrawn');
    for (const answer of [
      await withdraw(id, 'other'),
      await way.answer(id, { answer: 'welcome', reason: 'other' }),
      await way.send('POST', `/proposals/${id}/questions`, { text: 'Var?' }, manager),
    ]) {
      expect(refused(answer)).to.deep.equal([409, 'out-of-order']);
    }
    const told = await read(id, manager);
    expect(told.body).to.deep.include({ words: null, reasons: { sv: [], en: [] }, state: 'withdrawn' });
    expect(told.text).to.not.include('person-declined');
  });

  it('is closed by a consent that has run out, whoever looks', async () => {
    const id = await way.proposed(await way.approved(await way.candidate(), await way.role(workplaceId)));
    await api.dataSource.query(
      `UPDATE proposals SET consent_until = $2::date, consent = consent || jsonb_build_object('until', $2::date) WHERE id = $1`,
      [id, day(-1)],
    );
    expect((await read(id)).body.state).to.equal('expired');
    expect((await read(id, manager)).body).to.include({ state: 'expired', words: null });
    expect(refused(await way.answer(id, { answer: 'welcome', reason: 'other' }))).to.deep.equal([
      409,
      'out-of-order',
    ]);
    const listed = await way.send('GET', '/proposals?state=expired');
    expect((listed.body.items as { id: string }[]).map((one) => one.id)).to.deep.equal([id]);
    const pool = new pg.Pool({ connectionString: api.databaseUrl });
    try {
      expect(await expireProposals(pool, new Date(), day(0))).to.equal(1);
      expect(await expireProposals(pool, new Date(), day(0))).to.equal(0);
    } finally {
      await pool.end();
    }
    const closed = await read(id);
    expect([steps(closed), closed.body.state]).to.deep.equal([['proposed', 'expired'], 'expired']);
    expect(closed.body.steps).to.have.nested.property('[1].by', null);
  });

  it('is listed by what it waits for, page by page, for those whose it is', async () => {
    const roleId = await way.role(workplaceId);
    const candidateId = await way.candidate();
    const ids = [
      await way.proposed(await way.approved(candidateId, roleId)),
      await way.proposed(await way.approved(await way.candidate(), roleId)),
      await way.welcomed(roleId),
    ];
    await way.send('POST', `/proposals/${ids[1]}/questions`, { text: 'Var?' }, manager);
    const list = async (query: string, as = coach) =>
      (await way.send('GET', `/proposals?roleId=${roleId}${query}`, undefined, as)).body as {
        items: { id: string }[];
        next: string | null;
      };
    const idsOf = async (query: string, as = coach) => (await list(query, as)).items.map(({ id }) => id);
    expect(await idsOf('')).to.deep.equal([...ids].reverse());
    expect(await idsOf('&needs=answer')).to.deep.equal([ids[0]]);
    expect(await idsOf('&needs=reply', manager)).to.deep.equal([ids[1]]);
    expect(await idsOf('&needs=placement&coach=me')).to.deep.equal([ids[2]]);
    expect(await idsOf(`&candidateId=${candidateId}`)).to.deep.equal([ids[0]]);
    expect(await idsOf('', principalOf('manager'))).to.deep.equal([]);
    expect(await idsOf('', principalOf('coach', ['fyrbodal']))).to.deep.equal([]);
    const first = await list('&limit=2');
    expect(await idsOf(`&limit=2&cursor=${first.next}`)).to.deep.equal([ids[0]]);
  });

  it('keeps no words of a person who is erased, and is withdrawn', async () => {
    const candidateId = await way.candidate();
    const id = await way.proposed(await way.approved(candidateId, await way.role(workplaceId)));
    await way.send('POST', `/proposals/${id}/questions`, { text: 'Kan hon lyfta?' }, manager, {
      'idempotency-key': 'asks-once',
    });
    expect((await way.send('DELETE', `/candidates/${candidateId}`)).status).to.equal(204);
    const left = await read(id);
    expect(left.body).to.include({
      words: null,
      despite: null,
      state: 'withdrawn',
      candidateReference: null,
    });
    expect(left.text).to.not.include('lyfta');
    const kept: unknown[] = await api.dataSource.query(
      `SELECT FROM idempotency_keys WHERE key = 'asks-once' AND body::text LIKE '%lyfta%'`,
    );
    expect(kept).to.deep.equal([]);
  });
});
