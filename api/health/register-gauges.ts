import { Gauge } from 'prom-client';
import { countBacklog } from '../../db/read-models/count-backlog.ts';
import { rejectAfter } from '../../worker/queue/reject-after.ts';
import type { ApiParts } from '../api-context.ts';

/** How long a value may take to be had, in milliseconds; a scrape goes on without it. */
const timeoutMs = 1_000;

/** Registers what is measured when someone asks: the backlog of matching and the queue's jobs by state. */
export function registerGauges({ dataSource, queue, metrics }: ApiParts): void {
  const oldest = new Gauge({
    name: 'passa_oldest_owed_seconds',
    help: 'Age of the oldest change that is not matched yet, in seconds',
    registers: [metrics],
  });
  const failed = new Gauge({
    name: 'passa_failed_profiles',
    help: 'Candidates and roles that could not be matched',
    registers: [metrics],
  });
  new Gauge({
    name: 'passa_owed_profiles',
    help: 'Candidates and roles that are owed a match',
    registers: [metrics],
    async collect() {
      const backlog = await rejectAfter(timeoutMs, countBacklog(dataSource.manager)).catch(() => null);
      this.remove();
      oldest.remove();
      failed.remove();
      if (backlog !== null) {
        this.set(backlog.owed);
        oldest.set(backlog.oldestOwedSeconds);
        failed.set(backlog.failed);
      }
    },
  });
  new Gauge({
    name: 'passa_queue_jobs',
    help: 'Jobs in the queue by state',
    labelNames: ['state'],
    registers: [metrics],
    async collect() {
      this.reset();
      const counts = await rejectAfter(timeoutMs, queue.countJobs()).catch(() => ({}));
      for (const [state, count] of Object.entries(counts)) {
        this.set({ state }, count);
      }
    },
  });
}
