import { expect } from 'chai';
import { localDate } from '../../../config/local-date.ts';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const coach = principalOf('coach');
const colleague = principalOf('coordinator', ['goteborg'], '0192f000-0000-7000-8000-0000000000bb');

describe('A review', () => {
  let api: TestApi;
  let candidateId: string;
  let suggestionId: string;
  beforeEach(async () => {
    api = await startTestApi();
    candidateId = String(
      (await api.send('POST', '/candidates', { body: { reference: 'C', coachId: coach.id } })).body.id,
    );
    const role = await api.send('POST', '/roles', { body: { title: 'Laga mat' } });
    suggestionId = await insertSuggestion(api.dataSource, candidateId, String(role.body.id));
  });
  afterEach(() => api.stop());

  const review = (body: object, as = coach, headers: Record<string, string> = {}) =>
    api.send('POST', `/suggestions/${suggestionId}/reviews`, { as, body, headers });
  const standing = async () =>
    (await api.send('GET', `/suggestions/${suggestionId}`)).body.review as Record<string, unknown> | null;

  describe('that holds', () => {
    it('says until when, which every reader of the latest review is told', async () => {
      const today = localDate(new Date());
      const held = await review({ decision: 'hold', resumeOn: today });
      expect([held.status, held.body.resumeOn], held.text).to.deep.equal([201, today]);
      expect(await standing()).to.deep.include({ decision: 'hold', resumeOn: today, reviewedBy: coach.id });
      const list = await api.send('GET', `/suggestions/${suggestionId}/reviews`);
      expect(list.body.items).to.have.nested.property('[0].resumeOn', today);
    });

    it('takes no day that has been, and nothing else takes a day', async () => {
      const yesterday = localDate(new Date(Date.now() - 86_400_000));
      const past = await review({ decision: 'hold', resumeOn: yesterday }, coach, {
        'accept-language': 'sv',
      });
      expect([past.status, past.body.errors]).to.deep.equal([
        422,
        [
          {
            pointer: '/resumeOn',
            code: 'in-the-past',
            message: 'Datumet har redan varit; ange i dag eller en senare dag.',
          },
        ],
      ]);
      for (const body of [
        { decision: 'approve', resumeOn: '2099-01-01' },
        { decision: 'decline', reason: 'other', resumeOn: '2099-01-01' },
        { decision: 'undo', resumeOn: '2099-01-01' },
        { decision: 'hold', resumeOn: '2099-02-30' },
      ]) {
        const refused = await review(body);
        expect([refused.status, refused.body.errors], JSON.stringify(body)).to.have.nested.property(
          '1[0].pointer',
          '/resumeOn',
        );
      }
      expect(await standing()).to.equal(null);
    });
  });

  it('is later than the one that stands, also of a machine whose clock is behind', async () => {
    const first = await review({ decision: 'hold' });
    await api.dataSource.query(`UPDATE reviews SET reviewed_at = reviewed_at + interval '20 seconds'`);
    const second = await review({ decision: 'approve', comment: 'Provas.' }, colleague);
    expect(second.body.standing).to.have.nested.property('review.id', second.body.id);
    expect(await standing()).to.deep.include({ decision: 'approve', reviewedBy: colleague.id });
    expect(String(second.body.reviewedAt) > String(first.body.reviewedAt)).to.equal(true);
  });

  describe('that undoes', () => {
    it('makes the suggestion what it was before, step by step, and stays to be read', async () => {
      const first = await review({ decision: 'hold' });
      await review({ decision: 'decline', reason: 'other' });
      const undone = await review({ decision: 'undo' });
      expect([undone.status, undone.body.decision], undone.text).to.deep.equal([201, 'undo']);
      expect(undone.body).to.have.nested.property('standing.review.id', first.body.id);
      expect(await standing()).to.deep.include({ id: first.body.id, decision: 'hold' });
      const again = await review({ decision: 'undo' });
      expect([again.body.undoes, again.body.standing]).to.have.nested.property('[1].review', null);
      expect(again.body.undoes).to.equal(first.body.id);
      expect(await standing()).to.equal(null);
      const { items } = (await api.send('GET', `/suggestions/${suggestionId}/reviews`)).body;
      expect((items as { decision: string }[]).map(({ decision }) => decision)).to.deep.equal([
        'undo',
        'undo',
        'decline',
        'hold',
      ]);
      await review({ decision: 'approve', comment: 'Provas.' });
      expect(await standing()).to.deep.include({ decision: 'approve' });
    });

    it('is one’s own, of the decision that stands, and within an hour', async () => {
      const refusal = async (as = coach) => {
        const { status, body } = await review({ decision: 'undo' }, as);
        return [status, body.type, body.detail];
      };
      const kind = 'urn:passa:problem:not-undoable';
      expect(await refusal()).to.deep.equal([409, kind, 'No decision stands that could be undone.']);
      await review({ decision: 'hold' });
      expect(await refusal(colleague)).to.deep.equal([
        409,
        kind,
        'Somebody else made the decision that stands. Decide anew instead.',
      ]);
      await api.dataSource.query(`UPDATE reviews SET reviewed_at = now() - interval '61 minutes'`);
      expect(await refusal()).to.deep.equal([
        409,
        kind,
        'A decision can be undone within an hour. Decide anew instead.',
      ]);
      await api.dataSource.query(`UPDATE reviews SET reviewed_at = now() - interval '59 minutes'`);
      expect((await review({ decision: 'undo' })).status).to.equal(201);
      expect((await review({ decision: 'undo', reason: 'other' })).status).to.equal(422);
    });

    it('is done once where it was asked for twice at a time', async () => {
      await review({ decision: 'approve', comment: 'Provas.' });
      const answers = await Promise.all([review({ decision: 'undo' }), review({ decision: 'undo' })]);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 409]);
    });

    it('takes a pair that no longer ranks from the reviewed ones', async () => {
      await api.dataSource.query('UPDATE suggestions SET in_candidate_list = false, in_role_list = false');
      await review({ decision: 'decline', reason: 'other' });
      const reviewed = async () =>
        (await api.send('GET', `/candidates/${candidateId}/suggestions`)).body.reviewed as unknown[];
      expect(await reviewed()).to.have.lengthOf(1);
      await review({ decision: 'undo' });
      expect(await reviewed()).to.deep.equal([]);
    });
  });
});
