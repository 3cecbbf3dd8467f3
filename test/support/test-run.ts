import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** Where the processes of a run find its folder and its keeper's port. */
const folderVariable = 'PASSA_TEST_FOLDER';
const portVariable = 'PASSA_TEST_KEEPER';

const begunSchema = z.object({ folder: z.string(), port: z.int() });
const answerSchema = z.object({ databaseUrl: z.string() }).or(z.object({ failure: z.string() }));

/** The process that keeps what the processes of a run share, and clears it away however the run ends. */
export class TestRun {
  readonly #keeper: ChildProcess;

  private constructor(keeper: ChildProcess) {
    this.#keeper = keeper;
  }

  /** Starts the keeper; processes that this one starts from now on belong to the run. */
  static async begin(): Promise<TestRun> {
    // not in the process group of the run, which may be killed as a whole
    const keeper = fork(new URL('keep-test-run.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      detached: true,
    });
    const [message] = await Promise.race([once(keeper, 'message'), once(keeper, 'exit')]);
    const { folder, port } = begunSchema.parse(message);
    process.env[folderVariable] = folder;
    process.env[portVariable] = String(port);
    keeper.unref();
    keeper.channel?.unref();
    return new TestRun(keeper);
  }

  /** Ends the keeper and all that it keeps. Rejects when a test left a process behind. */
  async end(): Promise<void> {
    this.#keeper.ref();
    this.#keeper.disconnect();
    const [code] = await once(this.#keeper, 'exit');
    if (code !== 0) {
      throw new Error('A test left a process behind; the lines above name it.');
    }
  }
}

/** The folder that is removed after the run; outside a run that of the system. */
export function runFolder(): string {
  return process.env[folderVariable] ?? tmpdir();
}

/** The address of the run's migrated template database, whose server is started when this is first asked. */
export async function findTemplateUrl(): Promise<string> {
  const answer = answerSchema.parse(
    JSON.parse(await text(connect(Number(process.env[portVariable]), '127.0.0.1'))),
  );
  if ('failure' in answer) {
    throw new Error(`The PostgreSQL server of the test run did not start: ${answer.failure}`);
  }
  return answer.databaseUrl;
}
