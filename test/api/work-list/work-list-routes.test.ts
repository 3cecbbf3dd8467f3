import { expect } from 'chai';
import pg from 'pg';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { removeExpired } from '../../../db/stores/remove-expired.ts';
import { insertSuggestion, type SuggestionDifference } from '../../support/insert-suggestion.ts';
import {
  anyRevision,
  principalOf,
  startTestApi,
  type TestAnswer,
  type TestApi,
} from '../../support/start-test-api.ts';

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly candidateId: string | null;
  readonly name: string | null;
  readonly about: string | null;
  readonly tag: string;
  readonly why: {
    readonly count: number | null;
    readonly on: string | null;
    readonly missing: string[];
    readonly opening: { readonly label: { readonly sv: string } } | null;
  };
}
interface Group {
  readonly id: string;
  readonly count: number;
  readonly items: Item[];
  readonly next: string | null;
}

const coach = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c1');
const otherCoach = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const manager = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000b1');
const coordinator = principalOf('coordinator');

describe('The work list', function () {
  this.timeout(30_000);
  let api: TestApi;
  let count = 0;
  const roles: string[] = [];

  before(async () => {
    api = await startTestApi();
    for (const title of ['Köksbiträde', 'Städhjälp', 'Trädgårdshjälp']) {
      roles.push(
        await submit(
          '/roles',
          { title, description: 'Laga mat, städa och gräva' },
          principalOf('admin', '*'),
        ),
      );
    }
  });
  after(() => api.stop());

  async function submit(path: string, body: object, as: Principal = coach): Promise<string> {
    const answer = await api.send('POST', path, { as, body: { nodeId: 'goteborg', ...body } });
    expect(answer.status, answer.text).to.be.oneOf([201, 202]);
    return String(answer.body.id);
  }
  /** A person of the coach with such suggestions, one a role. */
  async function person(suggestions: readonly SuggestionDifference[] = [{}], as = coach) {
    count += 1;
    const id = await submit('/candidates', { reference: `A-${count}`, wishes: 'Jag vill laga mat' }, as);
    const pairs: string[] = [];
    for (const [index, one] of suggestions.entries()) {
      pairs.push(await insertSuggestion(api.dataSource, id, roles[index] ?? expect.fail(), one));
    }
    await api.dataSource.query(
      'UPDATE candidates SET matched_input_revision = input_revision WHERE id = $1',
      [id],
    );
    return { id, pairs, name: `A-${count}` };
  }
  const read = (query = '', as = coach, headers = {}): Promise<TestAnswer> =>
    api.send('GET', `/work-list${query}`, { as, headers });
  async function group(id: string, as = coach): Promise<Group> {
    const answer = await read('', as);
    expect(answer.status, answer.text).to.equal(200);
    const groups = answer.body.groups as Group[];
    return groups.find((one) => one.id === id) ?? expect.fail(id);
  }
  const namesOf = async (id: string, as = coach) => (await group(id, as)).items.map(({ name }) => name);
  const review = (pair: string | undefined, body: object) =>
    api.send('POST', `/suggestions/${pair}/reviews`, { as: coach, body });
  const makeOld = (table: string, id: string) =>
    api.dataSource.query(`UPDATE ${table} SET updated_at = now() - interval '100 days' WHERE id = $1`, [id]);
  const dismiss = (groupId: string, { id, tag }: Item, as = coach) =>
    api.send('POST', '/work-list/dismissals', { as, body: { group: groupId, id, tag } });

  it('holds a coach’s own people with suggestions to review, until one of them is approved or held', async () => {
    const { name, id, pairs } = await person([{ total: 0.4 }, { total: 0.7 }, { kind: 'near-miss' }]);
    await person([{}], otherCoach);
    const { items, count: number } = await group('review');
    expect(number).to.equal(1);
    expect(items[0]).to.deep.include({ kind: 'candidate', id, name, about: 'Städhjälp' });
    expect(items[0]?.why.count).to.equal(2);
    await review(pairs[0], { decision: 'decline', reason: 'travel-too-long' });
    expect((await group('review')).items[0]?.why.count).to.equal(1);
    await review(pairs[1], { decision: 'approve', comment: 'Provas.' });
    expect(await namesOf('review')).to.deep.equal([]);
  });

  it('holds what was held when its day has come, by suggestion, and not before', async () => {
    const { name, id, pairs } = await person([{}, {}, {}]);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
    await review(pairs[0], { decision: 'hold', reason: 'awaiting-candidate', resumeOn: today });
    await review(pairs[1], { decision: 'hold', resumeOn: '2099-01-01' });
    await review(pairs[2], { decision: 'hold' });
    const due = await group('due');
    expect(
      due.items.map((item) => [item.id, item.candidateId, item.name, item.about, item.why.on]),
    ).to.deep.equal([[pairs[0], id, name, 'Köksbiträde', today]]);
    await api.dataSource.query(
      `UPDATE reviews SET reviewed_at = now() - interval '15 days' WHERE suggestion_id = $1`,
      [pairs[2]],
    );
    expect((await group('due')).count, 'one without a day after a fortnight').to.equal(2);
    await review(pairs[0], { decision: 'approve', comment: 'Provas.' });
    expect((await group('due')).items.map((item) => item.id)).to.deep.equal([pairs[2]]);
  });

  it('holds people whose profile or role is newer than what was reviewed', async () => {
    const { name, id, pairs } = await person([{}]);
    await review(pairs[0], { decision: 'approve', comment: 'Provas.' });
    expect(await namesOf('changed')).to.not.include(name);
    await api.send('PATCH', `/candidates/${id}`, {
      as: coach,
      headers: anyRevision,
      body: { wishes: 'Jag vill gräva' },
    });
    const changed = (await group('changed')).items.find((item) => item.name === name);
    expect(changed?.why.count).to.equal(1);
    await review(pairs[0], { decision: 'approve', comment: 'Provas.' });
    expect(await namesOf('changed'), 'reviewed anew').to.not.include(name);
  });

  it('holds people without suggestions, with their nearest miss or what is not told', async () => {
    const near = await person([
      {
        kind: 'near-miss',
        total: 0.5,
        nearMiss: { gate: 'language', adjustment: { kind: 'offer-support', support: 'easy-swedish' } },
      },
    ]);
    const { name } = await person([]);
    const { items } = await group('no-suggestions');
    const nearest = items.find((item) => item.id === near.id);
    expect(nearest?.about).to.equal('Köksbiträde');
    expect(nearest?.why.opening?.label.sv).to.match(/svenska/);
    expect(items.find((item) => item.name === name)?.why.missing).to.include.members([
      'abilities',
      'languages',
    ]);
  });

  it('holds people whom nobody has changed for long, page by page', async () => {
    const names: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const { id, name } = await person([]);
      await makeOld('candidates', id);
      names.push(name);
    }
    expect(await namesOf('unconfirmed')).to.have.members(names);
    const seen: (string | null)[] = [];
    let cursor = '';
    do {
      const { body } = await read(`?group=unconfirmed&limit=2${cursor}`);
      const [page] = body.groups as Group[];
      expect(page?.count).to.equal(3);
      seen.push(...(page?.items ?? []).map(({ name }) => name));
      cursor = page?.next === null || page === undefined ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(seen).to.have.members(names).and.to.have.lengthOf(3);
  });

  it('holds a manager’s roles that tell little or are old, and workplaces without a mentor who has room', async () => {
    const workplaceId = await submit(
      '/workplaces',
      { name: 'Solgläntan', mentors: [{ name: 'Per', places: 0 }] },
      manager,
    );
    const roomy = await submit('/workplaces', { name: 'Ekbacka', mentors: [{ name: 'Eva' }] }, manager);
    const roleId = await submit('/roles', { title: 'Diskare', workplaceId }, manager);
    await makeOld('roles', roleId);
    expect((await group('no-mentor', manager)).items.map(({ id }) => id))
      .to.include(workplaceId)
      .and.not.include(roomy);
    const thin = (await group('thin-roles', manager)).items;
    expect(thin.map(({ id, about }) => [id, about])).to.deep.equal([[roleId, 'Solgläntan']]);
    expect(thin[0]?.why.missing).to.include('hoursPerWeek');
    expect(await namesOf('unconfirmed-roles', manager)).to.deep.equal(['Diskare']);
    const { body } = await read('', manager);
    expect((body.groups as Group[]).map(({ id }) => id)).to.deep.equal([
      'proposals',
      'starting',
      'thin-roles',
      'unconfirmed-roles',
      'no-mentor',
    ]);
  });

  it('holds a coordinator’s roles without people, people without a coach or a review for long, and lists that failed', async () => {
    const lonely = await submit('/roles', { title: 'Ensam' }, coordinator);
    await api.dataSource.query('UPDATE roles SET matched_input_revision = input_revision WHERE id = $1', [
      lonely,
    ]);
    expect(await namesOf('roles-without-people', coordinator))
      .to.include('Ensam')
      .and.not.include('Köksbiträde');
    await submit('/candidates', { reference: 'Utan', wishes: 'x' }, coordinator);
    expect(await namesOf('without-coach', coordinator)).to.deep.equal(['Utan']);
    const { id, name } = await person([{}], otherCoach);
    await api.dataSource.query(
      `UPDATE candidates SET created_at = now() - interval '40 days' WHERE id = $1`,
      [id],
    );
    expect(await namesOf('unreviewed', coordinator)).to.deep.equal([name]);
    await api.dataSource.query(
      `INSERT INTO match_lists (id, node_id, subject, item_limit, requested_by, status)
       VALUES (gen_random_uuid(), 'goteborg', 'roles', 5, 'x', 'failed'), (gen_random_uuid(), 'fyrbodal', 'roles', 5, 'x', 'failed')`,
    );
    expect((await group('failed-lists', coordinator)).count, 'of the own node').to.equal(1);
  });

  it('puts a row away until something of it changes, and brings it back when asked to', async () => {
    const { id, name } = await person([{}]);
    const item = (await group('review')).items.find((one) => one.id === id) ?? expect.fail();
    const before = Number((await read()).body.dismissed);
    expect((await dismiss('review', item)).status).to.equal(204);
    expect(await namesOf('review')).to.not.include(name);
    expect((await read()).body.dismissed).to.equal(before + 1);
    const back = await api.send('POST', '/work-list/restorations', {
      as: coach,
      body: { group: 'review', id },
    });
    expect(back.status).to.equal(204);
    expect(await namesOf('review')).to.include(name);

    await dismiss('review', item);
    await insertSuggestion(api.dataSource, id, roles[1] ?? '', {});
    expect(await namesOf('review'), 'a new suggestion').to.include(name);
  });

  it('puts away only what is on the own list', async () => {
    const { id } = await person([{}], otherCoach);
    const foreign = { group: 'review', id, tag: 'x' };
    for (const [as, body] of [
      [coach, foreign],
      [manager, foreign],
      [otherCoach, { ...foreign, group: 'without-coach' }],
    ] as const) {
      expect((await api.send('POST', '/work-list/dismissals', { as, body })).status).to.equal(404);
    }
    expect(
      (await api.send('POST', '/work-list/dismissals', { as: otherCoach, body: foreign })).status,
    ).to.equal(204);
  });

  it('forgets who has put away what is erased, and what was put away a year ago', async () => {
    const { id, pairs } = await person([{}]);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
    await review(pairs[0], { decision: 'hold', resumeOn: today });
    const due = (await group('due')).items.find((one) => one.id === pairs[0]) ?? expect.fail();
    expect((await dismiss('due', due)).status).to.equal(204);
    const other = await person([{}]);
    await dismiss(
      'review',
      (await group('review')).items.find((one) => one.id === other.id) ?? expect.fail(),
    );
    const putAway = async () => {
      const rows: { id: string }[] = await api.dataSource.query(
        'SELECT subject_id AS id FROM work_list_dismissals WHERE subject_id = ANY ($1)',
        [[id, pairs[0], other.id]],
      );
      return rows.map((row) => row.id);
    };
    expect(await putAway()).to.have.members([pairs[0], other.id]);
    await api.send('DELETE', `/candidates/${id}`);
    expect(await putAway()).to.deep.equal([other.id]);
    const pool = new pg.Pool({ connectionString: api.databaseUrl });
    await removeExpired(pool, new Date(Date.now() + 360 * 86_400_000));
    expect(await putAway()).to.deep.equal([other.id]);
    await removeExpired(pool, new Date(Date.now() + 370 * 86_400_000));
    await pool.end();
    expect(await putAway()).to.deep.equal([]);
  });

  it('takes no tag that can’t be one', async () => {
    const { id } = await person([{}]);
    for (const tag of ['a\0b', 'å', '', 'x'.repeat(201)]) {
      const refused = await api.send('POST', '/work-list/dismissals', {
        as: coach,
        body: { group: 'review', id, tag },
      });
      expect([refused.status, refused.body.errors], tag).to.have.nested.property('1[0].pointer', '/tag');
      expect(refused.status).to.equal(422);
    }
  });

  it('is kept by its tag', async () => {
    const first = await read();
    const etag = first.headers.get('etag') ?? expect.fail();
    // fetch of Node asks for no cache by itself where the first header is left out
    const kept = { 'cache-control': 'max-age=0', 'if-none-match': etag };
    expect((await read('', coach, kept)).status).to.equal(304);
    await person([{}]);
    expect((await read('', coach, kept)).status).to.equal(200);
  });
});
