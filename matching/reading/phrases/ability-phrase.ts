import type { AbilityId, Level } from '../../vocabulary/abilities.ts';
import type { PhraseLists } from './phrase-lists.ts';

/**
 * How an ability is spoken of. `act`: something one can or can't do, told by the words around it. `trait`: what a
 * person is, by itself. `load`: what work asks, by itself. `lack`: a difficulty, by itself.
 */
type AbilityPhraseKind = 'act' | 'trait' | 'load' | 'lack';

/** Phrases of one kind and level; split by semicolons. */
export interface AbilityPhrases {
  readonly ability: AbilityId;
  readonly kind: AbilityPhraseKind;
  /** The level that the words amount to on the scale 0..4; null when they don't say. Own judgement. */
  readonly level: Level | null;
  readonly phrases: PhraseLists;
}
