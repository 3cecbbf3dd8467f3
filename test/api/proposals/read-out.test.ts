import { expect } from 'chai';
import { openEvents } from '../../support/open-events.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, consent, day, manager, Way } from '../../support/way.ts';
import { withoutIds } from '../../support/without-ids.ts';

/** What differs between two people whom the manager must not tell apart, of what the consent does not name. */
const secrets: Readonly<Record<string, object>> = {
  'an ability': { abilities: { attention: 0, standing: 4 } },
  'a need': { needs: [{ support: 'quiet-place', strength: 'needed' }] },
  'a refusal': { avoids: [{ condition: 'loud-noise', strength: 'never' }] },
  'a wish': { wishes: 'Jag vill absolut inte laga mat, helst sköta hästar' },
  experience: { experience: [{ text: 'kock på restaurang', months: 60 }] },
  languages: { languages: { sv: 'A1' } },
  licences: { licences: [] },
  'a register extract': { registerExtract: false },
  travel: { travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 10 } },
  'a coach': { coachId: '0192f000-0000-7000-8000-0000000000c9' },
  'who it is': { name: 'Anna Andersson', sex: 'woman', birthYear: 1970, waitingSince: '2020-01-01' },
};

describe('What a manager can read out of proposals', function () {
  this.timeout(120_000);
  let api: TestApi;
  let way: Way;
  let workplaceId: string;
  let roleId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    workplaceId = await way.workplace({ location: { lat: 57.71, lon: 11.98 } });
    roleId = await way.role(workplaceId, {
      places: 40,
      demands: { attention: { level: 3, essential: true }, standing: 2 },
      conditions: [{ condition: 'loud-noise', presence: 'always' }],
      languages: { sv: 'B1' },
      requires: { registerExtract: true, licence: 'B' },
    });
  });
  after(() => api.stop());

  const get = async (path: string) => (await way.send('GET', path, undefined, manager)).body;
  /** All that the manager is told along the way of somebody, without what differs between any two proposals: ids, names, times. */
  async function told(profile: object): Promise<unknown> {
    const candidateId = await way.candidate(profile);
    if ('coachId' in profile) {
      await way.send('POST', `/candidates/${candidateId}/covers`, { reason: 'Sjuk', until: day(7) });
    }
    const suggestionId = await way.approved(candidateId, roleId);
    const id = await way.proposed(suggestionId, {
      consent: consent({ facts: ['availability', 'employment-forms'] }),
    });
    const seen: unknown[] = [await get(`/proposals/${id}`)];
    const answers = [
      await way.send('POST', `/proposals/${id}/questions`, { text: 'När?' }, manager),
      await way.answer(id, { answer: 'welcome', reason: 'tasks-suit' }),
      await way.answer(id, { answer: 'welcome', reason: 'tasks-suit' }),
      // what only those may do who know the person
      await way.send('POST', '/placements', {}, manager),
      await way.send('GET', `/candidates/${candidateId}`, undefined, manager),
      await way.send('GET', `/suggestions/${suggestionId}`, undefined, manager),
    ];
    const placement = await way.planned(id, { startsOn: day(20) });
    const work = (await get('/work-list')) as { groups: { items: { id: string }[] }[] };
    seen.push(
      ...answers.map(({ status, body }) => ({ status, ...body })),
      await get(`/placements/${placement}`),
      work.groups.flatMap(({ items }) => items.filter((item) => item.id === placement)),
      ((await get('/proposals')).items as { id: string }[]).filter((one) => one.id === id),
    );
    await way.send('POST', `/placements/${placement}/steps`, {
      step: 'call-off',
      on: day(0),
      reason: 'other',
    });
    for (const secret of [candidateId, suggestionId, 'secret-', 'Anna', coach.id]) {
      expect(JSON.stringify(seen).replaceAll(/"instance":"[^"]*"/g, '')).to.not.include(secret);
    }
    return withoutNames(seen);
  }

  it('is the same of people who differ in what the consent does not name', async () => {
    const usual = await told({});
    for (const [what, profile] of Object.entries(secrets)) {
      expect(await told(profile), what).to.deep.equal(usual);
    }
  });

  it('is no more than that something has changed, of what is told of changes', async () => {
    const { token } = await api.authenticator.issue(manager, new Date(Date.now() + 60_000));
    const stream = await openEvents(`${api.address}/api/v1/events`, { authorization: `Bearer ${token}` });
    try {
      expect((await stream.next())?.event).to.equal('ready');
      const candidateId = await way.candidate();
      const id = await way.proposed(await way.approved(candidateId, roleId));
      await api.send('PATCH', `/candidates/${candidateId}`, {
        headers: anyRevision,
        body: { wishes: 'Något annat' },
      });
      const told = { kind: 'proposal', id, nodeId: 'goteborg' };
      expect((await stream.next())?.data).to.deep.equal(told);
      await way.answer(id, { answer: 'no', reason: 'other' });
      expect((await stream.next())?.data).to.deep.equal(told);
    } finally {
      stream.close();
    }
  });

  it('is nothing at all of proposals to other workplaces, or of other nodes', async () => {
    const id = await way.proposed(await way.approved(await way.candidate(), roleId));
    for (const as of [principalOf('manager'), principalOf('manager', ['fyrbodal'], manager.id)]) {
      expect((await way.send('GET', `/proposals/${id}`, undefined, as)).status).to.equal(404);
      expect((await way.send('GET', '/proposals', undefined, as)).body.items).to.deep.equal([]);
      const answer = await way.answer(id, { answer: 'welcome', reason: 'other' }, as);
      expect(answer.status).to.equal(404);
    }
  });

  it('is a name that comes by chance, and stands for one proposal of the node alone', async () => {
    const rows: { alias: string }[] = await api.dataSource.query('SELECT alias FROM proposals');
    const names = rows.map(({ alias }) => alias);
    expect(new Set(names).size).to.equal(names.length);
    const taken = api.dataSource.query(
      `INSERT INTO proposals SELECT (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid()))).*
       FROM proposals AS one LIMIT 1`,
    );
    expect(await taken.then(String, String)).to.include('proposals_alias');
  });
});

/** What was told with each id, name and time as what it is. */
function withoutNames(seen: unknown): unknown {
  const text = withoutIds(JSON.stringify(seen))
    .replaceAll(/"(alias|name)":"[^"]*"/g, '"$1":"alias"')
    .replaceAll(/"(traceId|tag)":"[^"]*"/g, '"$1":""');
  return JSON.parse(text);
}
