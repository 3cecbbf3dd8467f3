import { ApiProblem, isPassing } from '../../api/problem.ts';
import { type Choice, choose, differences, mergeProfiles } from './merge-profiles.ts';
import { type FieldName, type FieldPath, isSame, type Profile, pathAt, valuesOf } from './profile.ts';
import { changesBetween, type ProfileChanges, withChanges } from './profile-changes.ts';

/** How long after the last change what is written is sent, in milliseconds. */
const pauseMs = 1_200;
/** How long after the last change what is written is kept on the device, in milliseconds: often enough to lose no word. */
const keepAfterMs = 250;

/** A person as it is stored. */
export interface StoredProfile {
  readonly profile: Profile;
  readonly revision: number;
}

/** What is written and not stored, with what it was written upon. */
export interface ProfileDraft extends StoredProfile {
  /** What the page said. */
  readonly written: Profile;
  /** When, as milliseconds since 1970. */
  readonly at: number;
}

/** What the API has said against a field. */
interface FieldError {
  readonly path: FieldPath;
  /** In the language of the page. */
  readonly message: string;
}

/** How it is with what is written: stored, on its way, or why not. */
export type SaveStatus = 'stored' | 'written' | 'saving' | 'away' | 'refused' | 'failed' | 'gone';

/** How it is with what is written. */
export interface SaveState {
  readonly status: SaveStatus;
  /** When it was last stored from here; null before. */
  readonly storedAt: Date | null;
  readonly revision: number;
  readonly errors: readonly FieldError[];
  /** What both this page and somebody else changed: one has to choose before it is sent. */
  readonly conflicts: readonly FieldPath[];
}

/** What a {@link ProfileStore} works with. */
interface ProfileStoreSetting {
  readonly stored: StoredProfile;
  /** Sends changes of the revision, and tells the new one. Throws as `answerOf` does. */
  readonly send: (changes: ProfileChanges, revision: number) => Promise<{ readonly revision: number }>;
  /** What is stored now. */
  readonly read: () => Promise<StoredProfile>;
  /** Keeps what is not stored on the device; null when all is. */
  readonly keep: (draft: ProfileDraft | null) => void;
  readonly now: () => Date;
}

/**
 * A person as the page says it, beside what is stored: what is written is sent after a pause, as a change of the revision that
 * it was written upon; what somebody else has stored meanwhile is put together with it, field by field.
 */
export class ProfileStore {
  readonly #setting: ProfileStoreSetting;
  readonly #listeners = new Set<() => void>();
  #stored: StoredProfile;
  #written: Profile;
  #state: SaveState;
  /** Values that the API refused: sent again when they are others. */
  #refused = new Map<FieldPath, unknown>();
  #sending: Promise<void> | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: ProfileStoreSetting) {
    this.#setting = setting;
    this.#stored = setting.stored;
    this.#written = setting.stored.profile;
    const { revision } = setting.stored;
    this.#state = { status: 'stored', storedAt: null, revision, errors: [], conflicts: [] };
  }

  /** Told of each change; returns how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What the page says. */
  readonly written = (): Profile => this.#written;
  /** What is stored, as far as is known here: in a conflict what somebody else has written. */
  readonly stored = (): Profile => this.#stored.profile;
  /** How it is with what is written. */
  readonly state = (): SaveState => this.#state;

  /** Writes a field; undefined makes it unknown. It is sent after a pause. */
  write<Name extends FieldName>(name: Name, value: Profile[Name] | undefined): void {
    const next = { ...this.#written };
    if (value === undefined) {
      Reflect.deleteProperty(next, name);
    } else {
      next[name] = value;
    }
    this.#become(next);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.save(), pauseMs);
  }

  /** Sends what is written now; resolves when it is stored, or it is told why not. */
  save(): Promise<void> {
    clearTimeout(this.#pause);
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /** Somebody has stored another version: what is written here is put together with it. */
  takeStored(theirs: StoredProfile): void {
    if (this.#sending === null && theirs.revision > this.#stored.revision) {
      this.#rebase(theirs);
      void this.save();
    }
  }

  /** What was left unstored of an earlier sitting is put together with what is stored now. */
  takeDraft({ profile, written }: ProfileDraft): void {
    const { merged, conflicts } = mergeProfiles(profile, written, this.#written);
    this.#tell({ conflicts: [...new Set([...this.#state.conflicts, ...conflicts])] });
    this.#become(merged);
    void this.save();
  }

  /** A person has chosen where both changed the field. */
  choose(path: FieldPath, choice: Choice): void {
    this.#tell({ conflicts: this.#state.conflicts.filter((one) => one !== path) });
    this.#become(choose(this.#written, this.#stored.profile, path, choice));
    void this.save();
  }

  /** Keeps at once on the device what is not stored: the page is left. */
  keepNow(): void {
    clearTimeout(this.#keeping);
    const draft = { ...this.#stored, written: this.#written, at: this.#setting.now().getTime() };
    this.#setting.keep(differences(this.#stored.profile, this.#written).length === 0 ? null : draft);
  }

  /** The person is erased: nothing of them is sent or kept from here any more. */
  readonly forget = (): void => {
    clearTimeout(this.#pause);
    clearTimeout(this.#keeping);
    this.#written = this.#stored.profile;
    this.keepNow();
  };

  #become(written: Profile): void {
    this.#written = written;
    const values = valuesOf(written);
    for (const [path, value] of this.#refused) {
      if (!isSame(value, values.get(path))) {
        this.#refused.delete(path);
      }
    }
    const errors = this.#state.errors.filter(({ path }) => this.#refused.has(path));
    this.#tell({ errors, ...(this.#sending === null ? { status: this.#settled('written') } : {}) });
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.keepNow(), keepAfterMs);
  }

  /** Sends until everything is stored that can be. */
  async #sendAll(): Promise<void> {
    for (;;) {
      const sent = withChanges(this.#stored.profile, this.#written, this.#held());
      const changes = changesBetween(this.#stored.profile, sent);
      if (changes === null) {
        clearTimeout(this.#pause);
        this.#tell({ status: this.#settled('stored') });
        this.keepNow();
        return;
      }
      this.#tell({ status: 'saving' });
      try {
        const { revision } = await this.#setting.send(changes, this.#stored.revision);
        this.#stored = { profile: sent, revision };
        this.#tell({ revision, storedAt: this.#setting.now() });
      } catch (error) {
        if (!(await this.#overcome(error, sent))) {
          this.keepNow();
          return;
        }
      }
    }
  }

  /** Whether it can be tried again at once, after what went wrong was mended or set aside. */
  async #overcome(error: unknown, sent: Profile): Promise<boolean> {
    if (error instanceof ApiProblem && error.status === 412) {
      try {
        const theirs = await this.#setting.read();
        if (theirs.revision !== this.#stored.revision) {
          this.#rebase(theirs);
          return true;
        }
      } catch (readError) {
        return this.#overcome(readError, sent);
      }
    }
    if (error instanceof ApiProblem && error.status === 404) {
      this.#tell({ status: 'gone' });
      return false;
    }
    if (error instanceof ApiProblem && this.#setAside(error, sent)) {
      return true;
    }
    this.#tell({ status: isPassing(error) ? 'away' : 'failed' });
    return false;
  }

  /** Holds back what the API refuses, so that the rest is stored; false when it does not say what that is. */
  #setAside(problem: ApiProblem, sent: Profile): boolean {
    const told: FieldError[] =
      problem.kind === 'reference-taken'
        ? [{ path: 'reference', message: problem.message }]
        : problem.errors.flatMap(({ pointer, message }) => {
            const path = pathAt(pointer);
            return path === null ? [] : [{ path, message }];
          });
    const changed = new Set(differences(this.#stored.profile, sent));
    const ours = told.filter(({ path }) => changed.has(path));
    if (ours.length === 0) {
      return false;
    }
    const values = valuesOf(sent);
    for (const { path } of ours) {
      this.#refused.set(path, values.get(path));
    }
    this.#tell({ errors: [...this.#state.errors, ...ours] });
    return true;
  }

  #rebase(theirs: StoredProfile): void {
    const { merged, conflicts } = mergeProfiles(this.#stored.profile, this.#written, theirs.profile);
    this.#stored = theirs;
    // what is the same by now needs no choice any more
    const differ = new Set(differences(theirs.profile, merged));
    const open = [...this.#state.conflicts, ...conflicts].filter((path) => differ.has(path));
    this.#tell({ revision: theirs.revision, conflicts: [...new Set(open)] });
    this.#become(merged);
  }

  #held(): ReadonlySet<FieldPath> {
    return new Set([...this.#state.conflicts, ...this.#refused.keys()]);
  }

  /** `wanted`, or why it is not so yet. */
  #settled(wanted: 'stored' | 'written'): SaveStatus {
    return this.#refused.size > 0 || this.#state.conflicts.length > 0 ? 'refused' : wanted;
  }

  #tell(change: Partial<SaveState>): void {
    const next = { ...this.#state, ...change };
    // the same one while it says the same: what shows it is drawn anew for another
    this.#state = isSame(next, this.#state) ? this.#state : next;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
