import type { Gate } from '../gates/gate.ts';
import { gates } from '../gates/gates.ts';
import type { NearMiss, PairScore, PairTotal, RuleResult, Side } from '../model/pair-score.ts';
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
 * Scores one pair by the two profiles, the policy and the date alone. `total` and `explain` agree to the last bit.
 * `texts` answers for the pair's text similarities where they are already known; default: compare the texts.
 */
export interface PairScorer {
  total(candidate: CompiledCandidate, role: CompiledRole, texts?: PairTexts): PairTotal;
  explain(candidate: CompiledCandidate, role: CompiledRole, texts?: PairTexts): PairScore;
}

const settings = new WeakMap<PairScorer, ScoringSetting>();

/** What a scorer of {@link createPairScorer} judges by; undefined for any other, which may judge as it likes. */
export function settingOf(scorer: PairScorer): ScoringSetting | undefined {
  return settings.get(scorer);
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

  const scorer: PairScorer = {
    total: (candidate, role, texts = compareTexts(candidate, role)) => {
      const pair = new Pair(candidate, role, texts, setting);
      const failed = failedGates(pair);
      if (failed === null) {
        return noMatch;
      }
      const opened = failed.length === 0 ? { pair, nearMiss: null } : findNearMiss(pair, failed);
      if (opened === null) {
        return noMatch;
      }
      const forCandidate = sumSide(candidateRules, opened.pair).score;
      const forWorkplace = sumSide(workplaceRules, opened.pair).score;
      return {
        kind: opened.nearMiss === null ? 'match' : 'near-miss',
        total: harmonicMean(forCandidate, forWorkplace),
      };
    },
    explain: (candidate, role, texts = compareTexts(candidate, role)) => {
      const pair = new Pair(candidate, role, texts, setting);
      const failed = failedGates(pair);
      const opened = failed?.length ? findNearMiss(pair, failed) : null;
      const scored = opened?.pair ?? pair;
      const ofCandidate = new SideSum(policy);
      const ofWorkplace = new SideSum(policy);
      const rules = [
        ...candidateRules.map((rule) => explainRule(rule, 'candidate', scored, ofCandidate)),
        ...workplaceRules.map((rule) => explainRule(rule, 'workplace', scored, ofWorkplace)),
      ];
      const knownWeight = ofCandidate.knownWeight + ofWorkplace.knownWeight;
      return {
        total: harmonicMean(ofCandidate.score, ofWorkplace.score),
        forCandidate: ofCandidate.score,
        forWorkplace: ofWorkplace.score,
        coverage: roundScore(knownWeight / (ofCandidate.weight + ofWorkplace.weight)),
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
  settings.set(scorer, setting);
  return scorer;
}

function knownOf(rule: FitRule, pair: Pair): number {
  return rule.known ? roundScore(rule.known(pair)) : 1;
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
function findNearMiss(pair: Pair, failed: readonly Gate[]): { pair: Pair; nearMiss: NearMiss } | null {
  const [first] = failed;
  for (const adjustment of first?.adjustments?.(pair) ?? []) {
    const adjusted = adjustPair(pair, adjustment);
    if (first && failed.every((gate) => gate.check(adjusted) !== 'fail')) {
      return { pair: adjusted, nearMiss: { gate: first.id, adjustment } };
    }
  }
  return null;
}
