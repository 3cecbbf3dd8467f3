import type { StoredPair } from '../../db/matching/stored-pairs.ts';
import type { PairShares, PairTotal } from '../../matching/model/pair-score.ts';
import { unknownSides } from '../../matching/ranking/packed-sides.ts';
import type { PoolTotals } from '../../matching/ranking/pool-totals.ts';
import { selectTop } from '../../matching/ranking/select-top.ts';
import type { TopPair } from '../../matching/ranking/top-list.ts';
import { KnownShares } from './known-shares.ts';
import { type ListKind, listKinds, otherSide, type PairState, type Side, sides } from './listed-pair.ts';
import { PairTable } from './pair-table.ts';
import { depthOf, type RankedPairs, Ranking } from './ranking.ts';
import { type Subject, Subjects } from './subjects.ts';

/** The longest list of each kind. */
export type ListLimits = Readonly<Record<ListKind, number>>;

/** A pair that a batch may have changed, as it is now. */
export interface DirtyPair extends PairState {
  readonly candidateId: string;
  readonly roleId: string;
  /** As it was before. */
  readonly before: PairState;
  /** Its other numbers, where they came with its total; else null. */
  readonly shares: PairShares | null;
}

/**
 * Every list of an area in memory, equal to what is stored between batches, and what a batch changes. Pairs are numbers in a
 * table here: an area has millions.
 */
export class AreaLists implements RankedPairs {
  readonly table = new PairTable();
  #limitsOf: (id: string) => ListLimits;
  readonly #waitOf: (candidateId: string) => number;
  readonly #subjects: Readonly<Record<Side, Subjects>> = {
    candidate: new Subjects(
      (id) => this.#newRankings('candidate', id),
      (id) => this.#waitOf(id),
    ),
    role: new Subjects(
      (id) => this.#newRankings('role', id),
      () => 0,
    ),
  };
  #dirty: number[] = [];
  #shares = new KnownShares();

  /** `limitsOf` are the longest lists of a subject, by its id; `waitOf` tells since when a candidate waits now, see `waitNumber`. */
  constructor(limitsOf: (id: string) => ListLimits, waitOf: (candidateId: string) => number) {
    this.#limitsOf = limitsOf;
    this.#waitOf = waitOf;
  }

  /** Sets the longest lists; every list must be ranked anew after it. */
  setLimits(limitsOf: (id: string) => ListLimits): void {
    this.#limitsOf = limitsOf;
  }

  /** Takes in since when everyone waits; every list must be ranked anew after it. */
  setWaits(): void {
    for (const subject of this.#subjects.candidate.all()) {
      subject.wait = this.#waitOf(subject.id);
    }
  }

  /** Takes in since when a changed candidate waits: the moves that follow place them anew where that has changed. */
  setWait(candidateId: string): void {
    const subject = this.#subjects.candidate.take(candidateId);
    const wait = this.#waitOf(candidateId);
    subject.isWaitNew = subject.wait !== wait;
    subject.wait = wait;
  }

  /** Puts a stored pair back, in any order; {@link endRestoring} ends the loading. */
  restore(stored: StoredPair): void {
    const { kind, total } = stored;
    const candidate = this.#subjects.candidate.take(stored.candidateId);
    const role = this.#subjects.role.take(stored.roleId);
    const pair = this.#add(candidate, role);
    this.table.setTotal(pair, kind, total);
    this.table.setOnList(pair, 'candidate', stored.inCandidateList);
    this.table.setOnList(pair, 'role', stored.inRoleList);
    if (kind === 'none') {
      return;
    }
    if (stored.inCandidateList) {
      candidate.byKind[kind].restore(pair);
    }
    if (stored.inRoleList) {
      role.byKind[kind].restore(pair);
    }
  }

  /** Puts the restored lists in order. */
  endRestoring(): void {
    for (const side of sides) {
      for (const subject of this.#subjects[side].all()) {
        for (const kind of listKinds) {
          subject.byKind[kind].endRestoring();
        }
      }
    }
  }

  /** The other side's ids of the pairs of a subject that are remembered. */
  partnersOf(side: Side, id: string): string[] {
    const subject = this.#subjects[side].find(id);
    if (subject === undefined) {
      return [];
    }
    return [...this.#subjects[otherSide[side]].all()].flatMap((other) =>
      this.#find(side, subject, other) < 0 ? [] : [other.id],
    );
  }

  /**
   * Takes in what has become of the pair of a changed subject of side `changed`, and gives it its place in the rankings
   * of the other; those of the changed one are set by {@link place} or {@link clear}.
   */
  move(changed: Side, candidateId: string, roleId: string, kind: PairTotal['kind'], total: number): void {
    const side = otherSide[changed];
    const candidate = this.#subjects.candidate.take(candidateId);
    const role = this.#subjects.role.take(roleId);
    const [subject, other] = side === 'candidate' ? [candidate, role] : [role, candidate];
    let pair = this.table.find(candidate.number, role.number);
    if (pair >= 0) {
      this.markDirty(pair);
      const rankedAs = this.table.rankedBy(pair, side);
      if (rankedAs === kind && this.table.totalOf(pair) === total && !other.isWaitNew) {
        return;
      }
      if (rankedAs !== null) {
        subject.byKind[rankedAs].remove(pair);
      }
      this.table.setTotal(pair, kind, total);
    }
    if (kind === 'none' || !subject.byKind[kind].admits(total, other.wait, other.id)) {
      return;
    }
    if (pair < 0) {
      pair = this.#add(candidate, role);
      this.table.setTotal(pair, kind, total);
    }
    subject.byKind[kind].insert(pair);
  }

  /** Ranks a subject anew from its totals against the whole other side. */
  place(side: Side, id: string, totals: PoolTotals): void {
    this.#subjects[side].take(id).isWaitNew = false;
    const limits = this.#limitsOf(id);
    for (const kind of listKinds) {
      this.placeTop(side, id, kind, selectTop(totals, kind, depthOf(limits[kind])));
    }
  }

  /** Ranks the given others, best first and at most as deep as is remembered, in place of those a subject had. */
  placeTop(side: Side, id: string, kind: ListKind, top: readonly TopPair[]): void {
    const subject = this.#subjects[side].take(id);
    const pairs = top.map((ranked) => {
      const other = this.#subjects[otherSide[side]].take(ranked.id);
      const found = this.#find(side, subject, other);
      const pair =
        found >= 0 ? found : side === 'candidate' ? this.#add(subject, other) : this.#add(other, subject);
      this.markDirty(pair);
      this.table.setTotal(pair, kind, ranked.total);
      if (ranked.sides !== unknownSides) {
        this.#shares.set(pair, ranked.sides, ranked.coverage, this.table.end);
      }
      return pair;
    });
    subject.byKind[kind].replace(pairs, this.#limitsOf(id)[kind]);
  }

  /** Takes a subject that has left off every list of its own. */
  clear(side: Side, id: string): void {
    this.#subjects[side].take(id).isWaitNew = false;
    for (const kind of listKinds) {
      this.placeTop(side, id, kind, []);
    }
  }

  /** Of each candidate who is among the first so many on any role's list of matches: on how many. */
  countTops(length: number): Map<string, number> {
    const topsByNumber = new Map<number, number>();
    for (const { byKind } of this.#subjects.role.all()) {
      for (const pair of byKind.match.first(length)) {
        const number = this.table.candidateOf(pair);
        topsByNumber.set(number, (topsByNumber.get(number) ?? 0) + 1);
      }
    }
    return new Map(
      Array.from(topsByNumber, ([number, tops]) => [this.#subjects.candidate.at(number).id, tops]),
    );
  }

  /** Ids of the subjects of a side that have a list with a vacant place and nobody known who is next in line. */
  idsToRefill(side: Side): string[] {
    return [...this.#subjects[side].all()]
      .filter(({ byKind }) => listKinds.some((kind) => byKind[kind].needsRefill))
      .map(({ id }) => id);
  }

  /** Ids of every subject of a side that is remembered. */
  idsOf(side: Side): string[] {
    return [...this.#subjects[side].all()].map(({ id }) => id);
  }

  /** The pairs that the batch may have changed. */
  dirtyPairs(): readonly number[] {
    return this.#dirty;
  }

  /** What there is to store of one of {@link dirtyPairs}. */
  describe(pair: number): DirtyPair {
    return {
      candidateId: this.#subjects.candidate.at(this.table.candidateOf(pair)).id,
      roleId: this.#subjects.role.at(this.table.roleOf(pair)).id,
      ...this.table.stateOf(pair),
      before: this.table.stateBefore(pair),
      shares: this.#shares.get(pair),
    };
  }

  /** Ends the batch: what is now in memory counts as stored, and pairs that no ranking remembers are forgotten. */
  commit(): void {
    for (const pair of this.#dirty) {
      this.table.dropState(pair);
      if (sides.every((side) => this.table.rankedBy(pair, side) === null)) {
        this.#forget(pair);
      }
    }
    this.#dirty = [];
    this.#shares = new KnownShares();
  }

  otherIdOf(side: Side, pair: number): string {
    return side === 'candidate'
      ? this.#subjects.role.at(this.table.roleOf(pair)).id
      : this.#subjects.candidate.at(this.table.candidateOf(pair)).id;
  }

  otherWaitOf(side: Side, pair: number): number {
    return side === 'candidate' ? 0 : this.#subjects.candidate.at(this.table.candidateOf(pair)).wait;
  }

  markDirty(pair: number): void {
    if (this.table.keepState(pair)) {
      this.#dirty.push(pair);
    }
  }

  #find(side: Side, subject: Subject, other: Subject): number {
    return side === 'candidate'
      ? this.table.find(subject.number, other.number)
      : this.table.find(other.number, subject.number);
  }

  #add(candidate: Subject, role: Subject): number {
    candidate.pairs += 1;
    role.pairs += 1;
    return this.table.add(candidate.number, role.number);
  }

  #forget(pair: number): void {
    const numbers = { candidate: this.table.candidateOf(pair), role: this.table.roleOf(pair) };
    this.table.release(pair);
    for (const side of sides) {
      const subject = this.#subjects[side].at(numbers[side]);
      subject.pairs -= 1;
      if (subject.pairs === 0) {
        this.#subjects[side].release(subject);
      }
    }
  }

  #newRankings(side: Side, id: string): Subject['byKind'] {
    const limits = this.#limitsOf(id);
    const rankingOf = (kind: ListKind) => new Ranking(side, kind, limits[kind], this);
    return { match: rankingOf('match'), 'near-miss': rankingOf('near-miss') };
  }
}
