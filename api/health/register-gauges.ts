import { Gauge } from 'prom-client';
import { type Backlog, countBacklog } from '../../db/read-models/count-backlog.ts';
import { rejectAfter } from '../../worker/queue/reject-after.ts';
import type { ApiParts } from '../api-context.ts';

/** How long a value may take to be had, in milliseconds; a scrape goes on without it. */
const timeoutMs = 1_000;

/** The gauges of the backlog: name, help, and the value that each shows. */
const backlogGauges: readonly (readonly [name: string, help: string, value: keyof Backlog])[] = [
  ['passa_owed_profiles', 'Candidates and roles that are owed a match', 'owed'],
  [
    'passa_oldest_owed_seconds',
    'Age of the oldest change that is not matched yet, in seconds',
    'oldestOwedSeconds',
  ],
  ['passa_failed_profiles', 'Candidates and roles that could not be matched', 'failed'],
];

/** Registers what is measured when someone asks: the backlog of matching and the queue's jobs by state. */
export function registerGauges({ dataSource, queue, metrics }: ApiParts): void {
  let counting: Promise<Backlog | null> | null = null;
  // the gauges of one scrape share one count
  const count = (): Promise<Backlog | null> => {
    counting ??= rejectAfter(timeoutMs, countBacklog(dataSource.manager))
      .catch(() => null)
      .finally(() => {
        counting = null;
      });
    return counting;
  };
  for (const [name, help, value] of backlogGauges) {
    new Gauge({
      name,
      help,
      registers: [metrics],
      async collect() {
        const backlog = await count();
        this.remove();
        if (backlog !== null) {
          this.set(backlog[value]);
        }
      },
    });
  }
  new Gauge({
    name: 'passa_queue_jobs',
    help: 'Jobs in the queue by state',
    labelNames: ['state'],
    registers: [metrics],
    async collect() {
      this.reset();
      const counts = await rejectAfter(timeoutMs, queue.countJobs()).catch(() => ({}));
      for (const [state, jobs] of Object.entries(counts)) {
        this.set({ state }, jobs);
      }
    },
  });
}
