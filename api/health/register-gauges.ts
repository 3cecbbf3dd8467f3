import { Gauge } from 'prom-client';
import { type Backlog, countBacklog } from '../../db/read-models/count-backlog.ts';
import { limitErrors } from '../../worker/queue/limit-errors.ts';
import { rejectAfter } from '../../worker/queue/reject-after.ts';
import type { ApiParts } from '../api-context.ts';

/** How long a value may take to be had, in milliseconds; a scrape goes on without it. */
const timeoutMs = 1_000;

/** Registers what is measured when someone asks: the backlog of matching and the queue's jobs by state. */
export function registerGauges({ dataSource, queue, metrics, logger }: ApiParts): void {
  const warn = limitErrors(logger, 'a gauge could not be measured');
  const orNull = (error: unknown): null => {
    warn(error);
    return null;
  };
  let counting: Promise<Backlog | null> | null = null;
  // the gauges of one scrape share one count
  const count = (): Promise<Backlog | null> => {
    counting ??= rejectAfter(timeoutMs, countBacklog(dataSource.manager))
      .catch(orNull)
      .finally(() => {
        counting = null;
      });
    return counting;
  };
  const gaugeBacklog = (
    name: string,
    help: string,
    tell: (gauge: Gauge<'reason'>, backlog: Backlog) => void,
  ) =>
    new Gauge({
      name,
      help,
      labelNames: ['reason'],
      registers: [metrics],
      async collect() {
        const backlog = await count();
        this.reset();
        if (backlog !== null) {
          tell(this, backlog);
        }
      },
    });
  gaugeBacklog('passa_owed_profiles', 'Candidates and roles that are owed a match', (gauge, { stale }) =>
    gauge.set(stale),
  );
  gaugeBacklog(
    'passa_oldest_owed_seconds',
    'Age of the oldest change that is not matched yet, in seconds',
    (gauge, { oldestStaleSeconds }) => gauge.set(oldestStaleSeconds),
  );
  gaugeBacklog(
    'passa_failed_profiles',
    "Candidates and roles that could not be matched, by the reason; the worker's log has the cause",
    (gauge, { unreadable, unscorable }) => {
      gauge.set({ reason: 'unreadable-profile' }, unreadable);
      gauge.set({ reason: 'scoring-failed' }, unscorable);
    },
  );
  new Gauge({
    name: 'passa_queue_jobs',
    help: 'Jobs in the queue by state',
    labelNames: ['state'],
    registers: [metrics],
    async collect() {
      this.reset();
      const counts = await rejectAfter(timeoutMs, queue.countJobs()).catch(orNull);
      for (const [state, jobs] of Object.entries(counts ?? {})) {
        this.set({ state }, jobs);
      }
    },
  });
}
