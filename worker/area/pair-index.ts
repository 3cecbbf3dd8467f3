/** Says of a pair which two numbers it is found by. */
export interface PairKeys {
  candidateOf(pair: number): number;
  roleOf(pair: number): number;
}

/** Finds pairs by the numbers of candidate and role: a hash table with linear probing, at most half full, of four bytes a bucket. */
export class PairIndex {
  readonly #keys: PairKeys;
  /** One more than the pair; 0 where there is none. */
  #buckets = new Int32Array(64);
  #count = 0;

  constructor(keys: PairKeys) {
    this.#keys = keys;
  }

  /** −1 when there is no such pair. */
  find(candidate: number, role: number): number {
    return (this.#buckets[this.#bucketOf(candidate, role)] ?? 0) - 1;
  }

  /** Takes in a pair that is not there. */
  add(pair: number): void {
    this.#count += 1;
    if (2 * this.#count > this.#buckets.length) {
      this.#grow();
    }
    this.#put(pair);
  }

  /** Takes out a pair that is there. */
  remove(pair: number): void {
    const mask = this.#buckets.length - 1;
    let hole = this.#bucketOf(this.#keys.candidateOf(pair), this.#keys.roleOf(pair));
    this.#count -= 1;
    // those behind it move up, as far as that brings them no further than where they are looked for first
    for (let at = (hole + 1) & mask; ; at = (at + 1) & mask) {
      const next = this.#buckets[at] ?? 0;
      if (next === 0) {
        break;
      }
      const home = hashOf(this.#keys.candidateOf(next - 1), this.#keys.roleOf(next - 1)) & mask;
      if (((at - home) & mask) >= ((at - hole) & mask)) {
        this.#buckets[hole] = next;
        hole = at;
      }
    }
    this.#buckets[hole] = 0;
  }

  #put(pair: number): void {
    this.#buckets[this.#bucketOf(this.#keys.candidateOf(pair), this.#keys.roleOf(pair))] = pair + 1;
  }

  /** Where the pair is, or the empty bucket where it would be. */
  #bucketOf(candidate: number, role: number): number {
    const mask = this.#buckets.length - 1;
    for (let at = hashOf(candidate, role) & mask; ; at = (at + 1) & mask) {
      const pair = (this.#buckets[at] ?? 0) - 1;
      if (pair < 0 || (this.#keys.candidateOf(pair) === candidate && this.#keys.roleOf(pair) === role)) {
        return at;
      }
    }
  }

  #grow(): void {
    const before = this.#buckets;
    this.#buckets = new Int32Array(2 * before.length);
    for (const bucket of before) {
      if (bucket > 0) {
        this.#put(bucket - 1);
      }
    }
  }
}

function hashOf(candidate: number, role: number): number {
  const mixed = Math.imul(candidate, 0x9e3779b1) ^ Math.imul(role, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
