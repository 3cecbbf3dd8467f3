import { Writable } from 'node:stream';
import { expect } from 'chai';
import pg from 'pg';
import { localDate } from '../../../config/local-date.ts';
import { createLogger } from '../../../config/logger.ts';
import { noticeStarts } from '../../../db/mailing/notice.ts';
import { queryOn } from '../../../db/run-query.ts';
import { rememberRecipient } from '../../../db/stores/mail-recipients.ts';
import { removeExpired } from '../../../db/stores/remove-expired.ts';
import type { Job } from '../../../worker/jobs/define-job.ts';
import { sendMailJob } from '../../../worker/jobs/send-mail.ts';
import { createMailSender, mailServerOf } from '../../../worker/mail/mail-sender.ts';
import { JobSweep } from '../../../worker/scheduler/job-sweep.ts';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';
import { TestMailServer } from '../mail/test-mail-server.ts';

const minuteMs = 60_000;
const publicUrl = 'https://passa.kommun.example';

describe('A worker that tells by e-mail that something waits', function () {
  this.timeout(20_000);
  let api: TestApi;
  let way: Way;
  let pool: pg.Pool;
  let server: TestMailServer;
  let job: Job;
  let sweep: JobSweep;
  let roleId: string;
  /** At a workplace that the coach manages. */
  let ownRoleId: string;
  let log = '';
  /** How far the worker's clock is ahead, so that nobody waits. */
  let aheadMs = 0;
  const clock = () => new Date(Date.now() + aheadMs);

  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    pool = new pg.Pool({ connectionString: api.databaseUrl, max: 4 });
    roleId = await way.role(await way.workplace(), { places: 50 });
    ownRoleId = await way.role(await way.workplace({ managerId: coach.id }));
  });
  beforeEach(async () => {
    aheadMs = 0;
    log = '';
    await pool.query('DELETE FROM mail_notices; DELETE FROM mails; DELETE FROM mail_recipients');
    await pool.query(`UPDATE proposals SET state = 'withdrawn' WHERE state <> 'withdrawn'`);
    await pool.query(`UPDATE placements SET state = 'called-off'`);
    await signIn('manager');
    await signIn('coach');
    server = await TestMailServer.start();
    work(server.port);
  });
  afterEach(() => server.stop());
  after(async () => {
    await pool.end();
    await api.stop();
  });

  const signIn = (who: 'manager' | 'coach', address: string | null = `${who}@kommun.example`) => {
    const { id: principalId, roles } = who === 'coach' ? coach : manager;
    return rememberRecipient(queryOn(pool), {
      ...{ principalId, address, roles, nodes: ['goteborg'], seenAt: new Date() },
    });
  };
  /** Makes the worker send by a server on this port. */
  const work = (port: number) => {
    const destination = new Writable({
      write: (chunk, _encoding, done) => {
        log += String(chunk);
        done();
      },
    });
    const logger = createLogger({ logLevel: 'info' }, 'test', destination);
    const sender = createMailSender(mailServerOf(`smtp://127.0.0.1:${port}`), 'passa@kommun.example');
    job = sendMailJob({ pool, logger, clock, dateOf: localDate, mail: { sender, publicUrl } });
    sweep = new JobSweep({ job, logger, clock, intervalMs: 1 });
  };
  /** Sweeps once, so many minutes later. */
  const sweepAfter = async (minutes: number) => {
    aheadMs += minutes * minuteMs;
    await Promise.all(await sweep.begin());
  };
  const propose = async () => way.proposed(await way.approved(await way.candidate(), roleId));
  /** The texts of what was taken, decoded, by who got it. */
  const told = () =>
    server.taken.map(({ to, raw }) => {
      const [, body = ''] = raw.split(/\r?\n\r?\n(.*)/s);
      const text = /base64/i.test(raw) ? Buffer.from(body, 'base64').toString() : decodeQuotedPrintable(body);
      return { to: to[0], text };
    });

  it('tells the manager of proposals, those of some minutes in one message, with a link and nothing of anybody', async () => {
    await propose();
    await sweepAfter(1);
    expect(server.taken).to.have.length(0);
    await propose();
    await sweepAfter(2);
    const [mail] = told();
    expect(server.taken).to.have.length(1);
    expect(mail?.to).to.equal('manager@kommun.example');
    expect(mail?.text.replace(/\r/g, '').split('\n').slice(0, 5)).to.deep.equal([
      'Något väntar på dig i Passa:',
      '',
      '– 2 förfrågningar att svara på',
      '',
      'Öppna Passa: https://passa.kommun.example/to-do',
    ]);
    const raw = `${server.taken[0]?.raw} ${mail?.text}`;
    for (const word of ['secret', 'Noggrann', 'Laga mat', 'Köket', 'Provas', 'Person ']) {
      expect(raw).to.not.include(word);
    }
    const { rows } = await pool.query('SELECT alias FROM proposals WHERE state = $1', ['proposed']);
    expect(rows).to.have.length(2);
    for (const { alias } of rows) {
      expect(raw).to.not.include(alias);
    }
    expect(log).to.include('Sent an e-mail').and.not.include('kommun.example');
  });

  it('tells whoever is next after each step, and nobody of what they did themselves', async () => {
    const proposalId = await propose();
    await sweepAfter(3);
    await way.send('POST', `/proposals/${proposalId}/questions`, { text: 'Kan hon börja i mars?' }, manager);
    await sweepAfter(3);
    await way.send('POST', `/proposals/${proposalId}/replies`, { text: 'Ja.' });
    await sweepAfter(16);
    await way.answer(proposalId, { answer: 'welcome', reason: 'tasks-suit' });
    await sweepAfter(16);
    await way.proposed(await way.approved(await way.candidate(), ownRoleId));
    await sweepAfter(16);
    const refused = await propose();
    await way.answer(refused, { answer: 'no', reason: 'cannot-adapt' });
    await sweepAfter(16);
    expect(
      told().map(({ to, text }) => `${to?.split('@')[0]}: ${/– (.*)/.exec(text)?.[1]?.trim()}`),
    ).to.deep.equal([
      'manager: 1 förfrågan att svara på',
      'coach: 1 fråga från en arbetsplats',
      'manager: 1 förfrågan att svara på',
      'coach: 1 person som är välkommen, utan placering än',
      'coach: 1 svar som har kommit',
    ]);
  });

  it('tells nobody of what waits no more, or what its owner put away', async () => {
    const proposalId = await propose();
    await way.send('POST', `/proposals/${proposalId}/withdrawals`, { reason: 'consent-withdrawn' });
    await sweepAfter(3);
    expect(server.taken).to.have.length(0);
    const { rows } = await pool.query('SELECT outcome FROM mails');
    expect(rows).to.deep.equal([{ outcome: 'not-needed' }]);
    aheadMs += 20 * minuteMs;
    const other = await propose();
    const tag = (await api.send('GET', '/work-list?group=proposals', { as: manager })).body.groups as {
      items: { id: string; tag: string }[];
    }[];
    const item = tag[0]?.items.find(({ id }) => id === other);
    await way.send(
      'POST',
      '/work-list/dismissals',
      { group: 'proposals', id: other, tag: item?.tag },
      manager,
    );
    await sweepAfter(3);
    expect(server.taken).to.have.length(0);
  });

  it('tells nobody who has turned it off, or whose address is not known, and in English who wants it so', async () => {
    await way.send('PATCH', '/me/notifications', { byEmail: false }, manager);
    await propose();
    await sweepAfter(3);
    expect(server.taken).to.have.length(0);
    await way.send('PATCH', '/me/notifications', { byEmail: true, lang: 'en' }, manager);
    await signIn('manager', null);
    await propose();
    await sweepAfter(3);
    expect(server.taken).to.have.length(0);
    await signIn('manager');
    await propose();
    await sweepAfter(3);
    expect(told()[0]?.text).to.match(/^Something waits for you in Passa:\s+– 3 proposals to answer/);
  });

  it('turned off while it waits, is not sent', async () => {
    await propose();
    await way.send('PATCH', '/me/notifications', { byEmail: false }, manager);
    await sweepAfter(3);
    await job.run({ principalId: manager.id }, true);
    expect(server.taken).to.have.length(0);
  });

  it('sends one person at most one message in a quarter of an hour', async () => {
    await propose();
    await sweepAfter(3);
    await propose();
    await sweepAfter(3);
    await sweepAfter(9);
    expect(server.taken).to.have.length(1);
    await sweepAfter(4);
    expect(server.taken).to.have.length(2);
    expect(told()[1]?.text).to.include('– 2 förfrågningar att svara på');
    await sweepAfter(60);
    expect(server.taken).to.have.length(2);
  });

  it('tells coach and manager once when a placement begins within a week, and again when it is moved', async () => {
    const proposalId = await way.welcomed(roleId);
    const placementId = await way.planned(proposalId, { startsOn: day(20) });
    await pool.query('DELETE FROM mail_notices');
    const notice = () => noticeStarts(queryOn(pool), clock(), localDate(clock()));
    await notice();
    await sweepAfter(3);
    expect(server.taken).to.have.length(0);
    aheadMs += 14 * 1_440 * minuteMs;
    for (let times = 0; times < 2; times += 1) {
      await notice();
      await sweepAfter(20);
    }
    const starts = () =>
      told()
        .map(({ to, text }) => `${to?.split('@')[0]}: ${/– (.*)/.exec(text)?.[1]?.trim()}`)
        .sort();
    expect(starts()).to.deep.equal([
      'coach: 1 placering som börjar snart',
      'manager: 1 person som kommer snart',
    ]);
    await pool.query('UPDATE placements SET starts_on = starts_on + 1 WHERE id = $1', [placementId]);
    await notice();
    await sweepAfter(20);
    expect(starts()).to.have.length(4);
  });

  it('tries again when the server does not take it, with longer pauses, and sends it once', async () => {
    await propose();
    server.misbehaviours.push({ code: 451 }, { code: 451 });
    await sweepAfter(3);
    await sweepAfter(0.5);
    expect(server.arrived).to.equal(1);
    await sweepAfter(1);
    expect(server.arrived).to.equal(2);
    await sweepAfter(1.5);
    expect(server.arrived).to.equal(2);
    await sweepAfter(1);
    expect(server.taken).to.have.length(1);
    await sweepAfter(60);
    expect(server.taken).to.have.length(1);
  });

  it('tells of what came meanwhile in the message that is tried again', async () => {
    await propose();
    server.misbehaviours.push({ code: 451 });
    await sweepAfter(3);
    await propose();
    await sweepAfter(2);
    await sweepAfter(30);
    expect(told().map(({ text }) => /– (.*)/.exec(text)?.[1]?.trim())).to.deep.equal([
      '2 förfrågningar att svara på',
    ]);
  });

  it('gives up after a day, says so in the log, and tells of the next thing when the server is back', async () => {
    const { port } = server;
    await server.stop();
    await propose();
    await sweepAfter(3);
    for (let hour = 0; hour < 25; hour += 1) {
      await sweepAfter(61);
    }
    expect(log.match(/given up, since the mail server has not taken it for a day/g)).to.have.length(1);
    expect(log).to.include('"level":50').and.not.include('kommun.example');
    server = await TestMailServer.start();
    expect(server.port).to.not.equal(port);
    work(server.port);
    await sweepAfter(120);
    expect(server.taken).to.have.length(0);
    await propose();
    await sweepAfter(3);
    expect(told()[0]?.text).to.include('– 2 förfrågningar att svara på');
  });

  it('does not send again what a server refused for good, or what nobody knows the fate of', async () => {
    for (const misbehaviour of [{ code: 554 }, 'hang-up'] as const) {
      server.misbehaviours.push(misbehaviour);
      await propose();
      await sweepAfter(16);
      await sweepAfter(16);
      expect(server.arrived).to.equal(1);
      server.arrived = 0;
    }
    const { rows } = await pool.query('SELECT outcome FROM mails ORDER BY begun_at');
    expect(rows.map(({ outcome }) => outcome)).to.deep.equal(['refused', 'unknown']);
  });

  it('leaves to another worker what that one is about to send, until it has taken too long', async () => {
    await propose();
    aheadMs += 3 * minuteMs;
    const [principalId] = [manager.id];
    const both = [job.run({ principalId }, true), job.run({ principalId }, true)];
    await Promise.all(both);
    expect(server.taken).to.have.length(1);
  });

  it('asks for nothing where no mail server is configured', async () => {
    await propose();
    aheadMs += 3 * minuteMs;
    const logger = createLogger({ logLevel: 'silent' }, 'test');
    const none = sendMailJob({ pool, logger, clock, dateOf: localDate, mail: null });
    expect(await none.findUnfinished(clock())).to.deep.equal([]);
    await none.run({ principalId: manager.id }, true);
    expect(await job.findUnfinished(clock())).to.deep.equal([{ principalId: manager.id }]);
  });

  it('keeps what was noted a week where nobody sends it, and addresses a year', async () => {
    await propose();
    const left = async (days: number) => {
      await removeExpired(pool, new Date(Date.now() + days * 1_440 * minuteMs));
      const { rows } = await pool.query(
        `SELECT (SELECT count(*)::int FROM mail_notices) AS notices, (SELECT count(*)::int FROM mail_recipients) AS recipients`,
      );
      return rows[0];
    };
    expect(await left(6)).to.deep.equal({ notices: 1, recipients: 2 });
    expect(await left(8)).to.deep.equal({ notices: 0, recipients: 2 });
    expect(await left(367)).to.deep.equal({ notices: 0, recipients: 0 });
  });
});

function decodeQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
