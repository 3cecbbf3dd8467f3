import type { Config } from './config.ts';

/** How often a process that npm started looks whether npm is still there, in milliseconds. */
const parentCheckMs = 200;

/**
 * Calls `stop` once, at the first request to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the process that
 * started this one.
 */
export function onStopRequest(config: Pick<Config, 'isRunByNpm'>, stop: () => void): void {
  let isAsked = false;
  const ask = (): void => {
    if (!isAsked) {
      isAsked = true;
      stop();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, ask);
  }
  process.on('disconnect', ask);
  // who started this one may have ended before this line was reached; that is not told again
  if (process.send !== undefined && !process.connected) {
    ask();
  }
  if (config.isRunByNpm) {
    // npm sends SIGTERM to the shell between it and us, and the shell does not pass it on
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) {
        ask();
      }
    }, parentCheckMs).unref();
  }
}
