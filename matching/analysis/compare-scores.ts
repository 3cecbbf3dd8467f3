import type { Side } from '../model/pair-score.ts';
import { roundScore } from '../pair/round.ts';
import { harmonicMean } from '../scoring/side-sum.ts';
import { type RuleNumbers, sumSide, type ThinProfile, takenAs } from './sum-side.ts';

/** One of two analyses to compare: its rules, and how the policy that it was made by treats what is unknown. */
export interface AnalysedScore {
  readonly rules: readonly RuleNumbers[];
  readonly thinProfile: ThinProfile;
}

/** What one analysis says of one rule. */
interface RuleStanding {
  readonly weight: number;
  /** 0..1, null when unknown. */
  readonly fit: number | null;
  /** 0..1. */
  readonly known: number;
  /** How far the rule moves its side from the prior: below 0 it pulls down, 0 when unknown, but for a rule that counts as a fit then; 6 decimals. */
  readonly contribution: number;
}

/** One rule in both analyses; `a` or `b` is null where that analysis has no such rule. */
interface RuleDifference {
  readonly rule: string;
  readonly a: RuleStanding | null;
  readonly b: RuleStanding | null;
  /** What the rule adds to the side's difference, b less a. */
  readonly difference: number;
}

/** One side in both analyses. The differences of its rules and of the prior add up to its own, exactly. */
interface SideDifference {
  readonly side: Side;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  /** What the two policies' priors differ by; 0 under one policy. */
  readonly ofPrior: number;
  /** What the side adds to the total's difference. */
  readonly ofTotal: number;
  readonly rules: readonly RuleDifference[];
}

/** The difference of two analyses, `b` less `a`. Numbers are rounded to 6 decimals and still add up. */
export interface ScoreDifference {
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  readonly sides: readonly [candidate: SideDifference, workplace: SideDifference];
}

const millionths = 1_000_000;

/**
 * Compares two analyses rule by rule: two candidates for one role, two roles for one candidate, or one pair under
 * two policies.
 *
 * A side with weights w, known shares k and fits f scores `(Σ wkf + s·p·U) / D`, where U = Σ w(1−k) is the unknown
 * weight, s and p are the strength and prior of thin profiles, and D = Σ wk + s·U. That is `p + Σ wk(f − p) / D`:
 *
 * 1. A rule's **contribution** is `wk(f − p) / D`. What is unknown contributes nothing, but for a rule that counts as a fit in full
 *    when unknown, which is then in D and contributes as if it were known; the part of the others in D
 *    draws the contributions of what is known towards 0: the lean of a thin profile.
 * 2. A side's difference is that of the priors and of the contributions. Rounding to 6 decimals leaves some
 *    millionths over; they go, one each, to where rounding took most, so that the parts add up exactly.
 * 3. The total is the harmonic mean H of the sides. A side's share of its difference is the mean of what it changes
 *    before and after the other side has changed, so that the two shares add up, too.
 */
export function compareScores(a: AnalysedScore, b: AnalysedScore): ScoreDifference {
  const ofCandidate = compareSides('candidate', a, b);
  const ofWorkplace = compareSides('workplace', a, b);
  const [totalA, totalB] = [
    harmonicMean(ofCandidate.a, ofWorkplace.a),
    harmonicMean(ofCandidate.b, ofWorkplace.b),
  ];
  const byCandidate =
    (harmonicMean(ofCandidate.b, ofWorkplace.a) -
      totalA +
      totalB -
      harmonicMean(ofCandidate.a, ofWorkplace.b)) /
    2;
  const difference = roundScore(totalB - totalA);
  const [candidateShare = 0, workplaceShare = 0] = roundToSum(
    [byCandidate, difference - byCandidate],
    difference,
  );
  return {
    a: totalA,
    b: totalB,
    difference,
    sides: [
      { ...ofCandidate, ofTotal: candidateShare },
      { ...ofWorkplace, ofTotal: workplaceShare },
    ],
  };
}

function compareSides(side: Side, a: AnalysedScore, b: AnalysedScore): Omit<SideDifference, 'ofTotal'> {
  const [sumA, sumB] = [sumSide(a.rules, side, a.thinProfile), sumSide(b.rules, side, b.thinProfile)];
  const [ofA, ofB] = [standingsOf(side, a), standingsOf(side, b)];
  const rules = [...new Set([...ofA.keys(), ...ofB.keys()])];
  const difference = roundScore(sumB.score - sumA.score);
  const exact = rules.map((rule) => (ofB.get(rule)?.contribution ?? 0) - (ofA.get(rule)?.contribution ?? 0));
  const [ofPrior = 0, ...ofRules] = roundToSum(
    [b.thinProfile.prior - a.thinProfile.prior, ...exact],
    difference,
  );
  return {
    side,
    a: sumA.score,
    b: sumB.score,
    difference,
    ofPrior,
    rules: rules.map((rule, index) => ({
      rule,
      a: rounded(ofA.get(rule)),
      b: rounded(ofB.get(rule)),
      difference: ofRules[index] ?? 0,
    })),
  };
}

/** The side's rules with their exact contributions. */
function standingsOf(side: Side, { rules, thinProfile }: AnalysedScore): ReadonlyMap<string, RuleStanding> {
  const { countedWeight: counted } = sumSide(rules, side, thinProfile);
  return new Map(
    rules
      .filter((rule) => rule.side === side)
      .map(({ rule, weight: ofRule, fit, known }) => {
        const counts = fit ?? takenAs(rule, thinProfile);
        const share = fit === null ? 1 : known;
        const contribution =
          counts === undefined || counted === 0
            ? 0
            : (ofRule * share * (counts - thinProfile.prior)) / counted;
        return [rule, { weight: ofRule, fit, known, contribution }];
      }),
  );
}

function rounded(standing: RuleStanding | undefined): RuleStanding | null {
  return standing === undefined ? null : { ...standing, contribution: roundScore(standing.contribution) };
}

/** The parts in millionths that add up to the rounded sum: rounded, then mended where rounding went furthest. */
function roundToSum(parts: readonly number[], sum: number): number[] {
  const scaled = parts.map((part) => part * millionths);
  const whole = scaled.map(Math.round);
  let over = Math.round(sum * millionths) - whole.reduce((total, part) => total + part, 0);
  const step = Math.sign(over);
  const byNeed = scaled
    .map((part, index) => ({ index, need: step * (part - (whole[index] ?? 0)), isMoved: part !== 0 }))
    .sort((x, y) => Number(y.isMoved) - Number(x.isMoved) || y.need - x.need || x.index - y.index);
  for (let turn = 0; over !== 0; turn += 1, over -= step) {
    const index = byNeed[turn % byNeed.length]?.index ?? 0;
    whole[index] = (whole[index] ?? 0) + step;
  }
  return whole.map((part) => part / millionths);
}
