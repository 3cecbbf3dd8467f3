import type {
  Asks,
  Repetitions,
  SaidInPart,
  SaidInPrivate,
  Says,
  Telling,
  Told,
} from '../language/sentence.ts';
import type { Evidence, RuleResult, Side } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import type { Pair } from '../pair/pair.ts';
import type { Fields } from '../pair/reads.ts';
import type { LocalizedText } from '../vocabulary/localized-text.ts';

/** The result of a rule whose fit is known. */
export type KnownResult = RuleResult & { readonly fit: number };

/** One rule that scores how well a pair fits: all that the house knows of it. `fit` and `known` are called for every ranked pair. */
export interface FitRule extends Telling {
  /** Stable: it is stored, and the contract names it. */
  readonly id: string;
  /** Whose interest it serves. */
  readonly side: Side;
  /**
   * Whether it is a preference about who comes first, so that all are thought of, and tells nothing of how well the pair fits. It is in no score,
   * analysis or explanation where it weighs nothing, and never told as a doubt. Default false.
   */
  readonly isOfSpread?: boolean;
  /** Its weight, ≥ 0, where a policy names none. */
  readonly weight: number;
  /** What it is called inside a sentence. */
  readonly names: LocalizedText;
  /** The fields that decide fit and known share. */
  readonly reads: Fields;
  /** The fields that the evidence reads besides. Default none. */
  readonly alsoReads?: Fields;
  /** 0..1, higher is better; null when unknown. Rounded by the scorer, not here. */
  fit(pair: Pair): number | null;
  /** Share, 0..1, of what the rule looks at that is known; asked only where `fit` is a number. Default 1. */
  known?(pair: Pair): number;
  /**
   * What it counts as, in full, where it is unknown. Default: not by itself; its side leans to the prior of thin profiles. Such a
   * rule is known in full or not at all.
   */
  unknownFit?(policy: Pick<Policy, 'thinProfile'>): number;
  /** The values behind the fit, compact; asked for unknown fits too. */
  evidence(pair: Pair): Evidence;
  /** What the evidence of a known fit comes to, at least one sentence; of an unknown one see `tellUnknown`. */
  tell(result: KnownResult, isFor: boolean): readonly Told[];
  /** What the evidence of an unknown fit comes to. Default `unknown`, with whose answer is missing. */
  tellUnknown?(evidence: Evidence): Told;
  /** The sentences that are told. */
  readonly says: Says;
  /** By sentence, what says the same. */
  readonly repeats?: Readonly<Partial<Record<string, Repetitions>>>;
}

type Saying<Key extends string> =
  | { side: 'workplace'; says: SaidInPart<Key | 'unknown'> }
  | { side: 'candidate'; says: SaidInPrivate<Key | 'unknown'> };

/** Declares a fit rule: every sentence that it tells is there, in both languages, for each reader who may see it. */
export function defineRule<Key extends string>(
  rule: Omit<
    FitRule,
    'side' | 'says' | 'tell' | 'tellUnknown' | 'repeats' | 'keepsNo' | 'noReason' | 'asks'
  > &
    Saying<Key> & {
      tell(result: KnownResult, isFor: boolean): readonly Told<NoInfer<Key | 'unknown'>>[];
      tellUnknown?(evidence: Evidence): Told<NoInfer<Key | 'unknown'>>;
      readonly repeats?: Readonly<Partial<Record<NoInfer<Key | 'unknown'>, Repetitions>>>;
      readonly keepsNo?: readonly NoInfer<Key>[];
      readonly noReason?: readonly NoInfer<Key>[];
      readonly asks?: Readonly<Partial<Record<NoInfer<Key | 'unknown'>, Asks>>>;
    },
): FitRule {
  return rule;
}

/** A known fit from this on speaks for a pair, one below it against; a matter of wording alone, no score reads it. */
export const fitThatSpeaksFor = 0.5;

/** What a rule weighs under a policy, ≥ 0: what it names, or the shipped weight. */
export function weightOf(
  { id, weight }: Pick<FitRule, 'id' | 'weight'>,
  { weights }: Pick<Policy, 'weights'>,
): number {
  return weights[id] ?? weight;
}

/** Those of the rules that a policy judges by: all but those of spread that weigh nothing. */
export function rulesInForce(rules: readonly FitRule[], policy: Pick<Policy, 'weights'>): readonly FitRule[] {
  return rules.filter((rule) => rule.isOfSpread !== true || weightOf(rule, policy) > 0);
}
