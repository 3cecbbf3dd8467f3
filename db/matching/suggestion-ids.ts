import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid'; // RFC 9562 ids whose order is that of time, which node:crypto can't make

const randomBytesOfId = 16;

/** Ids for suggestions made at one time. */
export class SuggestionIds {
  readonly #msecs: number;
  /** Random bytes in stock: to draw them for each id alone takes longer than all else. */
  readonly #random = new Uint8Array(256 * randomBytesOfId);
  #used = this.#random.length;

  constructor(madeAt: Date) {
    this.#msecs = madeAt.getTime();
  }

  next(): string {
    if (this.#used === this.#random.length) {
      randomFillSync(this.#random);
      this.#used = 0;
    }
    const random = this.#random.subarray(this.#used, this.#used + randomBytesOfId);
    this.#used += randomBytesOfId;
    return v7({ msecs: this.#msecs, random });
  }
}
