import { addToList } from '../../add-to-list.ts';
import type { Change } from '../../model/change.ts';
import type { NodePolicies } from '../../model/node-policies.ts';
import type { CompiledCandidate, CompiledRole } from '../../pair/compiled-profile.ts';
import { compareTexts, Pair } from '../../pair/pair.ts';
import { NodeScorers } from '../../scoring/node-scorers.ts';
import type { PairScorer } from '../../scoring/pair-scorer.ts';
import { failedAmong } from '../adjustment-reach.ts';
import { listTrials, type Trial } from '../list-trials.ts';
import { ChangeSearch } from './change-search.ts';
import { type Opening, rankOpenings } from './openings.ts';
import { findSmallestChange } from './smallest-change.ts';

/** How many of the other side a gate stops. */
interface GateStops {
  readonly gate: string;
  /** By this gate, alone or together with others. */
  readonly stops: number;
  /** By this gate and no other. */
  readonly alone: number;
}

/** Somebody of the other side whom gates keep off the list. */
interface NearPair {
  readonly id: string;
  /** Ids of the gates that fail, in their order. */
  readonly gates: readonly string[];
  /** One or two changes, by either side, that open it; empty when no two do. */
  readonly changes: readonly Change[];
}

/** Why a profile's list is as short as it is, and what would make it longer. */
export interface LeftWithout {
  /** Open profiles of the other side. */
  readonly others: number;
  /** Those that pass every gate. */
  readonly listed: number;
  /** What stops the others, the most first. */
  readonly gates: readonly GateStops[];
  /** Those that fail the fewest gates, the fewest first. */
  readonly nearest: readonly NearPair[];
  /** One or two changes of the subject, made once, and whom they bring: single ones first, then what brings most. */
  readonly openings: readonly Opening[];
  /** Those that no single change of the subject brings. */
  readonly needTwo: number;
  /** How many of these, the nearest, were searched for two changes. */
  readonly searched: number;
}

/** How far a search goes, and how much is told of what it finds. */
export interface LeftWithoutLimits {
  /** Most of the nearest. */
  readonly nearest: number;
  /** Most openings of one change, and most of two. */
  readonly openings: number;
  /** Most changes that are tried to find two that bring somebody; each takes about a microsecond. */
  readonly tries: number;
}

/** Enough to choose among, within a second. */
const usualLimits: LeftWithoutLimits = { nearest: 5, openings: 5, tries: 150_000 };

/** Whose list it is, and all who are open on the other side. */
export type LeftWithoutSubject =
  | { readonly candidate: CompiledCandidate; readonly roles: readonly CompiledRole[] }
  | { readonly role: CompiledRole; readonly candidates: readonly CompiledCandidate[] };

interface PairOf {
  /** Of the other side. */
  readonly id: string;
  readonly pair: Pair;
}

interface ShutPair extends PairOf {
  /** The gates that fail, as bits by their positions in the scorer. */
  readonly failed: number;
}

/**
 * Finds why a list is short, each pair judged by the policy of its role's node. `today` is `YYYY-MM-DD`.
 *
 * 1. Every gate is checked for everybody.
 * 2. Each change of the subject is tried on all whom it may bring.
 * 3. On those that no single one brings, the nearest first, two changes are tried together, until so many have been tried as the
 *    limits allow. What is found is then tried on everybody.
 * 4. For the nearest, the smallest change by either side is looked for.
 */
export function findLeftWithout(
  subject: LeftWithoutSubject,
  policies: NodePolicies,
  today: string,
  limits: LeftWithoutLimits = usualLimits,
): LeftWithout {
  const scorers = new NodeScorers(policies, today);
  // gates are the same by every policy
  const scorer = scorers.of(null);
  const pairs = pairsOf(subject, scorers);
  const shut = pairs.flatMap(({ id, pair }): ShutPair[] => {
    const failed = failedAmong(scorer, pair, allGates(scorer));
    return failed === 0 ? [] : [{ id, pair, failed }];
  });
  shut.sort((a, b) => countBits(a.failed) - countBits(b.failed) || (a.id < b.id ? -1 : 1));

  const trials =
    'role' in subject
      ? listTrials(scorer, 'role', (kind) => kind.listForRole(subject.role))
      : listTrials(scorer, 'candidate', (kind) => kind.listForCandidate(subject.candidate, subject.roles));
  const { openings, needTwo, searched, isBrought } = findOpenings(shut, trials, scorer, limits);

  const nearest = shut
    .slice()
    .sort((a, b) => countBits(a.failed) - countBits(b.failed) || isBrought(b.id) - isBrought(a.id))
    .slice(0, limits.nearest);
  return {
    others: pairs.length,
    listed: pairs.length - shut.length,
    gates: countByGate(shut, scorer),
    nearest: nearest.map(({ id, pair, failed }) => ({
      id,
      gates: gateIdsOf(failed, scorer),
      changes: findSmallestChange(pair, scorer) ?? [],
    })),
    openings,
    needTwo,
    searched,
  };
}

function pairsOf(subject: LeftWithoutSubject, scorers: NodeScorers): PairOf[] {
  const pairOf = (candidate: CompiledCandidate, role: CompiledRole): Pair =>
    new Pair(candidate, role, compareTexts(candidate, role), scorers.of(role.nodeId).setting);
  return 'role' in subject
    ? subject.candidates.map((one) => ({ id: one.id, pair: pairOf(one, subject.role) }))
    : subject.roles.map((one) => ({ id: one.id, pair: pairOf(subject.candidate, one) }));
}

function findOpenings(
  shut: readonly ShutPair[],
  trials: readonly Trial[],
  scorer: PairScorer,
  limits: LeftWithoutLimits,
) {
  const search = new ChangeSearch(scorer);
  const single = new Map<Trial, string[]>();
  const brought = new Set<string>();
  for (const { id, pair, failed } of shut) {
    for (const [trial] of search.single(pair, failed, trials)) {
      addToList(single, trial, id);
      brought.add(id);
    }
  }
  const left = shut.filter(({ id }) => !brought.has(id));
  const double = new Map<string, { readonly changes: readonly [Trial, Trial]; count: number }>();
  const order = new Map(trials.map((trial, position) => [trial, position]));
  const positionOf = (trial: Trial): number => order.get(trial) ?? 0;
  const mostTried = search.tried + limits.tries;
  const openable = trials.reduce((bits, { reach }) => bits | reach.gates, 0);
  let searched = 0;
  for (const { pair, failed } of left) {
    if (search.tried >= mostTried) {
      break;
    }
    searched += 1;
    if ((failed & ~openable) !== 0) {
      continue;
    }
    for (const [one, other] of search.double(pair, failed, trials)) {
      const changes: readonly [Trial, Trial] =
        positionOf(one) < positionOf(other) ? [one, other] : [other, one];
      const key = changes.map(positionOf).join();
      const known = double.get(key) ?? { changes, count: 0 };
      known.count += 1;
      double.set(key, known);
    }
  }
  const openings = rankOpenings({
    single: trials.flatMap((trial) => {
      const ids = single.get(trial);
      return ids === undefined ? [] : [{ changes: [trial] as const, ids }];
    }),
    double: [...double.values()].sort(
      (a, b) =>
        b.count - a.count ||
        positionOf(a.changes[0]) - positionOf(b.changes[0]) ||
        positionOf(a.changes[1]) - positionOf(b.changes[1]),
    ),
    idsWith: (changes) =>
      shut.flatMap(({ id, pair, failed }) => (search.opens(pair, failed, changes) ? [id] : [])),
    most: limits.openings,
  });
  return { openings, needTwo: left.length, searched, isBrought: (id: string) => Number(brought.has(id)) };
}

function countByGate(shut: readonly ShutPair[], { gates }: PairScorer): GateStops[] {
  return gates
    .map(({ id }, position) => {
      const bit = 1 << position;
      return {
        gate: id,
        stops: shut.filter(({ failed }) => (failed & bit) !== 0).length,
        alone: shut.filter(({ failed }) => failed === bit).length,
      };
    })
    .filter(({ stops }) => stops > 0)
    .sort((a, b) => b.stops - a.stops || b.alone - a.alone);
}

/** The ids of the gates that are given as bits, in their order. */
function gateIdsOf(bits: number, { gates }: PairScorer): string[] {
  return gates.flatMap(({ id }, position) => ((bits & (1 << position)) === 0 ? [] : [id]));
}

/** Every gate, as bits. */
function allGates({ gates }: PairScorer): number {
  return (1 << gates.length) - 1;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    count += 1;
  }
  return count;
}
