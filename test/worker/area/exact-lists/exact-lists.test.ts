import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import { createDataSource } from '../../../../db/data-source.ts';
import { createTestDatabase, type TestDatabase } from '../../../support/postgres.ts';
import { TestRegion } from '../../test-region.ts';
import { candidateProfile, command, roleProfile } from './commands.ts';
import { Play, type Stage } from './play.ts';

/** Every step of the way of a pair, every way out of it, and that somebody is off the lists for not having been confirmed, or for objecting. */
const everyStep = [
  ...['approve', 'hold', 'decline', 'undo', 'reopen', 'proposed', 'asked', 'replied', 'welcomed', 'not-now'],
  ...['refused', 'withdrawn', 'expired', 'planned', 'changed', 'start', 'end', 'call-off', 'lapsed'],
  ...['objected', 'objection upheld', 'objection dismissed', 'objection withdrawn'],
];

describe('the stored lists', function () {
  this.timeout(240_000);
  let database: TestDatabase;
  let pool: pg.Pool;
  let stage: Stage;

  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 12 });
    let version = 100;
    let second = Date.parse('2026-11-20T10:00:00Z');
    const clock = () => {
      second += 1_000;
      return new Date(second);
    };
    stage = {
      region: new TestRegion(pool, clock),
      dataSource: await createDataSource({ databaseUrl: database.databaseUrl }).initialize(),
      clock,
      nextVersion: () => {
        version += 1;
        return version;
      },
      taken: new Set(),
      sought: new Set(),
    };
  });

  after(async () => {
    await stage.dataSource.destroy();
    await pool.end();
    await database.drop();
  });

  it('equal one fresh computation, whatever happened in whatever order on two workers', async () => {
    const property = fc.asyncProperty(
      fc.array(candidateProfile, { minLength: 4, maxLength: 12 }),
      fc.array(roleProfile, { minLength: 3, maxLength: 7 }),
      fc.array(command, { minLength: 5, maxLength: 30, size: 'max' }),
      async (candidates, roles, commands) => {
        const play = await Play.begin(stage);
        await play.fill(candidates, roles);
        for (const [step, one] of commands.entries()) {
          await play.perform(one);
          if (step % 12 === 11) {
            await play.compare();
          }
        }
        await play.compare();
      },
    );
    // so that a failure is told as small as it was made until then
    await fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 150_000 });
    // what chance has left out is taken wherever it can be
    const leftOut = () => everyStep.filter((step) => !stage.taken.has(step));
    for (let more = 0; more < 10 && leftOut().length > 0; more += 1) {
      stage.sought = new Set(leftOut());
      await fc.assert(property, { numRuns: 10 });
    }
    expect(leftOut()).to.deep.equal([]);
  });
});
