import { candidateOpenGate } from './candidate-open.ts';
import { conditionsGate } from './conditions.ts';
import { employmentFormGate } from './employment-form.ts';
import { essentialAbilitiesGate } from './essential-abilities.ts';
import type { Gate } from './gate.ts';
import { hoursGate } from './hours.ts';
import { languageGate } from './language.ts';
import { licenceGate } from './licence.ts';
import { minimumAgeGate } from './minimum-age.ts';
import { neededSupportsGate } from './needed-supports.ts';
import { nodeReachGate } from './node-reach.ts';
import { periodGate } from './period.ts';
import { registerExtractGate } from './register-extract.ts';
import { roleOpenGate } from './role-open.ts';
import { timesGate } from './times.ts';
import { travelGate } from './travel.ts';

/** Every gate, in the order of `gateIds`. */
export const gates: readonly Gate[] = [
  roleOpenGate,
  candidateOpenGate,
  nodeReachGate,
  periodGate,
  hoursGate,
  timesGate,
  travelGate,
  employmentFormGate,
  licenceGate,
  registerExtractGate,
  minimumAgeGate,
  languageGate,
  conditionsGate,
  essentialAbilitiesGate,
  neededSupportsGate,
];
