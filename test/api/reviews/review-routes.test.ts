import { expect } from 'chai';
import { gateIds } from '../../../matching/gates/gates.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { ruleIds, spreadRuleIds } from '../../../matching/rules/rules.ts';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import {
  anyRevision,
  principalOf,
  startTestApi,
  type TestAnswer,
  type TestApi,
} from '../../support/start-test-api.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';

const coach = principalOf('coach');

describe('The routes of reviews', () => {
  let api: TestApi;
  let candidateId: string;
  let roleId: string;
  let workplaceId: string;
  let suggestionId: string;
  beforeEach(async () => {
    api = await startTestApi();
    const person = { reference: 'C', coachId: coach.id, name: 'N', wishes: 'laga mat' };
    candidateId = String((await api.send('POST', '/candidates', { body: person })).body.id);
    workplaceId = String((await api.send('POST', '/workplaces', { body: { name: 'Köket' } })).body.id);
    const role = { title: 'Laga mat', workplaceId };
    roleId = String((await api.send('POST', '/roles', { body: role })).body.id);
    suggestionId = await insertSuggestion(api.dataSource, candidateId, roleId);
  });
  afterEach(() => api.stop());

  const review = (body: object, headers: Record<string, string> = {}) =>
    api.send('POST', `/suggestions/${suggestionId}/reviews`, { as: coach, body, headers });

  const read = async () => (await api.send('GET', `/suggestions/${suggestionId}`)).body;

  const colleague = principalOf('coordinator', ['goteborg'], '0192f000-0000-7000-8000-0000000000bb');

  it('store the decision with all that was seen, by the ids of gates and rules', async () => {
    const shown = await read();
    const made = await review({ decision: 'approve', comment: 'Bra' });
    expect(made.status, made.text).to.equal(201);
    expect(made.body).to.deep.include({ decision: 'approve', reason: null, comment: 'Bra', suggestionId });
    const { kind, total, gates, rules, nearMiss, policyVersion, scoredFor, tag } = shown;
    expect(made.body.seen).to.deep.include({
      kind,
      total,
      gates,
      rules,
      nearMiss,
      policyVersion,
      scoredFor,
      tag,
    });
    expect(made.body.seen).to.deep.include({ candidateRevision: 1, roleRevision: 1, unknown: [] });
    expect(made.body.seen).to.have.nested.property('rules[0].evidence.words[0][0]', 'laga');
    const [{ seen }] = await api.dataSource.query('SELECT seen FROM reviews');
    expect(seen).to.have.nested.property('gates.hours.outcome', 'unknown');
    expect(seen).to.have.nested.property('rules.wishes.evidence.words[0][0]', 'laga');

    await api.send('PATCH', `/candidates/${candidateId}`, {
      headers: anyRevision,
      body: { wishes: 'städa' },
    });
    await api.dataSource.query('UPDATE suggestions SET total = 0.1');
    const list = await api.send('GET', `/suggestions/${suggestionId}/reviews`);
    expect(list.body.items).to.deep.equal([reviewOf(made)]);
  });

  it('name the revisions that were seen, also when an edit has just ended', async () => {
    const runner = api.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(
      `UPDATE candidates SET revision = 2, input_revision = 2, profile = '{"wishes": "städa"}' WHERE id = $1`,
      [candidateId],
    );
    const reviewing = review({ decision: 'hold' });
    try {
      await untilLockIsAwaited(api.dataSource, 'the review to wait for the edit');
    } finally {
      await runner.commitTransaction();
      await runner.release();
    }
    const { seen, id } = (await reviewing).body as { seen: Record<string, unknown>; id: string };
    const { total, tag } = await read();
    expect(seen).to.include({ total, candidateRevision: 2 });
    expect(tag, 'the review itself is all that is new').to.equal(`${String(seen.tag)}-${id}`);
  });

  it('are refused when what was shown has changed since: a profile, the workplace or the policy', async () => {
    const ifTag = (tag: unknown) => ({ 'if-match': `"other", "${String(tag)}"` });
    const tags = [standingOf(await review({ decision: 'hold' }, ifTag((await read()).tag))).tag];
    for (const change of [
      () =>
        api.send('PATCH', `/candidates/${candidateId}`, { headers: anyRevision, body: { wishes: 'städa' } }),
      () =>
        api.send('PATCH', `/roles/${roleId}`, { headers: anyRevision, body: { description: 'Vi städar' } }),
      () =>
        api.send('PATCH', `/workplaces/${workplaceId}`, {
          headers: anyRevision,
          body: { supports: ['quiet-place'] },
        }),
      async () => {
        const { version: _, ...draft } = defaultPolicy;
        const { body } = await api.send('POST', '/policies', {
          body: { ...draft, good: 0.7, nodeId: 'goteborg' },
        });
        return api.send('POST', `/policies/${body.version}/activate`, { body: { reason: 'Prov' } });
      },
    ]) {
      expect((await change()).status).to.be.within(200, 202);
      const refused = await review({ decision: 'approve', comment: 'Provas.' }, ifTag(tags.at(-1)));
      expect([refused.status, refused.body.type]).to.deep.equal([412, 'urn:passa:problem:revision-stale']);
      const { tag } = await read();
      expect(tags).to.not.include(tag);
      expect(refused.headers.get('etag')).to.equal(`"${String(tag)}"`);
      expect(refused.body.detail).to.match(/^Profile, workplace/);
      tags.push(standingOf(await review({ decision: 'hold' }, ifTag(tag))).tag);
    }
    expect((await review({ decision: 'hold' }, { 'if-match': '*' })).status).to.equal(201);
    expect((await review({ decision: 'hold' }, { 'if-match': 'no quotes' })).status).to.equal(400);
    // a weak tag matches nothing
    expect(
      (await review({ decision: 'hold' }, { 'if-match': `W/"${String(tags.at(-1))}"` })).status,
    ).to.equal(412);
    const { items } = (await api.send('GET', `/suggestions/${suggestionId}/reviews`)).body;
    expect(items).to.have.lengthOf(6);
  });

  it('are not refused because the lists have been made again', async () => {
    const { tag } = await read();
    await api.dataSource.query('UPDATE candidates SET matched_input_revision = 1, matched_revision = 1');
    await api.dataSource.query('UPDATE suggestions SET total = 0.5, matched_at = now()');
    expect((await review({ decision: 'hold' }, { 'if-match': `"${String(tag)}"` })).status).to.equal(201);
  });

  it('are refused when a colleague has decided since, and the one who decides knows what they decided', async () => {
    const { tag } = await read();
    const headers = { 'if-match': `"${String(tag)}"` };
    // both at once: one is stored, and the other learns of it
    const [one, other] = await Promise.all([
      review({ decision: 'hold' }, headers),
      api.send('POST', `/suggestions/${suggestionId}/reviews`, {
        as: colleague,
        body: { decision: 'approve', comment: 'Provas.' },
        headers,
      }),
    ]);
    const [stored, refused] = one?.status === 201 ? [one, other] : [other, one];
    expect([stored?.status, refused?.status, refused?.body.type]).to.deep.equal([
      201,
      412,
      'urn:passa:problem:revision-stale',
    ]);
    expect(refused?.body.detail).to.match(/^Somebody has decided/);
    const now = await read();
    expect(standingOf(stored)).to.deep.equal({
      review: now.review,
      reopened: null,
      offLists: now.offLists,
      tag: now.tag,
    });
    expect(refused?.headers.get('etag')).to.equal(`"${String(now.tag)}"`);
    const cached = await api.send('GET', `/suggestions/${suggestionId}`, {
      headers: { 'if-none-match': `"${String(tag)}"` },
    });
    expect(cached.status, 'a client that kept it learns of the review').to.equal(200);
    expect((await review({ decision: 'hold' }, { 'if-match': `"${String(now.tag)}"` })).status).to.equal(201);
  });

  it('name gates and rules, and formats, that this program does not have', async () => {
    await review({ decision: 'hold' });
    const [{ seen }] = await api.dataSource.query('SELECT seen FROM reviews');
    const { hours, ...gates } = seen.gates;
    const { wishes, ...rules } = seen.rules;
    const change = (next: object) =>
      api.dataSource.query('UPDATE reviews SET seen = $1', [JSON.stringify({ ...seen, ...next })]);
    await change({ gates: { 'shoe-size': hours, ...gates }, rules: { charm: wishes, ...rules } });

    const list = await api.send('GET', `/suggestions/${suggestionId}/reviews`);

    const { evidence: _, ...numbers } = wishes;
    expect(list.body.items, list.text)
      .to.have.nested.property('[0].seen.unknown')
      .that.deep.equals([
        { kind: 'unknown-gate', gate: 'shoe-size', outcome: 'unknown' },
        { kind: 'unknown-rule', rule: 'charm', ...numbers },
      ]);
    const known = list.body.items as { seen: { gates: { gate: string }[]; rules: { rule: string }[] } }[];
    expect(known[0]?.seen.gates.map(({ gate }) => gate)).to.deep.equal(
      gateIds.filter((id) => id !== 'hours'),
    );
    expect(known[0]?.seen.rules.map(({ rule }) => rule)).to.deep.equal(
      ruleIds.filter((id) => id !== 'wishes' && !spreadRuleIds.includes(id)),
    );

    await change({ format: 99 });
    const later = await api.send('GET', `/suggestions/${suggestionId}/reviews`);
    expect(later.body.items).to.have.nested.property('[0].seen.total', seen.total);
    expect(later.body.items)
      .to.have.nested.property('[0].seen.unknown')
      .that.deep.equals([{ kind: 'unknown-format', format: 99 }]);
  });

  it('ask for a reason that goes with the decision', async () => {
    for (const body of [
      { decision: 'decline' },
      { decision: 'decline', reason: 'awaiting-consent' },
      { decision: 'hold', reason: 'health-risk' },
      { decision: 'approve', reason: 'other' },
      { decision: 'decline', reason: 'bad-mood' },
    ]) {
      const answer = await review(body);
      expect([answer.status, answer.body.errors], JSON.stringify(body)).to.have.nested.property(
        '1[0].pointer',
        '/reason',
      );
    }
    for (const body of [
      { decision: 'hold' },
      { decision: 'hold', reason: 'awaiting-consent' },
      { decision: 'decline', reason: 'other' },
    ]) {
      expect((await review(body)).status, JSON.stringify(body)).to.equal(201);
    }
  });

  it('store one review of a request that was sent twice', async () => {
    const headers = { 'idempotency-key': 'review-1' };
    const [one, other] = await Promise.all([
      review({ decision: 'hold' }, headers),
      review({ decision: 'hold' }, headers),
    ]);
    expect(one?.body).to.deep.equal(other?.body);
    expect((await api.send('GET', `/suggestions/${suggestionId}/reviews`)).body.items).to.have.lengthOf(1);
  });

  it('show the decision after the role was erased, and take no other', async () => {
    const made = await review({ decision: 'approve', comment: 'Provas.' });
    expect((await api.send('DELETE', `/roles/${roleId}`)).status).to.equal(204);
    const list = await api.send('GET', `/suggestions/${suggestionId}/reviews`);
    expect(list.body.items, list.text).to.deep.equal([reviewOf(made)]);
    expect((await api.send('GET', `/suggestions/${suggestionId}`)).body).to.have.nested.property(
      'review.decision',
      'approve',
    );
    expect((await review({ decision: 'hold' })).status).to.equal(404);
  });

  it('keep the decision of an erased candidate, without a word about the person', async () => {
    await api.dataSource.query('UPDATE suggestions SET near_miss = $1', [
      { gate: 'language', adjustment: { kind: 'lower-language', language: 'sv', level: 'A1' } },
    ]);
    const made = await review({ decision: 'decline', reason: 'health-risk', comment: 'Kalle mår dåligt' });
    await api.dataSource.query(
      `INSERT INTO match_lists (id, node_id, subject, item_limit, requested_by) VALUES ($1, 'goteborg', 'roles', 1, 'x')`,
      [suggestionId],
    );
    await api.dataSource.query('INSERT INTO match_list_entries VALUES ($1, 0, $2, $3)', [
      suggestionId,
      suggestionId,
      JSON.stringify([{ candidateId, rank: 1 }, { candidateId: 'another' }]),
    ]);
    expect((await api.send('DELETE', `/candidates/${candidateId}`)).status).to.equal(204);
    const [row] = await api.dataSource.query(
      `SELECT reviews.decision, reviews.reason, reviews.comment, reviews.seen, suggestions.near_miss, entry.items,
         candidates.reference, candidates.profile, candidates.status, candidates.input_revision AS input,
         (SELECT count(*)::int FROM candidate_details) AS details
       FROM reviews JOIN suggestions ON suggestions.id = suggestion_id JOIN candidates ON candidates.id = reviews.candidate_id,
         match_list_entries AS entry`,
    );
    expect(row).to.deep.include({
      decision: 'decline',
      reason: 'health-risk',
      comment: null,
      status: 'deleted',
      profile: {},
      input: 3,
      details: 0,
    });
    expect(row.reference).to.equal(candidateId);
    expect(row.items).to.deep.equal([{ candidateId: 'another' }]);
    const { total } = made.body.seen as { total: number };
    expect(row.seen).to.deep.include({ total });
    expect(row.seen.rules.wishes).to.deep.include({ side: 'candidate', evidence: {} });
    expect(row.near_miss).to.equal(null);
    expect(JSON.stringify(row)).to.not.include('laga').and.not.include('Kalle');
  });
});

/** The review that was stored, as lists show it. */
function reviewOf({ body: { standing: _, toKnow: _toKnow, ...review } }: TestAnswer): object {
  return review;
}

/** How the suggestion stands after the review. */
function standingOf(answer: TestAnswer | undefined): { review: { id: string } | null; tag: string } {
  return answer?.body.standing as { review: { id: string } | null; tag: string };
}
