import type { Policy } from '../model/policy.ts';
import type { Pair } from '../pair/pair.ts';
import { roundScore } from '../pair/round.ts';
import { type FitRule, weightOf } from '../rules/fit-rule.ts';
import { harmonicMean, SideSum } from '../scoring/side-sum.ts';

/** How much a total may lie above {@link PairFits.highestTotal} by rounding: more than twice what two rounded sides add up to. */
export const roundingSlack = 1e-5;

/** The fits of a pair, rule by rule, to see what its total would be if some of them changed. */
export class PairFits {
  readonly #policy: Policy;
  readonly #ofCandidate: readonly RuleFit[];
  readonly #ofWorkplace: readonly RuleFit[];

  constructor(pair: Pair, rules: readonly FitRule[]) {
    this.#policy = pair.setting.policy;
    const fits = rules.map((rule) => fitOf(rule, pair));
    this.#ofCandidate = fits.filter(({ rule }) => rule.side === 'candidate');
    this.#ofWorkplace = fits.filter(({ rule }) => rule.side === 'workplace');
  }

  /** The total as it stands, bit-identical to what the scorer gives where every gate is passed. */
  get total(): number {
    return this.#total((fit) => fit);
  }

  /** The total of the pair with an adjustment made, bit-identical to scoring it, given the ids of the rules that the adjustment can move. */
  totalWith(adjusted: Pair, moved: ReadonlySet<string>): number {
    return this.#total((fit) => (moved.has(fit.rule.id) ? fitOf(fit.rule, adjusted) : fit));
  }

  /**
   * The total with these rules known and fitting perfectly, whatever they give now. However they change, the pair's total
   * comes to no more, but for {@link roundingSlack}: a side never gains by knowing less.
   */
  highestTotal(moved: ReadonlySet<string>): number {
    return this.#total((fit) => (moved.has(fit.rule.id) ? { rule: fit.rule, fit: 1, known: 1 } : fit));
  }

  #total(fitWith: (fit: RuleFit) => RuleFit): number {
    return harmonicMean(this.#side(this.#ofCandidate, fitWith), this.#side(this.#ofWorkplace, fitWith));
  }

  #side(fits: readonly RuleFit[], fitWith: (fit: RuleFit) => RuleFit): number {
    const sum = new SideSum(this.#policy);
    for (const one of fits) {
      const { rule, fit, known } = fitWith(one);
      const weight = weightOf(rule, this.#policy);
      if (fit === null) {
        sum.addUnknown(weight, rule.unknownFit?.(this.#policy));
      } else {
        sum.add(weight, fit, known);
      }
    }
    return sum.score;
  }
}

interface RuleFit {
  readonly rule: FitRule;
  /** Rounded; null when unknown. */
  readonly fit: number | null;
  /** Rounded; 0 when unknown. */
  readonly known: number;
}

function fitOf(rule: FitRule, pair: Pair): RuleFit {
  const fit = rule.fit(pair);
  if (fit === null) {
    return { rule, fit, known: 0 };
  }
  return { rule, fit: roundScore(fit), known: rule.known ? roundScore(rule.known(pair)) : 1 };
}
