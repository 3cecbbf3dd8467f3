import type { StoredPair } from '../../db/matching/stored-pairs.ts';
import type { PairTotal } from '../../matching/model/pair-score.ts';
import type { PoolTotals } from '../../matching/ranking/pool-totals.ts';
import { selectTop } from '../../matching/ranking/select-top.ts';
import {
  idOf,
  type ListedPair,
  type ListKind,
  listKinds,
  otherSide,
  rankedOf,
  type Side,
} from './listed-pair.ts';
import { depthOf, Ranking } from './ranking.ts';

/** The longest list of each kind. */
export type ListLimits = Readonly<Record<ListKind, number>>;

/** One subject's rankings, and every pair of it that a ranking of either side remembers. */
interface Subject {
  readonly byKind: Readonly<Record<ListKind, Ranking>>;
  readonly pairsByOther: Map<string, ListedPair>;
}

const sides = ['candidate', 'role'] as const;

/** Every list of an area in memory, equal to what is stored between batches, and what a batch changes. */
export class AreaLists {
  #limits: ListLimits;
  readonly #subjects: Readonly<Record<Side, Map<string, Subject>>> = {
    candidate: new Map(),
    role: new Map(),
  };
  #dirty: ListedPair[] = [];

  constructor(limits: ListLimits) {
    this.#limits = limits;
  }

  /** Sets the longest lists; every list must be ranked anew after it. */
  setLimits(limits: ListLimits): void {
    this.#limits = limits;
  }

  /** Puts a stored pair back, in any order; {@link endRestoring} ends the loading. */
  restore(stored: StoredPair): void {
    const { candidateId, roleId, kind } = stored;
    const pair = Object.assign(this.#create(candidateId, roleId), stored);
    if (kind === 'none') {
      return;
    }
    if (pair.inCandidateList) {
      this.#subject('candidate', candidateId).byKind[kind].restore(pair);
    }
    if (pair.inRoleList) {
      this.#subject('role', roleId).byKind[kind].restore(pair);
    }
  }

  /** Puts the restored lists in order. */
  endRestoring(): void {
    for (const side of sides) {
      for (const subject of this.#subjects[side].values()) {
        for (const kind of listKinds) {
          subject.byKind[kind].endRestoring();
        }
      }
    }
  }

  /** The other side's ids of the pairs of a subject that are remembered. */
  partnersOf(side: Side, id: string): string[] {
    return [...(this.#subjects[side].get(id)?.pairsByOther.keys() ?? [])];
  }

  /**
   * Takes in what has become of the pair of a changed subject of side `changed`, and gives it its place in the rankings
   * of the other; those of the changed one are set by {@link place} or {@link clear}.
   */
  move(changed: Side, candidateId: string, roleId: string, kind: PairTotal['kind'], total: number): void {
    const side = otherSide[changed];
    const [ownId, otherId] = side === 'candidate' ? [candidateId, roleId] : [roleId, candidateId];
    const known = this.#subjects.candidate.get(candidateId)?.pairsByOther.get(roleId);
    const subject = this.#subject(side, ownId);
    if (known !== undefined) {
      this.#markDirty(known);
      const rankedAs = known[rankedOf[side]];
      if (rankedAs === kind && known.total === total) {
        return;
      }
      if (rankedAs !== null) {
        subject.byKind[rankedAs].remove(known);
      }
      known.kind = kind;
      known.total = total;
    }
    if (kind === 'none' || !subject.byKind[kind].admits(total, otherId)) {
      return;
    }
    const pair = known ?? this.#create(candidateId, roleId);
    pair.kind = kind;
    pair.total = total;
    subject.byKind[kind].insert(pair);
  }

  /** Ranks a subject anew from its totals against the whole other side. */
  place(side: Side, id: string, totals: PoolTotals): void {
    for (const kind of listKinds) {
      this.placeTop(side, id, kind, selectTop(totals, kind, depthOf(this.#limits[kind])));
    }
  }

  /** Ranks the given others, best first and at most as deep as is remembered, in place of those a subject had. */
  placeTop(
    side: Side,
    id: string,
    kind: ListKind,
    top: readonly { readonly id: string; readonly total: number }[],
  ): void {
    const subject = this.#subject(side, id);
    const pairs = top.map((other) => {
      const [candidateId, roleId] = side === 'candidate' ? [id, other.id] : [other.id, id];
      const pair = subject.pairsByOther.get(other.id) ?? this.#create(candidateId, roleId);
      this.#markDirty(pair);
      pair.kind = kind;
      pair.total = other.total;
      return pair;
    });
    subject.byKind[kind].replace(pairs, this.#limits[kind]);
  }

  /** Takes a subject that has left off every list of its own. */
  clear(side: Side, id: string): void {
    for (const kind of listKinds) {
      this.placeTop(side, id, kind, []);
    }
  }

  /** Ids of the subjects of a side that have a list with a vacant place and nobody known who is next in line. */
  idsToRefill(side: Side): string[] {
    return [...this.#subjects[side]]
      .filter(([, { byKind }]) => listKinds.some((kind) => byKind[kind].needsRefill))
      .map(([id]) => id);
  }

  /** Ids of every subject of a side that is remembered. */
  idsOf(side: Side): string[] {
    return [...this.#subjects[side].keys()];
  }

  /** The pairs that the batch may have changed, with their state before and now. */
  dirtyPairs(): readonly ListedPair[] {
    return this.#dirty;
  }

  /** Ends the batch: what is now in memory counts as stored, and pairs that no ranking remembers are forgotten. */
  commit(): void {
    for (const pair of this.#dirty) {
      pair.before = undefined;
      if (pair.rankedByCandidate === null && pair.rankedByRole === null) {
        this.#forget(pair);
      }
    }
    this.#dirty = [];
  }

  #forget(pair: ListedPair): void {
    for (const side of sides) {
      const subject = this.#subjects[side].get(pair[idOf[side]]);
      subject?.pairsByOther.delete(pair[idOf[otherSide[side]]]);
      if (subject?.pairsByOther.size === 0) {
        this.#subjects[side].delete(pair[idOf[side]]);
      }
    }
  }

  #create(candidateId: string, roleId: string): ListedPair {
    const pair: ListedPair = {
      candidateId,
      roleId,
      kind: 'none',
      total: 0,
      inCandidateList: false,
      inRoleList: false,
      rankedByCandidate: null,
      rankedByRole: null,
      before: undefined,
    };
    this.#subject('candidate', candidateId).pairsByOther.set(roleId, pair);
    this.#subject('role', roleId).pairsByOther.set(candidateId, pair);
    return pair;
  }

  readonly #markDirty = (pair: ListedPair): void => {
    if (pair.before !== undefined) {
      return;
    }
    const { kind, total, inCandidateList, inRoleList } = pair;
    pair.before = { kind, total, inCandidateList, inRoleList };
    this.#dirty.push(pair);
  };

  #subject(side: Side, id: string): Subject {
    let subject = this.#subjects[side].get(id);
    if (subject === undefined) {
      const rankingOf = (kind: ListKind) => new Ranking(side, kind, this.#limits[kind], this.#markDirty);
      subject = {
        byKind: { match: rankingOf('match'), 'near-miss': rankingOf('near-miss') },
        pairsByOther: new Map(),
      };
      this.#subjects[side].set(id, subject);
    }
    return subject;
  }
}
