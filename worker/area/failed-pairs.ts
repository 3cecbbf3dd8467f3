/** A pair that can't be scored. */
export interface FailedPair {
  readonly candidateId: string;
  readonly roleId: string;
}

/** The pairs that could not be scored in one go, and for each profile among them the first error. */
export class FailedPairs {
  readonly pairs: FailedPair[] = [];
  readonly #causes = new Map<string, unknown>();

  add(candidateId: string, roleId: string, cause: unknown): void {
    this.pairs.push({ candidateId, roleId });
    for (const id of [candidateId, roleId]) {
      if (!this.#causes.has(id)) {
        this.#causes.set(id, cause);
      }
    }
  }

  /** Why the first pair of the profile failed. */
  causeOf(id: string): unknown {
    return this.#causes.get(id);
  }
}
