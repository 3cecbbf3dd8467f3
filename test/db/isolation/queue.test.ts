import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { createLogger } from '../../../config/logger.ts';
import { asDatabaseRole } from '../../../db/isolation/database-roles.ts';
import { createJobQueue } from '../../../worker/queue/job-queue.ts';
import { createTestDatabase } from '../../support/postgres.ts';

describe('The queue in the database', () => {
  for (const role of ['api', 'worker'] as const) {
    it(`takes the first job of a new database from the ${role}’s role`, async () => {
      const database = await createTestDatabase();
      const databaseUrl = asDatabaseRole(database.databaseUrl, role);
      const queue = createJobQueue(
        { kind: 'postgres', databaseUrl },
        createLogger({ logLevel: 'silent' }, 'test'),
      );
      queue.hint('match-node', { nodeId: 'goteborg' });
      let waiting = 0;
      for (let tries = 0; tries < 50 && waiting === 0; tries += 1) {
        await wait(100);
        waiting = (await queue.countJobs()).waiting ?? 0;
      }
      await queue.close();
      await database.drop();
      expect(waiting).to.equal(1);
    });
  }
});
