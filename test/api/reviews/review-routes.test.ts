import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';

describe('The routes of reviews', () => {
  let api: TestApi;
  let candidateId: string;
  let suggestionId: string;
  beforeEach(async () => {
    api = await startTestApi();
    candidateId = String(
      (await api.send('POST', '/candidates', { body: { reference: 'C', name: 'N' } })).body.id,
    );
    const role = await api.send('POST', '/roles', { body: { title: 'Roll' } });
    suggestionId = await insertSuggestion(api.dataSource, candidateId, String(role.body.id));
    await api.dataSource.query('UPDATE candidates SET matched_revision = 1');
  });
  afterEach(() => api.stop());

  const review = (body: object, headers: Record<string, string> = {}) =>
    api.send('POST', `/suggestions/${suggestionId}/reviews`, { as: principalOf('coach'), body, headers });

  it('store the decision with what was seen, which re-matching does not change', async () => {
    const made = await review({ decision: 'approve', comment: 'Bra' });
    expect(made.status, made.text).to.equal(201);
    expect(made.body).to.deep.include({ decision: 'approve', reason: null, comment: 'Bra', suggestionId });
    await api.dataSource.query(`UPDATE suggestions SET total = 0.1, evidence = '{"o":"","f":[]}'`);
    const list = await api.send('GET', `/suggestions/${suggestionId}/reviews`);
    expect(list.body.items).to.deep.equal([made.body]);
    expect(made.body.seen).to.include({
      total: 0.6,
      kind: 'match',
      policyVersion: 1,
      candidateRevision: 1,
      roleRevision: 0,
    });
    expect(made.body.seen).to.have.nested.property('rules[0].evidence.words[0]', 'laga mat');
  });

  it('name the revisions that what was seen was computed from, also when a match has just ended', async () => {
    const runner = api.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('UPDATE suggestions SET total = 0.9');
    await runner.query('UPDATE candidates SET matched_revision = 2');
    const reviewing = review({ decision: 'hold' });
    try {
      await untilLockIsAwaited(api.dataSource, 'the review to wait for the match');
    } finally {
      await runner.commitTransaction();
      await runner.release();
    }
    expect((await reviewing).body.seen).to.include({ total: 0.9, candidateRevision: 2 });
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
    const made = await review({ decision: 'approve' });
    const { roleId } = (await api.send('GET', `/suggestions/${suggestionId}`)).body;
    expect((await api.send('DELETE', `/roles/${roleId}`)).status).to.equal(204);
    const list = await api.send('GET', `/suggestions/${suggestionId}/reviews`);
    expect(list.body.items, list.text).to.deep.equal([made.body]);
    expect((await api.send('GET', `/suggestions/${suggestionId}`)).body).to.have.nested.property(
      'review.decision',
      'approve',
    );
    const byManager = await api.send('GET', `/suggestions/${suggestionId}`, { as: principalOf('manager') });
    expect(byManager.status).to.equal(404);
    expect((await review({ decision: 'hold' })).status).to.equal(404);
  });

  it('keep the decision of an erased candidate, without a word about the person', async () => {
    await review({ decision: 'decline', reason: 'health-risk', comment: 'Kalle mår dåligt' });
    await api.dataSource.query(
      `INSERT INTO match_lists (id, node_id, subject, item_limit, requested_by) VALUES ($1, 'goteborg', 'roles', 1, 'x')`,
      [suggestionId],
    );
    await api.dataSource.query('INSERT INTO match_list_entries VALUES ($1, 0, $2, $3)', [
      suggestionId,
      suggestionId,
      JSON.stringify([{ candidateId, rules: ['laga mat'] }, { candidateId: 'another' }]),
    ]);
    expect((await api.send('DELETE', `/candidates/${candidateId}`)).status).to.equal(204);
    const [row] = await api.dataSource.query(
      `SELECT reviews.decision, reviews.reason, reviews.comment, reviews.seen, suggestions.evidence, entry.items,
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
      input: 2,
      details: 0,
    });
    expect(row.reference).to.equal(candidateId);
    expect(row.items).to.deep.equal([{ candidateId: 'another' }]);
    expect(row.seen).to.deep.include({ total: 0.6 });
    expect(row.seen.rules[0]).to.deep.include({ rule: 'wishes', fit: 0.5, evidence: {} });
    expect(JSON.stringify(row)).to.not.include('laga mat').and.not.include('Kalle');
  });
});
