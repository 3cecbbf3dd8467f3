import { expect } from 'chai';
import pg from 'pg';
import { lapseProfiles } from '../../../db/matching/lapse-profiles.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const coach = principalOf('coach');

describe('Confirming a person', function () {
  this.timeout(60_000);
  let api: TestApi;
  let id: string;
  beforeEach(async () => {
    api = await startTestApi();
    id = String((await api.send('POST', '/candidates', { as: coach, body: { reference: 'A-1' } })).body.id);
  });
  afterEach(() => api.stop());

  const read = async (path: string) => (await api.send('GET', path, { as: coach })).body;
  const confirm = (as = coach) => api.send('POST', `/candidates/${id}/confirmations`, { as });
  /** Lets the person's profile be so old, and the worker look. */
  async function age(days: number): Promise<void> {
    await api.dataSource.query(
      `UPDATE candidates SET updated_at = now() - make_interval(days => $1), confirmed_at = now() - make_interval(days => $1)`,
      [days],
    );
    const pool = new pg.Pool({ connectionString: api.databaseUrl, max: 1 });
    await lapseProfiles(pool, { today: new Date().toISOString().slice(0, 10), afterDays: 180 });
    await pool.end();
    await api.dataSource.query('UPDATE candidates SET matched_input_revision = input_revision');
  }
  async function idsIn(group: string): Promise<string[]> {
    const { groups } = await read('/work-list');
    return (groups as { id: string; items: { id: string }[] }[])
      .filter((one) => one.id === group)
      .flatMap(({ items }) => items.map((item) => item.id));
  }

  it('ends the mark of one whose profile is old', async () => {
    await age(100);
    expect(await idsIn('unconfirmed')).to.deep.equal([id]);
    expect((await read('/candidates?needs=confirmation')).items).to.have.lengthOf(1);
    const answer = await confirm();
    expect(answer.status, answer.text).to.equal(200);
    expect((await read(`/candidates/${id}`)).confirmedAt).to.equal(answer.body.confirmedAt);
    expect(await idsIn('unconfirmed')).to.deep.equal([]);
    expect((await read('/candidates?needs=confirmation')).items).to.deep.equal([]);
  });

  it('brings one back who was off the lists for it, and says until then why', async () => {
    await age(200);
    expect(await read(`/candidates/${id}`)).to.include({ lapsed: true, status: 'open', revision: 1 });
    expect(await idsIn('not-confirmed')).to.deep.equal([id]);
    expect(await idsIn('unconfirmed')).to.deep.equal([]);
    const found = await read('/candidates?status=not-confirmed&counts=true');
    expect(found.items).to.have.lengthOf(1);
    expect(found.counts)
      .to.have.property('status')
      .that.deep.equals({ open: 0, placed: 0, objected: 0, 'not-confirmed': 1, closed: 0 });
    const { people } = await read('/nodes/goteborg/overview');
    expect(people).to.include({ open: 0, toConfirm: 1 });
    const why = await api.send('GET', `/candidates/${id}/left-without`, { as: coach });
    expect(why.body.reason, why.text).to.equal('not-confirmed');
    expect(why.body.reasonText).to.have.property('sv').that.includes('bekräftat');
    await confirm();
    expect(await read(`/candidates/${id}`)).to.include({ lapsed: false, matched: false, revision: 1 });
    expect((await read('/candidates?status=open')).items).to.have.lengthOf(1);
  });

  it('is for those who know the person', async () => {
    await age(200);
    expect((await confirm(principalOf('coach', ['fyrbodal']))).status).to.equal(404);
    expect((await confirm(principalOf('manager'))).status).to.equal(403);
    await api.send('DELETE', `/candidates/${id}`, { as: coach });
    expect((await confirm()).status).to.equal(404);
  });
});
