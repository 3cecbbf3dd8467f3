import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { z } from 'zod';
import { findFreePort } from '../../db/embedded/find-free-port.ts';
import { findRunningServer } from '../../db/embedded/find-running-server.ts';
import { startEmbeddedPostgres } from '../../db/embedded/start-embedded-postgres.ts';
import { compileChanges } from '../../tools/compile.mjs';
import { forkEntry } from '../support/fork-entry.ts';
import { createTestDatabase, createTestFolder } from '../support/postgres.ts';

const root = resolve(import.meta.dirname, '../..');

/** Lets the database write down as whom each session begins, and in which role. */
const watchSessions = `
  CREATE SCHEMA watch;
  CREATE TABLE watch.sessions (login text, role text, application text);
  CREATE FUNCTION watch.note() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN
    INSERT INTO watch.sessions VALUES (session_user, current_setting('role'), current_setting('application_name'));
  END $$;
  CREATE EVENT TRIGGER noted ON login EXECUTE FUNCTION watch.note()`;

/** Every kind of session that began in a database, as `application login role`; what the test itself asks is without a name. */
async function sessionsOf(databaseUrl: string): Promise<string[]> {
  const rows = await query<{ session: string }>(
    databaseUrl,
    `SELECT DISTINCT concat_ws(' ', application, login, role) AS session FROM watch.sessions
     WHERE application NOT IN ('', 'watching') ORDER BY 1`,
  );
  return rows.map(({ session }) => session);
}

/** Has the API open those connections too that it opens when somebody first asks for what needs them. */
async function askOnEachWay(api: string): Promise<void> {
  const send = (path: string, options: RequestInit = {}): Promise<Response> =>
    fetch(`${api}${path}`, {
      ...options,
      headers: { 'content-type': 'application/json', ...options.headers },
    });
  const signedIn = await send('/demo/sign-in', { method: 'POST', body: '{"user":"coordinator"}' });
  const { token } = z.object({ token: z.string() }).parse(await signedIn.json());
  const headers = { authorization: `Bearer ${token}` };
  const leaving = new AbortController();
  const stream = await send('/events', { headers, signal: leaving.signal });
  await stream.body?.getReader().read();
  leaving.abort();
  const body = JSON.stringify({ role: { nodeId: 'goteborg', title: 'Diskare' }, lang: 'sv' });
  const preview = await send('/roles/preview', { method: 'POST', headers, body });
  expect([stream.status, preview.status], await preview.text()).to.deep.equal([200, 200]);
}

async function query<Row extends object>(databaseUrl: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'watching' });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('the database', () => {
  before(async function () {
    this.timeout(120_000);
    await compileChanges();
  });

  it('is asked by API and worker in their roles alone, by one user of DATABASE_URL for all', async function () {
    this.timeout(120_000);
    const database = await createTestDatabase();
    const watched = await database.connect();
    await watched.query(watchSessions);
    const environment = { DATABASE_URL: database.databaseUrl, PORT: '0' };
    const processes = await Promise.all([
      forkEntry('worker/main', environment),
      forkEntry('api/main', environment),
    ]);
    await Promise.all(processes.map((one) => one.stop()));

    const sessions = await sessionsOf(database.databaseUrl);

    await watched.query('DROP EVENT TRIGGER noted');
    await database.drop();
    expect(sessions.filter((session) => !/ passa_(api|worker)$/u.test(session))).to.deep.equal([]);
    expect(sessions).to.include.members([
      'passa-api passa passa_api',
      'passa-queue-consumer passa passa_worker',
      'passa-worker passa passa_worker',
    ]);
  });

  describe('that "npm start" brings along', () => {
    const dataDir = createTestFolder('passa-start-');
    let started: ChildProcess | undefined;
    let told = '';

    const start = async (): Promise<string> => {
      const port = await findFreePort();
      const child = spawn(process.execPath, ['cli/run.mjs', 'cli/start'], {
        cwd: root,
        env: { PATH: process.env.PATH, PASSA_DATA_DIR: dataDir, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      started = child;
      told = '';
      await new Promise<void>((serves, fails) => {
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          told += text;
          if (told.includes('Press Ctrl-C to stop')) {
            serves();
          }
        });
        child.once('exit', () => fails(new Error(`npm start ended: ${told}`)));
      });
      await askOnEachWay(`http://127.0.0.1:${port}/api/v1`);
      const superuser = findRunningServer(dataDir);
      if (superuser === null) {
        throw new Error('no server runs');
      }
      return superuser;
    };

    before(async () => {
      const server = await startEmbeddedPostgres({ dataDir });
      await query(server.databaseUrl, watchSessions);
      await server.stop();
    });

    after(async () => {
      if (started?.exitCode === null && started.signalCode === null) {
        const ended = once(started, 'exit');
        started.kill('SIGTERM');
        await ended;
      }
      rmSync(dataDir, { recursive: true, force: true });
    });

    it('is asked by each process as a login of its own in its role, after a kill too', async function () {
      this.timeout(400_000);
      for (const isAgain of [false, true]) {
        const superuser = await start();
        const sessions = await sessionsOf(superuser);
        expect(sessions, `again: ${isAgain}`).to.include.members([
          'passa-api passa_api_login passa_api',
          'passa-api-changes passa_api_login passa_api',
          'passa-api-pool passa_api_login passa_api',
          'passa-queue-producer passa_api_login passa_api',
          'passa-queue-consumer passa_worker_login passa_worker',
          'passa-worker passa_worker_login passa_worker',
          'passa-start passa_owner_login passa_owner',
        ]);
        const others = sessions.filter(
          (session) => !/ passa_(?<role>api|worker|owner)_login passa_\k<role>$/u.test(session),
        );
        // the migration takes its lock before it takes its role
        expect(others).to.deep.equal(['passa-logins passa none', 'passa-migrate passa_owner_login none']);
        const open = await query(
          superuser,
          `SELECT DISTINCT usename FROM pg_stat_activity
           WHERE datname = 'passa' AND application_name <> 'watching' ORDER BY 1`,
        );
        expect(open).to.deep.equal([{ usename: 'passa_api_login' }, { usename: 'passa_worker_login' }]);
        if (!isAgain) {
          const ended = once(started ?? process, 'exit');
          started?.kill('SIGKILL');
          await ended;
        }
      }
    });

    it('tells no process the superuser’s password', function () {
      if (process.platform !== 'linux') {
        console.log('      not tried: only Linux shows what a process was given');
        this.skip();
      }
      const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim();
      const children = readFileSync(`/proc/${started?.pid}/task/${started?.pid}/children`, 'utf8').split(' ');
      const given = children
        .filter((pid) => pid !== '')
        .map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
      expect(given.filter((environment) => environment.includes('passa_api_login'))).to.have.length(1);
      expect(given.filter((environment) => environment.includes('passa_worker_login'))).to.have.length(1);
      expect(given.filter((environment) => environment.includes(password))).to.deep.equal([]);
    });
  });
});
