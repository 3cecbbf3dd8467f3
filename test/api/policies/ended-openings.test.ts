import { expect } from 'chai';
import { activatePolicy } from '../../../db/stores/activate-policy.ts';
import { draftPolicy } from '../../../db/stores/draft-policy.ts';
import { runInTransaction } from '../../../db/stores/run-in-transaction.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { forkEntry } from '../../support/fork-entry.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { until } from '../../worker/test-servers.ts';

const { version: _, ...draft } = defaultPolicy;
const here = principalOf('coordinator');
const there = principalOf('coordinator', ['fyrbodal']);
const both = principalOf('coordinator', ['goteborg', 'fyrbodal']);

describe('An opening that ends', function () {
  this.timeout(60_000);
  let api: TestApi;
  let roleId: string;
  let listId: string;
  /** Two of the other node of whom one was decided on in each node, one of whom nobody decided, and one of the own node. */
  const people = { theirs: '', ours: '', open: '', own: '' };
  const suggestionIds = { theirs: '', ours: '', open: '', own: '' };
  type Person = keyof typeof people;

  const idsOf = (list: unknown): string[] =>
    (list as { candidateId: string }[]).map(({ candidateId }) => candidateId);
  const suggestionsOfRole = async (as = here) =>
    (await api.send('GET', `/roles/${roleId}/suggestions`, { as })).body;
  const statusOf = async (person: Person, as: typeof here) => {
    const { status } = await api.send('GET', `/suggestions/${suggestionIds[person]}`, { as });
    const whyNot = await api.send('GET', `/candidates/${people[person]}/roles/${roleId}/why-not`, { as });
    expect(whyNot.status, `why ${person} is not suggested, of whom the suggestion is ${status}`).to.equal(
      status,
    );
    return status;
  };
  const review = async (person: Person, as: typeof here) => {
    const body = { decision: 'approve', comment: 'Provas.' };
    const answer = await api.send('POST', `/suggestions/${suggestionIds[person]}/reviews`, { body, as });
    expect(answer.status, answer.text).to.equal(201);
  };
  const work = async (doneWhen: () => Promise<boolean>) => {
    const worker = await forkEntry('worker/main', { DATABASE_URL: api.databaseUrl, PASSA_SWEEP_MS: '100' });
    await until('the worker has done its work', 20_000, doneWhen).finally(() => worker.stop());
  };

  before(async () => {
    api = await startTestApi();
    await runInTransaction(api.dataSource, async (manager) => {
      const document = { ...draft, opensTo: { goteborg: ['fyrbodal'] } };
      const { version } = await draftPolicy(manager, {
        document,
        nodeId: null,
        createdBy: 'test',
        now: new Date(),
      });
      const reason = 'Prov';
      const id = crypto.randomUUID();
      await activatePolicy(manager, {
        id,
        version,
        replaces: 1,
        reason,
        activatedBy: 'test',
        now: new Date(),
      });
    });
    roleId = String((await api.send('POST', '/roles', { body: { title: 'Laga mat i köket' } })).body.id);
    for (const person of ['theirs', 'ours', 'open', 'own'] as const) {
      const nodeId = person === 'own' ? 'goteborg' : 'fyrbodal';
      const body = { nodeId, reference: person, wishes: 'laga mat' };
      people[person] = String((await api.send('POST', '/candidates', { body, as: both })).body.id);
    }
    await work(async () => idsOf((await suggestionsOfRole()).items ?? []).length === 4);
    for (const { id, candidateId } of (await suggestionsOfRole()).items as {
      id: string;
      candidateId: string;
    }[]) {
      for (const person of ['theirs', 'ours', 'open', 'own'] as const) {
        suggestionIds[person] = people[person] === candidateId ? id : suggestionIds[person];
      }
    }
    const asked = await api.send('POST', '/match-lists', { body: { for: 'roles' } });
    listId = String(asked.body.id);
    await work(async () => (await api.send('GET', `/match-lists/${listId}`)).body.status === 'completed');
    await review('theirs', there);
    await review('ours', here);
  });
  after(() => api.stop());

  const expectClosed = async () => {
    const { items, nearMisses, reviewed, totals } = await suggestionsOfRole();
    expect(idsOf(items)).to.deep.equal([people.own]);
    expect(nearMisses).to.deep.equal([]);
    expect(idsOf(reviewed)).to.deep.equal([people.ours]);
    expect(totals).to.include({ all: 2, toReview: 1, approved: 1 });
    for (const [person, fromHere, fromThere] of [
      ['own', 200, 404],
      ['open', 404, 404],
      ['ours', 200, 404],
      ['theirs', 404, 200],
    ] as const) {
      expect(await statusOf(person, here), `${person} from here`).to.equal(fromHere);
      expect(await statusOf(person, there), `${person} from there`).to.equal(fromThere);
    }
    const reviewsFor = async (as: typeof here) =>
      idsOf((await api.send('GET', '/reviews', { as })).body.items);
    expect(await reviewsFor(here)).to.deep.equal([people.ours]);
    expect(await reviewsFor(there)).to.deep.equal([people.theirs]);
    const listOf = async (person: Person) =>
      (await api.send('GET', `/candidates/${people[person]}/suggestions`, { as: there })).body;
    expect(await listOf('open')).to.deep.include({ items: [], nearMisses: [], reviewed: [] });
    expect(await listOf('ours')).to.deep.include({ items: [], nearMisses: [], reviewed: [] });
    expect(idsOf((await listOf('theirs')).reviewed)).to.deep.equal([people.theirs]);
    const kept = await api.send('GET', `/match-lists/${listId}`);
    const [subject] = kept.body.items as { suggestions: unknown }[];
    expect(idsOf(subject?.suggestions)).to.have.members([people.own, people.ours]);
    const csv = await api.send('GET', `/match-lists/${listId}`, { headers: { accept: 'text/csv' } });
    expect(csv.text).to.include(people.own).and.not.include(people.open).and.not.include(people.theirs);
  };

  it("shows each node the other's people and roles while both name it", async () => {
    for (const person of ['theirs', 'ours', 'open'] as const) {
      expect([await statusOf(person, here), await statusOf(person, there)]).to.deep.equal([200, 200]);
    }
    const { body } = await api.send('GET', `/match-lists/${listId}`);
    const [subject] = body.items as { suggestions: unknown }[];
    expect(idsOf(subject?.suggestions)).to.have.lengthOf(4);
  });

  it('closes at once what it showed, but for what was decided in the own node, by the word of one of the two', async () => {
    const body = { ...draft, nodeId: 'fyrbodal' };
    const { version } = (await api.send('POST', '/policies', { body, as: there })).body;
    const sent = { body: { reason: 'Vi vill hålla oss för oss själva' }, as: there };
    const activated = await api.send('POST', `/policies/${version}/activate`, sent);
    expect(activated.status, activated.text).to.equal(200);
    await expectClosed();
  });

  it('stays closed when everything is matched again', async () => {
    await work(async () => {
      const [{ owed }] = await api.dataSource.query(
        `SELECT count(*)::int AS owed FROM suggestions WHERE role_id = $1 AND in_role_list`,
        [roleId],
      );
      return owed === 1;
    });
    await expectClosed();
    const rows = await api.dataSource.query(`SELECT id FROM suggestions`);
    expect(rows.map(({ id }: { id: string }) => id)).to.have.members([
      suggestionIds.own,
      suggestionIds.ours,
      suggestionIds.theirs,
    ]);
  });

  it("opens again when the node's own policy is ended", async () => {
    const ended = await api.send('POST', '/nodes/fyrbodal/policy/end', {
      body: { reason: 'Tillsammans' },
      as: there,
    });
    expect(ended.status, ended.text).to.equal(200);
    await work(async () => idsOf((await suggestionsOfRole()).items).length === 4);
    expect([await statusOf('theirs', here), await statusOf('ours', there)]).to.deep.equal([200, 200]);
  });
});
