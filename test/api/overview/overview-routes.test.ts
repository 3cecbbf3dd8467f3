import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const address = '/nodes/goteborg/overview';
const day = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
const quietPlace = { gate: 'supports', adjustment: { kind: 'offer-support', support: 'quiet-place' } };
const shortDays = { gate: 'supports', adjustment: { kind: 'offer-support', support: 'shorter-days' } };

describe('The overview of a node', () => {
  let api: TestApi;
  const ids: Record<string, string> = {};

  const submit = async (path: string, body: object): Promise<string> => {
    const answer = await api.send('POST', path, { body });
    expect(answer.status, answer.text).to.be.oneOf([201, 202]);
    return String(answer.body.id);
  };
  const read = async (path = address) => {
    const answer = await api.send('GET', path);
    expect(answer.status, answer.text).to.equal(200);
    return answer.body;
  };
  const keepCounts = (side: 'candidate' | 'role', id: string | undefined, counts: object) =>
    api.dataSource.query(
      `INSERT INTO ${side}_counts (${side}_id, listed, listed_reviewed, approved, held, declined)
       SELECT $1, listed, listed_reviewed, approved, held, declined
       FROM json_to_record($2::json) AS given (listed int, listed_reviewed int, approved int, held int, declined int)
       ON CONFLICT (${side}_id) DO UPDATE SET listed = excluded.listed, listed_reviewed = excluded.listed_reviewed,
         approved = excluded.approved, held = excluded.held, declined = excluded.declined`,
      [id, JSON.stringify({ listed: 0, listed_reviewed: 0, approved: 0, held: 0, declined: 0, ...counts })],
    );

  before(async () => {
    api = await startTestApi();
    ids.kitchen = await submit('/workplaces', { name: 'Köket', location: { lat: 58.39, lon: 13.85 } });
    ids.store = await submit('/workplaces', { name: 'Förrådet' });
    ids.dishes = await submit('/roles', { title: 'Disk', workplaceId: ids.kitchen, places: 2 });
    ids.shelves = await submit('/roles', { title: 'Hyllor', workplaceId: ids.store, places: 1 });
    ids.garden = await submit('/roles', {
      title: 'Trädgård',
      workplaceId: ids.kitchen,
      location: { lat: 57.72, lon: 12.94 },
    });
    await submit('/roles', { title: 'Stängd', workplaceId: ids.kitchen, places: 9, status: 'closed' });
    const home = { travel: { from: { lat: 58.4, lon: 13.84 } } };
    ids.listed = await submit('/candidates', { reference: 'G-1', waitingSince: day(30), ...home });
    ids.longest = await submit('/candidates', { reference: 'G-2', waitingSince: day(400), ...home });
    ids.untold = await submit('/candidates', { reference: 'G-3' });
    await submit('/candidates', { reference: 'G-4', status: 'closed', waitingSince: day(900), ...home });
    for (const [person, role, total, nearMiss] of [
      [ids.longest, ids.dishes, 0.5, shortDays],
      [ids.longest, ids.shelves, 0.7, quietPlace],
      [ids.listed, ids.shelves, 0.4, shortDays],
      [ids.untold, ids.shelves, 0.3, shortDays],
    ] as const) {
      await insertSuggestion(api.dataSource, String(person), String(role), {
        kind: 'near-miss',
        total,
        nearMiss,
      });
    }
    await keepCounts('candidate', ids.listed, {
      listed: 7,
      listed_reviewed: 3,
      approved: 2,
      held: 1,
      declined: 4,
    });
    await keepCounts('role', ids.dishes, { listed: 7, listed_reviewed: 7 });
    await keepCounts('role', ids.garden, { listed: 12, listed_reviewed: 1 });
  });
  after(() => api.stop());

  it('counts open people, and among them who needs what', async () => {
    const { people } = await read();
    expect(people).to.deep.include({ open: 3, toReview: 1, withoutSuggestions: 2, toConfirm: 0 });
    await api.dataSource.query(
      `UPDATE candidates SET updated_at = now() - interval '91 days' WHERE reference IN ('G-2', 'G-4')`,
    );
    expect((await read()).people).to.deep.include({ toConfirm: 1 });
    const object = (isSo: boolean) =>
      api.dataSource.query(`UPDATE candidates SET has_objection = $1 WHERE reference = 'G-2'`, [isSo]);
    await object(true);
    expect((await read()).people).to.deep.include({ open: 2, toConfirm: 0 });
    await object(false);
    expect((await read()).people).to.deep.include({ open: 3, toConfirm: 1 });
  });

  it('counts as the lists behind the numbers do', async () => {
    const { people, roles } = await read();
    const countsOf = async (path: string) => {
      const { body } = await api.send('GET', `${path}?counts=true&status=open&nodeId=goteborg`);
      return (body.counts as { total: number; needs: object }) ?? {};
    };
    const listed = await countsOf('/candidates');
    const { open, toReview, withoutSuggestions, toConfirm } = people as Record<string, number>;
    expect(listed.total).to.equal(open);
    expect(listed.needs).to.include({
      review: toReview,
      suggestions: withoutSuggestions,
      confirmation: toConfirm,
    });
    const listedRoles = await countsOf('/roles');
    const { open: openRoles, toReview: rolesToReview, withoutPeople } = roles as Record<string, number>;
    expect(listedRoles.total).to.equal(openRoles);
    expect(listedRoles.needs).to.deep.equal({ review: rolesToReview, people: withoutPeople });
  });

  it('counts people by how long they have waited', async () => {
    expect((await read()).people).to.deep.include({
      waiting: [
        { band: 'under-3-months', people: 1 },
        { band: '3-6-months', people: 0 },
        { band: '6-12-months', people: 0 },
        { band: 'over-12-months', people: 1 },
        { band: 'not-told', people: 1 },
      ],
    });
  });

  it('counts open roles, their places, and how many people they reach', async () => {
    expect((await read()).roles).to.deep.equal({
      open: 3,
      places: 3,
      toReview: 1,
      withoutPeople: 1,
      reach: [
        { band: 'none', roles: 1 },
        { band: 'fewer-than-5', roles: 0 },
        { band: '5-9', roles: 1 },
        { band: '10-19', roles: 1 },
        { band: '20-49', roles: 0 },
        { band: '50-or-more', roles: 0 },
      ],
    });
  });

  it('counts suggestions by what was decided', async () => {
    expect((await read()).suggestions).to.deep.equal({ toReview: 4, approved: 2, held: 1, declined: 4 });
  });

  it('names the roles without people, with the change that would open each to most', async () => {
    expect((await read()).rolesWithoutPeople).to.deep.equal([
      {
        id: ids.shelves,
        title: 'Hyllor',
        workplaceName: 'Förrådet',
        matched: false,
        opening: {
          people: 2,
          adjustment: shortDays.adjustment,
          brief: { sv: 'Erbjud: Kortare dagar', en: 'Offer: Shorter days' },
        },
      },
    ]);
  });

  it('names the people without suggestions, longest waiting first, with the nearest role', async () => {
    const { peopleWithoutSuggestions: people } = await read();
    expect(people).to.have.length(2);
    expect((people as object[])[0]).to.deep.equal({
      id: ids.longest,
      reference: 'G-2',
      waitingSince: day(400),
      matched: false,
      nearest: {
        roleId: ids.shelves,
        roleTitle: 'Hyllor',
        workplaceName: 'Förrådet',
        adjustment: quietPlace.adjustment,
        brief: { sv: 'Erbjud: Lugn plats', en: 'Offer: Quiet place' },
      },
    });
    expect((people as object[])[1]).to.deep.include({ id: ids.untold, waitingSince: null });
  });

  it('says by town where people live and work is, and what is of no known town', async () => {
    const { towns, elsewhere } = await read();
    expect(towns).to.deep.equal([
      { name: 'Skövde', lat: 58.391, lon: 13.845, people: 2, workplaces: 1, openRoles: 1, openPlaces: 2 },
      { name: 'Borås', lat: 57.721, lon: 12.94, people: 0, workplaces: 0, openRoles: 1, openPlaces: 0 },
    ]);
    expect(elsewhere).to.deep.equal({ people: 1, workplaces: 1, openRoles: 1, openPlaces: 1 });
  });

  it('follows a home that is told, changed or taken away, and one whose profile is closed', async () => {
    const peopleAt = async (name: string) =>
      ((await read()).towns as { name: string; people: number }[]).find((town) => town.name === name)
        ?.people ?? 0;
    const change = (patch: object) =>
      api.send('PATCH', `/candidates/${ids.untold}`, { headers: { 'if-match': '*' }, body: patch });
    await change({ travel: { from: { lat: 57.7, lon: 12.9 } } });
    expect(await peopleAt('Borås')).to.equal(1);
    await change({ travel: { from: { lat: 58.38, lon: 13.8 } } });
    expect([await peopleAt('Borås'), await peopleAt('Skövde')]).to.deep.equal([0, 3]);
    await change({ status: 'closed' });
    expect(await peopleAt('Skövde')).to.equal(2);
    await change({ status: 'open', travel: null });
    expect(await peopleAt('Skövde')).to.equal(2);
  });

  it('tells how many lists are being made, when they were stored, and what can not be matched', async () => {
    expect((await read()).lists).to.deep.equal({ storedAt: null, beingRemade: 6, failed: 0 });
    await api.dataSource.query('UPDATE candidates SET matched_input_revision = input_revision');
    await api.dataSource.query('UPDATE roles SET matched_input_revision = input_revision WHERE id <> $1', [
      ids.garden,
    ]);
    await api.dataSource.query(
      `UPDATE roles SET match_failure = '{"reason": "scoring-failed"}' WHERE id = $1`,
      [ids.garden],
    );
    await api.dataSource.query(
      `INSERT INTO match_areas (id, node_ids, matched_on, policy_versions, stored_at)
       SELECT 'goteborg', '{goteborg}', current_date + 1, ARRAY[version], '2026-11-26T08:00:00Z' FROM match_policies WHERE is_active`,
    );
    expect((await read()).lists).to.deep.equal({
      storedAt: '2026-11-26T08:00:00.000Z',
      beingRemade: 0,
      failed: 1,
    });
    await api.dataSource.query('UPDATE match_areas SET policy_versions[1] = policy_versions[1] + 1');
    expect((await read()).lists).to.deep.include({ beingRemade: 5 });
    await api.dataSource.query(
      `UPDATE match_areas SET policy_versions[1] = policy_versions[1] - 1, matched_on = current_date - 2`,
    );
    expect((await read()).lists).to.deep.include({ beingRemade: 5 });
  });

  it('tells how evenly people stand on the tops of lists, once these are made', async () => {
    await api.dataSource.query('DELETE FROM match_areas');
    expect((await read()).spread).to.equal(null);
    await api.dataSource.query(
      `INSERT INTO match_areas (id, node_ids, top_places) VALUES ('goteborg', '{goteborg}', '[[2, 1], [6, 1]]')`,
    );
    expect((await read()).spread).to.deep.equal({
      top: 20,
      people: 3,
      onTop: 2,
      places: 8,
      mostListed: { people: 1, places: 6, share: 0.75 },
      bands: [
        { band: 'none', people: 1, places: 0 },
        { band: 'fewer-than-5', people: 1, places: 2 },
        { band: '5-9', people: 1, places: 6 },
        { band: '10-19', people: 0, places: 0 },
        { band: '20-49', people: 0, places: 0 },
        { band: '50-or-more', people: 0, places: 0 },
      ],
    });
  });

  it('is empty of a node that has nothing yet', async () => {
    const { body } = await api.send('GET', '/nodes/fyrbodal/overview', { as: principalOf('admin', '*') });
    expect(body).to.deep.include({ id: 'fyrbodal', rolesWithoutPeople: [], towns: [] });
    expect(body.people).to.deep.include({ open: 0, withoutSuggestions: 0 });
    expect(body.lists).to.deep.equal({ storedAt: null, beingRemade: 0, failed: 0 });
  });

  it('is sent again only when something is different', async () => {
    const first = await api.send('GET', address);
    const tag = String(first.headers.get('etag'));
    const ask = () =>
      api.send('GET', address, { headers: { 'cache-control': 'max-age=0', 'if-none-match': tag } });
    expect((await ask()).status).to.equal(304);
    await submit('/candidates', { reference: 'G-5' });
    expect((await ask()).status).to.equal(200);
  });

  it('is of one’s own nodes alone', async () => {
    const elsewhere = await api.send('GET', address, { as: principalOf('coordinator', ['fyrbodal']) });
    expect([elsewhere.status, elsewhere.body.type]).to.deep.equal([404, 'urn:passa:problem:not-found']);
    const nowhere = await api.send('GET', '/nodes/nowhere/overview', { as: principalOf('admin', '*') });
    expect(nowhere.status).to.equal(404);
  });
});
