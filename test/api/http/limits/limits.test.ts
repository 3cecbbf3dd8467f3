import { expect } from 'chai';
import { openEvents } from '../../../support/open-events.ts';
import { principalOf, startTestApi, type TestApi } from '../../../support/start-test-api.ts';

const coach = principalOf('coach');
const other = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000ab');
const coordinator = principalOf('coordinator');

describe('What one principal may ask for', function () {
  this.timeout(60_000);
  let api: TestApi;
  /** Another process of the same site. */
  let sibling: TestApi;
  before(async () => {
    api = await startTestApi();
    sibling = await startTestApi({ databaseUrl: api.databaseUrl });
  });
  after(async () => {
    await sibling.stop();
    await api.stop();
  });

  it('is sixty dry runs a minute over all processes, which leaves the others alone', async () => {
    const statusOf = async (at: TestApi, as = coach) =>
      (await at.send('POST', '/candidates/preview', { as, body: { candidate: { reference: 'x' } } })).status;
    const statuses: number[] = [];
    for (let turn = 0; turn < 64; turn += 1) {
      statuses.push(await statusOf(turn % 2 === 0 ? api : sibling));
    }
    // the minute may have turned meanwhile
    expect(statuses.filter((status) => status === 200).length).to.be.within(60, 62);
    expect(new Set(statuses)).to.deep.equal(new Set([200, 429]));
    expect(await statusOf(sibling, other)).to.equal(200);
  });

  it('is sixty looks through files a minute', async () => {
    const as = principalOf('coordinator', ['goteborg'], '0192f000-0000-7000-8000-0000000000ac');
    const content = Buffer.from('{"reference":"x"}').toString('base64');
    const body = { nodeId: 'goteborg', files: [{ kind: 'candidates', name: 'a.jsonl', content }] };
    const statuses: number[] = [];
    for (let turn = 0; turn < 64; turn += 1) {
      statuses.push((await api.send('POST', '/imports/preview', { as, body })).status);
    }
    // the minute may have turned meanwhile
    expect(statuses.filter((status) => status === 200).length).to.be.within(60, 62);
    expect(new Set(statuses)).to.deep.equal(new Set([200, 429]));
  });

  it('is five reports that are not made yet, then told when to come back', async () => {
    const ask = () => api.send('POST', '/nodes/goteborg/doors', { as: coordinator });
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await ask()).status).to.equal(202);
    }
    const refused = await ask();
    expect(refused.status).to.equal(429);
    expect(refused.headers.get('retry-after')).to.equal('10');
    expect(refused.body.detail).to.include('5 that you have asked for');
    await api.dataSource.query(`UPDATE reports SET status = 'failed', failure = 'x', completed_at = now()`);
    expect((await ask()).status).to.equal(202);
  });

  it('is counted without a connection that others hold, when many ask at once', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `0192f000-0000-7000-8000-0000000001${index + 10}`);
    const statuses = await Promise.all(
      ids.map(async (id) => {
        const as = principalOf('coordinator', ['goteborg'], id);
        return (await api.send('POST', '/match-lists', { as, body: { for: 'roles' } })).status;
      }),
    );
    expect(new Set(statuses)).to.deep.equal(new Set([202]));
  });

  it('is twelve open streams, and another when one is closed', async () => {
    const { token } = await api.authenticator.issue(coach, new Date(Date.now() + 60_000));
    const open = () => openEvents(`${api.address}/api/v1/events`, { authorization: `Bearer ${token}` });
    const streams = await Promise.all(Array.from({ length: 12 }, open));
    try {
      const refused = await api.send('GET', '/events', { as: coach });
      expect(refused.status).to.equal(429);
      streams[0]?.close();
      let isOpen = false;
      for (let turn = 0; turn < 100 && !isOpen; turn += 1) {
        const again = await open().catch(() => null);
        isOpen = again !== null;
        again?.close();
      }
      expect(isOpen).to.equal(true);
    } finally {
      for (const stream of streams) {
        stream.close();
      }
    }
  });

  it('is so many requests a minute as the site sets, told by every process within some', async () => {
    const settings = {
      databaseUrl: api.databaseUrl,
      config: { requestsPerMinute: 100, trustedProxies: 1 },
    };
    const limited = await startTestApi(settings);
    const beside = await startTestApi(settings);
    try {
      // each from an address of its own, so that only the principal is the same
      const statusOf = async (number: number, as = coach, at = limited) =>
        (
          await at.send('GET', '/vocabulary/supports', {
            as,
            headers: { 'x-forwarded-for': `10.0.${Math.floor(number / 250)}.${number % 250}` },
          })
        ).status;
      const statuses: number[] = [];
      for (let number = 0; number < 110; number += 1) {
        statuses.push(await statusOf(number));
      }
      expect(statuses.slice(0, 100).every((status) => status === 200)).to.equal(true);
      expect(statuses.slice(100)).to.include(429);
      expect(await statusOf(500, other)).to.equal(200);
      const there: number[] = [];
      for (let number = 200; number < 260 && !there.includes(429); number += 1) {
        there.push(await statusOf(number, coach, beside));
      }
      // the other process counts by twenties
      expect(there).to.include(429);
      expect(await statusOf(501, other, beside)).to.equal(200);
    } finally {
      await beside.stop();
      await limited.stop();
    }
  });

  it('is a body of at most 5,000 values, whatever it holds, and nothing of a wider one is looked at', async () => {
    for (const [count, status] of [
      [4_900, 422],
      [5_001, 413],
      [60_000, 413],
    ] as const) {
      const codes = Array.from({ length: count }, (_, index) => [`k${index}`, 'A1']);
      const wide = await api.send('POST', '/candidates', {
        body: { reference: 7, languages: Object.fromEntries(codes) },
      });
      expect(wide.status, `${count}`).to.equal(status);
      if (status === 413) {
        expect(wide.body.detail).to.equal('The body has more than 5000 values.');
        expect(wide.body).to.not.have.property('errors');
      }
    }
  });
});
