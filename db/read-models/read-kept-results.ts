import { gateIds } from '../../matching/gates/gates.ts';
import type { GateResult, RuleResult } from '../../matching/model/pair-score.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { type MatchListItem, matchListItemFormat } from '../entities/match-list-item.ts';
import { type SeenSuggestion, seenFormat } from '../entities/review-entity.ts';

/** What was kept of a gate or a rule that this program does not have, or all that was kept in a format that it does not know. */
type UnknownResult =
  | { readonly kind: 'unknown-gate'; readonly gate: string; readonly outcome: GateResult['outcome'] }
  | ({ readonly kind: 'unknown-rule'; readonly rule: string } & Pick<
      RuleResult,
      'side' | 'weight' | 'fit' | 'known'
    >)
  | { readonly kind: 'unknown-format'; readonly format: number };

/** The results that a review kept, in the order of this program's gates and rules. */
export interface SeenResults {
  readonly gates: readonly GateResult[];
  readonly rules: readonly RuleResult[];
  readonly unknown: readonly UnknownResult[];
}

/** What a review kept of gates and rules, as far as this program knows them; what it does not know is named. */
export function readSeenResults({ format, gates, rules }: SeenSuggestion): SeenResults {
  if (format !== seenFormat) {
    return { gates: [], rules: [], unknown: [{ kind: 'unknown-format', format }] };
  }
  return {
    gates: inOrder(gateIds, gates).map(([gate, result]) => ({ gate, ...result })),
    rules: inOrder(ruleIds, rules).map(([rule, result]) => ({ rule, ...result })),
    unknown: [
      ...unknownOf(gateIds, gates).map(
        ([gate, { outcome }]): UnknownResult => ({ kind: 'unknown-gate', gate, outcome }),
      ),
      ...unknownOf(ruleIds, rules).map(
        ([rule, { side, weight, fit, known }]): UnknownResult => ({
          kind: 'unknown-rule',
          rule,
          side,
          weight,
          fit,
          known,
        }),
      ),
    ],
  };
}

/** The outcomes that a match list kept, in the order of this program's gates. */
export interface KeptOutcomes {
  readonly gates: readonly Pick<GateResult, 'gate' | 'outcome'>[];
  readonly unknown: readonly UnknownResult[];
}

/** What a match list kept of gates, as far as this program knows them; what it does not know is named. */
export function readKeptOutcomes({ format, gates }: Pick<MatchListItem, 'format' | 'gates'>): KeptOutcomes {
  if (format !== matchListItemFormat) {
    return { gates: [], unknown: [{ kind: 'unknown-format', format }] };
  }
  return {
    gates: inOrder(gateIds, gates).map(([gate, outcome]) => ({ gate, outcome })),
    unknown: unknownOf(gateIds, gates).map(([gate, outcome]) => ({ kind: 'unknown-gate', gate, outcome })),
  };
}

function inOrder<Kept>(ids: readonly string[], kept: Readonly<Record<string, Kept>>): [id: string, Kept][] {
  return ids.flatMap((id): [string, Kept][] => {
    const result = kept[id];
    return result === undefined ? [] : [[id, result]];
  });
}

function unknownOf<Kept>(ids: readonly string[], kept: Readonly<Record<string, Kept>>): [string, Kept][] {
  return Object.entries(kept).filter(([id]) => !ids.includes(id));
}
