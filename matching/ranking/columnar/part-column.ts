import type { CompiledCandidate } from '../../pair/compiled-profile.ts';
import type { CandidateField } from '../../pair/reads.ts';

/** A few fields of a candidate. */
export type Part = Partial<CompiledCandidate>;

type Key = string | number | boolean | null;

/**
 * A column of a pool in which each different value of some fields is kept once, and each slot holds the value's code. What
 * is computed of a value is then computed once for all slots that have it.
 */
export class PartColumn {
  readonly fields: readonly CandidateField[];
  readonly #codeByKey = new Map<Key, number>();
  readonly #values: Part[] = [];
  #codes = new Uint32Array(0);

  constructor(fields: readonly CandidateField[]) {
    this.fields = fields;
  }

  /** The different values that ever came in, by code. */
  get values(): readonly Part[] {
    return this.#values;
  }

  /** Code by slot; of no use for slots never set. Holds until the next `set`. */
  get codes(): Uint32Array {
    return this.#codes;
  }

  set(slot: number, candidate: CompiledCandidate): void {
    if (slot >= this.#codes.length) {
      const larger = new Uint32Array(Math.max(slot + 1, Math.ceil(this.#codes.length * 1.5)));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    const key = this.#keyOf(candidate);
    let code = this.#codeByKey.get(key);
    if (code === undefined) {
      code = this.#values.length;
      this.#values.push(Object.fromEntries(this.fields.map((field) => [field, candidate[field]])));
      this.#codeByKey.set(key, code);
    }
    this.#codes[slot] = code;
  }

  /** The value of a slot that was set. */
  get(slot: number): Part {
    return this.#values[this.#codes[slot] ?? 0] ?? {};
  }

  #keyOf(candidate: CompiledCandidate): Key {
    const [field, ...others] = this.fields;
    if (field === undefined) {
      return null;
    }
    if (others.length === 0) {
      return keyOf(candidate[field]);
    }
    let key = '';
    for (const each of this.fields) {
      const one = keyOf(candidate[each]);
      key += typeof one === 'string' ? JSON.stringify(one) : `${one} `;
    }
    return key;
  }
}

/** Tells any two values of a field apart, and nothing else. */
function keyOf(value: CompiledCandidate[CandidateField]): Key {
  if (value === null || typeof value !== 'object') {
    return value;
  }
  return value instanceof Map
    ? JSON.stringify([...value].sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value);
}
