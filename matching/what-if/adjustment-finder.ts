import { addToList } from '../add-to-list.ts';
import type { NodePolicies } from '../model/node-policies.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import { compareTexts, Pair, type PairTexts } from '../pair/pair.ts';
import { NodeScorers } from '../scoring/node-scorers.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { type AdjustmentEffect, compareWorth } from './adjustment-effect.ts';
import { failedGates, failsAny, type KindReach, makeAdjustment } from './adjustment-reach.ts';
import { type Trial as ListedTrial, listTrials } from './list-trials.ts';
import { PairFits, roundingSlack } from './pair-fits.ts';

/** Finds which single adjustments would bring someone onto a list, by scoring again with each of them made. */
export interface AdjustmentFinder {
  /**
   * What the role's adjustments would change among these candidates, the most worth first. `textsWith` answers for how alike
   * the role's text and a candidate's are, by the candidate's id; default: compare them.
   */
  ofRole(
    role: CompiledRole,
    candidates: readonly CompiledCandidate[],
    textsWith?: (candidateId: string) => PairTexts,
  ): AdjustmentEffect[];
  /** What the adjustments around the candidate would change among these roles, the most worth first. */
  ofCandidate(candidate: CompiledCandidate, roles: readonly CompiledRole[]): AdjustmentEffect[];
  /** How many of the pairs pass every gate as they stand: they are on the list, however long a stored one may be. */
  countListed(pairs: readonly (readonly [candidate: CompiledCandidate, role: CompiledRole])[]): number;
}

/** An adjustment to try. */
interface Trial extends ListedTrial {
  /** The role with it made, where that is the same for every pair. */
  readonly role?: CompiledRole;
}

interface PairToJudge {
  /** Id of the profile that is not the subject. */
  readonly otherId: string;
  readonly pair: Pair;
}

/** One pair as it stands, that an adjustment may change. */
interface Baseline extends PairToJudge {
  readonly isListed: boolean;
  readonly isGood: boolean;
  /** The kinds of adjustment that may open or lift it, or make it good no more. */
  readonly changedBy: ReadonlySet<KindReach>;
  /** Found when first asked for where the pair fails a gate. */
  fits: PairFits | null;
}

/**
 * Makes a finder, which judges each pair by the policy of its role's node. `today` is `YYYY-MM-DD`.
 *
 * 1. Every pair is judged as it stands. Pairs that fail gates which no one adjustment of the subject opens are left out,
 *    and so are those that would not be good even if all that adjustments change were perfect.
 * 2. For each adjustment, the pairs that it may open or lift are scored anew with it made. Whom it certainly doesn't
 *    reach is not: the counts are as exact as if everybody had been.
 * 3. Of an adjustment that gains someone, those who would lose by it are counted too.
 *
 * Effects without gain are left out. They come in order of {@link compareWorth}, then as listed.
 */
export function createAdjustmentFinder(policies: NodePolicies, today: string): AdjustmentFinder {
  const scorers = new NodeScorers(policies, today);
  // gates and rules are the same by every policy
  const scorer = scorers.of(null);
  const judge = new Judge(scorer);
  const pairOf = (candidate: CompiledCandidate, role: CompiledRole, texts = compareTexts(candidate, role)) =>
    new Pair(candidate, role, texts, scorers.of(role.nodeId).setting);
  return {
    ofRole: (role, candidates, textsWith) => {
      const trials = listTrials(scorer, 'role', (kind) => kind.listForRole(role)).map((trial) => {
        const { adjustment, reach } = trial;
        return { ...trial, role: reach.kind.ofRole?.make(role, adjustment) ?? role };
      });
      const pairs = candidates.map((candidate) => ({
        otherId: candidate.id,
        pair: pairOf(candidate, role, textsWith?.(candidate.id)),
      }));
      return judge.effects(trials, judge.baselines(trials, pairs));
    },
    ofCandidate: (candidate, roles) => {
      const trials = listTrials(scorer, 'candidate', (kind) => kind.listForCandidate(candidate, roles));
      const pairs = roles.map((role) => ({ otherId: role.id, pair: pairOf(candidate, role) }));
      return judge.effects(trials, judge.baselines(trials, pairs));
    },
    countListed: (pairs) =>
      pairs.filter(([candidate, role]) => failedGates(scorer, pairOf(candidate, role), 0) === 0).length,
  };
}

class Judge {
  readonly #scorer: PairScorer;

  constructor(scorer: PairScorer) {
    this.#scorer = scorer;
  }

  /** The pairs that one of the adjustments may change. */
  baselines(trials: readonly Trial[], pairs: readonly PairToJudge[]): Baseline[] {
    const reaches = [...new Set(trials.map(({ reach }) => reach))];
    const openable = reaches.reduce((gates, reach) => gates | reach.gates, 0);
    const baselines: Baseline[] = [];
    for (const one of pairs) {
      const failed = failedGates(this.#scorer, one.pair, openable);
      if (failed === null) {
        continue;
      }
      const baseline = failed === 0 ? this.#listed(one, reaches) : shut(one, reaches, failed);
      if (baseline.changedBy.size > 0) {
        baselines.push(baseline);
      }
    }
    return baselines;
  }

  effects(trials: readonly Trial[], baselines: readonly Baseline[]): AdjustmentEffect[] {
    const reached = new ReachedPairs(baselines);
    return trials
      .map((trial) => this.#effectOf(trial, reached.by(trial)))
      .filter(({ enter, becomeGood }) => enter.length + becomeGood.length > 0)
      .sort(compareWorth);
  }

  #effectOf(trial: Trial, reached: readonly Baseline[]): AdjustmentEffect {
    const enter: string[] = [];
    const becomeGood: string[] = [];
    for (const baseline of reached) {
      if (baseline.isGood) {
        continue;
      }
      const total = this.#totalWith(trial, baseline);
      if (total === null) {
        continue;
      }
      if (!baseline.isListed) {
        enter.push(baseline.otherId);
      }
      if (total >= goodOf(baseline)) {
        becomeGood.push(baseline.otherId);
      }
    }
    const isGain = enter.length + becomeGood.length > 0;
    const loseGood = isGain
      ? reached.flatMap((baseline) => {
          if (!baseline.isGood) {
            return [];
          }
          const total = this.#totalWith(trial, baseline);
          return total !== null && total >= goodOf(baseline) ? [] : [baseline.otherId];
        })
      : [];
    return { adjustment: trial.adjustment, enter, becomeGood, loseGood };
  }

  /** A pair that passes every gate. */
  #listed({ pair, otherId }: PairToJudge, reaches: readonly KindReach[]): Baseline {
    const fits = new PairFits(pair, this.#scorer.rules);
    const good = goodOf({ pair });
    const isGood = fits.total >= good;
    // gates alone read what the others alter, and all are passed
    const changedBy = reaches.filter(
      ({ rules }) => rules.size > 0 && (isGood || fits.highestTotal(rules) >= good - roundingSlack),
    );
    return { pair, otherId, isListed: true, isGood, changedBy: new Set(changedBy), fits };
  }

  /** The pair's total with the adjustment made; null when one of the gates that the adjustment is about still fails. */
  #totalWith({ adjustment, reach, role }: Trial, baseline: Baseline): number | null {
    const adjusted = makeAdjustment(baseline.pair, reach, adjustment, role);
    if (failsAny(this.#scorer, adjusted, reach.gates)) {
      return null;
    }
    baseline.fits ??= new PairFits(baseline.pair, this.#scorer.rules);
    return baseline.fits.totalWith(adjusted, reach.rules);
  }
}

/** Which of the pairs an adjustment may change; who is in no list of it is certainly not reached. */
class ReachedPairs {
  readonly #baselines: readonly Baseline[];
  readonly #byKind = new Map<KindReach, readonly Baseline[]>();
  readonly #byWhat = new Map<KindReach, ReadonlyMap<string, readonly Baseline[]>>();

  constructor(baselines: readonly Baseline[]) {
    this.#baselines = baselines;
  }

  by({ adjustment, reach }: Trial): readonly Baseline[] {
    const { what, whatMayChange } = reach.kind;
    if (what === undefined || whatMayChange === undefined) {
      return this.#ofKind(reach).filter(({ pair }) => reach.mayChange(adjustment, pair));
    }
    let byWhat = this.#byWhat.get(reach);
    if (byWhat === undefined) {
      byWhat = groupByWhat(this.#ofKind(reach), whatMayChange());
      this.#byWhat.set(reach, byWhat);
    }
    return byWhat.get(String(adjustment[what.value])) ?? [];
  }

  #ofKind(reach: KindReach): readonly Baseline[] {
    const known = this.#byKind.get(reach);
    if (known !== undefined) {
      return known;
    }
    const changed = this.#baselines.filter(({ changedBy }) => changedBy.has(reach));
    this.#byKind.set(reach, changed);
    return changed;
  }
}

/** All things at once: most pairs are reached by few of the many. */
function groupByWhat(
  baselines: readonly Baseline[],
  whatMayChange: (pair: Pair) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Baseline[]> {
  const byWhat = new Map<string, Baseline[]>();
  for (const baseline of baselines) {
    for (const what of whatMayChange(baseline.pair)) {
      addToList(byWhat, what, baseline);
    }
  }
  return byWhat;
}

/** From which total the pair is good. */
function goodOf({ pair }: Pick<PairToJudge, 'pair'>): number {
  return pair.setting.policy.good;
}

/** A pair that fails these gates. */
function shut({ pair, otherId }: PairToJudge, reaches: readonly KindReach[], failed: number): Baseline {
  const changedBy = reaches.filter(({ gates }) => (failed & ~gates) === 0);
  return { pair, otherId, isListed: false, isGood: false, changedBy: new Set(changedBy), fits: null };
}
