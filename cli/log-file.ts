import { chmodSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Writable } from 'node:stream';
import { createStream, type RotatingFileStream } from 'rotating-file-stream'; // log rotation without a service of the system

/** How large a log grows before a new one is begun, and how many old ones are kept beside it. */
const rotation = { size: '10M', rotate: 5 } as const;
/** How long after a write that failed the log is left alone, in milliseconds. */
const pauseMs = 5_000;

/**
 * Appends to a log that the owner alone reads; at 10 MB a new one is begun, and five old ones are kept (`api.log.1` is the latest).
 * A full disk costs what is said meanwhile, never the process that says it: it neither fails nor waits.
 */
export class LogFile extends Writable {
  readonly #path: string;
  #stream: RotatingFileStream | null = null;
  #pausedUntil = 0;

  constructor(path: string) {
    super();
    this.#path = path;
    // one from before it was private
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) {
      chmodSync(path, 0o600);
    }
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.#stream === null) {
      if (performance.now() < this.#pausedUntil) {
        done();
        return;
      }
      this.#stream = this.#open();
    }
    this.#stream.write(chunk, () => done());
  }

  override _final(done: () => void): void {
    if (this.#stream === null) {
      done();
    } else {
      this.#stream.end(() => done());
    }
  }

  #open(): RotatingFileStream {
    const stream = createStream(basename(this.#path), {
      ...rotation,
      path: dirname(this.#path),
      mode: 0o600,
    });
    stream.on('error', () => {
      this.#stream = null;
      this.#pausedUntil = performance.now() + pauseMs;
    });
    return stream;
  }
}
