import { adjustmentForColleague } from '../../matching/gates/adjustment-kinds.ts';
import type { Adjustment } from '../../matching/model/adjustment.ts';
import type { Evidence, EvidenceValue, PairScore } from '../../matching/model/pair-score.ts';

/** What evidence holds of a person's own words, of where they live, and of what they have done. */
const wordKeys: ReadonlySet<string> = new Set(['words', 'siteTerms']);
const placeKeys: ReadonlySet<string> = new Set(['minutes', 'maxMinutes', 'months', 'leftOut']);

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
    gates: pair.gates.map((one) => ({ ...one, evidence: bare(one.evidence) })),
    rules: pair.rules.map((one) => ({ ...one, evidence: bare(one.evidence) })),
  };
}

/** What would open a pair, as a colleague of the coach reads it. */
export function forColleague<Opening extends { readonly adjustment: Adjustment }>(opening: Opening): Opening {
  return { ...opening, adjustment: adjustmentForColleague(opening.adjustment) };
}

function bare(evidence: Evidence): Evidence {
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([key, value]): [string, EvidenceValue][] => {
      if (placeKeys.has(key)) {
        return [];
      }
      return [[key, wordKeys.has(key) ? [] : bareValue(value)]];
    }),
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
