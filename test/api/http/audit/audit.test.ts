import { expect } from 'chai';
import { demoPrincipals } from '../../../../demo/demo-principals.ts';
import { defaultPolicy } from '../../../../matching/policy/default-policy.ts';
import { signInBrowser } from '../../../support/sign-in-browser.ts';
import {
  principalOf,
  startTestApi,
  type TestApi,
  type TestRequest,
} from '../../../support/start-test-api.ts';
import { coach, consent, day, manager, Way } from '../../../support/way.ts';

interface Entry {
  readonly operation: string;
  readonly action: string;
  readonly principal: string | null;
  readonly roles: readonly string[];
  readonly kind: string | null;
  readonly objects: readonly string[];
  readonly persons: readonly string[];
  readonly nodes: readonly string[];
  readonly purpose: string;
  readonly result: string;
  readonly times: number;
  readonly trace: string | null;
}

describe('What is recorded', function () {
  this.timeout(30_000);
  let api: TestApi;
  let way: Way;
  beforeEach(async () => {
    api = await startTestApi();
    way = new Way(api);
  });
  afterEach(() => api.stop());

  const read = (from: TestApi = api): Promise<Entry[]> =>
    from.dataSource.query(
      `SELECT operation, action, principal_id AS principal, roles, object_kind AS kind, object_ids AS objects,
         person_ids::text[] AS persons, node_ids AS nodes, purpose, result, times, trace_id AS trace
       FROM audit_entries ORDER BY id`,
    );
  /** The entries that something leaves. */
  const leftBy = async (work: () => Promise<unknown>): Promise<Entry[]> => {
    const before = (await read()).length;
    await work();
    return (await read()).slice(before);
  };
  const send = (method: string, path: string, request: TestRequest = {}) =>
    leftBy(() => api.send(method, path, { as: coach, ...request }));

  it('is who read whom, when, why and by which request, before the answer is out', async () => {
    const id = await way.candidate();
    const [entry, ...others] = await send('GET', `/candidates/${id}`, {
      headers: { 'x-request-id': '0123456789abcdef0123456789abcdef' },
    });
    expect(others).to.deep.equal([]);
    expect(entry).to.deep.equal({
      operation: 'readCandidate',
      action: 'read',
      principal: coach.id,
      roles: ['coach'],
      kind: 'candidate',
      objects: [id],
      persons: [id],
      nodes: ['goteborg'],
      purpose: 'profile',
      result: 'done',
      times: 1,
      trace: '0123456789abcdef0123456789abcdef',
    });
  });

  it('is no word that a caller sends as the name of its request', async () => {
    const id = await way.candidate();
    const [entry] = await send('GET', `/candidates/${id}`, { headers: { 'x-request-id': 'Anna.Andersson' } });
    expect(entry?.trace).to.not.equal('Anna.Andersson');
  });

  it('is a list as one entry with everybody on it', async () => {
    const ids = [await way.candidate(), await way.candidate()].toSorted();
    const entries = await send('GET', '/candidates');
    expect(entries.map(({ action, persons }) => [action, persons])).to.deep.equal([['list', ids]]);
  });

  it('is each step of the way of a pair, as exactly one entry, and nothing else', async () => {
    const workplaceId = await way.workplace();
    const roleId = await way.role(workplaceId);
    const candidateId = await way.candidate();
    const start = (await read()).length;
    const suggestionId = await way.approved(candidateId, roleId);
    const proposalId = await way.proposed(suggestionId);
    await api.send('GET', `/suggestions/${suggestionId}`, { as: coach });
    await api.send('GET', `/suggestions/${suggestionId}/explanation?for=coach`, { as: coach });
    await api.send('GET', `/candidates/${candidateId}/suggestions`, { as: coach });
    await api.send('GET', `/roles/${roleId}/suggestions`, { as: coach });
    await api.send('GET', `/proposals/${proposalId}`, { as: manager });
    await way.answer(proposalId, { answer: 'welcome', reason: 'other' }, manager);
    const placementId = await way.planned(proposalId);
    await api.send('GET', `/placements/${placementId}`, { as: manager });
    const entries = (await read()).slice(start);
    expect(entries.map(({ operation, action, kind }) => `${operation} ${action} ${kind}`)).to.deep.equal([
      'reviewSuggestion review suggestion',
      'propose propose proposal',
      'readSuggestion read suggestion',
      'explainSuggestion read suggestion',
      'listCandidateSuggestions read candidate',
      'listRoleSuggestions read role',
      'readProposal read proposal',
      'answerProposal answer proposal',
      'planPlacement place placement',
      'readPlacement read placement',
    ]);
    expect(entries.map(({ persons }) => persons)).to.deep.equal(entries.map(() => [candidateId]));
  });

  it('is committed with what changes something, or neither is', async () => {
    const workplaceId = await way.workplace();
    const id = await way.candidate();
    const placementId = await way.planned(await way.welcomed(await way.role(workplaceId), id));
    const stored = () =>
      api.dataSource.query(
        `SELECT (SELECT json_agg(c ORDER BY id) FROM candidates AS c) AS people,
           (SELECT json_agg(c) FROM candidate_covers AS c) AS covers, (SELECT json_agg(p) FROM placements AS p) AS placements`,
      );
    const file = {
      kind: 'candidates',
      name: 'a.csv',
      content: Buffer.from('Ärendenummer\nI-1\n').toString('base64'),
    };
    const admin = principalOf('admin');
    const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c9');
    const ifMatch = { 'if-match': '*' };
    const writes: readonly [string, string, TestRequest][] = [
      ['POST', '/candidates', { body: { reference: 'A' } }],
      ['PUT', '/candidates/0192f000-0000-7000-8000-0000000000a9', { body: { reference: 'B' } }],
      ['PATCH', `/candidates/${id}`, { body: { wishes: 'städa' }, headers: ifMatch }],
      ['DELETE', `/candidates/${id}`, { headers: ifMatch }],
      ['POST', `/candidates/${id}/confirmations`, {}],
      ['POST', `/candidates/${id}/covers`, { as: colleague, body: { reason: 'Sjuk', until: day(1) } }],
      ['PATCH', `/placements/${placementId}`, { body: { hoursPerWeek: 12 }, headers: ifMatch }],
      ['POST', '/imports', { as: admin, body: { nodeId: 'goteborg', files: [file] } }],
    ];
    const before = await stored();
    await api.dataSource.query('ALTER TABLE audit_entries ADD CONSTRAINT none CHECK (false) NOT VALID');
    for (const [method, path, request] of writes) {
      const answer = await api.send(method, path, { as: coach, ...request });
      expect(answer.status, `${method} ${path} ${answer.text}`).to.equal(500);
      expect(await stored(), `${method} ${path}`).to.deep.equal(before);
    }
    await api.dataSource.query('ALTER TABLE audit_entries DROP CONSTRAINT none');
    for (const [method, path, request] of writes.filter(([one]) => one !== 'DELETE')) {
      const entries = await send(method, path, request);
      expect(
        entries.map(({ result }) => result),
        `${method} ${path}`,
      ).to.deep.equal(['done']);
    }
  });

  it('comes before an answer that tells of a person: without a record there is none', async () => {
    const id = await way.candidate({ wishes: 'laga mat' });
    await api.dataSource.query('ALTER TABLE audit_entries ADD CONSTRAINT none CHECK (false) NOT VALID');
    const answer = await api.send('GET', `/candidates/${id}`, { as: coach });
    expect(answer.status).to.equal(500);
    expect(answer.text).to.not.contain('laga mat');
    expect((await api.send('GET', '/vocabulary?lang=sv', { as: coach })).status).to.equal(200);
  });

  it('is once what is sent twice with a key, and that it was answered again', async () => {
    const request = { body: { reference: 'A' }, headers: { 'idempotency-key': 'one' } };
    const entries = [
      ...(await send('POST', '/candidates', request)),
      ...(await send('POST', '/candidates', request)),
    ];
    expect(entries.map(({ operation, objects }) => [operation, objects.length])).to.deep.equal([
      ['submitCandidate', 1],
      ['submitCandidate', 1],
    ]);
    expect(entries[0]?.objects).to.deep.equal(entries[1]?.objects);
  });

  it('is that somebody was erased, by id alone', async () => {
    const id = await way.candidate();
    const [entry] = await send('DELETE', `/candidates/${id}`, { headers: { 'if-match': '*' } });
    expect([entry?.action, entry?.persons]).to.deep.equal(['erase', [id]]);
  });

  it('is whom the lines of an import meet, also where it leaves them or only tries, and whom it makes', async () => {
    const bring = (path: string, text: string) =>
      send('POST', path, {
        as: principalOf('admin'),
        body: {
          nodeId: 'goteborg',
          files: [{ kind: 'candidates', name: 'a.csv', content: Buffer.from(text).toString('base64') }],
        },
      });
    const changed = await way.candidate({ reference: 'I-1', wishes: 'laga mat' });
    const renamed = await way.candidate({ reference: 'I-2' });
    await way.candidate({ reference: 'I-3' });
    const table = 'Ärendenummer;Önskemål;Namn\nI-1;städa;\nI-2;;Alva\nI-4;;\n';
    const tried = await bring('/imports/preview', table);
    const refused = await bring('/imports', `${table}I-4;;\n`);
    const done = await bring('/imports', table);
    const again = await bring('/imports', table);
    const [made] = await api.dataSource.query(`SELECT id FROM candidates WHERE reference = 'I-4'`);
    const left = (...persons: string[]) => [['node', ['goteborg'], persons.toSorted()]];
    const seen = (entries: Entry[]) => entries.map(({ kind, objects, persons }) => [kind, objects, persons]);
    expect([seen(tried), seen(refused)]).to.deep.equal([left(changed, renamed), left()]);
    const all = left(changed, renamed, made.id);
    expect([seen(done), seen(again)]).to.deep.equal([all, all]);
  });

  it('is whom a file of a match list names', async () => {
    const id = await way.candidate();
    const listed = await api.send('POST', '/match-lists', {
      as: coach,
      body: { nodeId: 'goteborg', for: 'candidates' },
    });
    await api.dataSource.query(`UPDATE match_lists SET status = 'completed', completed_at = now()`);
    await api.dataSource.query(
      `INSERT INTO match_list_entries (match_list_id, position, subject_id, items) VALUES ($1, 0, $2, '[]')`,
      [listed.body.id, id],
    );
    const entries = await send('GET', `/match-lists/${listed.body.id}`, { headers: { accept: 'text/csv' } });
    expect(entries.map(({ action, kind, persons }) => [action, kind, persons])).to.deep.equal([
      ['export', 'match-list', [id]],
    ]);
  });

  it('is whom a search and a work list name', async () => {
    const id = await way.candidate({ reference: 'Sökt-1' });
    const searched = await send('GET', '/search?q=S%C3%B6kt-1');
    expect(searched.map(({ kind, persons }) => [kind, persons])).to.deep.equal([['search', [id]]]);
    const [listed] = await send('GET', '/work-list');
    expect(listed?.kind).to.equal('work-list');
  });

  it('is that somebody signed in and out', async () => {
    const entries = await leftBy(async () => {
      const { page } = await signInBrowser(api, 'coach');
      await api.send('DELETE', '/session', { as: null, headers: page });
    });
    const { id } = demoPrincipals.coach;
    expect(entries.map(({ action, principal, objects }) => [action, principal, objects])).to.deep.equal([
      ['sign-in', id, [id]],
      ['sign-out', id, [id]],
    ]);
  });

  it('is that a token was refused, whoever sent it, once a minute', async () => {
    const forged = { headers: { authorization: 'Bearer a.b.c' }, as: null };
    const entries = [
      ...(await send('GET', '/candidates', forged)),
      ...(await send('GET', '/candidates', forged)),
    ];
    expect(entries.map(({ action, principal, result }) => [action, principal, result])).to.deep.equal([
      ['refused', null, 'sign-in-token-invalid'],
    ]);
  });

  it('is what was refused: another role’s, another node’s, and what a page did not send', async () => {
    const id = await way.candidate();
    const officer = principalOf('officer');
    expect(await send('GET', `/candidates/${id}`, { as: officer })).to.containSubset([
      {
        action: 'refused',
        result: 'forbidden',
        principal: officer.id,
        objects: [id],
        operation: 'readCandidate',
      },
    ]);
    const elsewhere = principalOf('coach', ['fyrbodal'], 'elsewhere');
    expect(await send('GET', `/candidates/${id}`, { as: elsewhere })).to.containSubset([
      { action: 'refused', result: 'not-found', principal: 'elsewhere', roles: ['coach'], objects: [id] },
    ]);
    const { cookie } = await signInBrowser(api, 'coach');
    const [forged] = await send('DELETE', `/candidates/${id}`, { as: null, headers: cookie });
    expect(forged).to.include({ action: 'refused', result: 'csrf-token-wrong' });
    expect(forged?.principal).to.be.a('string');
    expect(await send('GET', `/candidates/${id}`, { as: null })).to.deep.equal([]);
  });

  it('is a refusal without what stood where an id belongs, and hinders nobody else', async () => {
    const id = await way.candidate();
    const officer = principalOf('officer');
    const entries = await leftBy(async () => {
      const answers = await Promise.all(
        ['not-an-id', 'Anna.Andersson', id].flatMap((one) => [
          api.send('GET', `/candidates/${one}`, { as: officer }),
          api.send('GET', `/candidates/${id}`, { as: coach }),
        ]),
      );
      expect(answers.map(({ status }) => status)).to.deep.equal([403, 200, 403, 200, 403, 200]);
      await api.endAudit();
    });
    expect(entries.filter(({ action }) => action === 'read')).to.have.lengthOf(3);
    const refused = entries.filter(({ action }) => action === 'refused');
    expect(refused.reduce((sum, { times }) => sum + times, 0)).to.equal(3);
    expect(JSON.stringify(refused)).to.not.contain('Anna');
  });

  it('is each operation that is refused, by itself', async () => {
    const officer = principalOf('officer');
    const id = '0192f000-0000-7000-8000-000000000009';
    const entries = [
      ...(await send('GET', `/candidates/${id}`, { as: officer })),
      ...(await send('GET', `/candidates/${id}/suggestions`, { as: officer })),
    ];
    expect(entries.map(({ operation, result }) => [operation, result])).to.deep.equal([
      ['readCandidate', 'forbidden'],
      ['listCandidateSuggestions', 'forbidden'],
    ]);
  });

  it('is the first of many refusals at once, and all others of the minute together', async () => {
    const elsewhere = principalOf('coach', ['fyrbodal'], 'elsewhere');
    const other = await startTestApi();
    try {
      const id = '0192f000-0000-7000-8000-000000000009';
      for (let tries = 0; tries < 50; tries += 1) {
        await other.send('GET', `/candidates/${id}`, { as: elsewhere });
      }
      expect((await read(other)).map(({ times }) => times)).to.deep.equal([1]);
      await other.endAudit();
      expect((await read(other)).map(({ times }) => times)).to.deep.equal([1, 49]);
    } finally {
      await other.stop();
    }
  });

  it('is a policy that is drafted and put in force', async () => {
    const admin = principalOf('admin', '*');
    const { version: _, ...body } = defaultPolicy;
    const entries = await leftBy(async () => {
      await api.send('POST', '/policies', { as: admin, body });
      await api.send('POST', '/policies/2/activate', { as: admin, body: { reason: 'Prov' } });
    });
    expect(entries.map(({ action, kind, objects }) => [action, kind, objects])).to.deep.equal([
      ['change-policy', 'policy', ['2']],
      ['change-policy', 'policy', ['2']],
    ]);
  });

  it('keeps a consent as a proposal, without its words', async () => {
    const suggestionId = await way.approved(await way.candidate(), await way.role(await way.workplace()));
    await send('POST', '/proposals', { body: { suggestionId, words: 'Hemliga ord', consent: consent() } });
    const [{ text }] = await api.dataSource.query(
      `SELECT string_agg(audit_entries::text, ' ') AS text FROM audit_entries`,
    );
    expect(text).to.not.contain('Hemliga');
  });
});
