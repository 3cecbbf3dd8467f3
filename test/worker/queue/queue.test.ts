import { expect } from 'chai';
import { createLogger } from '../../../config/logger.ts';
import { consumeJobs, type JobConsumer, type JobHandlers } from '../../../worker/queue/consume-jobs.ts';
import { jobSchemas } from '../../../worker/queue/jobs.ts';
import { createMatchQueue, type MatchQueue } from '../../../worker/queue/match-queue.ts';
import { noRedisReason, TestPostgres, TestRedis, type TestServer, until } from '../test-servers.ts';

const logger = createLogger({ logLevel: 'silent' }, 'test');
const reportId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6f';
const listId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6e';

function describeQueue(name: string, start: () => Promise<TestServer>): void {
  describe(`the queue on ${name}`, function () {
    this.timeout(30_000);
    let server: TestServer;
    let queue: MatchQueue;
    let consumer: JobConsumer | undefined;
    let handled: string[] = [];
    let handle: (id: string) => Promise<void>;
    let givenUp: string[];

    const consume = (): JobConsumer => {
      const handlers: JobHandlers = {
        'match-node': ({ nodeId }) => handle(nodeId),
        'build-match-list': ({ matchListId }) => handle(matchListId),
        'make-report': ({ reportId }) => handle(reportId),
      };
      return consumeJobs(
        server.backend,
        handlers,
        (job, _ids, failure) => givenUp.push(`${job} ${failure}`),
        logger,
      );
    };

    before(async () => {
      server = await start();
    });

    beforeEach(() => {
      queue = createMatchQueue(server.backend, logger);
      handled = [];
      givenUp = [];
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
      await queue.matchNode('skaraborg');
      await queue.buildMatchList(listId);
      await queue.makeReport(reportId);

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
      await queue.matchNode('skaraborg');
      await until('the first job', 5_000, () => handled.length === 1);

      for (let hint = 0; hint < 20; hint += 1) {
        await queue.matchNode('skaraborg');
      }
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
      await queue.matchNode('skaraborg');
      await queue.matchNode('fyrbodal');

      await until('giving up', 10_000, () => givenUp.length === 1);

      expect(givenUp).to.deep.equal(['match-node Error XX000']);
      expect(handled.filter((id) => id === 'skaraborg')).to.have.length(4);
      expect(handled.filter((id) => id === 'fyrbodal')).to.have.length(1);
      expect(await queue.countJobs()).to.include({ failed: 1, waiting: 0, active: 0, delayed: 0 });
      const kept = await server.dumpQueue();
      expect(kept).to.include('skaraborg').and.to.include('Error XX000');
      expect(kept).not.to.include('Anna');
    });

    it('refuses fast while it is away, and goes on by itself on both sides when it is back', async () => {
      consumer = consume();
      await queue.matchNode('before');
      await until('the job before', 5_000, () => handled.length === 1);

      await server.kill();
      const began = performance.now();
      const refused = await queue.matchNode('meanwhile').catch((error: unknown) => error);
      const pinged = await queue.ping(500).catch((error: unknown) => error);
      const tookMs = performance.now() - began;
      await server.resume();

      expect(refused).to.be.instanceOf(Error);
      expect(pinged).to.be.instanceOf(Error);
      expect(tookMs).to.be.lessThan(2_000);
      await until('the queue to answer', 10_000, () => answers(queue));
      await until('a job after', 15_000, async () => {
        await queue.matchNode('after').catch(() => undefined);
        return handled.includes('after');
      });
    });

    it('can be made while it is away, by producer and worker', async () => {
      await server.kill();
      consumer = consume();
      const early = createMatchQueue(server.backend, logger);
      const refused = await early.matchNode('too-early').catch((error: unknown) => error);
      await server.resume();

      expect(refused).to.be.instanceOf(Error);
      await consumer.started;
      await until('a job', 15_000, async () => {
        await early.matchNode('after').catch(() => undefined);
        return handled.includes('after');
      });
      await early.close();
    });
  });
}

async function unfinished(queue: MatchQueue): Promise<number> {
  const { waiting = 0, active = 0, delayed = 0, prioritized = 0 } = await queue.countJobs();
  return waiting + active + delayed + prioritized;
}

function answers(queue: MatchQueue): Promise<boolean> {
  return queue.ping(500).then(
    () => true,
    () => false,
  );
}

describe('a job', () => {
  it('carries nothing but ids', () => {
    const more = { nodeId: 'skaraborg', wishes: 'Laga mat' };

    expect(jobSchemas['match-node'].safeParse(more).success).to.equal(false);
    expect(jobSchemas['build-match-list'].safeParse({ matchListId: 'Laga mat' }).success).to.equal(false);
  });
});

describeQueue('PostgreSQL', () => TestPostgres.start());
if (noRedisReason === null) {
  describeQueue('Redis', () => TestRedis.start());
} else {
  console.log(noRedisReason);
}
