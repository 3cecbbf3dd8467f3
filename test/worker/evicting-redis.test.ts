import { expect } from 'chai';
import { Redis } from 'ioredis';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { PassaProcess } from './passa-process.ts';
import { noRedisReason, TestRedis } from './test-servers.ts';

function describeEvicting(): void {
  describe('A worker on a Redis that may throw jobs away', function () {
    this.timeout(30_000);
    let database: TestDatabase;
    let redis: TestRedis;
    before(async () => {
      database = await createTestDatabase();
      redis = await TestRedis.start();
      const client = new Redis(redis.port);
      await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
      client.disconnect();
    });
    after(async () => {
      await redis.stop();
      await database.drop();
    });

    it('warns of it in one line of its log, and prints nothing else that is not such a line', async () => {
      const worker = new PassaProcess('worker/main', {
        DATABASE_URL: database.databaseUrl,
        REDIS_URL: redis.url,
        LOG_LEVEL: 'info',
      });
      await worker.start();
      await worker.stop();
      const lines = worker.output
        .split('\n')
        .filter((line) => line !== '')
        .map((line): { level: number; msg: string } => JSON.parse(line));
      const warnings = lines.filter(({ msg }) => msg.includes('allkeys-lru'));
      expect(warnings.map(({ level }) => level)).to.deep.equal([40]);
    });
  });
}

if (noRedisReason === null) {
  describeEvicting();
} else {
  console.info(noRedisReason);
}
