import type { Reader, SentenceValues } from '../language/sentence.ts';
import type { PairScore, RuleResult } from '../model/pair-score.ts';
import { roundScore } from '../pair/round.ts';
import { ruleOf } from '../rules/rules.ts';
import { summarySays } from './common-sentences.ts';

/** From which score, if it isn't good, a pair is called fair: above a pair of which nothing is known. Wording alone. */
const fairFrom = 0.5;
/** Below this share of known weights an explanation says that little is known. */
const thinCoverage = 0.4;

/** One sentence of a summary. */
export interface SummaryFinding {
  readonly says: typeof summarySays;
  readonly key: keyof (typeof summarySays)['sv']['coach'];
  readonly values: SentenceValues;
}

/** What is said first: whether it is a match and how good, how much is known, for the coach also what decided it. */
export function summaryFindings(score: PairScore, reader: Reader, good: number): SummaryFinding[] {
  const values = numbersFor(score, reader);
  const kind = kindOf(score);
  const band = bandOf(reader === 'manager' ? score.forWorkplace : score.total, good);
  const isThin = values.coverage.share < thinCoverage;
  const closing = finding('close', {});
  // an unknown pair is neither good nor bad: whoever reads that it suits badly would believe it
  const verdict = finding(isThin ? 'thin' : band, values);
  if (reader === 'coach') {
    return [
      finding(kind, values),
      ...(kind === 'none' && !isThin ? [] : [verdict]),
      ...(isThin ? [] : [finding('known', values)]),
      ...deciding(score.rules),
      closing,
    ];
  }
  return [kind === 'match' ? verdict : finding(kind, values), closing];
}

function finding(key: SummaryFinding['key'], values: SentenceValues): SummaryFinding {
  return { says: summarySays, key, values };
}

function kindOf({ gates, nearMiss }: PairScore): 'match' | 'near-miss' | 'none' {
  if (nearMiss !== null) {
    return 'near-miss';
  }
  return gates.some(({ outcome }) => outcome === 'fail') ? 'none' : 'match';
}

function bandOf(score: number, good: number): 'good' | 'fair' | 'weak' {
  if (score >= good) {
    return 'good';
  }
  return score >= fairFrom ? 'fair' : 'weak';
}

/** The coverage that concerns a manager is that of the workplace's side: the rest is not theirs to know of. */
function numbersFor({ total, forCandidate, forWorkplace, coverage, rules }: PairScore, reader: Reader) {
  return {
    total: { share: total },
    forCandidate: { share: forCandidate },
    forWorkplace: { share: forWorkplace },
    coverage: { share: reader === 'manager' ? coverageOf(rules, 'workplace') : coverage },
  };
}

function coverageOf(rules: readonly RuleResult[], side: RuleResult['side']): number {
  let known = 0;
  let all = 0;
  for (const rule of rules) {
    if (rule.side !== side) {
      continue;
    }
    known += rule.weight * rule.known;
    all += rule.weight;
  }
  return all === 0 ? 0 : roundScore(known / all);
}

/** The rule that lifts the score most, and of the others the one that lowers it most, by weight; the first of equals. */
function deciding(rules: readonly RuleResult[]): SummaryFinding[] {
  let lifting: { rule: RuleResult; gain: number } | null = null;
  let lowering: { rule: RuleResult; loss: number } | null = null;
  for (const rule of rules) {
    if (rule.fit === null) {
      continue;
    }
    const gain = rule.weight * rule.known * rule.fit;
    if (gain > (lifting?.gain ?? 0)) {
      lifting = { rule, gain };
    }
  }
  for (const rule of rules) {
    if (rule.fit === null || rule === lifting?.rule) {
      continue;
    }
    const loss = rule.weight * rule.known * (1 - rule.fit);
    if (loss > (lowering?.loss ?? 0)) {
      lowering = { rule, loss };
    }
  }
  return [
    ...(lifting === null ? [] : [finding('lifts', numbersOf(lifting.rule))]),
    ...(lowering === null ? [] : [finding('lowers', numbersOf(lowering.rule))]),
  ];
}

/** The numbers of a rule, as values of a sentence. */
export function numbersOf({ rule, fit, weight, known }: RuleResult): SentenceValues {
  const names = ruleOf(rule)?.names;
  return {
    rule: names === undefined ? { words: [rule] } : { names },
    fit: fit === null ? null : { share: fit },
    weight,
    known: { share: known },
  };
}
