import { hashKey } from '@tanstack/react-query'; // tells whether two values say the same, in whatever order
import { ApiProblem, Unreachable } from '../api/problem.ts';

/** What is edited, as it was read. */
export interface Stored<Fields> {
  readonly fields: Fields;
  /** Named with each edit, so that nobody else's change is lost. */
  readonly revision: number;
}

/** How an {@link Autosave} reads and writes. */
interface AutosaveStore<Fields> {
  /** What is stored now. */
  readonly read: () => Promise<Stored<Fields>>;
  /** Stores some fields over the revision and tells the new one. Throws an {@link ApiProblem} 412 when another is stored. */
  readonly write: (changes: Partial<Fields>, revision: number) => Promise<number>;
}

/** What one sees of what is edited. */
export interface AutosaveState<Fields> {
  /** What is stored, with one's own changes on it. */
  readonly fields: Fields;
  /** `away`: kept until the API answers; `refused`: see `problem`; `conflict`: see `theirs`. */
  readonly status: 'idle' | 'saving' | 'saved' | 'away' | 'refused' | 'conflict';
  /** What somebody else made of the fields that are changed here too, and that wait for a choice. */
  readonly theirs: Partial<Fields>;
  /** Why it was not stored; null unless refused. */
  readonly problem: ApiProblem | null;
}

/** How long after the last change it is stored, in milliseconds: a word, not a letter at a time. */
const pauseMs = 600;

/** Keeps a thing stored while it is edited, one write at a time, and never over somebody else's change. */
export class Autosave<Fields extends object> {
  readonly #store: AutosaveStore<Fields>;
  readonly #listeners = new Set<() => void>();
  #stored: Stored<Fields>;
  #waiting: Partial<Fields> = {};
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: AutosaveState<Fields>;

  constructor(stored: Stored<Fields>, store: AutosaveStore<Fields>) {
    this.#stored = stored;
    this.#store = store;
    this.#state = { fields: stored.fields, status: 'idle', theirs: {}, problem: null };
  }

  /** What one sees now. */
  readonly state = (): AutosaveState<Fields> => this.#state;

  /** Calls back at each change of the state; returns how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes some fields; stored a little later, or at the next {@link flush}. */
  change(changes: Partial<Fields>): void {
    this.#waiting = { ...this.#waiting, ...changes };
    this.#tell({ fields: { ...this.#state.fields, ...changes } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pauseMs);
  }

  /** Stores at once what waits; also tries again what was refused or could not be sent. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isSending || !hasAny(this.#waiting) || hasAny(this.#state.theirs)) {
      return;
    }
    const sent = this.#waiting;
    this.#waiting = {};
    this.#isSending = true;
    this.#tell({ status: 'saving', problem: null });
    try {
      const revision = await this.#store.write(sent, this.#stored.revision);
      this.#stored = { fields: { ...this.#stored.fields, ...sent }, revision };
      this.#isSending = false;
      this.#tell({ status: 'saved' });
    } catch (error) {
      this.#isSending = false;
      this.#waiting = { ...sent, ...this.#waiting };
      await this.#notStored(error);
      return;
    }
    await this.flush();
  }

  /** Shows what was read again, unless it is older than what is here; one's own changes stay on it. */
  refresh(stored: Stored<Fields>): void {
    if (stored.revision > this.#stored.revision && !this.#isSending && !hasAny(this.#waiting)) {
      this.#stored = stored;
      this.#tell({ fields: stored.fields });
    }
  }

  /** Settles what two have changed: keeps one's own or takes theirs. When all is settled it is stored. */
  settle(field: keyof Fields, choice: 'mine' | 'theirs'): void {
    const theirs = without(this.#state.theirs, field);
    if (choice === 'theirs') {
      this.#waiting = without(this.#waiting, field);
      this.#tell({ fields: { ...this.#state.fields, [field]: this.#state.theirs[field] } });
    }
    this.#tell({ theirs });
    if (!hasAny(theirs)) {
      this.#tell({ status: hasAny(this.#waiting) ? 'saving' : 'saved' });
      void this.flush();
    }
  }

  async #notStored(error: unknown): Promise<void> {
    if (error instanceof Unreachable) {
      this.#tell({ status: 'away' });
      return;
    }
    if (!(error instanceof ApiProblem)) {
      throw error;
    }
    if (error.status !== 412) {
      this.#tell({ status: 'refused', problem: error });
      return;
    }
    try {
      this.#rebase(await this.#store.read());
    } catch (readError) {
      await this.#notStored(readError);
      return;
    }
    await this.flush();
  }

  /** Puts one's own changes on what somebody else stored; what both have changed waits for a choice. */
  #rebase(current: Stored<Fields>): void {
    const before = this.#stored.fields;
    const mine = this.#waiting;
    this.#stored = current;
    let theirs: Partial<Fields> = {};
    for (const field of keysOf(mine)) {
      const now = current.fields[field];
      if (!isSame(now, before[field]) && !isSame(now, mine[field])) {
        theirs = { ...theirs, [field]: now };
      }
    }
    this.#tell({
      fields: { ...current.fields, ...mine },
      theirs,
      ...(hasAny(theirs) ? { status: 'conflict' } : {}),
    });
  }

  #tell(change: Partial<AutosaveState<Fields>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return hashKey([one ?? null]) === hashKey([other ?? null]);
}

function hasAny(fields: object): boolean {
  return Object.keys(fields).length > 0;
}

function* keysOf<Fields extends object>(fields: Partial<Fields>): Generator<keyof Fields> {
  for (const field in fields) {
    yield field;
  }
}

function without<Fields extends object>(fields: Partial<Fields>, field: keyof Fields): Partial<Fields> {
  const rest: Partial<Fields> = { ...fields };
  delete rest[field];
  return rest;
}
