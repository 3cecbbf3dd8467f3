import { Session } from 'node:inspector';

/** How many blocks of the sources in `folder` something runs: the same number at every run of a process that compiles no block away. */
type CountBlocks = (act: () => unknown) => number;

/**
 * Starts counting by V8's block coverage. To be called before the sources are loaded, in a process that runs with
 * {@link exactCounts}: what is optimised is no longer counted.
 */
export function startCounting(folder: string): CountBlocks {
  const session = new Session();
  session.connect();
  const counters = { callCount: true, detailed: true };
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', counters);
  const take = (): number => {
    let blocks = 0;
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) {
        throw error;
      }
      for (const { url, functions } of result) {
        if (url.includes(folder)) {
          blocks += functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
        }
      }
    });
    return blocks;
  };
  return (act) => {
    take();
    act();
    return take();
  };
}

/** What a process has to be started with. */
export const exactCounts = ['--no-opt', '--no-maglev', '--no-sparkplug'] as const;
