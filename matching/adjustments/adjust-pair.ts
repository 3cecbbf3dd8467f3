import type { Adjustment } from '../model/adjustment.ts';
import { Pair } from '../pair/pair.ts';
import type { Fields } from '../pair/reads.ts';
import type { AdjustmentKind } from './adjustment-kind.ts';

/** The pair as it would be with what opens it made: by the workplace where it can; the given one stays as it is. */
export function adjustPair(
  pair: Pair,
  { ofRole, ofCandidate }: AdjustmentKind,
  adjustment: Adjustment,
): Pair {
  const { candidate, role, texts, setting } = pair;
  return ofRole === undefined
    ? new Pair(ofCandidate?.make(candidate, adjustment) ?? candidate, role, texts, setting)
    : new Pair(candidate, ofRole.make(role, adjustment), texts, setting);
}

/** The fields that such an adjustment may alter. */
export function fieldsAltered({ ofRole, ofCandidate }: AdjustmentKind): Fields {
  return ofRole === undefined
    ? { candidate: ofCandidate?.alters ?? [], role: [] }
    : { candidate: [], role: ofRole.alters };
}
