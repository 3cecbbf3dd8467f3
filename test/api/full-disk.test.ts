import { expect } from 'chai';
import { startTestApi, type TestApi } from '../support/start-test-api.ts';

describe('While the database’s disk is full', function () {
  this.timeout(30_000);
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('the API says so, stores nothing, reads on, and takes what is sent again when there is room', async () => {
    const stored = await api.send('POST', '/candidates', { body: { reference: 'before' } });
    // as PostgreSQL says it where a file can not grow
    await api.dataSource.query(`CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full', HINT = 'Check free disk space.'; END $$`);
    await api.dataSource.query(
      'CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON candidates FOR EACH ROW EXECUTE FUNCTION fill()',
    );
    const send = () =>
      api.send('POST', '/candidates', {
        body: { reference: 'during' },
        headers: { 'idempotency-key': 'during', 'accept-language': 'sv' },
      });
    const refused = await send();
    expect(refused.status).to.equal(503);
    expect(refused.body.type).to.equal('urn:passa:problem:storage-full');
    expect(refused.body.detail).to.include('Databasens disk är full');
    expect(refused.headers.get('retry-after')).to.equal('30');
    expect((await api.send('GET', `/candidates/${stored.body.id}`)).status).to.equal(200);

    await api.dataSource.query('DROP TRIGGER full_disk ON candidates');
    expect((await send()).status).to.equal(202);
    const { body } = await api.send('GET', '/candidates');
    expect((body.items as { reference: string }[]).map(({ reference }) => reference)).to.have.members([
      'before',
      'during',
    ]);
  });
});
