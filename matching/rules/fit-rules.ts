import { abilitiesRule } from './abilities.ts';
import { experienceRule } from './experience.ts';
import type { FitRule } from './fit-rule.ts';
import { helpfulSupportsRule } from './helpful-supports.ts';
import { hoursCoveredRule } from './hours-covered.ts';
import { hoursWantedRule } from './hours-wanted.ts';
import { languageLevelRule } from './language-level.ts';
import { roomToGrowRule } from './room-to-grow.ts';
import { travelTimeRule } from './travel-time.ts';
import { wishedConditionsRule } from './wished-conditions.ts';
import { wishesRule } from './wishes.ts';

/** The fit rules of the candidate's side, in the order of `candidateRuleIds`. */
export const candidateRules: readonly FitRule[] = [
  wishesRule,
  wishedConditionsRule,
  helpfulSupportsRule,
  hoursWantedRule,
  travelTimeRule,
  roomToGrowRule,
];

/** The fit rules of the workplace's side, in the order of `workplaceRuleIds`. */
export const workplaceRules: readonly FitRule[] = [
  abilitiesRule,
  experienceRule,
  languageLevelRule,
  hoursCoveredRule,
];
