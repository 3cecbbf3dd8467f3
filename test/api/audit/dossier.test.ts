import { expect } from 'chai';
import { z } from 'zod';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { recordAudit } from '../../../db/audit/record-audit.ts';
import { queryIn } from '../../../db/run-query.ts';
import { auditEntry } from '../../support/audit-entry.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, manager, Way } from '../../support/way.ts';

const dossierSchema = z.object({
  isErased: z.boolean(),
  candidateReference: z.string().nullable(),
  decisions: z.array(
    z.object({
      decision: z.string(),
      reviewedBy: z.string(),
      seen: z.object({ total: z.number(), engineVersion: z.string() }).nullable(),
      told: z.object({ summary: z.string() }).nullable(),
      inputs: z
        .object({
          candidate: z.record(z.string(), z.unknown()),
          role: z.record(z.string(), z.unknown()),
          workplace: z.record(z.string(), z.unknown()).nullable(),
        })
        .nullable(),
      again: z
        .object({
          total: z.number(),
          isSameEngine: z.boolean(),
          differences: z.array(z.object({ what: z.string(), was: z.unknown(), is: z.unknown() })),
        })
        .nullable(),
      whyNotAgain: z.string().nullable(),
    }),
  ),
  proposals: z.array(z.object({ id: z.string(), steps: z.array(z.object({ kind: z.string() })) })),
  readers: z.array(z.object({ principalId: z.string(), actions: z.array(z.string()), times: z.number() })),
});

describe('The dossier of a suggestion', function () {
  this.timeout(30_000);
  let api: TestApi;
  let way: Way;
  let ids: { workplace: string; role: string; candidate: string; suggestion: string };
  beforeEach(async () => {
    api = await startTestApi();
    way = new Way(api);
    const workplace = await way.workplace();
    const role = await way.role(workplace);
    const candidate = await way.candidate({ wishes: 'laga mat', coachNotes: 'Ring före nio' });
    ids = { workplace, role, candidate, suggestion: await way.approved(candidate, role) };
  });
  afterEach(() => api.stop());

  const address = () => `/suggestions/${ids.suggestion}/dossier`;
  const read = async (as: Principal = coach) => {
    const { status, text, body } = await api.send('GET', address(), { as });
    expect(status, text).to.equal(200);
    return dossierSchema.parse(body);
  };
  const latest = async (as?: Principal) => {
    const [decision] = (await read(as)).decisions;
    return decision ?? expect.fail('Nothing was decided.');
  };
  const amend = async (path: string, change: object) => {
    const answer = await api.send('PATCH', path, { body: change, headers: { 'if-match': '"1"' } });
    expect(answer.status, answer.text).to.be.below(300);
  };

  it('shows both profiles as they were, and the same numbers when they are computed again', async () => {
    await amend(`/candidates/${ids.candidate}`, { wishes: 'klippa gräs', availability: null });
    await amend(`/roles/${ids.role}`, { title: 'Klippa gräs' });
    await amend(`/workplaces/${ids.workplace}`, { name: 'Parken' });
    const { inputs, seen, again, told, reviewedBy } = await latest();
    expect(reviewedBy).to.equal(coach.id);
    expect(inputs?.candidate).to.include({ wishes: 'laga mat', seenAs: 'coach' });
    expect(inputs?.role).to.include({ title: 'Laga mat' });
    expect(inputs?.workplace).to.include({ name: 'Köket' });
    expect(again).to.deep.equal({ total: seen?.total, isSameEngine: true, differences: [] });
    expect(seen?.total).to.be.greaterThan(0);
    expect(told?.summary).to.be.a('string').that.is.not.empty;
  });

  it('tells the difference where another engine had computed it', async () => {
    await api.dataSource.query(
      `UPDATE reviews SET seen = (seen::jsonb || '{"engineVersion": "1", "total": 0.123}')::json`,
    );
    const { again, seen } = await latest();
    expect(again?.isSameEngine).to.equal(false);
    expect(again?.differences).to.deep.equal([{ what: 'total', was: 0.123, is: again?.total }]);
    expect(seen?.total).to.equal(0.123);
  });

  it('has each decision on its own profile, and one version for those that rest on the same', async () => {
    await way.send('POST', `/suggestions/${ids.suggestion}/reviews`, { decision: 'hold' });
    await amend(`/candidates/${ids.candidate}`, { wishes: 'klippa gräs' });
    await way.send('POST', `/suggestions/${ids.suggestion}/reviews`, {
      decision: 'decline',
      reason: 'other',
    });
    const { decisions } = await read();
    expect(decisions.map(({ decision, inputs }) => [decision, inputs?.candidate.wishes])).to.deep.equal([
      ['decline', 'klippa gräs'],
      ['hold', 'laga mat'],
      ['approve', 'laga mat'],
    ]);
    const [{ count }] = await api.dataSource.query(
      'SELECT count(*)::int AS count FROM profile_versions WHERE profile_id = $1',
      [ids.candidate],
    );
    expect(count).to.equal(2);
  });

  it('keeps nothing of a person who was erased, and says so', async () => {
    await api.send('DELETE', `/candidates/${ids.candidate}`, { as: coach, headers: { 'if-match': '*' } });
    const answer = await api.send('GET', address(), { as: coach });
    expect(answer.text).to.not.match(/laga mat|Ring före nio|secret-/);
    const { isErased, candidateReference, decisions } = dossierSchema.parse(answer.body);
    expect([isErased, candidateReference]).to.deep.equal([true, null]);
    expect(
      decisions.map(({ decision, inputs, again, told, whyNotAgain }) => ({
        decision,
        inputs,
        again,
        told,
        whyNotAgain,
      })),
    ).to.deep.equal([{ decision: 'approve', inputs: null, again: null, told: null, whyNotAgain: 'erased' }]);
    const kept = await api.dataSource.query('SELECT profile_id AS id FROM profile_versions');
    expect(kept).to.deep.equal([{ id: ids.role }]);
  });

  it('still has the role after it was deleted, since a decision rests on it', async () => {
    const deleted = await api.send('DELETE', `/roles/${ids.role}`, { headers: { 'if-match': '*' } });
    expect(deleted.status, deleted.text).to.equal(204);
    const { inputs, again } = await latest();
    expect(inputs?.role).to.include({ title: 'Laga mat' });
    expect(again?.differences).to.deep.equal([]);
  });

  it('shows of the person what each may read, and keeps no name of a mentor', async () => {
    const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
    const seen = async (as: Principal) => (await latest(as)).inputs?.candidate;
    expect(await seen(coach)).to.include({ coachNotes: 'Ring före nio' });
    expect((await api.send('GET', address(), { as: colleague })).status).to.equal(403);
    const asPlanner = await seen(principalOf('coordinator'));
    expect(asPlanner).to.include({ wishes: 'laga mat' });
    expect(asPlanner).to.not.have.property('coachNotes');
    const kept = await api.dataSource.query(
      `SELECT string_agg(content::text, ' ') AS text FROM profile_versions`,
    );
    expect(kept[0].text).to.include('Köket').and.not.include('Anna');
  });

  it('tells who has seen the pair, and each step of its way', async () => {
    const proposal = await way.proposed(ids.suggestion);
    await api.send('GET', `/proposals/${proposal}`, { as: manager });
    await api.send('GET', `/candidates/${ids.candidate}/suggestions`, { as: principalOf('coordinator') });
    const { readers, proposals } = await read();
    expect(proposals).to.containSubset([{ id: proposal, steps: [{ kind: 'proposed' }] }]);
    expect(readers).to.containSubset([
      { principalId: manager.id, actions: ['read'], times: 1 },
      { principalId: coach.id, actions: ['propose'] },
      { principalId: coach.id, actions: ['review'] },
      { principalId: principalOf('coordinator').id, actions: ['read'] },
    ]);
  });

  it('tells who has read a match list or a work list that names the pair, and of no other list', async () => {
    const other = await way.role(ids.workplace, { title: 'Bära ved' });
    const keep = async (subjectId: string, candidateId: string, as: Principal) => {
      const asked = await api.send('POST', '/match-lists', { body: { nodeId: 'goteborg', for: 'roles' } });
      const items = [
        { format: 1, suggestionId: null, kind: 'match', candidateId, roleId: subjectId, rank: 1 },
      ];
      await api.dataSource.query(
        'INSERT INTO match_list_entries (match_list_id, position, subject_id, items) VALUES ($1, 0, $2, $3)',
        [asked.body.id, subjectId, JSON.stringify(items)],
      );
      await recordAudit(queryIn(api.dataSource.manager), [
        auditEntry({
          ...{ principalId: as.id, roles: as.roles, action: 'export', operation: 'readMatchList' },
          ...{ objectKind: 'match-list', objectIds: [String(asked.body.id)], personIds: [candidateId] },
        }),
      ]);
      return String(asked.body.id);
    };
    const [named, unnamed, gone] = ['1', '2', '3'].map((one) =>
      principalOf('coordinator', ['goteborg'], `0192f000-0000-7000-8000-0000000000b${one}`),
    ) as [Principal, Principal, Principal];
    await keep(ids.role, ids.candidate, named);
    await keep(other, ids.candidate, unnamed);
    const list = await keep(other, ids.candidate, gone);
    const lookers = async () => (await read()).readers.map(({ principalId }) => principalId);
    expect(await lookers())
      .to.include(named.id)
      .and.to.not.include.members([unnamed.id]);
    expect(await lookers()).to.not.include(gone.id);
    await api.dataSource.query('DELETE FROM match_lists WHERE id = $1', [list]);
    expect(await lookers()).to.include(gone.id);
    const working = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000b4');
    await recordAudit(queryIn(api.dataSource.manager), [
      auditEntry({
        ...{ principalId: working.id, action: 'list', operation: 'readWorkList', objectKind: 'work-list' },
        ...{ objectIds: [ids.suggestion], personIds: [ids.candidate] },
      }),
    ]);
    expect(await lookers()).to.include(working.id);
  });

  it('tells who has met the pair in a comparison, a question why not, a list of reviews or a copy', async () => {
    const second = await way.role(ids.workplace, { title: 'Bära ved' });
    const another = await way.approved(ids.candidate, second);
    const asked: Readonly<Record<string, string>> = {
      comparison: `/suggestions/${another}/comparison?with=${ids.suggestion}`,
      'why not': `/candidates/${ids.candidate}/roles/${ids.role}/why-not`,
      reviews: '/reviews',
      stability: `/roles/${ids.role}/stability`,
    };
    let nth = 0;
    for (const [what, path] of Object.entries(asked)) {
      const as = principalOf('coordinator', ['goteborg'], `0192f000-0000-7000-8000-0000000000e${nth++}`);
      const { status, text } = await api.send('GET', path, { as });
      expect(status, text).to.equal(200);
      const { readers } = await read();
      expect(
        readers.map(({ principalId }) => principalId),
        what,
      ).to.include(as.id);
    }
    const before = (await read()).readers.find(({ actions }) => actions.includes('export'));
    expect(before).to.equal(undefined);
    await api.send('GET', `/candidates/${ids.candidate}/copy`, { as: coach });
    expect((await read()).readers.some(({ actions }) => actions.includes('export'))).to.equal(true);
  });

  it('is for those who see the pair', async () => {
    const elsewhere = principalOf('coach', ['fyrbodal'], '0192f000-0000-7000-8000-0000000000c3');
    expect((await api.send('GET', address(), { as: elsewhere })).status).to.equal(404);
    expect((await api.send('GET', address(), { as: manager })).status).to.equal(403);
    expect((await api.send('GET', address(), { as: principalOf('officer') })).status).to.equal(403);
  });
});
