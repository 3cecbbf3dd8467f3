import { gateOf } from '../gates/gates.ts';
import type { CandidateField } from '../pair/reads.ts';
import { ruleOf } from '../rules/rules.ts';
import type { ConsentFactId } from '../vocabulary/proposal-codes.ts';
import type { Point } from './explanation.ts';

/** The fact that each field of a candidate tells of; null for what is no fact of the person. A field that is missing is never told. */
const factByField: { readonly [Field in CandidateField]?: ConsentFactId | null } = {
  nodeId: null,
  isOpen: null,
  levels: 'abilities',
  inferredLevels: 'abilities',
  longestStretches: 'abilities',
  experience: 'experience',
  wishes: 'wishes',
  wishedTasks: 'wishes',
  wishedShare: 'wishes',
  wishedConditions: 'wishes',
  refusals: 'wishes',
  refusalStrength: 'wishes',
  refusedTasks: 'wishes',
  refusedConditions: 'wishes',
  languages: 'languages',
  hours: 'availability',
  timesMask: 'availability',
  weekdaysMask: 'availability',
  avoidedDaysMask: 'availability',
  availableFrom: 'availability',
  employmentFormsMask: 'employment-forms',
  licencesMask: 'licences',
  registerExtract: 'register-extract',
  location: 'travel',
  maxTravelMinutes: 'travel',
  neededSupports: 'needs',
  helpfulSupports: 'needs',
  inferredHelpful: 'needs',
  neverConditions: 'avoids',
  ratherNotConditions: 'avoids',
  inferredRatherNot: 'avoids',
};

/** The points that tell of nothing but what the person has consented to telling, in their order. */
export function withinConsent(points: readonly Point[], facts: readonly ConsentFactId[]): Point[] {
  const mayTell = (field: CandidateField): boolean => {
    const fact = factByField[field];
    return fact !== undefined && (fact === null || facts.includes(fact));
  };
  return points.filter((point) => {
    const about = 'gate' in point ? gateOf(point.gate) : ruleOf(point.rule);
    return about?.reads.candidate.every(mayTell) ?? false;
  });
}
