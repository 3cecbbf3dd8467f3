import type { CompiledCandidate } from '../scoring/compiled-profile.ts';
import { nothingWished } from '../scoring/infer-from-wishes.ts';
import { abilityIds } from '../vocabulary/abilities.ts';

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
