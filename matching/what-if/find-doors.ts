import type { Policy } from '../model/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import { compareTexts, Pair, type PairTexts, type ScoringSetting } from '../pair/pair.ts';
import { positionOf, positionsOf } from '../pair/positions.ts';
import { createPairScorer } from '../scoring/pair-scorer.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { type CandidateDoor, compareWorth, type Door, type DoorEffect, type RoleDoor } from './door.ts';
import { failedGates, failsAny, gatesOf, reachOf, rulesOf } from './door-reach.ts';
import { listCandidateDoors, listRoleDoors } from './list-doors.ts';
import { openCandidateDoor, openRoleDoor } from './open-door.ts';
import { PairFits, roundingSlack } from './pair-fits.ts';
import { createSupportReach } from './support-reach.ts';

const supportPositions = positionsOf(supportIds);

/** Finds which single adjustments would open doors, by scoring again with each of them made. */
export interface DoorFinder {
  /**
   * What the role's adjustments would change among these candidates, the most worth first. `textsWith` answers for how alike
   * the role's text and a candidate's are, by the candidate's id; default: compare them.
   */
  ofRole(
    role: CompiledRole,
    candidates: readonly CompiledCandidate[],
    textsWith?: (candidateId: string) => PairTexts,
  ): DoorEffect<RoleDoor>[];
  /** What the adjustments around the candidate would change among these roles, the most worth first. */
  ofCandidate(candidate: CompiledCandidate, roles: readonly CompiledRole[]): DoorEffect<CandidateDoor>[];
  /** How many of the pairs pass every gate as they stand: they are on the list, however long a stored one may be. */
  countListed(pairs: readonly (readonly [candidate: CompiledCandidate, role: CompiledRole])[]): number;
}

interface PairToJudge {
  /** Id of the profile that is not the subject. */
  readonly otherId: string;
  readonly candidate: CompiledCandidate;
  readonly role: CompiledRole;
  readonly texts: PairTexts;
}

/** One pair as it stands, that an adjustment may change. */
interface Standing {
  readonly pair: Pair;
  /** Id of the profile that is not the subject. */
  readonly otherId: string;
  readonly isListed: boolean;
  readonly isGood: boolean;
  /** The kinds of adjustment that may open or lift it, or make it good no more. */
  readonly changedBy: ReadonlySet<Door['kind']>;
  /** Found when first asked for where the pair fails a gate. */
  fits: PairFits | null;
}

/** The two profiles with an adjustment made. */
type Open<Kind extends Door> = (pair: Pair, door: Kind) => readonly [CompiledCandidate, CompiledRole];

/**
 * Makes a finder. `today` is `YYYY-MM-DD`.
 *
 * 1. Every pair is judged as it stands. Pairs that fail gates which no one adjustment of the subject opens are left out,
 *    and so are those that would not be good even if all that adjustments change were perfect.
 * 2. For each adjustment, the pairs that it may open or lift are scored anew with it made. Whom it certainly doesn't
 *    reach is not: the counts are as exact as if everybody had been.
 * 3. Of an adjustment that gains someone, those who would lose by it are counted too.
 *
 * Effects without gain are left out. They come in order of {@link worthOf}, then of who enters, then as listed.
 */
export function createDoorFinder(policy: Policy, today: string): DoorFinder {
  const { setting } = createPairScorer(policy, today);
  const judge = new Judge(policy.good, setting);
  return {
    ofRole(role, candidates, textsWith) {
      const doors = listRoleDoors(role);
      // the same adjusted role for every candidate
      const opened = new Map(doors.map((door) => [door, openRoleDoor(role, door)]));
      const standings = judge.standings(
        doors,
        candidates.map((candidate) => ({
          otherId: candidate.id,
          candidate,
          role,
          texts: textsWith?.(candidate.id) ?? compareTexts(candidate, role),
        })),
      );
      return judge.effects(doors, standings, (pair, door) => [pair.candidate, opened.get(door) ?? pair.role]);
    },
    ofCandidate(candidate, roles) {
      const doors = listCandidateDoors(candidate, roles);
      const standings = judge.standings(
        doors,
        roles.map((role) => ({ otherId: role.id, candidate, role, texts: compareTexts(candidate, role) })),
      );
      return judge.effects(doors, standings, (pair, door) =>
        door.kind === 'offer-support'
          ? [pair.candidate, openRoleDoor(pair.role, door)]
          : [openCandidateDoor(pair.candidate, door), pair.role],
      );
    },
    countListed: (pairs) =>
      pairs.filter(
        ([candidate, role]) =>
          failedGates(new Pair(candidate, role, compareTexts(candidate, role), setting), 0) === 0,
      ).length,
  };
}

class Judge {
  readonly #good: number;
  readonly #setting: ScoringSetting;

  constructor(good: number, setting: ScoringSetting) {
    this.#good = good;
    this.#setting = setting;
  }

  /** The pairs that one of the adjustments may change. */
  standings(doors: readonly Door[], pairs: readonly PairToJudge[]): Standing[] {
    const kinds = [...new Set(doors.map(({ kind }) => kind))];
    const openable = kinds.reduce((gates, kind) => gates | gatesOf(kind), 0);
    const standings: Standing[] = [];
    for (const { otherId, candidate, role, texts } of pairs) {
      const pair = new Pair(candidate, role, texts, this.#setting);
      const failed = failedGates(pair, openable);
      if (failed === null) {
        continue;
      }
      const standing = failed === 0 ? this.#listed(pair, otherId, kinds) : shut(pair, otherId, kinds, failed);
      if (standing.changedBy.size > 0) {
        standings.push(standing);
      }
    }
    return standings;
  }

  effects<Kind extends Door>(
    doors: readonly Kind[],
    standings: readonly Standing[],
    open: Open<Kind>,
  ): DoorEffect<Kind>[] {
    const effects: DoorEffect<Kind>[] = [];
    const reach = new Reach(standings);
    for (const adjustment of doors) {
      const effect = this.#effectOf(adjustment, reach.of(adjustment), open);
      if (effect.enter.length + effect.becomeGood.length > 0) {
        effects.push(effect);
      }
    }
    return effects.sort(compareWorth);
  }

  #effectOf<Kind extends Door>(
    adjustment: Kind,
    reached: readonly Standing[],
    open: Open<Kind>,
  ): DoorEffect<Kind> {
    const enter: string[] = [];
    const becomeGood: string[] = [];
    for (const standing of reached) {
      if (standing.isGood) {
        continue;
      }
      const total = this.#totalWith(adjustment, standing, open);
      if (total === null) {
        continue;
      }
      if (!standing.isListed) {
        enter.push(standing.otherId);
      }
      if (total >= this.#good) {
        becomeGood.push(standing.otherId);
      }
    }
    const isGain = enter.length + becomeGood.length > 0;
    const loseGood = isGain
      ? reached.flatMap((standing) => {
          if (!standing.isGood) {
            return [];
          }
          const total = this.#totalWith(adjustment, standing, open);
          return total !== null && total >= this.#good ? [] : [standing.otherId];
        })
      : [];
    return { adjustment, enter, becomeGood, loseGood };
  }

  /** A pair that passes every gate. */
  #listed(pair: Pair, otherId: string, kinds: readonly Door['kind'][]): Standing {
    const fits = new PairFits(pair);
    const isGood = fits.total >= this.#good;
    const changedBy = kinds.filter((kind) => {
      const rules = rulesOf(kind);
      // gates alone read the others, and all are passed
      return rules.length > 0 && (isGood || fits.highestTotal(rules) >= this.#good - roundingSlack);
    });
    return { pair, otherId, isListed: true, isGood, changedBy: new Set(changedBy), fits };
  }

  /** The pair's total with the adjustment made; null when one of the gates that the adjustment is about still fails. */
  #totalWith<Kind extends Door>(adjustment: Kind, standing: Standing, open: Open<Kind>): number | null {
    const [candidate, role] = open(standing.pair, adjustment);
    // no adjustment changes a text
    const adjusted = new Pair(candidate, role, standing.pair.texts, this.#setting);
    if (failsAny(adjusted, gatesOf(adjustment.kind))) {
      return null;
    }
    standing.fits ??= new PairFits(standing.pair);
    return standing.fits.totalWith(adjusted, rulesOf(adjustment.kind));
  }
}

/** Which of the pairs an adjustment may change; who is in no list of it is certainly not reached. */
class Reach {
  readonly #standings: readonly Standing[];
  readonly #byKind = new Map<Door['kind'], Standing[]>();
  #bySupport: Standing[][] | undefined;

  constructor(standings: readonly Standing[]) {
    this.#standings = standings;
  }

  of(door: Door): readonly Standing[] {
    if (door.kind === 'offer-support') {
      return this.#ofSupport(positionOf(supportPositions, door.support));
    }
    const mayChange = reachOf(door);
    return this.#ofKind(door.kind).filter(({ pair }) => mayChange(pair));
  }

  #ofKind(kind: Door['kind']): Standing[] {
    const known = this.#byKind.get(kind);
    if (known !== undefined) {
      return known;
    }
    const changed = this.#standings.filter(({ changedBy }) => changedBy.has(kind));
    this.#byKind.set(kind, changed);
    return changed;
  }

  /** All supports at once: most pairs are reached by few of the many. */
  #ofSupport(support: number): readonly Standing[] {
    if (this.#bySupport === undefined) {
      this.#bySupport = supportIds.map(() => []);
      const reach = createSupportReach();
      for (const standing of this.#ofKind('offer-support')) {
        for (const reached of reach(standing.pair)) {
          this.#bySupport[reached]?.push(standing);
        }
      }
    }
    return this.#bySupport[support] ?? [];
  }
}

/** A pair that fails these gates. */
function shut(pair: Pair, otherId: string, kinds: readonly Door['kind'][], failed: number): Standing {
  const changedBy = kinds.filter((kind) => (failed & ~gatesOf(kind)) === 0);
  return { pair, otherId, isListed: false, isGood: false, changedBy: new Set(changedBy), fits: null };
}
