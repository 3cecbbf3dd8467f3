import type { Level } from '../vocabulary/abilities.ts';
import type { ReadDemand } from './interpretation.ts';

/** What a text says of an ability of which it tells a level. */
export type ReadLevel = ReadDemand & { readonly level: Level };

/** Whether the words tell a level. */
export const hasLevel = (demand: ReadDemand): demand is ReadLevel => demand.level !== null;
