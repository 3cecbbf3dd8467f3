import type { AuditEntry } from '../../../db/audit/audit-entry.ts';
import type { WriteEntry } from './entry-writer.ts';

/** A refusal, before it is known how often. */
type Refusal = Omit<AuditEntry, 'id' | 'at' | 'times'>;

/** Records refusals so that nobody can fill the disk with them. */
export interface Refusals {
  /** Records the first of a principal, operation and problem at once; counts others for a minute. */
  count(refusal: Refusal): Promise<void>;
  /** Records what was counted. */
  end(): Promise<void>;
}

/** How long refusals are counted before they are recorded together, in milliseconds. */
const windowMs = 60_000;
/** Most objects that one entry names of those that were refused. */
const mostObjects = 20;

interface Bucket {
  readonly first: Refusal;
  readonly objectIds: Set<string>;
  readonly timer: NodeJS.Timeout;
  times: number;
}

/** Makes the count of an API process. `onError` hears when what was counted could not be recorded. */
export function createRefusals({
  clock,
  newId,
  write,
  onError,
}: {
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly write: WriteEntry;
  readonly onError: (error: unknown) => void;
}): Refusals {
  const buckets = new Map<string, Bucket>();
  const flush = async (key: string): Promise<void> => {
    const bucket = buckets.get(key);
    buckets.delete(key);
    if (bucket !== undefined && bucket.times > 0) {
      const { first, times } = bucket;
      const objectIds = [...bucket.objectIds];
      await write({ ...first, id: newId(), at: clock(), objectIds, times }).catch(onError);
    }
  };
  return {
    async count(refusal) {
      const key = `${refusal.operation} ${refusal.result} ${refusal.principalId}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        const timer = setTimeout(() => void flush(key), windowMs).unref();
        buckets.set(key, { first: refusal, objectIds: new Set(), timer, times: 0 });
        await write({ ...refusal, id: newId(), at: clock(), times: 1 });
        return;
      }
      bucket.times += 1;
      for (const id of refusal.objectIds) {
        if (bucket.objectIds.size < mostObjects) {
          bucket.objectIds.add(id);
        }
      }
    },
    async end() {
      for (const [key, { timer }] of buckets) {
        clearTimeout(timer);
        await flush(key);
      }
    },
  };
}
