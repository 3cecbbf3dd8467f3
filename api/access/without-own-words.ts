import { adjustmentForColleague } from '../../matching/gates/adjustment-kinds.ts';
import { gateOf } from '../../matching/gates/gates.ts';
import type { Telling } from '../../matching/language/sentence.ts';
import type { Adjustment } from '../../matching/model/adjustment.ts';
import type { Change } from '../../matching/model/change.ts';
import type { Evidence, EvidenceValue, PairScore } from '../../matching/model/pair-score.ts';
import { withheld } from '../../matching/model/withheld.ts';
import { ruleOf } from '../../matching/rules/rules.ts';

/** What evidence holds of a person's own words. */
const wordKeys: ReadonlySet<string> = new Set(['words', 'siteTerms']);

/**
 * A pair as a colleague of the coach reads it: every outcome and number, typed values, and no own words of the person, nor where they live
 * or what they have done. Sentences made from it quote none either.
 */
export function withoutOwnWords<Pair extends Pick<PairScore, 'gates' | 'rules' | 'nearMiss'>>(
  pair: Pair,
): Pair {
  return {
    ...pair,
    nearMiss: pair.nearMiss && forColleague(pair.nearMiss),
    gates: pair.gates.map((one) => ({ ...one, evidence: told(gateOf(one.gate), one.evidence) })),
    rules: pair.rules.map((one) => ({ ...one, evidence: told(ruleOf(one.rule), one.evidence) })),
  };
}

/** What would open a pair, as a colleague of the coach reads it. */
export function forColleague<Opening extends { readonly adjustment: Adjustment }>(opening: Opening): Opening {
  return { ...opening, adjustment: adjustmentForColleague(opening.adjustment) };
}

/** What changes would open, as a colleague of the coach reads it. */
export function openingForColleague<Opening extends { readonly changes: readonly Change[] }>(
  opening: Opening,
): Opening {
  return { ...opening, changes: opening.changes.map(forColleague) };
}

function told(from: Pick<Telling, 'isPersonal'> | undefined, evidence: Evidence): Evidence {
  return from?.isPersonal === true ? withheld : bare(evidence);
}

function bare(evidence: Evidence): Evidence {
  return Object.fromEntries(
    Object.entries(evidence).map(([key, value]) => [key, wordKeys.has(key) ? [] : bareValue(value)]),
  );
}

function bareValue(value: EvidenceValue): EvidenceValue {
  if (isList(value)) {
    return value.map(bareValue);
  }
  return isEvidence(value) ? bare(value) : value;
}

const isList = (value: EvidenceValue): value is readonly EvidenceValue[] => Array.isArray(value);
const isEvidence = (value: EvidenceValue): value is Evidence => typeof value === 'object' && value !== null;
