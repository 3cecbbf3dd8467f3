import type { AreaMemory } from './area-memory.ts';

/** What matters of a memory here: how many profiles it holds. */
interface Sized {
  readonly candidates: { readonly size: number };
  readonly roles: { readonly size: number };
}

/**
 * The areas that a worker remembers, by key. When they hold more than `mostProfiles` open profiles together, those that
 * were used longest ago are forgotten, but for the last one; a forgotten area is read anew when it is matched next.
 */
export class AreaCache<Memory extends Sized = AreaMemory> {
  readonly #mostProfiles: number;
  /** In order of use, the latest last. */
  readonly #byKey = new Map<string, Memory>();

  constructor(mostProfiles: number) {
    this.#mostProfiles = mostProfiles;
  }

  /** Hands a memory out, and forgets it until it is put back; undefined when the area is not remembered. */
  take(key: string): Memory | undefined {
    const memory = this.#byKey.get(key);
    this.#byKey.delete(key);
    return memory;
  }

  /** Remembers an area as the one used last. */
  put(key: string, memory: Memory): void {
    this.#byKey.delete(key);
    this.#byKey.set(key, memory);
    // counted each time, since areas grow
    let profiles = 0;
    for (const { candidates, roles } of this.#byKey.values()) {
      profiles += candidates.size + roles.size;
    }
    for (const [oldest, { candidates, roles }] of this.#byKey) {
      if (profiles <= this.#mostProfiles || oldest === key) {
        return;
      }
      this.#byKey.delete(oldest);
      profiles -= candidates.size + roles.size;
    }
  }

  /** Forgets every area. */
  clear(): void {
    this.#byKey.clear();
  }
}
