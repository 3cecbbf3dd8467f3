import type { ListKind } from './listed-pair.ts';
import type { Ranking } from './ranking.ts';

/** A candidate or role that has rankings, or stands in some of the other side's. */
export interface Subject {
  readonly id: string;
  /** What pairs name it by. */
  readonly number: number;
  readonly byKind: Readonly<Record<ListKind, Ranking>>;
  /** Of a candidate since when they wait, see `waitNumber`, as the rankings have it; 0 of a role. */
  wait: number;
  /** Whether that has just changed, so that the candidate has to be placed anew on every list. */
  isWaitNew: boolean;
  /** How many pairs of it are remembered, by whichever side. */
  pairs: number;
}

/** The subjects of one side by id and by number; a number is used again when its subject is released. */
export class Subjects {
  readonly #rankingsOf: (id: string) => Subject['byKind'];
  readonly #waitOf: (id: string) => number;
  readonly #byId = new Map<string, Subject>();
  readonly #byNumber: (Subject | undefined)[] = [];
  readonly #free: number[] = [];

  /** What a subject is made with, by its id. */
  constructor(rankingsOf: (id: string) => Subject['byKind'], waitOf: (id: string) => number) {
    this.#rankingsOf = rankingsOf;
    this.#waitOf = waitOf;
  }

  find(id: string): Subject | undefined {
    return this.#byId.get(id);
  }

  /** The subject of this id, made where there is none. */
  take(id: string): Subject {
    const known = this.#byId.get(id);
    if (known !== undefined) {
      return known;
    }
    const number = this.#free.pop() ?? this.#byNumber.length;
    const subject: Subject = {
      id,
      number,
      byKind: this.#rankingsOf(id),
      wait: this.#waitOf(id),
      isWaitNew: false,
      pairs: 0,
    };
    this.#byNumber[number] = subject;
    this.#byId.set(id, subject);
    return subject;
  }

  /** Throws when no subject has the number. */
  at(number: number): Subject {
    const subject = this.#byNumber[number];
    if (subject === undefined) {
      throw new RangeError(`A pair names subject ${number}, which is not there.`);
    }
    return subject;
  }

  release(subject: Subject): void {
    this.#byId.delete(subject.id);
    this.#byNumber[subject.number] = undefined;
    this.#free.push(subject.number);
  }

  all(): Iterable<Subject> {
    return this.#byId.values();
  }
}
