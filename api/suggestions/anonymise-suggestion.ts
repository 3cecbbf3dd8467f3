import type { z } from 'zod';
import { kindOf } from '../../matching/gates/adjustment-kinds.ts';
import { workGateIds } from '../../matching/gates/gates.ts';
import { workplaceRuleIds } from '../../matching/rules/rules.ts';
import type { SuggestionView } from './explain-suggestions.ts';
import type { anonymousSuggestionSchema } from './suggestion-schemas.ts';

/** What a manager may see of a suggestion: no candidate, no needs, no words; only what concerns the work. */
export function anonymiseSuggestion(
  suggestion: SuggestionView & { rank: number | null },
): z.input<typeof anonymousSuggestionSchema> {
  const {
    candidateId: _candidate,
    candidateReference: _reference,
    hoursPerWeek: _hours,
    times: _times,
    weekdays: _weekdays,
    period: _period,
    places: _places,
    tasks: _tasks,
    town: _town,
    travelMinutes: _minutes,
    gates,
    rules,
    nearMiss,
    review,
    ...rest
  } = suggestion;
  return {
    ...rest,
    gates: gates
      .filter(({ gate }) => workGateIds.includes(gate))
      .map(({ gate, outcome }) => ({ gate, outcome })),
    rules: rules.flatMap(({ rule, side, weight, fit, known }) =>
      workplaceRuleIds.includes(rule) ? [{ rule, side, weight, fit, known }] : [],
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
  return nearMiss !== null && kindOf(nearMiss.adjustment)?.asOpening?.isOfWork === true;
}
