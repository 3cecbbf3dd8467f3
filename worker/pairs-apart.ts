import type { RoleOffLists } from '../db/matching/profile-rows.ts';
import { addToList } from '../matching/add-to-list.ts';

/**
 * The pairs of an area that are off the lists whatever their totals. What is known of a candidate comes with the row, so that memory and
 * stored lists are as of the same revision; which of it holds depends on the date alone.
 */
export class PairsApart {
  readonly #rolesByCandidate = new Map<string, readonly RoleOffLists[]>();
  #today: string;
  /** The others of each that has any, on that date; null when that must be made anew. */
  #bySide: Readonly<Record<'candidate' | 'role', ReadonlyMap<string, ReadonlySet<string>>>> | null = null;

  /** `today` is `YYYY-MM-DD`. */
  constructor(today: string) {
    this.#today = today;
  }

  /** Sets the date of the lists to come. */
  setDate(today: string): void {
    if (today !== this.#today) {
      this.#today = today;
      this.#bySide = null;
    }
  }

  /** Takes in the roles that are off the lists with a candidate, in place of those before. */
  set(candidateId: string, roles: readonly RoleOffLists[]): void {
    if (roles.length === 0) {
      if (this.#rolesByCandidate.delete(candidateId)) {
        this.#bySide = null;
      }
      return;
    }
    this.#rolesByCandidate.set(candidateId, roles);
    this.#bySide = null;
  }

  /** The others that are on no list of one; null when there is none, as of nearly all. */
  of(side: 'candidate' | 'role', id: string): ReadonlySet<string> | null {
    this.#bySide ??= this.#onDate();
    return this.#bySide[side].get(id) ?? null;
  }

  #onDate(): Readonly<Record<'candidate' | 'role', ReadonlyMap<string, ReadonlySet<string>>>> {
    const found = { candidate: new Map<string, string[]>(), role: new Map<string, string[]>() };
    for (const [candidateId, roles] of this.#rolesByCandidate) {
      for (const { roleId, until } of roles) {
        if (until === null || until > this.#today) {
          addToList(found.candidate, candidateId, roleId);
          addToList(found.role, roleId, candidateId);
        }
      }
    }
    const setsOf = (lists: ReadonlyMap<string, string[]>) =>
      new Map([...lists].map(([id, others]) => [id, new Set(others)] as const));
    return { candidate: setsOf(found.candidate), role: setsOf(found.role) };
  }
}
