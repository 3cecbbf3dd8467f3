import type { z } from 'zod';
import type { SuggestionView } from '../../db/read-models/suggestion-view.ts';
import { workGates } from '../../matching/explanation/sentences/sentence-book.ts';
import { type GateId, type RuleId, workplaceRuleIds } from '../../matching/model/pair-score.ts';
import type { anonymousSuggestionSchema } from './suggestion-schemas.ts';

const shownGates: ReadonlySet<GateId> = new Set(workGates);

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
    gates: gates.filter(({ gate }) => shownGates.has(gate)).map(({ gate, outcome }) => ({ gate, outcome })),
    rules: rules.flatMap(({ rule, side, weight, fit, known }) =>
      isWorkplaceRule(rule) ? [{ rule, side, weight, fit, known }] : [],
    ),
    nearMiss: isManagersToOpen(suggestion) ? nearMiss : null,
    review: review === null ? null : { decision: review.decision, reviewedAt: review.reviewedAt },
  };
}

/**
 * Whether a manager may know what would open the pair: a change of the role's hours is the workplace's to make and says
 * nothing of the person. A support, a condition, an ability or a language level would tell what the person lacks.
 */
export function isManagersToOpen({ nearMiss }: Pick<SuggestionView, 'nearMiss'>): boolean {
  return nearMiss?.adjustment.kind === 'widen-hours';
}

function isWorkplaceRule(rule: RuleId): rule is WorkplaceRuleId {
  return workplaceRuleIds.some((id) => id === rule);
}
