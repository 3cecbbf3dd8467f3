import { Counter, type Registry } from 'prom-client';
import type { ExplainFailure } from '../../db/explained-pairs/explained-pair.ts';

/** Registers the counter of what could not be explained, and returns what counts one more. */
export function countUnexplained(metrics: Registry): (failure: ExplainFailure) => void {
  const counter = new Counter({
    name: 'passa_unexplained_total',
    help: 'Profiles that could not be read, and pairs that could not be scored, when suggestions were shown; the log has the cause',
    labelNames: ['reason'],
    registers: [metrics],
  });
  return (reason) => counter.inc({ reason });
}
