import type { AuditEntry } from '../../../db/audit/audit-entry.ts';

/** Writes an entry; resolves once it is committed. */
export type WriteEntry = (entry: AuditEntry) => Promise<void>;

/**
 * Writes entries one after another, and those that come meanwhile together: however many requests end at once, they take one
 * connection and share a commit.
 */
export function createEntryWriter(store: (entries: readonly AuditEntry[]) => Promise<void>): WriteEntry {
  let waiting: { readonly entries: AuditEntry[]; readonly stored: Promise<void> } | null = null;
  let last: Promise<void> = Promise.resolve();
  return (entry) => {
    if (waiting !== null) {
      waiting.entries.push(entry);
      return waiting.stored;
    }
    const entries = [entry];
    const storeAll = () => {
      waiting = null;
      return store(entries);
    };
    // one that failed has told those who waited for it
    const stored = last.then(storeAll, storeAll);
    waiting = { entries, stored };
    last = stored;
    return stored;
  };
}
