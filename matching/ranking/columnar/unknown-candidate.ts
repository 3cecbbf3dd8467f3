import { nothingWished } from '../../compile/infer-from-wishes.ts';
import type { CompiledCandidate } from '../../pair/compiled-profile.ts';
import { abilityIds } from '../../vocabulary/abilities.ts';

/** A candidate of whom nothing is known, to try single fields on. */
export const unknownCandidate: CompiledCandidate = {
  id: '',
  nodeId: null,
  isOpen: true,
  availableFrom: null,
  hours: null,
  timesMask: null,
  location: null,
  maxTravelMinutes: null,
  employmentFormsMask: null,
  licencesMask: null,
  registerExtract: null,
  languages: null,
  neverConditions: null,
  ratherNotConditions: null,
  neededSupports: null,
  helpfulSupports: null,
  levels: new Int8Array(abilityIds.length).fill(-1),
  ...nothingWished,
  experience: null,
};
