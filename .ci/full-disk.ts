import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, createWriteStream, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../db/embedded/find-free-port.ts';
import { until } from './until.ts';

/** A small disk, which nothing else is on. */
const disk = process.argv[2] ?? '';
/** How long it is written to a full disk, in milliseconds: some times as long as the database waits before it tries again. */
const fullForMs = 15_000;

const port = await findFreePort();
const base = `http://127.0.0.1:${port}`;
// beside the disk: a log that can not be written is another matter
const output = createWriteStream(`${disk}.log`);
const passa = spawn('node', ['cli/run.mjs', 'cli/start'], {
  env: { ...process.env, PORT: String(port), PASSA_DATA_DIR: join(disk, 'data') },
  stdio: ['ignore', 'pipe', 'pipe'],
});
/** How long anything may take to begin or to come back. */
const patience = { withinMs: 240_000, everyMs: 300, isOver: () => passa.exitCode !== null };
let told = '';
for (const stream of [passa.stdout, passa.stderr]) {
  stream.pipe(output, { end: false });
  stream.on('data', (bytes: Buffer) => {
    told += bytes.toString();
  });
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

try {
  await until('npm start to serve', async () => told.includes('Press Ctrl-C to stop'), patience);
  const { body } = await send('POST', '/demo/sign-in', { user: 'coordinator' });
  const authorization = `Bearer ${body.token}`;
  const submit = (number: number): Promise<Answer> =>
    send(
      'POST',
      '/candidates',
      {
        nodeId: 'goteborg',
        reference: `Full-${number}`,
        // about a page of the database, so that every few of them need one more
        wishes: `Laga mat ${number}. ${'Duka och servera frukost på ett äldreboende. '.repeat(100)}`,
      },
      { authorization, 'idempotency-key': `full-${number}` },
    );

  const acknowledged = new Set<number>();
  const problems = new Map<string, number>();
  const tryOne = async (number: number): Promise<void> => {
    const answer = await submit(number);
    if (answer.status === 202) {
      acknowledged.add(number);
      return;
    }
    if (answer.status !== 503 || !['storage-full', 'unavailable'].includes(kindOf(answer))) {
      throw new Error(`On a full disk the answer was ${answer.status} ${JSON.stringify(answer.body)}.`);
    }
    problems.set(kindOf(answer), 1 + (problems.get(kindOf(answer)) ?? 0));
  };

  let number = 0;
  for (; number < 20; number += 1) {
    await tryOne(number);
  }
  if (problems.size > 0) {
    throw new Error('There was no room from the beginning.');
  }
  const filler = join(disk, 'filler');
  fill(filler);
  const began = performance.now();
  for (; performance.now() - began < fullForMs; number += 1) {
    // what the system or the database has freed meanwhile
    fill(filler);
    await tryOne(number);
    await wait(20);
  }
  const sent = number;
  if (problems.size === 0) {
    throw new Error('A full disk was not told of.');
  }
  rmSync(filler);
  await until('what is sent again to be stored', async () => (await submit(sent)).status === 202, patience);
  for (number = 0; number <= sent; number += 1) {
    const again = await submit(number);
    if (again.status !== 202) {
      throw new Error(
        `With room again, ${number} was answered ${again.status} ${JSON.stringify(again.body)}.`,
      );
    }
  }
  const stored = await count(authorization);
  if (stored !== sent + 1) {
    throw new Error(
      `Of ${sent + 1} people ${stored} are stored, ${acknowledged.size} of them acknowledged before.`,
    );
  }
  await until(
    'everything to be matched',
    async () => {
      const ready = await fetch(`${base}/health/ready`);
      const newest = await send('GET', '/candidates?q=Full-&sort=changed&limit=1', undefined, {
        authorization,
      });
      const [first] = Array.isArray(newest.body.items) ? newest.body.items : [];
      const list = await send('GET', `/candidates/${first?.id}/suggestions`, undefined, { authorization });
      return ready.ok && list.body.matched === true;
    },
    patience,
  );
  const refusals = [...problems].map(([kind, times]) => `${kind} ${times}`).join(', ');
  console.log(
    `Of ${sent} people sent while the disk filled, ${acknowledged.size} were stored at once, the others refused (${refusals}); with room again all are there, once.`,
  );
  rmSync(`${disk}.log`);
} catch (error) {
  console.error(`What Passa printed is in ${disk}.log`);
  throw error;
} finally {
  passa.kill('SIGTERM');
  if (passa.exitCode === null) {
    await once(passa, 'exit');
  }
}

/** Takes every byte that is left on the disk. */
function fill(file: string): void {
  const descriptor = openSync(file, 'a');
  try {
    while (statfsSync(disk).bavail > 0) {
      writeSync(descriptor, Buffer.alloc(4_096));
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) {
      throw error;
    }
  } finally {
    closeSync(descriptor);
  }
}

async function count(authorization: string): Promise<number> {
  const references = new Set<unknown>();
  let cursor = '';
  do {
    const { status, body } = await send('GET', `/candidates?q=Full-&limit=100${cursor}`, undefined, {
      authorization,
    });
    if (status !== 200 || !Array.isArray(body.items)) {
      throw new Error(`The people can not be read: ${status}.`);
    }
    for (const { reference } of body.items) {
      references.add(reference);
    }
    cursor = typeof body.next === 'string' ? `&cursor=${body.next}` : '';
  } while (cursor !== '');
  return references.size;
}

function kindOf({ body }: Answer): string {
  return String(body.type).replace('urn:passa:problem:', '');
}

async function send(
  method: string,
  path: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const read: unknown = await response.json();
  return { status: response.status, body: typeof read === 'object' && read !== null ? { ...read } : {} };
}
