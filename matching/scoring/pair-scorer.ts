import type { Gate } from '../gates/gate.ts';
import { gates } from '../gates/gates.ts';
import type { NearMiss, PairNumbers, PairScore, PairTotal, RuleResult, Side } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import { compareTexts, Pair, type PairTexts, type ScoringSetting } from '../pair/pair.ts';
import { roundScore } from '../pair/round.ts';
import { type TravelMinutes, travelMinutes } from '../pair/travel-minutes.ts';
import type { FitRule } from '../rules/fit-rule.ts';
import { candidateRules, workplaceRules } from '../rules/fit-rules.ts';
import { adjustPair } from './adjust-pair.ts';
import { harmonicMean, SideSum } from './side-sum.ts';

/**
 * Scores one pair by the two profiles, the policy and the date alone. `total`, `numbers` and `explain` agree bit for bit:
 * `total` is for ranking and looks no further at a pair that can be on no list, `numbers` is what is stored of any pair.
 * `texts` answers for the pair's text similarities where they are already known; default: compare the texts.
 */
export interface PairScorer {
  /** What it judges by. Pools that score in their own way judge by the same. */
  readonly setting: ScoringSetting;
  total(candidate: CompiledCandidate, role: CompiledRole, texts?: PairTexts): PairTotal;
  numbers(candidate: CompiledCandidate, role: CompiledRole, texts?: PairTexts): PairNumbers;
  explain(candidate: CompiledCandidate, role: CompiledRole, texts?: PairTexts): PairScore;
}

const noMatch: PairTotal = { kind: 'none', total: 0 };

/**
 * Makes a scorer. `today` is `YYYY-MM-DD`; `travelMinutes` replaces the estimate by distance.
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
  options: { travelMinutes?: TravelMinutes } = {},
): PairScorer {
  const setting: ScoringSetting = {
    policy,
    today,
    travelMinutes: options.travelMinutes ?? travelMinutes,
    opensTo: new Map(Object.entries(policy.opensTo).map(([node, others]) => [node, new Set(others)])),
  };

  function sumSide(rules: readonly FitRule[], pair: Pair): SideSum {
    const sum = new SideSum(policy);
    for (const rule of rules) {
      const fit = rule.fit(pair);
      if (fit === null) {
        sum.addUnknown(policy.weights[rule.id]);
      } else {
        sum.add(policy.weights[rule.id], roundScore(fit), knownOf(rule, pair));
      }
    }
    return sum;
  }

  function explainRule(rule: FitRule, side: Side, pair: Pair, sum: SideSum): RuleResult {
    const weight = policy.weights[rule.id];
    const exactFit = rule.fit(pair);
    const fit = exactFit === null ? null : roundScore(exactFit);
    const known = fit === null ? 0 : knownOf(rule, pair);
    if (fit === null) {
      sum.addUnknown(weight);
    } else {
      sum.add(weight, fit, known);
    }
    return { rule: rule.id, side, weight, fit, known, evidence: rule.evidence(pair) };
  }

  return {
    setting,
    total: (candidate, role, texts = compareTexts(candidate, role)) => {
      const pair = new Pair(candidate, role, texts, setting);
      const opened = open(pair);
      if (opened === null) {
        return noMatch;
      }
      const forCandidate = sumSide(candidateRules, opened.pair).score;
      const forWorkplace = sumSide(workplaceRules, opened.pair).score;
      return { kind: kindOf(opened), total: harmonicMean(forCandidate, forWorkplace) };
    },
    numbers: (candidate, role, texts = compareTexts(candidate, role)) => {
      const pair = new Pair(candidate, role, texts, setting);
      const opened = open(pair);
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
      const opened = open(pair);
      const scored = opened?.pair ?? pair;
      const ofCandidate = new SideSum(policy);
      const ofWorkplace = new SideSum(policy);
      const rules = [
        ...candidateRules.map((rule) => explainRule(rule, 'candidate', scored, ofCandidate)),
        ...workplaceRules.map((rule) => explainRule(rule, 'workplace', scored, ofWorkplace)),
      ];
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
        rules,
        nearMiss: opened?.nearMiss ?? null,
      };
    },
  };
}

/** The share of the weights of both sides that is known. */
function coverageOf(ofCandidate: SideSum, ofWorkplace: SideSum): number {
  const knownWeight = ofCandidate.knownWeight + ofWorkplace.knownWeight;
  return roundScore(knownWeight / (ofCandidate.weight + ofWorkplace.weight));
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
function open(pair: Pair): OpenedPair | null {
  const failed = failedGates(pair);
  if (failed === null) {
    return null;
  }
  return failed.length === 0 ? { pair, nearMiss: null } : findNearMiss(pair, failed);
}

const noGates: readonly Gate[] = [];

/** The failed gates in order, or null when one of them can't be opened at all. */
function failedGates(pair: Pair): readonly Gate[] | null {
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
    const adjusted = adjustPair(pair, adjustment);
    if (first && failed.every((gate) => gate.check(adjusted) !== 'fail')) {
      return { pair: adjusted, nearMiss: { gate: first.id, adjustment } };
    }
  }
  return null;
}
