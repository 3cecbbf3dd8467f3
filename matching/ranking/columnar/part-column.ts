import type { CompiledCandidate } from '../../pair/compiled-profile.ts';
import type { CandidateField } from '../../pair/reads.ts';

type Key = string | number | boolean | null;

/**
 * A column of a pool in which each different value of some fields is kept once, and each slot holds the value's code. What
 * is computed of a value is then computed once for all slots that have it.
 */
export class PartColumn {
  readonly fields: readonly CandidateField[];
  readonly #codeByKey = new Map<Key, number>();
  readonly #unknown: CompiledCandidate;
  readonly #values: CompiledCandidate[] = [];
  #codes = new Uint32Array(0);

  /** `unknown` is a candidate of whom nothing is known. */
  constructor(fields: readonly CandidateField[], unknown: CompiledCandidate) {
    this.fields = fields;
    this.#unknown = unknown;
  }

  /** The different values that ever came in, by code: each a candidate of whom nothing else is known. */
  get values(): readonly CompiledCandidate[] {
    return this.#values;
  }

  /** The value of a code. */
  candidateOf(code: number): CompiledCandidate {
    return this.#values[code] ?? this.#unknown;
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
      // its own properties are the fields, all others are those of the unknown candidate
      const value: CompiledCandidate = Object.create(this.#unknown);
      this.#values.push(
        Object.assign(value, Object.fromEntries(this.fields.map((field) => [field, candidate[field]]))),
      );
      this.#codeByKey.set(key, code);
    }
    this.#codes[slot] = code;
  }

  /** The value of a slot that was set: its own properties are the fields of the column. */
  get(slot: number): CompiledCandidate {
    return this.candidateOf(this.#codes[slot] ?? 0);
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
