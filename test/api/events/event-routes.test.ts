import { expect } from 'chai';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { type ForkedEntry, forkEntry } from '../../support/fork-entry.ts';
import { type OpenEvents, openEvents } from '../../support/open-events.ts';
import { signInBrowser } from '../../support/sign-in-browser.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const manager = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000b1');
const coach = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c1');

describe('The stream of changes', function () {
  this.timeout(30_000);
  let api: TestApi;
  let opened: OpenEvents[] = [];
  let count = 0;

  before(async () => {
    api = await startTestApi();
  });
  afterEach(() => {
    for (const stream of opened) {
      stream.close();
    }
    opened = [];
  });
  after(() => api.stop());

  async function open(as: Principal, after = '', at: TestApi = api): Promise<OpenEvents> {
    const { token } = await at.authenticator.issue(as, new Date(Date.now() + 60_000));
    const stream = await openEvents(`${at.address}/api/v1/events${after === '' ? '' : `?after=${after}`}`, {
      authorization: `Bearer ${token}`,
    });
    opened.push(stream);
    return stream;
  }
  async function openReady(as: Principal): Promise<OpenEvents> {
    const stream = await open(as);
    expect((await stream.next())?.event).to.equal('ready');
    return stream;
  }
  async function submit(
    path: string,
    body: object,
    as: Principal = principalOf('admin', '*'),
  ): Promise<string> {
    const answer = await api.send('POST', path, { as, body: { nodeId: 'goteborg', ...body } });
    expect(answer.status, answer.text).to.be.oneOf([201, 202]);
    return String(answer.body.id);
  }
  const submitCandidate = (nodeId = 'goteborg'): Promise<string> => {
    count += 1;
    const person = { reference: `H-${count}`, coachId: coach.id, wishes: 'Jag vill laga mat' };
    return submit('/candidates', { nodeId, ...person });
  };
  /** The data of the next changes. */
  async function changes(stream: OpenEvents, number: number): Promise<Record<string, unknown>[]> {
    const found: Record<string, unknown>[] = [];
    while (found.length < number) {
      const next = await stream.next();
      expect(next?.event).to.equal('changed');
      found.push(next?.data ?? {});
    }
    return found;
  }

  it('tells of what is made and changed in one’s nodes, by ids alone', async () => {
    const stream = await openReady(coach);
    await submitCandidate('fyrbodal');
    const id = await submitCandidate();
    expect(await changes(stream, 1)).to.deep.equal([{ kind: 'candidate', id, nodeId: 'goteborg' }]);
    await api.send('PATCH', `/candidates/${id}`, {
      headers: anyRevision,
      body: { wishes: 'Jag vill städa' },
    });
    expect(await changes(stream, 1)).to.deep.equal([{ kind: 'candidate', id, nodeId: 'goteborg' }]);
    await api.send('PATCH', `/candidates/${id}`, {
      headers: anyRevision,
      body: { wishes: 'Jag vill städa' },
    });
    const list = await api.send('POST', '/match-lists', { body: { nodeId: 'goteborg', for: 'roles' } });
    expect(await changes(stream, 1), 'nothing of an edit that says the same').to.deep.equal([
      { kind: 'match-list', id: list.body.id, nodeId: 'goteborg' },
    ]);
  });

  it('tells a manager of own roles and workplaces, and of nobody else’s and no person', async () => {
    const stream = await openReady(manager);
    await submitCandidate();
    await submit('/roles', { title: 'Köksbiträde' });
    const workplaceId = await submit('/workplaces', { name: 'Solgläntan' }, manager);
    const roleId = await submit('/roles', { title: 'Köksbiträde', workplaceId }, manager);
    expect(await changes(stream, 2)).to.have.deep.members([
      { kind: 'workplace', id: workplaceId, nodeId: 'goteborg' },
      { kind: 'role', id: roleId, nodeId: 'goteborg' },
    ]);
    await api.send('PATCH', `/workplaces/${workplaceId}`, {
      headers: anyRevision,
      body: { managerId: coach.id },
    });
    expect(await changes(stream, 1), 'that it is the manager’s no more').to.deep.equal([
      { kind: 'workplace', id: workplaceId, nodeId: 'goteborg' },
    ]);
    await api.send('PATCH', `/roles/${roleId}`, { headers: anyRevision, body: { title: 'Diskare' } });
    const own = await submit('/roles', { title: 'Utan arbetsplats' }, manager);
    expect(await changes(stream, 1)).to.deep.equal([{ kind: 'role', id: own, nodeId: 'goteborg' }]);
  });

  it("tells of a node's own policy in that node, and of the openings that begin and end by it in both", async () => {
    const { version: _, ...draft } = { ...defaultPolicy, opensTo: { goteborg: ['fyrbodal'] } };
    const as = principalOf('admin', '*');
    const stream = await openReady(coach);
    const putInForce = async (nodeId: string, drafted: () => Promise<unknown>): Promise<string> => {
      const { body } = await api.send('POST', '/policies', { body: { ...draft, nodeId }, as });
      await drafted();
      const reason = { reason: 'Prov' };
      const answer = await api.send('POST', `/policies/${body.version}/activate`, { body: reason, as });
      expect(answer.status, answer.text).to.equal(200);
      return String(body.version);
    };
    await putInForce('fyrbodal', async () => undefined);
    let told: object = {};
    const id = await putInForce('goteborg', async () => {
      [told = {}] = await changes(stream, 1);
    });
    expect(told, 'nothing of what the other node drafts').to.deep.equal({
      kind: 'policy',
      id,
      nodeId: 'goteborg',
    });
    const opened = { kind: 'suggestions', id: null, nodeId: 'goteborg' };
    expect(await changes(stream, 2)).to.have.deep.members([told, opened]);
    for (const nodeId of ['fyrbodal', 'goteborg']) {
      const ended = await api.send('POST', `/nodes/${nodeId}/policy/end`, { body: { reason: 'Prov' }, as });
      expect(ended.status, ended.text).to.equal(200);
    }
    expect(await changes(stream, 2)).to.have.deep.members([opened, told]);
  });

  it('says of many at once that there are many', async () => {
    const stream = await openReady(coach);
    await api.dataSource.query(
      `INSERT INTO candidates (id, node_id, reference, profile)
       SELECT gen_random_uuid(), 'goteborg', 'M-' || n, '{}' FROM generate_series(1, 500) AS n`,
    );
    expect(await changes(stream, 1)).to.deep.equal([{ kind: 'candidate', id: null, nodeId: 'goteborg' }]);
    await api.dataSource.query(`UPDATE candidates SET status = 'deleted', matched_input_revision = input_revision
      WHERE reference LIKE 'M-%'`);
  });

  it('goes on after the last event that one has, and says when some may have been missed', async () => {
    const stream = await openReady(coach);
    await submitCandidate();
    const place = (await stream.next())?.id ?? expect.fail('no place');
    stream.close();
    const missed = await submitCandidate();
    const resumed = await open(coach, place);
    expect((await resumed.next())?.event).to.equal('ready');
    expect(await changes(resumed, 1)).to.deep.equal([{ kind: 'candidate', id: missed, nodeId: 'goteborg' }]);
    const other = await open(coach, 'another-process.7');
    expect((await other.next())?.event).to.equal('ready');
    expect((await other.next())?.event).to.equal('reset');
  });

  it('names places so that nobody can tell whether others have changed anything', async () => {
    const placeOf = async () => {
      const stream = await open(manager);
      const place = (await stream.next())?.id ?? expect.fail('no place');
      stream.close();
      return place;
    };
    const first = await placeOf();
    const second = await placeOf();
    await submitCandidate();
    const third = await placeOf();
    expect(new Set([first, second, third]).size, 'new each time').to.equal(3);
    for (const place of [first, second, third]) {
      expect(place).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/);
    }
    const resumed = await open(manager, first);
    expect((await resumed.next())?.event).to.equal('ready');
    const own = await submit('/roles', { title: 'Diskare' }, manager);
    expect(await changes(resumed, 1), 'and no reset').to.deep.equal([
      { kind: 'role', id: own, nodeId: 'goteborg' },
    ]);
  });

  it('says that changes may have been missed when the database went away, and goes on', async () => {
    const stream = await openReady(coach);
    await api.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'passa-test-changes' AND datname = current_database()`,
    );
    expect((await stream.next())?.event).to.equal('reset');
    const id = await submitCandidate();
    expect(await changes(stream, 1)).to.deep.equal([{ kind: 'candidate', id, nodeId: 'goteborg' }]);
  });

  it('ends when one signs out, before anything more is told', async () => {
    const browser = await signInBrowser(api, 'coach');
    const stream = await openEvents(`${api.address}/api/v1/events`, browser.cookie);
    opened.push(stream);
    expect((await stream.next())?.event).to.equal('ready');
    await fetch(`${api.address}/api/v1/session`, { method: 'DELETE', headers: browser.page });
    await submitCandidate();
    expect(await stream.next()).to.equal(null);
  });

  it('tells of a review, and of lists that the worker has made, to every process of the API', async () => {
    const other = await startTestApi({ databaseUrl: api.databaseUrl });
    let worker: ForkedEntry | undefined;
    try {
      const roleId = await submit('/roles', { title: 'Köksbiträde', description: 'Laga mat och diska' });
      const candidateId = await submitCandidate();
      const here = await openReady(coach);
      const there = await open(coach, '', other);
      expect((await there.next())?.event).to.equal('ready');
      worker = await forkEntry('worker/main', { DATABASE_URL: api.databaseUrl });
      for (const stream of [here, there]) {
        await hears(stream, 'suggestions', candidateId);
      }
      const list = await api.send('GET', `/candidates/${candidateId}/suggestions`, { as: coach });
      const [suggestion] = list.body.items as { id: string; roleId: string }[];
      expect(suggestion?.roleId).to.be.a('string');
      expect(roleId).to.be.a('string');
      await api.send('POST', `/suggestions/${suggestion?.id}/reviews`, {
        as: coach,
        body: { decision: 'approve', comment: 'Provas.' },
      });
      for (const stream of [here, there]) {
        await hears(stream, 'review', suggestion?.id ?? '');
      }
    } finally {
      await worker?.stop();
      for (const stream of opened) {
        stream.close();
      }
      await other.stop();
    }
  });

  /** Reads on until it is told of this, alone or among many. */
  async function hears(stream: OpenEvents, kind: string, id: string): Promise<void> {
    for (;;) {
      const next = (await stream.next()) ?? expect.fail(`the stream ended before ${kind}`);
      if (next.data.kind === kind && (next.data.id === id || next.data.id === null)) {
        return;
      }
    }
  }
});
