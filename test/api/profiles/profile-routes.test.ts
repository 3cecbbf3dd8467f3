import { expect } from 'chai';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('The routes of candidates, roles and workplaces', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const submitCandidate = async (reference: string, fields: object = {}): Promise<string> => {
    const answer = await api.send('POST', '/candidates', { body: { reference, ...fields } });
    expect(answer.status, answer.text).to.equal(202);
    return String(answer.body.id);
  };

  it('stores a candidate, keeps the details apart, and shows it again as it was written', async () => {
    const body = {
      id: 'AAAAAAAA-0000-7000-8000-00000000000A',
      reference: 'G-1',
      wishes: 'laga mat',
      abilities: { attention: { level: 2, source: 'coach', ratedOn: '2026-10-01' }, standing: 3 },
      coachId: 'BBBBBBBB-0000-7000-8000-00000000000B',
      sex: 'woman',
      birthYear: 1990,
      groups: ['utrikesfödd'],
      name: 'Någon',
    };
    const submitted = await api.send('POST', '/candidates', { body });
    expect(submitted.status, submitted.text).to.equal(202);
    const id = body.id.toLowerCase();
    expect(submitted.body).to.deep.equal({ id, revision: 1 });
    expect(submitted.headers.get('location')).to.equal(`/api/v1/candidates/${id}`);
    expect(submitted.headers.get('etag')).to.equal('"1"');

    const read = await api.send('GET', `/candidates/${body.id}`);
    expect(read.status).to.equal(200);
    expect(read.headers.get('etag')).to.equal('"1"');
    const { sex: _sex, birthYear: _birthYear, groups: _groups, name: _name, ...readable } = body;
    expect(read.body).to.not.have.any.keys('sex', 'birthYear', 'groups', 'name');
    expect(read.body).to.deep.include({
      ...readable,
      id,
      coachId: body.coachId.toLowerCase(),
      nodeId: 'goteborg',
      status: 'open',
      revision: 1,
      matched: false,
      matchedRevision: 0,
    });
    const rows = await api.dataSource.query('SELECT profile FROM candidates WHERE id = $1', [id]);
    expect(rows[0].profile).to.have.all.keys('wishes', 'abilities');
  });

  it('shows and edits a profile that was stored when more text was accepted', async () => {
    const id = await submitCandidate('G-LONG');
    const experience = Array.from({ length: 50 }, (_, at) => ({ text: `städa ${at} `.padEnd(1_000, 'x') }));
    await api.dataSource.query('UPDATE candidates SET profile = profile || $2 WHERE id = $1', [
      id,
      JSON.stringify({ experience }),
    ]);
    const edited = await api.send('PATCH', `/candidates/${id}`, {
      headers: anyRevision,
      body: { status: 'closed' },
    });
    expect(edited.status, edited.text).to.equal(202);
    const read = await api.send('GET', `/candidates/${id}`);
    expect(read.body).to.deep.include({ status: 'closed', experience });
    const longer = await api.send('PATCH', `/candidates/${id}`, {
      headers: anyRevision,
      body: { wishes: 'x', experience: experience.slice(1) },
    });
    expect(longer.status, longer.text).to.equal(422);
    expect(longer.body.errors).to.have.nested.property('[0].pointer', '/experience');
  });

  it('shows first what names a profile', async () => {
    const as = principalOf('coordinator', ['fyrbodal']);
    for (const [path, body] of [
      ['/candidates', { wishes: 'x', reference: 'K-1' }],
      ['/roles', { title: 'x', reference: 'K-2' }],
      ['/workplaces', { name: 'x', reference: 'K-3' }],
    ] as const) {
      const { id } = (await api.send('POST', path, { as, body })).body;
      const read = await api.send('GET', `${path}/${id}`, { as });
      const list = await api.send('GET', `${path}?q=K-`, { as });
      for (const shown of [read.body, (list.body.items as object[])[0] ?? {}]) {
        expect(Object.keys(shown).slice(0, 3), path).to.deep.equal(['id', 'nodeId', 'reference']);
      }
      await api.send('DELETE', `${path}/${id}`, { as });
    }
  });

  it('counts up the revision with each change in effect, and only then', async () => {
    const id = await submitCandidate('G-2', { wishes: 'städa', name: 'A' });
    const same = await api.send('PUT', `/candidates/${id}`, {
      headers: anyRevision,
      body: { id, reference: 'G-2', name: 'A', wishes: 'städa', status: 'open' },
    });
    expect([same.status, same.body.revision]).to.deep.equal([202, 1]);
    const patched = await api.send('PATCH', `/candidates/${id}`, {
      body: { wishes: null, name: null, travel: { maxMinutes: 30 } },
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': '"1"' },
    });
    expect([patched.status, patched.body.revision], patched.text).to.deep.equal([202, 2]);
    const read = await api.send('GET', `/candidates/${id}`);
    expect(read.body).to.include({ revision: 2 }).and.not.have.any.keys('wishes', 'name');
    const rows = await api.dataSource.query('SELECT input_revision FROM candidates WHERE id = $1', [id]);
    expect(rows[0].input_revision).to.equal(2);
  });

  it('refuses an edit of a revision that is no longer there, and says which is', async () => {
    const id = await submitCandidate('G-3');
    await api.send('PATCH', `/candidates/${id}`, { headers: anyRevision, body: { wishes: 'a' } });
    const stale = await api.send('PATCH', `/candidates/${id}`, {
      body: { wishes: 'b' },
      headers: { 'if-match': '"1"' },
    });
    expect(stale.status).to.equal(412);
    expect(stale.body).to.include({ type: 'urn:passa:problem:revision-stale', currentRevision: 2 });
    for (const [ifMatch, status] of [
      ['W/"2"', 412],
      ['W/"2", "3"', 412],
      ['W/"7", "2"', 202],
      ['*', 202],
      ['"3", "4"', 202],
      ['"5", *', 400],
      ['2', 400],
      ['"two"', 400],
    ] as const) {
      const answer = await api.send('PATCH', `/candidates/${id}`, {
        body: { wishes: ifMatch },
        headers: { 'if-match': ifMatch },
      });
      expect(answer.status, ifMatch).to.equal(status);
    }
  });

  it('makes a workplace and a role with 201, 200 and 202, and refuses a workplace of another node', async () => {
    const made = await api.send('POST', '/workplaces', { body: { name: 'Solgläntan', reference: 'W-1' } });
    expect(made.status).to.equal(201);
    const workplaceId = String(made.body.id);
    const changed = await api.send('PATCH', `/workplaces/${workplaceId}`, {
      headers: anyRevision,
      body: { supports: ['quiet-place'] },
    });
    expect([changed.status, changed.body.revision]).to.deep.equal([200, 2]);
    const role = await api.send('POST', '/roles', { body: { title: 'Måltidsvärd', workplaceId } });
    expect(role.status).to.equal(202);
    const elsewhere = await api.send('POST', '/roles', {
      as: principalOf('coordinator', ['fyrbodal']),
      body: { title: 'x', workplaceId },
    });
    expect(elsewhere.status).to.equal(422);
    expect(elsewhere.body.errors).to.have.nested.property('[0].pointer', '/workplaceId');

    await api.send('PATCH', `/workplaces/${workplaceId}`, {
      headers: anyRevision,
      body: { supports: ['same-mentor'] },
    });
    const rows = await api.dataSource.query('SELECT input_revision, revision FROM roles WHERE id = $1', [
      role.body.id,
    ]);
    expect(rows[0]).to.deep.equal({ input_revision: 2, revision: 1 });
    const inUse = await api.send('DELETE', `/workplaces/${workplaceId}`);
    expect(inUse.status).to.equal(409);
    await api.send('DELETE', `/roles/${String(role.body.id)}`);
    expect((await api.send('DELETE', `/workplaces/${workplaceId}`)).status).to.equal(204);
  });

  it('gives the same answer to the same request under an Idempotency-Key, also when both run at once', async () => {
    const headers = { 'idempotency-key': 'key-1' };
    const body = { reference: 'G-4' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => api.send('POST', '/candidates', { body, headers })),
    );
    const [first] = answers;
    for (const answer of answers) {
      expect(answer.status).to.equal(202);
      expect(answer.body).to.deep.equal(first?.body);
      expect(answer.headers.get('location')).to.equal(first?.headers.get('location'));
    }
    const other = await api.send('POST', '/candidates', { body: { reference: 'G-5' }, headers });
    expect(other.status).to.equal(422);
    expect(other.body.type).to.equal('urn:passa:problem:idempotency-key-reused');
  });

  it('refuses an id or a reference that is in use, also in a race', async () => {
    const id = await submitCandidate('G-6');
    const sameId = await api.send('POST', '/candidates', { body: { id, reference: 'G-7' } });
    expect([sameId.status, sameId.body.type]).to.deep.equal([409, 'urn:passa:problem:id-taken']);
    const race = await Promise.all(
      Array.from({ length: 5 }, () => api.send('POST', '/candidates', { body: { reference: 'G-8' } })),
    );
    expect(race.map(({ status }) => status).sort()).to.deep.equal([202, 409, 409, 409, 409]);
    const other = await submitCandidate('G-9');
    const renamed = await api.send('PATCH', `/candidates/${other}`, {
      headers: anyRevision,
      body: { reference: 'G-6' },
    });
    expect([renamed.status, renamed.body.type]).to.deep.equal([409, 'urn:passa:problem:reference-taken']);
  });

  it('asks for the revision that is edited, of what is there and one may edit', async () => {
    const id = await submitCandidate('G-30', { wishes: 'laga mat' });
    for (const [method, body] of [
      ['PATCH', { wishes: 'x' }],
      ['PUT', { reference: 'G-30', wishes: 'laga mat' }],
    ] as const) {
      const answer = await api.send(method, `/candidates/${id}`, { body });
      expect([answer.status, answer.body.type, answer.headers.get('etag')], method).to.deep.equal([
        428,
        'urn:passa:problem:precondition-required',
        '"1"',
      ]);
      const as = principalOf('coordinator', ['fyrbodal']);
      expect((await api.send(method, `/candidates/${id}`, { as, body })).status).to.equal(404);
    }
    const read = await api.send('GET', `/candidates/${id}`);
    expect(read.body).to.include({ revision: 1, wishes: 'laga mat' });
    const etag = String(read.headers.get('etag'));
    const edited = await api.send('PATCH', `/candidates/${id}`, {
      headers: { 'if-match': etag },
      body: { wishes: 'x' },
    });
    expect([edited.status, edited.headers.get('etag')]).to.deep.equal([202, '"2"']);
    expect((await api.send('DELETE', `/candidates/${id}`)).status).to.equal(204);
  });

  it('makes a profile by PUT under the id of the client, but not twice and not after it was erased', async () => {
    const id = '0192f000-0000-7000-8000-0000000000f1';
    const made = await api.send('PUT', `/candidates/${id}`, { body: { reference: 'G-10' } });
    expect([made.status, made.body.revision]).to.deep.equal([202, 1]);
    const stale = await api.send('PUT', '/candidates/0192f000-0000-7000-8000-0000000000f2', {
      body: { reference: 'G-11' },
      headers: { 'if-match': '*' },
    });
    expect([stale.status, stale.body.currentRevision]).to.deep.equal([412, null]);
    expect((await api.send('DELETE', `/candidates/${id}`)).status).to.equal(204);
    expect((await api.send('GET', `/candidates/${id}`)).status).to.equal(404);
    expect((await api.send('PUT', `/candidates/${id}`, { body: { reference: 'G-10' } })).status).to.equal(
      404,
    );
    expect((await api.send('POST', '/candidates', { body: { reference: 'G-10' } })).status).to.equal(202);
  });

  it('replaces nothing under If-None-Match: *, and makes what is not there', async () => {
    const id = '0192f000-0000-7000-8000-0000000000f5';
    const headers = { 'if-none-match': '*' };
    const put = (fields: object, more: Record<string, string> = {}) =>
      api.send('PUT', `/candidates/${id}`, {
        body: { reference: 'G-20', ...fields },
        headers: { ...headers, ...more },
      });
    expect((await put({ wishes: 'laga mat' })).status).to.equal(202);
    const again = await put({ wishes: 'något annat' });
    expect([again.status, again.body.type, again.body.currentRevision]).to.deep.equal([
      412,
      'urn:passa:problem:exists-already',
      1,
    ]);
    expect((await put({}, { 'if-match': '"1"' })).status).to.equal(400);
    expect((await put({}, { 'if-none-match': '"1"' })).status).to.equal(400);
    for (const [method, body] of [
      ['PATCH', { wishes: 'x' }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await api.send(method, `/candidates/${id}`, { headers, ...(body ? { body } : {}) });
      expect(answer.status, method).to.equal(412);
    }
    const read = await api.send('GET', `/candidates/${id}`);
    expect(read.body).to.include({ revision: 1, wishes: 'laga mat' });
  });

  it('pages through a list without missing or repeating anything', async () => {
    const as = principalOf('coordinator', ['fyrbodal']);
    for (let number = 1; number <= 5; number += 1) {
      await api.send('POST', '/roles', {
        as,
        body: { title: `Roll 100%_${number}`, reference: `R-${number}` },
      });
    }
    await api.send('POST', '/roles', { as, body: { title: 'Roll 100 x' } });
    const titles: unknown[] = [];
    let path = '/roles?limit=2&q=roll%20100%25_';
    for (let cursor: unknown = ''; cursor !== null; ) {
      const page = await api.send('GET', `${path}${cursor === '' ? '' : `&cursor=${cursor}`}`, { as });
      expect(page.status, page.text).to.equal(200);
      titles.push(...(page.body.items as { title: string }[]).map(({ title }) => title));
      cursor = page.body.next;
    }
    expect(titles).to.deep.equal([1, 2, 3, 4, 5].map((number) => `Roll 100%_${number}`));
    path = '/roles?q=xyz%25';
    expect((await api.send('GET', path, { as })).body).to.deep.equal({ items: [], next: null });
    for (const cursor of ['x', 'eyJvZiI6IngiLCJhdCI6MX0', '%00']) {
      expect((await api.send('GET', `/roles?cursor=${cursor}`, { as })).status).to.equal(400);
    }
  });

  it('says so when someone else keeps a profile for too long, and stores nothing', async () => {
    const id = await submitCandidate('G-held');
    const runner = api.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT FROM candidates WHERE id = $1 FOR UPDATE', [id]);
    try {
      const answer = await api.send('PATCH', `/candidates/${id}`, {
        headers: anyRevision,
        body: { wishes: 'laga mat' },
      });
      expect([answer.status, answer.body.type], answer.text).to.deep.equal([
        409,
        'urn:passa:problem:concurrent-change',
      ]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
    expect((await api.send('GET', `/candidates/${id}`)).body).to.include({ revision: 1 });
  });
});
