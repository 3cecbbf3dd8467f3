import { expect } from 'chai';
import { activatePolicy } from '../../../db/stores/activate-policy.ts';
import { draftPolicy } from '../../../db/stores/draft-policy.ts';
import { runInTransaction } from '../../../db/stores/run-in-transaction.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { forkEntry } from '../../support/fork-entry.ts';
import { readEvents } from '../../support/read-events.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';
import { until } from '../../worker/test-servers.ts';

const { version: _, ...draft } = defaultPolicy;
/** What a person can do counts, what the person wants does not. */
const abilityPolicy = { ...draft, weights: { ...draft.weights, wishes: 0, abilities: 50 } };
const admin = principalOf('admin', '*');

describe('The routes of policies', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const draftOne = async (body: object = draft): Promise<number> => {
    const answer = await api.send('POST', '/policies', { body, as: admin });
    expect(answer.status, answer.text).to.equal(201);
    return Number(answer.body.version);
  };
  const activate = (version: number, body: object) =>
    api.send('POST', `/policies/${version}/activate`, { body: { reason: 'Prov', ...body }, as: admin });

  it('store a draft under the next version, based on the one in force, which stays in force', async () => {
    const answer = await api.send('POST', '/policies', { body: abilityPolicy, as: admin });
    expect(answer.status, answer.text).to.equal(201);
    expect(answer.body).to.deep.equal({ version: 2, basedOn: 1, nodeId: null });
    expect(answer.headers.get('location')).to.equal('/api/v1/policies/2');
    const { body: read } = await api.send('GET', '/policies/2');
    expect(read).to.deep.include({ status: 'draft', basedOn: 1, activations: [] });
    expect(read.policy).to.deep.equal({ ...abilityPolicy, version: 2 });
    const { body: list } = await api.send('GET', '/policies?limit=1');
    expect(list).to.include({ active: 1 });
    const { body: rest } = await api.send('GET', `/policies?limit=1&cursor=${list.next}`);
    expect(rest.items).to.have.nested.property('[0].status', 'active');
    expect(rest.items).to.have.nested.property('[0].activations[0].reason', 'shipped with the program');
  });

  it('name everything that is wrong in a draft at once, and store nothing', async () => {
    const before = (await api.send('GET', '/policies')).body.items;
    const answer = await api.send('POST', '/policies', {
      body: {
        ...draft,
        version: 7,
        thinProfile: { prior: 2, strength: 0.5 },
        weights: { ...draft.weights, wishes: -1 },
        opensTo: { goteborg: 'fyrbodal' },
      },
    });
    expect(answer.status).to.equal(422);
    expect((answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).to.have.members([
      '/…',
      '/thinProfile/prior',
      '/weights/wishes',
      '/opensTo/…',
    ]);
    expect((await api.send('GET', '/policies')).body.items).to.deep.equal(before);
  });

  it('refuse a draft under which who says what does not work would gain, and say what to change', async () => {
    const abilities = { ...draft.abilities, fitByDeficit: [0.8, 0.7, 0.05, 0] };
    const answer = await api.send('POST', '/policies', { body: { ...draft, abilities }, as: admin });
    expect(answer.status).to.equal(422);
    const [error, ...others] = answer.body.errors as { pointer: string; message: string }[];
    expect(others).to.deep.equal([]);
    expect(error?.pointer).to.equal('/abilities/fitByDeficit/1');
    expect(error?.message).to.include('thinProfile.prior');
  });

  it('give drafts that come at the same time versions of their own', async () => {
    let later: Promise<number> | undefined;
    const earlier = await runInTransaction(api.dataSource, async (manager) => {
      const drafted = await draftPolicy(manager, {
        document: draft,
        nodeId: null,
        createdBy: 'test',
        now: new Date(),
      });
      // comes while the first one is not committed yet
      later ??= draftOne();
      await untilLockIsAwaited(api.dataSource, 'the second to wait for the first');
      return drafted.version;
    });
    expect(await later).to.equal(earlier + 1);
    const versions = await Promise.all(Array.from({ length: 6 }, () => draftOne()));
    expect(new Set(versions)).to.have.lengthOf(6);
  });

  it('give the same draft for the same Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'draft-once' };
    const first = await api.send('POST', '/policies', { body: draft, headers, as: admin });
    const again = await api.send('POST', '/policies', { body: draft, headers, as: admin });
    expect(again.body).to.deep.equal(first.body);
  });

  it('put a draft in force with a reason, and keep who did it, when and why', async () => {
    const version = await draftOne();
    const answer = await activate(version, { reason: 'Önskemål ska väga mer' });
    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.include({ status: 'active' });
    const [activation] = answer.body.activations as Record<string, unknown>[];
    expect(activation).to.include({
      replaced: 1,
      reason: 'Önskemål ska väga mer',
      activatedBy: admin.id,
    });
    expect((await api.send('GET', '/policies/1')).body).to.include({ status: 'retired' });
    const [{ count }] = await api.dataSource.query(
      'SELECT count(*)::int FROM match_policies WHERE is_active',
    );
    expect(count).to.equal(1);
  });

  it('refuse a draft that was made from one no longer in force, until it names what it replaces', async () => {
    const [first, second] = [await draftOne(), await draftOne()];
    expect((await activate(first, {})).status).to.equal(200);
    const refused = await activate(second, {});
    expect([refused.status, refused.body.type]).to.deep.equal([409, 'urn:passa:problem:policy-outdated']);
    expect((await activate(second, { replaces: first - 1 })).status).to.equal(409);
    expect((await activate(second, { replaces: first })).status).to.equal(200);
    expect((await activate(second, { replaces: second })).body.type).to.equal(
      'urn:passa:problem:policy-active',
    );
    // an older version comes back the same way, and keeps both of its activations
    const back = await activate(first, { replaces: second, reason: 'Tillbaka' });
    expect(back.body.activations).to.have.lengthOf(2);
  });

  it('let one of two that are activated at the same time win', async () => {
    const [first, second] = [await draftOne(), await draftOne()];
    const statuses = (await Promise.all([activate(first, {}), activate(second, {})])).map(
      ({ status }) => status,
    );
    expect(statuses.toSorted()).to.deep.equal([200, 409]);
  });

  it('let nobody but an administrator change that of the site', async () => {
    const refused = await api.send('POST', '/policies', { body: draft });
    expect([refused.status, refused.body.type]).to.deep.equal([403, 'urn:passa:problem:forbidden']);
    const version = await draftOne();
    const body = { reason: 'Prov' };
    expect((await api.send('POST', `/policies/${version}/activate`, { body })).status).to.equal(403);
    expect((await api.send('GET', `/policies/${version}`)).body).to.include({
      status: 'draft',
      nodeId: null,
    });
  });

  it('name the nodes in an opening that there are not', async () => {
    const nowhere = { ...draft, opensTo: { goteborg: ['ingenstans'] } };
    const answer = await api.send('POST', '/policies', { body: nowhere, as: admin });
    expect(answer.body.errors).to.have.nested.property('[0].code', 'unknown-node');
  });

  it('are read by coaches, written by coordinators, and closed to managers', async () => {
    const statusOf = async (method: string, path: string, role: 'coach' | 'manager') =>
      (await api.send(method, path, { as: principalOf(role), body: method === 'POST' ? draft : undefined }))
        .status;
    expect(await statusOf('GET', '/policies', 'coach')).to.equal(200);
    expect(await statusOf('POST', '/policies', 'coach')).to.equal(403);
    expect(await statusOf('GET', '/policies/1', 'manager')).to.equal(403);
    expect((await api.send('GET', '/policies/999')).status).to.equal(404);
    expect((await activate(999, {})).status).to.equal(404);
    expect((await activate(2, { reason: '  ' })).status).to.equal(422);
  });
});

describe('A policy put in force', function () {
  this.timeout(60_000);
  let api: TestApi;
  let worker: Awaited<ReturnType<typeof forkEntry>>;
  let candidateId: string;
  const roleIds: string[] = [];
  before(async () => {
    api = await startTestApi();
    worker = await forkEntry('worker/main', { DATABASE_URL: api.databaseUrl, PASSA_SWEEP_MS: '100' });
    for (const body of [
      { title: 'Laga mat i köket', demands: { standing: 2 } },
      { title: 'Klippa gräs', demands: { standing: 1 } },
    ]) {
      roleIds.push(String((await api.send('POST', '/roles', { body })).body.id));
    }
    const body = { reference: 'G-1', wishes: 'laga mat i köket', abilities: { standing: 1 } };
    candidateId = String((await api.send('POST', '/candidates', { body })).body.id);
    await until('the first lists', 20_000, async () => (await ranking(1)).length === 2);
  });
  after(async () => {
    await worker.stop();
    await api.stop();
  });

  /** The candidate's roles in order of rank, once all are ranked by this version. */
  const ranking = async (version: number): Promise<string[]> => {
    const { body } = await api.send('GET', `/candidates/${candidateId}/suggestions`);
    const items = body.items as { roleId: string; policyVersion: number; isBeingRemade: boolean }[];
    return items.every(({ policyVersion, isBeingRemade }) => policyVersion === version && !isBeingRemade)
      ? items.map(({ roleId }) => roleId)
      : [];
  };

  it('changes exactly what its effects said, when the worker has made the lists again', async () => {
    expect(await ranking(1)).to.deep.equal(roleIds);
    await api.send('POST', '/policies', { body: abilityPolicy, as: admin });
    const asked = await api.send('POST', '/policies/2/effects', { body: {} });
    expect(asked.status, asked.text).to.equal(202);
    const events = await readEvents(api, `/reports/${asked.body.id}/events`);
    expect(events.at(-1)?.[0], JSON.stringify(events)).to.equal('completed');
    const { body: report } = await api.send('GET', `/reports/${asked.body.id}`);
    expect(report).to.include({ kind: 'policy-effects', nodeId: 'goteborg', version: 2, policyVersion: 1 });
    const effects = report.result as Record<string, unknown>;
    expect(effects.candidates).to.deep.equal({
      lists: 1,
      changedLists: 1,
      newFirsts: 1,
      entered: 0,
      left: 0,
      moved: 2,
      items: [
        {
          id: candidateId,
          label: 'G-1',
          entered: 0,
          left: 0,
          moved: 2,
          largestMove: 1,
          isFirstNew: true,
        },
      ],
    });
    expect(effects.roles).to.deep.include({ lists: 2, changedLists: 0, items: [] });
    expect(effects.spread)
      .to.have.property('after')
      .that.deep.includes({ top: 20, people: 1, onTop: 1, places: 2 });
    // a draft alone changes nothing
    expect(await ranking(1)).to.deep.equal(roleIds);
    const answer = await api.send('POST', '/policies/2/activate', {
      body: { reason: 'Förmåga först' },
      as: admin,
    });
    expect(answer.status, answer.text).to.equal(200);
    await until('the lists by the new policy', 20_000, async () => (await ranking(2)).length === 2);
    expect(await ranking(2)).to.deep.equal(roleIds.toReversed());
  });

  it('is noticed by the sweep when the hint was lost', async () => {
    await runInTransaction(api.dataSource, (manager) =>
      activatePolicy(manager, {
        id: '0192f000-0000-7000-8000-0000000000cc',
        version: 1,
        replaces: 2,
        reason: 'Tillbaka',
        activatedBy: 'test',
        now: new Date(),
      }),
    );
    await until('the lists by the old policy', 20_000, async () => (await ranking(1)).length === 2);
    expect(await ranking(1)).to.deep.equal(roleIds);
  });
});
