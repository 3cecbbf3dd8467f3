import type { Policy } from '../policy/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import { compareTexts, Pair, type PairTexts, type ScoringSetting } from '../scoring/pair.ts';
import type { PairTotal } from '../scoring/pair-score.ts';
import { createPairScorer, type PairScorer, settingOf } from '../scoring/pair-scorer.ts';
import type { Steps } from '../steps.ts';
import { type CandidateDoor, compareWorth, type Door, type DoorEffect, type RoleDoor } from './door.ts';
import { failedGates, failsAny, gatesOf, reachOf } from './door-reach.ts';
import { listCandidateDoors, listRoleDoors } from './list-doors.ts';
import { openCandidateDoor, openRoleDoor } from './open-door.ts';

/** Finds which single adjustments would open doors, by scoring again with each of them made. */
export interface DoorFinder {
  /** What the role's adjustments would change among these candidates, the most worth first. */
  ofRole(role: CompiledRole, candidates: readonly CompiledCandidate[]): Steps<DoorEffect<RoleDoor>[]>;
  /** What the adjustments around the candidate would change among these roles, the most worth first. */
  ofCandidate(
    candidate: CompiledCandidate,
    roles: readonly CompiledRole[],
  ): Steps<DoorEffect<CandidateDoor>[]>;
  /** How many of the pairs pass every gate as they stand: they are on the list, however long a stored one may be. */
  countListed(pairs: readonly (readonly [candidate: CompiledCandidate, role: CompiledRole])[]): Steps<number>;
}

/** One pair as it stands. */
interface Standing {
  readonly pair: Pair;
  /** Id of the profile that is not the subject. */
  readonly otherId: string;
  readonly failed: number;
  readonly isGood: boolean;
}

/** The two profiles with an adjustment made. */
type Open<Kind extends Door> = (pair: Pair, door: Kind) => readonly [CompiledCandidate, CompiledRole];

/** Pairs looked at between two pauses. */
const pairsAStep = 500;

/**
 * Makes a finder. `today` is `YYYY-MM-DD`.
 *
 * 1. Every pair is judged as it stands. Pairs that fail a gate which no adjustment of the subject opens are left out.
 * 2. For each adjustment, the pairs that it may open or lift are scored anew with it made. Whom it certainly doesn't
 *    reach is not: the counts are as exact as if everybody had been.
 * 3. Of an adjustment that gains someone, those who would lose by it are counted too.
 *
 * Effects without gain are left out. They come in order of {@link worthOf}, then of who enters, then as listed.
 */
export function createDoorFinder(policy: Policy, today: string): DoorFinder {
  const scorer = createPairScorer(policy, today);
  const setting = settingOf(scorer);
  if (setting === undefined) throw new Error('The pair scorer tells no setting.');
  const judge = new Judge(policy.good, scorer, setting);
  return {
    *ofRole(role, candidates) {
      const doors = listRoleDoors(role);
      // the same adjusted role for every candidate
      const opened = new Map(doors.map((door) => [door, openRoleDoor(role, door)]));
      const standings = yield* judge.standings(
        doors,
        candidates.map((candidate) => [candidate.id, candidate, role] as const),
      );
      return yield* judge.effects(doors, standings, (pair, door) => [
        pair.candidate,
        opened.get(door) ?? pair.role,
      ]);
    },
    *ofCandidate(candidate, roles) {
      const doors = listCandidateDoors(candidate, roles);
      const standings = yield* judge.standings(
        doors,
        roles.map((role) => [role.id, candidate, role] as const),
      );
      return yield* judge.effects(doors, standings, (pair, door) =>
        door.kind === 'offer-support'
          ? [pair.candidate, openRoleDoor(pair.role, door)]
          : [openCandidateDoor(pair.candidate, door), pair.role],
      );
    },
    *countListed(pairs) {
      let listed = 0;
      for (const [index, [candidate, role]] of pairs.entries()) {
        if (index % pairsAStep === pairsAStep - 1) yield;
        if (failedGates(new Pair(candidate, role, compareTexts(candidate, role), setting)) === 0) listed += 1;
      }
      return listed;
    },
  };
}

class Judge {
  readonly #good: number;
  readonly #scorer: PairScorer;
  readonly #setting: ScoringSetting;

  constructor(good: number, scorer: PairScorer, setting: ScoringSetting) {
    this.#good = good;
    this.#scorer = scorer;
    this.#setting = setting;
  }

  /** The pairs that pass, or fail nothing but what one of the adjustments could open. */
  *standings(
    doors: readonly Door[],
    pairs: readonly (readonly [otherId: string, candidate: CompiledCandidate, role: CompiledRole])[],
  ): Steps<Standing[]> {
    const openable = new Set(doors.map(gatesOf));
    const standings: Standing[] = [];
    for (const [index, [otherId, candidate, role]] of pairs.entries()) {
      if (index % pairsAStep === pairsAStep - 1) yield;
      const texts = compareTexts(candidate, role);
      const pair = new Pair(candidate, role, texts, this.#setting);
      const failed = failedGates(pair);
      if (failed !== 0 && ![...openable].some((gates) => (failed & ~gates) === 0)) continue;
      const isGood = failed === 0 && this.#isGood(this.#scorer.total(candidate, role, texts));
      standings.push({ pair, otherId, failed, isGood });
    }
    return standings;
  }

  *effects<Kind extends Door>(
    doors: readonly Kind[],
    standings: readonly Standing[],
    open: Open<Kind>,
  ): Steps<DoorEffect<Kind>[]> {
    const effects: DoorEffect<Kind>[] = [];
    for (const adjustment of doors) {
      yield;
      const effect = this.#effectOf(adjustment, standings, open);
      if (effect.enter.length + effect.becomeGood.length > 0) effects.push(effect);
    }
    return effects.sort(compareWorth);
  }

  #effectOf<Kind extends Door>(
    adjustment: Kind,
    standings: readonly Standing[],
    open: Open<Kind>,
  ): DoorEffect<Kind> {
    const gates = gatesOf(adjustment);
    const mayChange = reachOf(adjustment);
    const enter: string[] = [];
    const becomeGood: string[] = [];
    const good: Standing[] = [];
    for (const standing of standings) {
      const { pair, otherId, failed } = standing;
      if ((failed & ~gates) !== 0 || !mayChange(pair)) continue;
      if (standing.isGood) {
        good.push(standing);
        continue;
      }
      const total = this.#totalWith(adjustment, pair, gates, open);
      if (total?.kind !== 'match') continue;
      if (failed !== 0) enter.push(otherId);
      if (this.#isGood(total)) becomeGood.push(otherId);
    }
    const isGain = enter.length + becomeGood.length > 0;
    const loseGood = isGain
      ? good.flatMap(({ pair, otherId }) => {
          const total = this.#totalWith(adjustment, pair, gates, open);
          return total !== null && this.#isGood(total) ? [] : [otherId];
        })
      : [];
    return { adjustment, enter, becomeGood, loseGood };
  }

  /** The pair's total with the adjustment made; null when one of the gates that the adjustment is about still fails. */
  #totalWith<Kind extends Door>(
    adjustment: Kind,
    pair: Pair,
    gates: number,
    open: Open<Kind>,
  ): PairTotal | null {
    const [candidate, role] = open(pair, adjustment);
    // no adjustment changes a text
    const texts: PairTexts = pair.texts;
    if (failsAny(new Pair(candidate, role, texts, this.#setting), gates)) return null;
    return this.#scorer.total(candidate, role, texts);
  }

  #isGood({ kind, total }: PairTotal): boolean {
    return kind === 'match' && total >= this.#good;
  }
}
