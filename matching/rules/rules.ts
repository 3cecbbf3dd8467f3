import { abilitiesRule } from './abilities.ts';
import { experienceRule } from './experience.ts';
import type { FitRule } from './fit-rule.ts';
import { helpfulSupportsRule } from './helpful-supports.ts';
import { hoursCoveredRule } from './hours-covered.ts';
import { hoursWantedRule } from './hours-wanted.ts';
import { languageLevelRule } from './language-level.ts';
import { roomToGrowRule } from './room-to-grow.ts';
import { timesProposedRule } from './times-proposed.ts';
import { travelTimeRule } from './travel-time.ts';
import { waitingTimeRule } from './waiting-time.ts';
import { wishedConditionsRule } from './wished-conditions.ts';
import { wishesRule } from './wishes.ts';

/** Every fit rule, in the order in which they are summed and shown: those of the candidate's side first. */
export const rules: readonly FitRule[] = [
  wishesRule,
  wishedConditionsRule,
  helpfulSupportsRule,
  hoursWantedRule,
  travelTimeRule,
  roomToGrowRule,
  waitingTimeRule,
  timesProposedRule,
  abilitiesRule,
  experienceRule,
  languageLevelRule,
  hoursCoveredRule,
];

/** The identifiers of the rules, in their order. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** The rules of spread. */
export const spreadRuleIds: readonly string[] = rules.flatMap(({ id, isOfSpread }) =>
  isOfSpread ? [id] : [],
);

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id; undefined for one that this engine doesn't know. */
export function ruleOf(id: string): FitRule | undefined {
  return rulesById.get(id);
}
