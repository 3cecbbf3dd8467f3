import type { PoolTotals } from '../../matching/ranking/pool-totals.ts';
import { selectTop } from '../../matching/ranking/select-top.ts';
import type { PairTotal } from '../../matching/scoring/pair-score.ts';
import {
  compareInList,
  flagOf,
  idOf,
  isListed,
  type ListedPair,
  type ListKind,
  listKinds,
  otherSide,
  type PairState,
  type Side,
} from './listed-pair.ts';

/** The longest list of each kind. */
export type ListLimits = Readonly<Record<ListKind, number>>;

/** One subject's lists, best first, and every pair of it that is on a list of either side. */
class SubjectLists {
  readonly byKind: Record<ListKind, ListedPair[]> = { match: [], 'near-miss': [] };
  readonly pairsByOther = new Map<string, ListedPair>();
  /** Kinds whose list has lost a member to one that may be in no memory: the next in line must be looked for. */
  readonly short = new Set<ListKind>();
}

/**
 * Every list of an area in memory, equal to what is stored between batches, and what a batch changes.
 * A list is the best `limits` pairs of its kind; one that is shorter holds every such pair there is.
 */
export class AreaLists {
  #limits: ListLimits;
  readonly #subjects: Readonly<Record<Side, Map<string, SubjectLists>>> = {
    candidate: new Map(),
    role: new Map(),
  };
  #touched: ListedPair[] = [];

  constructor(limits: ListLimits) {
    this.#limits = limits;
  }

  /** Sets the longest lists; every list must be ranked anew after it. */
  setLimits(limits: ListLimits): void {
    this.#limits = limits;
  }

  /** Puts a stored pair back, in any order; {@link sort} ends the loading. */
  restore(pair: PairState & { readonly candidateId: string; readonly roleId: string }): void {
    const listed: ListedPair = { ...pair, before: undefined };
    for (const side of ['candidate', 'role'] as const) {
      const subject = this.#subject(side, listed[idOf[side]]);
      subject.pairsByOther.set(listed[idOf[otherSide[side]]], listed);
      if (listed[flagOf[side]] && listed.kind !== 'none') subject.byKind[listed.kind].push(listed);
    }
  }

  /** Puts the restored lists in order. */
  sort(): void {
    for (const side of ['candidate', 'role'] as const) {
      for (const subject of this.#subjects[side].values()) {
        for (const kind of listKinds) subject.byKind[kind].sort((a, b) => comparePairs(side, a, b));
      }
    }
  }

  /** The other side's ids of the pairs of a subject that are on a list of either. */
  partnersOf(side: Side, id: string): string[] {
    return [...(this.#subjects[side].get(id)?.pairsByOther.keys() ?? [])];
  }

  /** What became of the pair of a changed subject: takes it in, moves it or takes it off the list of the unchanged other. */
  move(changed: Side, candidateId: string, roleId: string, kind: PairTotal['kind'], total: number): void {
    const known = this.#subjects.candidate.get(candidateId)?.pairsByOther.get(roleId);
    if (known === undefined && kind === 'none') return;
    const side = otherSide[changed];
    const subject = this.#subject(side, side === 'candidate' ? candidateId : roleId);
    if (
      known === undefined &&
      kind !== 'none' &&
      !this.#enters(side, subject, candidateId, roleId, kind, total)
    )
      return;
    const pair = known ?? this.#create(candidateId, roleId);
    this.#touch(pair);
    const flag = flagOf[side];
    if (pair.kind !== 'none' && pair[flag] && !subject.short.has(pair.kind)) {
      const list = subject.byKind[pair.kind];
      const last = list.at(-1);
      // a list that is full may have left others out, all of them after its last
      const isFull = list.length >= this.#limits[pair.kind];
      const stays =
        kind === pair.kind &&
        last !== undefined &&
        compareInList({ total, id: pair[idOf[changed]] }, { total: last.total, id: last[idOf[changed]] }) <=
          0;
      list.splice(list.indexOf(pair), 1);
      pair[flag] = false;
      if (isFull && !stays) subject.short.add(pair.kind);
    }
    pair.kind = kind;
    pair.total = total;
    if (kind !== 'none' && this.#enters(side, subject, candidateId, roleId, kind, total)) {
      this.#insert(side, subject.byKind[kind], pair, kind);
    }
  }

  /** Ranks a subject anew from its totals against the whole other side. */
  place(side: Side, id: string, totals: PoolTotals): void {
    for (const kind of listKinds) {
      this.placeTop(
        side,
        id,
        kind,
        Array.from(selectTop(totals, kind, this.#limits[kind]), (position) => ({
          id: totals.ids[position] ?? '',
          total: totals.totals[position] ?? 0,
        })),
      );
    }
  }

  /** Puts the given others, best first and at most the limit, on a subject's list in place of those it had. */
  placeTop(
    side: Side,
    id: string,
    kind: ListKind,
    top: readonly { readonly id: string; readonly total: number }[],
  ): void {
    const subject = this.#subject(side, id);
    for (const pair of subject.byKind[kind]) {
      // a pair that turned from one kind into the other may be on the new list already
      if (pair.kind !== kind && subject.byKind[otherKind(kind)].includes(pair)) continue;
      this.#touch(pair);
      pair[flagOf[side]] = false;
    }
    subject.byKind[kind] = top.map((other) => {
      const candidateId = side === 'candidate' ? id : other.id;
      const roleId = side === 'candidate' ? other.id : id;
      const pair = subject.pairsByOther.get(other.id) ?? this.#create(candidateId, roleId);
      this.#touch(pair);
      pair.kind = kind;
      pair.total = other.total;
      pair[flagOf[side]] = true;
      return pair;
    });
    subject.short.delete(kind);
  }

  /** Takes a subject that has left off every list of its own. */
  clear(side: Side, id: string): void {
    for (const kind of listKinds) this.placeTop(side, id, kind, []);
  }

  /** Ids of the subjects of a side whose lists wait for the next in line. */
  shortOnes(side: Side): string[] {
    return [...this.#subjects[side]].filter(([, subject]) => subject.short.size > 0).map(([id]) => id);
  }

  /** Ids of every subject of a side that has been on a list. */
  idsOf(side: Side): string[] {
    return [...this.#subjects[side].keys()];
  }

  /** The pairs that the batch has touched, with their state before and now. */
  touched(): readonly ListedPair[] {
    return this.#touched;
  }

  /** Ends the batch: what is now in memory counts as stored. */
  settle(): void {
    for (const pair of this.#touched) {
      pair.before = undefined;
      if (isListed(pair)) continue;
      for (const side of ['candidate', 'role'] as const) {
        const id = pair[idOf[side]];
        const subject = this.#subjects[side].get(id);
        subject?.pairsByOther.delete(pair[idOf[otherSide[side]]]);
        if (subject?.pairsByOther.size === 0) this.#subjects[side].delete(id);
      }
    }
    this.#touched = [];
  }

  #enters(
    side: Side,
    subject: SubjectLists,
    candidateId: string,
    roleId: string,
    kind: ListKind,
    total: number,
  ): boolean {
    if (subject.short.has(kind)) return false;
    const list = subject.byKind[kind];
    if (list.length < this.#limits[kind]) return true;
    const last = list.at(-1);
    const id = side === 'candidate' ? roleId : candidateId;
    return (
      last !== undefined &&
      compareInList({ total, id }, { total: last.total, id: last[idOf[otherSide[side]]] }) < 0
    );
  }

  #insert(side: Side, list: ListedPair[], pair: ListedPair, kind: ListKind): void {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = list[middle];
      if (there !== undefined && comparePairs(side, there, pair) < 0) low = middle + 1;
      else high = middle;
    }
    list.splice(low, 0, pair);
    pair[flagOf[side]] = true;
    if (list.length > this.#limits[kind]) {
      const demoted = list.pop();
      if (demoted !== undefined) {
        this.#touch(demoted);
        demoted[flagOf[side]] = false;
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
      before: null,
    };
    this.#touched.push(pair);
    this.#subject('candidate', candidateId).pairsByOther.set(roleId, pair);
    this.#subject('role', roleId).pairsByOther.set(candidateId, pair);
    return pair;
  }

  #touch(pair: ListedPair): void {
    if (pair.before !== undefined) return;
    const { kind, total, inCandidateList, inRoleList } = pair;
    pair.before = { kind, total, inCandidateList, inRoleList };
    this.#touched.push(pair);
  }

  #subject(side: Side, id: string): SubjectLists {
    let subject = this.#subjects[side].get(id);
    if (subject === undefined) {
      subject = new SubjectLists();
      this.#subjects[side].set(id, subject);
    }
    return subject;
  }
}

function otherKind(kind: ListKind): ListKind {
  return kind === 'match' ? 'near-miss' : 'match';
}

function comparePairs(side: Side, a: ListedPair, b: ListedPair): number {
  const other = idOf[otherSide[side]];
  return compareInList({ total: a.total, id: a[other] }, { total: b.total, id: b[other] });
}
