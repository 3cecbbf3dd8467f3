import { expect } from 'chai';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { type ForkedEntry, forkEntry } from '../../support/fork-entry.ts';
import { readEvents } from '../../support/read-events.ts';
import { principalOf, startTestApi, type TestAnswer, type TestApi } from '../../support/start-test-api.ts';

const everywhere = principalOf('admin', '*');

describe('Asking for a report', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());
  // nobody makes them, and five of one who asked may wait
  afterEach(() =>
    api.dataSource.query(
      `UPDATE reports SET status = 'failed', failure = 'x', completed_at = now() WHERE status = 'queued'`,
    ),
  );

  const askDoors = (request: Parameters<TestApi['send']>[2] = {}) =>
    api.send('POST', '/nodes/goteborg/doors', request);
  const askEffects = (request: Parameters<TestApi['send']>[2] = {}, version = 1) =>
    api.send('POST', `/policies/${version}/effects`, { body: {}, ...request });
  const codeOf = ({ status, body }: TestAnswer) => [status, String(body.type).split(':').at(-1)];

  it('is answered at once with where the report will be', async () => {
    const answer = await askDoors();
    expect([answer.status, answer.body.status]).to.deep.equal([202, 'queued']);
    expect(answer.headers.get('location')).to.equal(`/api/v1/reports/${answer.body.id}`);
    const { body } = await api.send('GET', `/reports/${answer.body.id}`);
    const { createdAt, ...report } = body;
    expect(Date.parse(String(createdAt))).to.be.closeTo(Date.now(), 60_000);
    expect(report).to.deep.equal({
      id: answer.body.id,
      kind: 'doors',
      nodeId: 'goteborg',
      status: 'queued',
      done: 0,
      of: 0,
      failure: null,
      completedAt: null,
      policyVersion: null,
      engineVersion: null,
      madeFor: null,
      result: null,
    });
  });

  it('gives a report of its own each time, and the same one for the same Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'report-once' };
    const [first, again, other] = [
      await askDoors({ headers }),
      await askDoors({ headers }),
      await askDoors(),
    ];
    expect(again.body).to.deep.equal(first.body);
    expect(other.body.id).to.not.equal(first.body.id);
    expect(codeOf(await askEffects({ headers }))).to.deep.equal([422, 'idempotency-key-reused']);
  });

  it('about doors is for coaches and coordinators of the node', async () => {
    expect((await askDoors({ as: principalOf('coach') })).status).to.equal(202);
    expect((await askDoors({ as: principalOf('manager') })).status).to.equal(403);
    expect((await askDoors({ as: principalOf('coordinator', ['fyrbodal']) })).status).to.equal(404);
    const nowhere = await api.send('POST', '/nodes/ingenstans/doors', { as: everywhere });
    expect(codeOf(nowhere)).to.deep.equal([404, 'unknown-node']);
  });

  it('about a policy is for coordinators of the node, and about a version that there is', async () => {
    expect((await askEffects()).status).to.equal(202);
    expect((await askEffects({ as: principalOf('coach') })).status).to.equal(403);
    expect(codeOf(await askEffects({}, 999))).to.deep.equal([404, 'not-found']);
    expect(codeOf(await askEffects({ body: { nodeId: 'fyrbodal' } }))).to.deep.equal([404, 'unknown-node']);
  });

  it('about a policy says which node when there are several', async () => {
    const unnamed = await askEffects({ as: everywhere });
    expect(unnamed.status).to.equal(422);
    expect(unnamed.body.errors).to.have.nested.property('[0].pointer', '/nodeId');
    const named = await askEffects({ as: everywhere, body: { nodeId: 'fyrbodal' } });
    expect(named.status).to.equal(202);
    const { body } = await api.send('GET', `/reports/${named.body.id}`, { as: everywhere });
    expect(body).to.include({ kind: 'policy-effects', nodeId: 'fyrbodal', version: 1 });
  });

  it('lets those read it who may ask for it', async () => {
    const [doors, effects] = [await askDoors(), await askEffects()];
    for (const path of ['', '/events']) {
      // a stream answers HEAD at once, and refusals of HEAD have no body
      const statusOf = async (method: 'HEAD' | 'GET', { body }: TestAnswer, as: Principal) =>
        (await api.send(method, `/reports/${body.id}${path}`, { as })).status;
      expect(await statusOf('HEAD', doors, principalOf('coach'))).to.equal(200);
      expect(await statusOf('HEAD', effects, principalOf('coordinator'))).to.equal(200);
      expect(await statusOf('GET', effects, principalOf('coach'))).to.equal(403);
      expect(await statusOf('GET', doors, principalOf('manager'))).to.equal(403);
      expect(await statusOf('GET', doors, principalOf('coach', ['fyrbodal']))).to.equal(404);
      expect(await statusOf('GET', effects, principalOf('coach', ['fyrbodal']))).to.equal(404);
    }
  });

  it('is taken while the queue is away', async () => {
    const away = await startTestApi({
      databaseUrl: api.databaseUrl,
      queueBackend: { kind: 'redis', redisUrl: 'redis://127.0.0.1:9' },
    });
    try {
      const { status, body } = await away.send('POST', '/nodes/goteborg/doors');
      expect(status).to.equal(202);
      expect((await api.send('GET', `/reports/${body.id}`)).body.status).to.equal('queued');
    } finally {
      await away.stop();
    }
  });
});

describe('A report on what would open doors at a node', function () {
  this.timeout(30_000);
  let api: TestApi;
  let worker: ForkedEntry;
  let workplaceId: string;
  let roleId: string;
  const candidateIds: string[] = [];
  before(async () => {
    api = await startTestApi();
    worker = await forkEntry('worker/main', { DATABASE_URL: api.databaseUrl });
    const workplace = await api.send('POST', '/workplaces', { body: { name: 'Solgläntan' } });
    workplaceId = String(workplace.body.id);
    roleId = await submit('roles', { title: 'Måltidsvärd', workplaceId, times: ['weekday-evening'] });
    for (let number = 0; number < 7; number += 1) {
      const times = [number < 6 ? 'weekday-morning' : 'weekday-afternoon'];
      candidateIds.push(await submit('candidates', { reference: `G-${number}`, availability: { times } }));
    }
  });
  after(async () => {
    await worker.stop();
    await api.stop();
  });

  async function submit(kind: string, body: object): Promise<string> {
    const answer = await api.send('POST', `/${kind}`, { body });
    expect(answer.status, answer.text).to.equal(202);
    return String(answer.body.id);
  }

  it('tells its progress, then which role gains most and what would be gained everywhere, small counts untold', async () => {
    const asked = await api.send('POST', '/nodes/goteborg/doors', { as: principalOf('coach') });
    const events = await readEvents(api, `/reports/${asked.body.id}/events`);
    expect(events.at(-1), JSON.stringify(events)).to.deep.equal([
      'completed',
      { status: 'completed', done: 1, of: 1, failure: null },
    ]);

    const { status, body, text } = await api.send('GET', `/reports/${asked.body.id}`);

    expect(status, text).to.equal(200);
    expect(body).to.include({ status: 'completed', policyVersion: 1, failure: null });
    expect(body.engineVersion).to.be.a('string');
    expect(body.madeFor).to.match(/^\d{4}-\d\d-\d\d$/);
    const none = { count: 0, fewerThan: null };
    const untold = { count: null, fewerThan: 5 };
    const six = { count: 6, fewerThan: null };
    const morning = { sv: 'Vardag, morgon och förmiddag', en: 'Weekday morning' };
    const afternoon = { sv: 'Vardag, eftermiddag', en: 'Weekday afternoon' };
    expect(body.result).to.deep.equal({
      good: 0.6,
      perRole: [
        {
          roleId,
          roleTitle: 'Måltidsvärd',
          workplaceId,
          workplaceName: 'Solgläntan',
          adjustment: { kind: 'add-time', time: 'weekday-morning' },
          label: morning,
          enter: six,
          becomeGood: none,
          loseGood: none,
        },
        {
          roleId,
          roleTitle: 'Måltidsvärd',
          workplaceId,
          workplaceName: 'Solgläntan',
          adjustment: { kind: 'add-time', time: 'weekday-afternoon' },
          label: afternoon,
          enter: untold,
          becomeGood: none,
          loseGood: none,
        },
      ],
      shared: [
        {
          kind: 'add-time',
          what: 'weekday-morning',
          label: morning,
          roles: 1,
          enter: six,
          becomeGood: none,
          loseGood: none,
        },
        {
          kind: 'add-time',
          what: 'weekday-afternoon',
          label: afternoon,
          roles: 1,
          enter: untold,
          becomeGood: none,
          loseGood: none,
        },
      ],
    });
    for (const id of candidateIds) {
      expect(text).to.not.include(id);
    }
  });
});
