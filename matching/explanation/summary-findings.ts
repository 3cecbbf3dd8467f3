import type { Reader } from '../language/sentence.ts';
import type { PairScore, RuleResult } from '../model/pair-score.ts';
import { kindOfScore } from '../model/pair-score.ts';
import { fitThatSpeaksFor } from '../rules/fit-rule.ts';
import { spreadRuleIds } from '../rules/rules.ts';
import { timesProposedRule } from '../rules/times-proposed.ts';
import { waitingTimeRule } from '../rules/waiting-time.ts';
import { wishesRule } from '../rules/wishes.ts';
import { summarySays } from './common-sentences.ts';
import { type Finding, gateFindings, isTelling, ruleFindings } from './findings.ts';
import { sizeOfDoubt } from './place-points.ts';

/** From which score, if it isn't good, a pair is called fair: above a pair of which nothing is known. Wording alone. */
const fairFrom = 0.5;
/** Below this share of known weights nothing is said of how good a pair is. */
const thinCoverage = 0.5;
/** Below this share it is said that something is left to find out. */
const wideCoverage = 0.75;

/** One sentence of a summary; it has no places for values. */
export interface SummaryFinding {
  readonly says: typeof summarySays;
  readonly key: keyof (typeof summarySays)['sv']['coach'] | keyof (typeof summarySays)['sv']['candidate'];
}

/** What is said first: to the coach how near the wish the role is; whether it is a match, and how good as far as is known. */
export function summaryFindings(
  score: PairScore,
  findings: readonly Finding[],
  reader: Reader,
  good: number,
): SummaryFinding[] {
  const verdict = verdictOf(score, findings, reader, good);
  const wish = wishOf(findings);
  const wishKey = wish === undefined ? undefined : keyByWish[wish.key];
  return [
    ...(reader === 'coach' && wishKey !== undefined ? [wishKey] : []),
    ...verdict,
    ...spreadKeys(score),
    'close' as const,
  ].map((key) => ({
    says: summarySays,
    key,
  }));
}

/**
 * What lifts the pair and tells nothing of how well it fits; where nothing does, that it would, for who has waited longer or has been
 * proposed less. The manager has no sentence for it.
 */
function spreadKeys(score: PairScore): SummaryFinding['key'][] {
  const ofSpread = score.rules.filter(({ rule }) => spreadRuleIds.includes(rule));
  if (ofSpread.length === 0 || kindOfScore(score) === 'none') {
    return [];
  }
  const liftsBy = (id: string) =>
    ofSpread.some(({ rule, fit }) => rule === id && (fit ?? 0) >= fitThatSpeaksFor);
  const [hasWaited, isSeldomProposed] = [liftsBy(waitingTimeRule.id), liftsBy(timesProposedRule.id)];
  if (hasWaited) {
    return [isSeldomProposed ? 'waited-seldom-proposed' : 'waited'];
  }
  if (isSeldomProposed) {
    return ['seldom-proposed'];
  }
  const [first, ...others] = ofSpread;
  return [
    others.length > 0 ? 'spread' : first?.rule === waitingTimeRule.id ? 'waiting-time' : 'times-proposed',
  ];
}

/** By what is told of the wishes first, so that the summary claims no more than it. */
const keyByWish: Readonly<Record<string, SummaryFinding['key']>> = {
  for: 'wish-clear',
  alike: 'wish-clear',
  little: 'wish-some',
  none: 'wish-none',
  kept: 'wish-none',
  unwanted: 'wish-refused',
  unread: 'wish-unread',
  unknown: 'wish-unknown',
};

function wishOf(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ subject }) => 'rule' in subject && subject.rule === wishesRule.id);
}

/** How good a match is said to be; `thin` where too little is known to say. */
export type Verdict = 'good' | 'fair' | 'weak' | 'thin';

/** How good the summary for the coach says that a pair is, `good` from that total on; null for what is no match. */
export function verdictForCoach(score: PairScore, good: number): Verdict | null {
  if (kindOfScore(score) !== 'match') {
    return null;
  }
  const findings = [...score.gates.flatMap(gateFindings), ...score.rules.flatMap(ruleFindings)];
  return verdictOfMatch(score, findings, 'coach', good);
}

function verdictOf(
  score: PairScore,
  findings: readonly Finding[],
  reader: Reader,
  good: number,
): SummaryFinding['key'][] {
  const kind = kindOfScore(score);
  if (kind !== 'match') {
    return [kind];
  }
  const verdict = verdictOfMatch(score, findings, reader, good);
  if (verdict === 'thin') {
    return [verdict];
  }
  // after "something else than you want" it would not be understood what suits
  const isOtherwise = reader === 'candidate' && verdict === 'fair' && wishOf(findings)?.kind === 'against';
  const known = knownFor(score, reader);
  return [isOtherwise ? 'otherwise' : verdict, ...(known < wideCoverage ? (['partly'] as const) : [])];
}

function sidesFor(reader: Reader): readonly RuleResult['side'][] {
  return reader === 'manager' ? ['workplace'] : ['candidate', 'workplace'];
}

/** The known share of the side of which less is known. */
function knownFor(score: PairScore, reader: Reader): number {
  return Math.min(...sidesFor(reader).map((side) => coverageOf(score.rules, side)));
}

function verdictOfMatch(
  score: PairScore,
  findings: readonly Finding[],
  reader: Reader,
  good: number,
): Verdict {
  if (knownFor(score, reader) < thinCoverage) {
    return 'thin';
  }
  const sides = sidesFor(reader);
  const band = bandOf(reader === 'manager' ? score.forWorkplace : score.total, good);
  const isOfSides = ({ subject }: Finding) =>
    score.rules.some(({ rule, side }) => 'rule' in subject && subject.rule === rule && sides.includes(side));
  // who reads that it suits well believes that nothing speaks against it and that all it asks for is there
  const hasDoubt = findings.some((finding) =>
    'gate' in finding.subject
      ? finding.kind === 'to-check' && isTelling(finding.values)
      : finding.kind === 'against' && finding.size >= sizeOfDoubt && isOfSides(finding),
  );
  const isMainKnown = sides.every((side) => knownOfHeaviest(score.rules, side) >= thinCoverage);
  return band === 'good' && (hasDoubt || !isMainKnown) ? 'fair' : band;
}

function bandOf(score: number, good: number): 'good' | 'fair' | 'weak' {
  if (score >= good) {
    return 'good';
  }
  return score >= fairFrom ? 'fair' : 'weak';
}

/** The share of a side's weights that is known: what a manager reads depends on the workplace's side alone. */
function coverageOf(rules: readonly RuleResult[], side: RuleResult['side']): number {
  let known = 0;
  let all = 0;
  for (const rule of rules) {
    if (rule.side === side) {
      known += rule.weight * rule.known;
      all += rule.weight;
    }
  }
  return all === 0 ? 0 : known / all;
}

/** The known share of what weighs most on a side: wishes, or abilities. */
function knownOfHeaviest(rules: readonly RuleResult[], side: RuleResult['side']): number {
  const [heaviest] = rules
    .filter((rule) => rule.side === side)
    .toSorted((one, other) => other.weight - one.weight);
  return heaviest?.known ?? 0;
}
