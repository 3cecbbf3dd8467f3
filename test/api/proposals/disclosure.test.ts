import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, consent, day, manager, Way } from '../../support/way.ts';

const nothing = { facts: [], name: null, contact: null, until: null };
const identity = { name: 'Alva Kvistmosse', contact: '070-174 06 05' };

describe('What is disclosed of who is proposed', () => {
  let api: TestApi;
  let way: Way;
  let roleId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    roleId = await way.role(await way.workplace(), { places: 40 });
  });
  after(() => api.stop());

  async function proposed(facts: readonly string[], profile: object = identity): Promise<string> {
    const suggestionId = await way.approved(await way.candidate(profile), roleId);
    return way.proposed(suggestionId, { consent: consent({ facts }) });
  }

  const read = (id: string, as = manager) => way.send('GET', `/proposals/${id}/disclosure`, undefined, as);
  const disclosed = async (id: string): Promise<unknown> => (await read(id)).body;

  it('is exactly what the consent names, as it is known', async () => {
    expect(await disclosed(await proposed(['name', 'contact']))).to.deep.equal({
      facts: ['name', 'contact'],
      ...identity,
      until: day(60),
    });
    const nameAlone = { facts: ['name'], name: identity.name, contact: null, until: day(60) };
    expect(await disclosed(await proposed(['abilities', 'name']))).to.deep.equal(nameAlone);
    expect(await disclosed(await proposed(['name', 'contact'], { name: identity.name }))).to.deep.include({
      name: identity.name,
      contact: null,
    });
    expect(await disclosed(await proposed(['abilities']))).to.deep.equal(nothing);
  });

  it('is on record each time that it is told: to whom, of whom, and for what', async () => {
    const id = await proposed(['name']);
    const entries = (): Promise<object[]> =>
      api.dataSource.query(
        `SELECT principal_id AS "principalId", action, purpose, object_ids AS "objectIds", array_length(person_ids, 1) AS persons
         FROM audit_entries WHERE operation = 'readDisclosure' AND $1 = ANY (object_ids)`,
        [id],
      );
    expect(await entries()).to.deep.equal([]);
    await disclosed(id);
    await disclosed(id);
    const told = {
      principalId: manager.id,
      action: 'read',
      purpose: 'proposal',
      objectIds: [id],
      persons: 1,
    };
    expect(await entries()).to.deep.equal([told, told]);
  });

  it('is nothing once the consent is withdrawn, also while a placement runs', async () => {
    const id = await proposed(['name', 'contact']);
    await way.answer(id, { answer: 'welcome', reason: 'tasks-suit' });
    await way.planned(id);
    expect(await disclosed(id)).to.deep.include(identity);
    const body = { reason: 'consent-withdrawn' };
    expect((await way.send('POST', `/proposals/${id}/withdrawals`, body)).status).to.equal(201);
    expect(await disclosed(id)).to.deep.equal(nothing);
  });

  it('is nothing from the day after the consent’s last, nor after a no or a withdrawal', async () => {
    const [expired, refused, withdrawn] = await Promise.all(
      [0, 1, 2].map(() => proposed(['name', 'contact'])),
    );
    await api.dataSource.query(
      `UPDATE proposals SET consent_until = $2::date, consent = jsonb_set(consent, '{until}', to_jsonb($2::text)) WHERE id = $1`,
      [expired, day(-1)],
    );
    await way.answer(refused ?? '', { answer: 'no', reason: 'cannot-adapt' });
    await way.send('POST', `/proposals/${withdrawn}/withdrawals`, { reason: 'other-place' });
    for (const id of [expired, refused, withdrawn]) {
      expect(await disclosed(id ?? ''), id).to.deep.equal(nothing);
    }
  });

  it('is for the manager of the workplace alone, whatever else somebody is', async () => {
    const id = await proposed(['name', 'contact']);
    const others = [
      principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000d2'),
      { ...principalOf('coordinator'), roles: ['coordinator', 'manager'] as const },
      { ...coach, roles: ['coach', 'manager'] as const },
      { ...manager, nodes: ['fyrbodal'] },
    ];
    for (const as of others) {
      expect((await read(id, as)).status, JSON.stringify(as)).to.equal(404);
    }
    expect((await read(id, coach)).status).to.equal(403);
  });

  it('stands in nothing that is kept: proposals, their steps, answers to repeat', async () => {
    const id = await proposed(['name', 'contact']);
    const headers = { 'idempotency-key': 'k-1' };
    await way.send(
      'POST',
      `/proposals/${id}/answers`,
      { answer: 'welcome', reason: 'other' },
      manager,
      headers,
    );
    await disclosed(id);
    for (const table of [
      'proposals',
      'proposal_steps',
      'idempotency_keys',
      'candidates',
      'candidate_details',
    ]) {
      const [{ text }] = await api.dataSource.query(
        `SELECT coalesce(string_agg(kept::text, ' '), '') AS text FROM ${table} AS kept`,
      );
      expect(text, table).to.not.match(/Kvistmosse|174 06/);
    }
    for (const path of ['/proposals', `/proposals/${id}`, '/work-list']) {
      expect((await way.send('GET', path, undefined, manager)).text, path).to.not.match(/Kvistmosse|174 06/);
    }
  });
});
