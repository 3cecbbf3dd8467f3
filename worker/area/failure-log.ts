import { LRUCache } from 'lru-cache';
import type { Logger } from '../../config/logger.ts';

/** A profile or pair that could not be read or scored: its ids, why by a stable code, and the error that says so. */
export interface MatchingFailure {
  readonly reason: FailureReason;
  /** `candidateId`, `roleId`, or both of a pair. */
  readonly ids: { readonly candidateId?: string; readonly roleId?: string };
  readonly cause: unknown;
}

/** Why a profile could not be matched. */
export type FailureReason = 'unreadable-profile' | 'scoring-failed';

/** Failures that are remembered as told; beyond that those told longest ago are forgotten, and told once more. */
const mostRemembered = 10_000;

/** Logs each failure once for its cause, however often a profile or pair is tried: with type, stack and ids, never personal text. */
export class FailureLog {
  readonly #logger: Logger;
  readonly #told = new LRUCache<string, true>({ max: mostRemembered });

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  tell({ reason, ids, cause }: MatchingFailure): void {
    const what = 'candidateId' in ids && 'roleId' in ids ? 'A pair' : 'A profile';
    const key = JSON.stringify([reason, ids, placeOf(cause)]);
    if (this.#told.get(key)) {
      return;
    }
    this.#told.set(key, true);
    // the cause, not the err: the message of an error from within a profile may quote it
    this.#logger.error({ reason, ...ids, cause }, `${what} can not be matched`);
  }
}

/** Where an error was thrown: the way there differs from one attempt to the next. */
function placeOf(error: unknown): string | undefined {
  return error instanceof Error
    ? error.stack?.split('\n').find((line) => line.startsWith('    at '))
    : typeof error;
}
