import { expect } from 'chai';
import { createEntryWriter } from '../../../../api/http/audit/entry-writer.ts';
import type { AuditEntry } from '../../../../db/audit/audit-entry.ts';

/** An entry that says no more than which one it is. */
const entryOf = (id: string): AuditEntry => ({
  ...{ id, at: new Date(0), principalId: null, roles: [], action: 'read', operation: 'readCandidate' },
  ...{ objectKind: 'candidate', objectIds: [], personIds: [], nodeIds: [], purpose: 'profile' },
  ...{ result: 'done', times: 1, traceId: null },
});
const refusal = (code: string) => Object.assign(new Error('refused'), { code });

describe('Entries that are written together', () => {
  /** What came of each of these entries, all written at once, and of which the store was asked for together. */
  async function write(ids: readonly string[], store: (ids: readonly string[]) => void) {
    const batches: string[][] = [];
    const writeEntry = createEntryWriter(async (entries) => {
      const batch = entries.map(({ id }) => id);
      batches.push(batch);
      store(batch);
    });
    const outcomes = await Promise.allSettled(ids.map((id) => writeEntry(entryOf(id))));
    return { batches, stored: outcomes.map(({ status }) => status === 'fulfilled') };
  }

  it('share a statement', async () => {
    const { batches, stored } = await write(['a', 'b', 'c'], () => undefined);
    expect(batches).to.deep.equal([['a', 'b', 'c']]);
    expect(stored).to.deep.equal([true, true, true]);
  });

  for (const code of ['22P02', '23514']) {
    it(`are stored each by itself once one is refused for what it holds (${code})`, async () => {
      const { stored } = await write(['a', 'bad', 'c'], (ids) => {
        if (ids.includes('bad')) {
          throw refusal(code);
        }
      });
      expect(stored).to.deep.equal([true, false, true]);
    });
  }

  it('are not asked for again where the database is away', async () => {
    const { batches, stored } = await write(['a', 'b'], () => {
      throw refusal('57P01');
    });
    expect(batches).to.have.lengthOf(1);
    expect(stored).to.deep.equal([false, false]);
  });

  it('are followed by the next, whatever came of them', async () => {
    const writeEntry = createEntryWriter(async ([entry]) => {
      if (entry?.id === 'bad') {
        throw refusal('22P02');
      }
    });
    const failed = await writeEntry(entryOf('bad')).catch((error: Error) => error.message);
    expect(failed).to.equal('refused');
    await writeEntry(entryOf('good'));
  });
});
