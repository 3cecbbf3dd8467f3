import type { z } from 'zod';
import type { SuggestionView } from '../../db/read-models/suggestion-view.ts';
import { type GateId, type RuleId, workplaceRuleIds } from '../../matching/scoring/pair-score.ts';
import type { anonymousSuggestionSchema } from './suggestion-schemas.ts';

/** The gates that say something of the work and nothing of the person's needs, health or record. */
const workGates: ReadonlySet<GateId> = new Set([
  'role-open',
  'period',
  'hours',
  'times',
  'employment-form',
  'language',
  'licence',
]);

type WorkplaceRuleId = (typeof workplaceRuleIds)[number];

/** What a manager may see of a suggestion: no candidate, no needs, no words; only what concerns the work. */
export function anonymiseSuggestion(
  suggestion: SuggestionView & { rank: number | null },
): z.input<typeof anonymousSuggestionSchema> {
  const {
    candidateId: _candidate,
    candidateReference: _reference,
    gates,
    rules,
    nearMiss,
    review,
    ...rest
  } = suggestion;
  return {
    ...rest,
    gates: gates.filter(({ gate }) => workGates.has(gate)).map(({ gate, outcome }) => ({ gate, outcome })),
    rules: rules.flatMap(({ rule, side, weight, fit, known }) =>
      isWorkplaceRule(rule) ? [{ rule, side, weight, fit, known }] : [],
    ),
    nearMiss: nearMiss !== null && workGates.has(nearMiss.gate) ? nearMiss : null,
    review: review === null ? null : { decision: review.decision, reviewedAt: review.reviewedAt },
  };
}

function isWorkplaceRule(rule: RuleId): rule is WorkplaceRuleId {
  return workplaceRuleIds.some((id) => id === rule);
}
