import { adjustPair } from '../adjustments/adjust-pair.ts';
import type { Gate } from '../gates/gate.ts';
import { gates as allGates } from '../gates/gates.ts';
import type { Adjustment } from '../model/adjustment.ts';
import type { NearMiss, PairNumbers, PairScore, PairTotal, RuleResult } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import { compareTexts, Pair, type PairTexts, type ScoringSetting } from '../pair/pair.ts';
import { roundScore } from '../pair/round.ts';
import { travelMinutes as estimate, type TravelMinutes } from '../pair/travel-minutes.ts';
import { type FitRule, rulesInForce, weightOf } from '../rules/fit-rule.ts';
import { rules as allRules } from '../rules/rules.ts';
import { coverageOf, harmonicMean, SideSum } from './side-sum.ts';

/**
 * Scores one pair by the two profiles, the policy and the date alone. `total`, `numbers` and `explain` agree bit for bit:
 * `total` is for ranking and looks no further at a pair that can be on no list, `numbers` is what is stored of any pair.
 * `texts` answers for the pair's text similarities where they are already known; default: compare the texts.
 */
export interface PairScorer {
  /** What it judges by. Pools that score in their own way judge by the same. */
  readonly setting: ScoringSetting;
  /** In the order in which they are evaluated and shown. */
  readonly gates: readonly Gate[];
  /** In the order in which they are summed and shown. */
  readonly rules: readonly FitRule[];
  total(candidate: CompiledCandidate, role: CompiledRole, texts?: PairTexts): PairTotal;
  numbers(candidate: CompiledCandidate, role: CompiledRole, texts?: PairTexts): PairNumbers;
  explain(candidate: CompiledCandidate, role: CompiledRole, texts?: PairTexts): PairScore;
}

/** What a pair scores; who asks for no more can be given the scorers of several policies as one. */
export type PairScores = Pick<PairScorer, 'total' | 'numbers' | 'explain'>;

const noMatch: PairTotal = { kind: 'none', total: 0 };

/** What a scorer can be given in place of its defaults. */
interface ScorerOptions {
  /** Replaces the estimate by distance. */
  readonly travelMinutes?: TravelMinutes;
  /** Default: every gate of the index. */
  readonly gates?: readonly Gate[];
  /** Default: every rule of the index. */
  readonly rules?: readonly FitRule[];
}

/**
 * Makes a scorer. `today` is `YYYY-MM-DD`.
 *
 * 1. Every gate is checked. A failed gate that nothing opens ends it.
 * 2. If gates failed, the first adjustment of the first of them that opens them all makes a near miss, and the
 *    rules look at the pair as it would then be.
 * 3. Each side is the weighted mean of its known fits, leaning towards the prior for what is unknown.
 * 4. The total is the harmonic mean of the two rounded sides.
 */
export function createPairScorer(
  policy: Policy,
  today: string,
  { travelMinutes = estimate, gates = allGates, rules: given = allRules }: ScorerOptions = {},
): PairScorer {
  const rules = rulesInForce(given, policy);
  const setting: ScoringSetting = {
    policy,
    today,
    travelMinutes,
    opensTo: new Map(Object.entries(policy.opensTo).map(([node, others]) => [node, new Set(others)])),
  };

  const candidateRules = rules.filter(({ side }) => side === 'candidate');
  const workplaceRules = rules.filter(({ side }) => side === 'workplace');

  function sumSide(ofSide: readonly FitRule[], pair: Pair): SideSum {
    const sum = new SideSum(policy);
    for (const rule of ofSide) {
      const fit = rule.fit(pair);
      if (fit === null) {
        sum.addUnknown(weightOf(rule, policy), rule.unknownFit?.(policy));
      } else {
        sum.add(weightOf(rule, policy), roundScore(fit), knownOf(rule, pair));
      }
    }
    return sum;
  }

  function explainRule(rule: FitRule, pair: Pair, sum: SideSum): RuleResult {
    const weight = weightOf(rule, policy);
    const exactFit = rule.fit(pair);
    const fit = exactFit === null ? null : roundScore(exactFit);
    const known = fit === null ? 0 : knownOf(rule, pair);
    if (fit === null) {
      sum.addUnknown(weight, rule.unknownFit?.(policy));
    } else {
      sum.add(weight, fit, known);
    }
    return { rule: rule.id, side: rule.side, weight, fit, known, evidence: rule.evidence(pair) };
  }

  return {
    setting,
    gates,
    rules,
    total: (candidate, role, texts = compareTexts(candidate, role)) => {
      const pair = new Pair(candidate, role, texts, setting);
      const opened = open(pair, gates);
      if (opened === null) {
        return noMatch;
      }
      const forCandidate = sumSide(candidateRules, opened.pair).score;
      const forWorkplace = sumSide(workplaceRules, opened.pair).score;
      return { kind: kindOf(opened), total: harmonicMean(forCandidate, forWorkplace) };
    },
    numbers: (candidate, role, texts = compareTexts(candidate, role)) => {
      const pair = new Pair(candidate, role, texts, setting);
      const opened = open(pair, gates);
      const scored = opened?.pair ?? pair;
      const ofCandidate = sumSide(candidateRules, scored);
      const ofWorkplace = sumSide(workplaceRules, scored);
      return {
        kind: kindOf(opened),
        total: opened === null ? 0 : harmonicMean(ofCandidate.score, ofWorkplace.score),
        forCandidate: ofCandidate.score,
        forWorkplace: ofWorkplace.score,
        coverage: coverageOf(ofCandidate, ofWorkplace),
        nearMiss: opened?.nearMiss ?? null,
      };
    },
    explain: (candidate, role, texts = compareTexts(candidate, role)) => {
      const pair = new Pair(candidate, role, texts, setting);
      const opened = open(pair, gates);
      const scored = opened?.pair ?? pair;
      const ofCandidate = new SideSum(policy);
      const ofWorkplace = new SideSum(policy);
      const results = rules.map((rule) =>
        explainRule(rule, scored, rule.side === 'candidate' ? ofCandidate : ofWorkplace),
      );
      return {
        total: harmonicMean(ofCandidate.score, ofWorkplace.score),
        forCandidate: ofCandidate.score,
        forWorkplace: ofWorkplace.score,
        coverage: coverageOf(ofCandidate, ofWorkplace),
        gates: gates.map((gate) => ({
          gate: gate.id,
          outcome: gate.check(pair),
          evidence: gate.evidence(pair),
        })),
        rules: results,
        nearMiss: opened?.nearMiss ?? null,
      };
    },
  };
}

function knownOf(rule: FitRule, pair: Pair): number {
  return rule.known ? roundScore(rule.known(pair)) : 1;
}

/** A pair that passes every gate: as it stands, or with the one change that a near miss names. */
interface OpenedPair {
  readonly pair: Pair;
  readonly nearMiss: NearMiss | null;
}

function kindOf(opened: OpenedPair | null): PairTotal['kind'] {
  if (opened === null) {
    return 'none';
  }
  return opened.nearMiss === null ? 'match' : 'near-miss';
}

/** The pair as it passes every gate; null when no one adjustment makes it. */
function open(pair: Pair, gates: readonly Gate[]): OpenedPair | null {
  const failed = failedGates(pair, gates);
  if (failed === null) {
    return null;
  }
  return failed.length === 0 ? { pair, nearMiss: null } : findNearMiss(pair, failed);
}

const noGates: readonly Gate[] = [];

/** The failed gates in order, or null when one of them can't be opened at all. */
function failedGates(pair: Pair, gates: readonly Gate[]): readonly Gate[] | null {
  let failed: Gate[] | null = null;
  for (const gate of gates) {
    if (gate.check(pair) !== 'fail') {
      continue;
    }
    if (!gate.adjustments) {
      return null;
    }
    failed ??= [];
    failed.push(gate);
  }
  return failed ?? noGates;
}

/** The first adjustment that opens every failed gate, and the pair with it made; null when there is none. */
function findNearMiss(pair: Pair, failed: readonly Gate[]): OpenedPair | null {
  const [first] = failed;
  for (const adjustment of first?.adjustments?.(pair) ?? []) {
    const adjusted = first && openBy(first, adjustment, pair);
    if (adjusted && failed.every((gate) => gate.check(adjusted) !== 'fail')) {
      return { pair: adjusted, nearMiss: { gate: first.id, adjustment } };
    }
  }
  return null;
}

/** The pair with an adjustment made that a gate names. Throws when it is of no kind that the gate is opened by. */
export function openBy({ id, openedBy }: Gate, adjustment: Adjustment, pair: Pair): Pair {
  const kind = openedBy?.find((one) => one.kind === adjustment.kind);
  if (kind === undefined) {
    throw new Error(`The gate "${id}" is not declared as openedBy "${adjustment.kind}".`);
  }
  return adjustPair(pair, kind, adjustment);
}
