import { gateIds } from '../gates/gates.ts';
import type { Evidence, GateResult, NearMiss, PairScore, RuleResult } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import { weightOf } from '../rules/fit-rule.ts';
import { rules } from '../rules/rules.ts';

/**
 * The analysis of a score for storing, as plain JSON: the same in less than a third of the bytes. What the order of gates
 * and rules, the policy or the fit itself tells again is left out.
 */
export interface PackedEvidence {
  /** One letter a gate, in the order of `gateIds`: pass, fail or unknown. */
  readonly o: string;
  /** Evidence of the gates that have any, by position. */
  readonly g?: { readonly [position: string]: Evidence };
  /** Fit of each rule, in the order of `ruleIds`. */
  readonly f: readonly (number | null)[];
  /** Known shares by position; left out where it is 1, or 0 for an unknown fit. */
  readonly k?: { readonly [position: string]: number };
  /** Evidence of the rules that have any, by position. */
  readonly r?: { readonly [position: string]: Evidence };
  readonly n?: NearMiss;
}

/** What stands in place of evidence that was erased with its candidate. */
export const erasedEvidence: PackedEvidence = { o: '', f: [] };

/** The analysis of a pair, without its numbers. */
export type Analysis = Pick<PairScore, 'gates' | 'rules' | 'nearMiss'>;

const letterByOutcome = { pass: 'p', fail: 'f', unknown: 'u' } as const;
const outcomeByLetter = { p: 'pass', f: 'fail', u: 'unknown' } as const;

/** Packs an analysis that names every gate and rule in order, as a scorer makes it. */
export function packEvidence({ gates, rules, nearMiss }: Analysis): PackedEvidence {
  let outcomes = '';
  const gateEvidence: Record<string, Evidence> = {};
  const fits: (number | null)[] = [];
  const knownShares: Record<string, number> = {};
  const ruleEvidence: Record<string, Evidence> = {};
  gates.forEach(({ outcome, evidence }, position) => {
    outcomes += letterByOutcome[outcome];
    if (hasAny(evidence)) {
      gateEvidence[position] = evidence;
    }
  });
  rules.forEach(({ fit, known, evidence }, position) => {
    fits.push(fit);
    if (known !== usualKnown(fit)) {
      knownShares[position] = known;
    }
    if (hasAny(evidence)) {
      ruleEvidence[position] = evidence;
    }
  });
  return {
    o: outcomes,
    ...(hasAny(gateEvidence) ? { g: gateEvidence } : {}),
    f: fits,
    ...(hasAny(knownShares) ? { k: knownShares } : {}),
    ...(hasAny(ruleEvidence) ? { r: ruleEvidence } : {}),
    ...(nearMiss === null ? {} : { n: nearMiss }),
  };
}

/**
 * The analysis as it was packed; without gates and rules where it was erased. `policy` is the version that the suggestion
 * names: it has the weights.
 */
export function unpackEvidence(packed: PackedEvidence, policy: Pick<Policy, 'weights'>): Analysis {
  if (packed.o === erasedEvidence.o) {
    return { gates: [], rules: [], nearMiss: null };
  }
  return {
    gates: gateIds.map(
      (gate, position): GateResult => ({
        gate,
        outcome: outcomeByLetter[letterAt(packed.o, position)],
        evidence: packed.g?.[position] ?? {},
      }),
    ),
    rules: rules.map((rule, position): RuleResult => {
      const fit = packed.f[position] ?? null;
      return {
        rule: rule.id,
        side: rule.side,
        weight: weightOf(rule, policy),
        fit,
        known: packed.k?.[position] ?? usualKnown(fit),
        evidence: packed.r?.[position] ?? {},
      };
    }),
    nearMiss: packed.n ?? null,
  };
}

function usualKnown(fit: number | null): number {
  return fit === null ? 0 : 1;
}

function hasAny(entries: object): boolean {
  for (const _key in entries) {
    return true;
  }
  return false;
}

function letterAt(letters: string, position: number): keyof typeof outcomeByLetter {
  const letter = letters[position];
  if (letter === 'p' || letter === 'f' || letter === 'u') {
    return letter;
  }
  throw new Error(`"${letters}" tells no outcome of gate ${position}: p, f or u.`);
}
