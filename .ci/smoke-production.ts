import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findFreePort } from '../db/embedded/find-free-port.ts';
import { startEmbeddedPostgres } from '../db/embedded/start-embedded-postgres.ts';
import { until } from './until.ts';

/** The folder that holds what the image holds: package.json, node_modules without development packages, dist. */
const app = process.argv[2] ?? '.';
const folder = mkdtempSync(join(tmpdir(), 'passa-production-'));
const children: ChildProcess[] = [];
/** How long anything may take to come. */
const patience = { withinMs: 30_000, everyMs: 50 };

const database = await startEmbeddedPostgres({ dataDir: folder });
try {
  const [port, redisPort] = await Promise.all([findFreePort(), findFreePort()]);
  const environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: database.databaseUrl,
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    PASSA_DATA_DIR: folder,
    PASSA_NAME_KEYS: `smoke:${randomBytes(32).toString('base64')}`,
    LOG_LEVEL: 'warn',
  };
  start('redis-server', ['--port', String(redisPort), '--save', '', '--dir', folder], environment);
  await run(['cli/run.mjs', 'db/migrate'], environment);
  await run(['cli/run.mjs', 'cli/keys', 'add'], environment);
  start('node', ['dist/api/main.js'], environment);
  start('node', ['dist/worker/main.js'], environment);

  const base = `http://127.0.0.1:${port}`;
  await until('the API to be ready', async () => (await fetch(`${base}/health/ready`)).ok, patience);
  await useAsASite(base, environment);
  console.log('The production processes matched what was imported and posted.');
} finally {
  for (const child of children.toReversed()) {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function useAsASite(base: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const roles = join(folder, 'roles.csv');
  writeFileSync(
    roles,
    '\uFEFFreference;title;description\r\nR-1;Måltidsvärd;Duka, servera frukost och diska\r\n',
  );
  await run(['cli/run.mjs', 'cli/import', '--node', 'smoke', '--roles', roles], environment);

  const token = await outputOf(
    [
      'cli/run.mjs',
      'cli/token',
      '--id',
      'smoke',
      '--role',
      'coordinator',
      '--role',
      'coach',
      '--node',
      'smoke',
    ],
    environment,
  );
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const posted = await fetch(`${base}/api/v1/candidates`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ nodeId: 'smoke', reference: 'S-1', wishes: 'Jag vill duka och servera mat' }),
  });
  expectStatus(posted, 202);
  const { id } = (await posted.json()) as { id: string };
  await until(
    'the candidate to be matched',
    async () => {
      const answer = await fetch(`${base}/api/v1/candidates/${id}/suggestions`, { headers });
      const { matched, items } = (await answer.json()) as { matched: boolean; items: unknown[] };
      return matched && items.length === 1;
    },
    patience,
  );
  const page = await fetch(base, { headers: { accept: 'text/html' } });
  expectStatus(page, 200);
  if (!(await page.text()).includes('<div id="app">')) {
    throw new Error(`${base} is not the pages`);
  }
  const signIn = await fetch(`${base}/api/v1/demo/sign-in`, {
    method: 'POST',
    headers,
    body: '{"user":"coach"}',
  });
  expectStatus(signIn, 404);
}

function expectStatus(response: Response, status: number): void {
  if (response.status !== status) {
    throw new Error(`${response.url} answered ${response.status}, not ${status}`);
  }
}

function start(command: string, args: string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(command, args, { cwd: app, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  children.push(child);
  return child;
}

async function outputOf(args: string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn('node', args, { cwd: app, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return output.trim();
}

async function run(args: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn('node', args, { cwd: app, env: environment, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    throw new Error(`node ${args.join(' ')} ended with code ${code}`);
  }
}
