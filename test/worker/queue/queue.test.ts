import { expect } from 'chai';
import { createLogger } from '../../../config/logger.ts';
import { consumeJobs, type JobConsumer } from '../../../worker/queue/consume-jobs.ts';
import { createJobQueue, type JobQueue } from '../../../worker/queue/job-queue.ts';
import { type JobName, jobPayloads } from '../../../worker/queue/jobs.ts';
import { noRedisReason, TestPostgres, TestRedis, type TestServer, until } from '../test-servers.ts';

const logger = createLogger({ logLevel: 'silent' }, 'test');
/** Messages on lost hints. */
let lost: string[] = [];
logger.error = (_: unknown, message?: string) => {
  if (message?.startsWith('A hint')) {
    lost.push(message);
  }
};
const reportId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6f';
const listId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6e';

function describeQueue(name: string, start: () => Promise<TestServer>): void {
  describe(`the queue on ${name}`, function () {
    this.timeout(30_000);
    let server: TestServer;
    let queue: JobQueue;
    let consumer: JobConsumer | undefined;
    let handled: string[] = [];
    let handle: (id: string) => Promise<void>;
    let givenUp: string[];

    const consume = (): JobConsumer => {
      const jobs = (Object.keys(jobPayloads) as JobName[]).map((job) => ({
        name: job,
        run: (payload: unknown) => handle(String(Object.values(Object(payload))[0])),
        giveUp: async (_: unknown, failure: string) => {
          givenUp.push(`${job} ${failure}`);
        },
      }));
      return consumeJobs(server.backend, jobs, logger);
    };

    before(async () => {
      server = await start();
    });

    beforeEach(() => {
      queue = createJobQueue(server.backend, logger);
      handled = [];
      givenUp = [];
      lost = [];
      handle = async (id) => {
        handled.push(id);
      };
    });

    afterEach(async () => {
      await consumer?.close();
      consumer = undefined;
      await queue.close();
    });

    after(async () => {
      await server.stop();
    });

    it('brings every kind of job to the worker', async () => {
      queue.hint('match-node', { nodeId: 'skaraborg' });
      queue.hint('build-match-list', { matchListId: listId });
      queue.hint('make-report', { reportId });

      consumer = consume();

      await until('all jobs', 5_000, () => handled.length === 3);
      expect(handled).to.have.members(['skaraborg', listId, reportId]);
    });

    it('runs the first of a burst, and once more for all that came while it ran', async () => {
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      handle = async (id) => {
        handled.push(id);
        if (handled.length === 1) {
          await held;
        }
      };
      consumer = consume();
      queue.hint('match-node', { nodeId: 'skaraborg' });
      await until('the first job', 5_000, () => handled.length === 1);

      for (let hint = 0; hint < 20; hint += 1) {
        queue.hint('match-node', { nodeId: 'skaraborg' });
      }
      await queue.settled();
      letGo();

      await until('an empty queue', 5_000, async () => (await unfinished(queue)) === 0);
      expect(handled).to.deep.equal(['skaraborg', 'skaraborg']);
    });

    it('tries a failing job four times, keeps only a stable code of why, and lets others pass', async () => {
      handle = async (id) => {
        handled.push(id);
        if (id === 'skaraborg') {
          throw Object.assign(new Error('row of Anna Andersson'), { code: 'XX000' });
        }
      };
      consumer = consume();
      queue.hint('match-node', { nodeId: 'skaraborg' });
      queue.hint('match-node', { nodeId: 'fyrbodal' });

      await until('giving up', 10_000, () => givenUp.length === 1);

      expect(givenUp).to.deep.equal(['match-node Error XX000']);
      expect(handled.filter((id) => id === 'skaraborg')).to.have.length(4);
      expect(handled.filter((id) => id === 'fyrbodal')).to.have.length(1);
      expect(await queue.countJobs()).to.include({ failed: 1, waiting: 0, active: 0, delayed: 0 });
      const kept = await server.dumpQueue();
      expect(kept).to.include('skaraborg').and.to.include('Error XX000');
      expect(kept).not.to.include('Anna');
    });

    it('loses a hint within seconds while it is away and says so, and goes on by itself on both sides when it is back', async () => {
      consumer = consume();
      queue.hint('match-node', { nodeId: 'before' });
      await until('the job before', 5_000, () => handled.length === 1);

      await server.kill();
      const began = performance.now();
      queue.hint('match-node', { nodeId: 'meanwhile' });
      await queue.settled();
      const pinged = await queue.ping(500).catch((error: unknown) => error);
      const tookMs = performance.now() - began;
      await server.resume();

      expect(lost).to.deep.equal(['A hint to the workers was lost; their sweep finds what is unfinished']);
      expect(pinged).to.be.instanceOf(Error);
      expect(tookMs).to.be.lessThan(2_000);
      await until('the queue to answer', 10_000, () => answers(queue));
      await until('a job after', 15_000, async () => {
        queue.hint('match-node', { nodeId: 'after' });
        return handled.includes('after');
      });
    });

    it('can be made while it is away, by producer and worker', async () => {
      await server.kill();
      consumer = consume();
      const early = createJobQueue(server.backend, logger);
      early.hint('match-node', { nodeId: 'too-early' });
      await early.settled();
      await server.resume();

      expect(lost).to.have.lengthOf(1);
      await consumer.started;
      await until('a job', 15_000, async () => {
        early.hint('match-node', { nodeId: 'after' });
        return handled.includes('after');
      });
      await early.close();
    });
  });
}

async function unfinished(queue: JobQueue): Promise<number> {
  const { waiting = 0, active = 0, delayed = 0, prioritized = 0 } = await queue.countJobs();
  return waiting + active + delayed + prioritized;
}

function answers(queue: JobQueue): Promise<boolean> {
  return queue.ping(500).then(
    () => true,
    () => false,
  );
}

describe('a job', () => {
  it('carries nothing but ids', () => {
    const more = { nodeId: 'skaraborg', wishes: 'Laga mat' };

    expect(jobPayloads['match-node'].safeParse(more).success).to.equal(false);
    expect(jobPayloads['build-match-list'].safeParse({ matchListId: 'Laga mat' }).success).to.equal(false);
  });
});

describeQueue('PostgreSQL', () => TestPostgres.start());
if (noRedisReason === null) {
  describeQueue('Redis', () => TestRedis.start());
} else {
  console.log(noRedisReason);
}
