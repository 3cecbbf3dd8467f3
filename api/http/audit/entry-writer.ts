import type { AuditEntry } from '../../../db/audit/audit-entry.ts';
import { isOfItsData } from '../../../db/retries.ts';

/** Writes an entry; resolves once it is committed. */
export type WriteEntry = (entry: AuditEntry) => Promise<void>;

/** Entries that could not be stored, each with why. */
type Failures = ReadonlyMap<AuditEntry, unknown>;

/**
 * Writes entries one after another, and those that come meanwhile together: however many requests end at once, they take one
 * connection and share a commit. One that the database refuses for what it holds fails alone.
 */
export function createEntryWriter(store: (entries: readonly AuditEntry[]) => Promise<void>): WriteEntry {
  let waiting: { readonly entries: AuditEntry[]; readonly stored: Promise<Failures> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const begin = () => {
    const entries: AuditEntry[] = [];
    const stored = last.then(() => {
      waiting = null;
      return storeAll(store, entries);
    });
    last = stored;
    return { entries, stored };
  };
  return async (entry) => {
    waiting ??= begin();
    const { entries, stored } = waiting;
    entries.push(entry);
    const failures = await stored;
    if (failures.has(entry)) {
      throw failures.get(entry);
    }
  };
}

/** Stores the entries together, else each by itself where one of them is why it failed. */
async function storeAll(
  store: (entries: readonly AuditEntry[]) => Promise<void>,
  entries: readonly AuditEntry[],
): Promise<Failures> {
  try {
    await store(entries);
    return new Map();
  } catch (error) {
    if (entries.length === 1 || !isOfItsData(error)) {
      return new Map(entries.map((entry) => [entry, error]));
    }
    const failures = new Map<AuditEntry, unknown>();
    for (const entry of entries) {
      for (const [failed, why] of await storeAll(store, [entry])) {
        failures.set(failed, why);
      }
    }
    return failures;
  }
}
