import { rmSync } from 'node:fs';
import { expect } from 'chai';
import { findRunningServer } from '../../../db/embedded/find-running-server.ts';
import { startEmbeddedPostgres } from '../../../db/embedded/start-embedded-postgres.ts';
import { createTestFolder } from '../../support/postgres.ts';

describe('findRunningServer', () => {
  it('finds the server of a data folder while it runs, and none before or after', async () => {
    const dataDir = createTestFolder('passa-find-');
    try {
      expect(findRunningServer(dataDir)).to.equal(null);
      const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
      try {
        expect(findRunningServer(dataDir)).to.equal(postgres.databaseUrl);
      } finally {
        await postgres.stop();
      }
      expect(findRunningServer(dataDir)).to.equal(null);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
