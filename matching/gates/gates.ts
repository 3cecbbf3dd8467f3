import { candidateOpenGate } from './candidate-open.ts';
import { conditionsGate } from './conditions.ts';
import { employmentFormGate } from './employment-form.ts';
import { essentialAbilitiesGate } from './essential-abilities.ts';
import type { Gate } from './gate.ts';
import { hoursGate } from './hours.ts';
import { languageGate } from './language.ts';
import { licenceGate } from './licence.ts';
import { longestStretchGate } from './longest-stretch.ts';
import { minimumAgeGate } from './minimum-age.ts';
import { neededSupportsGate } from './needed-supports.ts';
import { nodeReachGate } from './node-reach.ts';
import { periodGate } from './period.ts';
import { registerExtractGate } from './register-extract.ts';
import { roleOpenGate } from './role-open.ts';
import { timesGate } from './times.ts';
import { travelGate } from './travel.ts';

/** Every gate, in the order in which they are evaluated and shown. */
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
  longestStretchGate,
  neededSupportsGate,
];

/** The identifiers of the gates, in their order. */
export const gateIds: readonly string[] = gates.map(({ id }) => id);

/** The gates that a manager may see. */
export const workGateIds: readonly string[] = gates.filter(({ isOfWork }) => isOfWork).map(({ id }) => id);

const gatesById = new Map(gates.map((gate) => [gate.id, gate]));

/** The gate of this id; undefined for one that this engine doesn't know. */
export function gateOf(id: string): Gate | undefined {
  return gatesById.get(id);
}
