import type { Logger } from '../../config/logger.ts';
import { errorCode } from '../../db/error-code.ts';

/** Milliseconds between two log lines of the same kind of error. */
const quietMs = 10_000;

/**
 * Makes a listener that logs errors with `message`, at most one line of the same error name and code in ten
 * seconds, with the number of those left out.
 */
export function limitErrors(logger: Logger, message: string): (error: unknown) => void {
  const lastByKind = new Map<string, { at: number; leftOut: number }>();
  return (error) => {
    const kind = `${error instanceof Error ? error.name : typeof error} ${errorCode(error)}`;
    const now = performance.now();
    const last = lastByKind.get(kind);
    if (last !== undefined && now - last.at < quietMs) {
      last.leftOut += 1;
      return;
    }
    lastByKind.set(kind, { at: now, leftOut: 0 });
    logger.error({ err: error, leftOut: last?.leftOut ?? 0 }, message);
  };
}
