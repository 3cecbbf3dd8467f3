import { bodyAbilities } from './abilities-by-group/body-abilities.ts';
import { communicationAbilities } from './abilities-by-group/communication-abilities.ts';
import { driveAbilities } from './abilities-by-group/drive-abilities.ts';
import { gettingAroundAbilities } from './abilities-by-group/getting-around-abilities.ts';
import { sensesAbilities } from './abilities-by-group/senses-abilities.ts';
import { thinkingAbilities } from './abilities-by-group/thinking-abilities.ts';
import { togetherAbilities } from './abilities-by-group/together-abilities.ts';
import type { LocalizedText, Synonyms } from './localized-text.ts';

/** Identifiers of the 32 abilities, which are also the 32 demands, in vocabulary order. */
export const abilityIds = [
  'attention',
  'learning',
  'memory',
  'problem-solving',
  'planning',
  'switching-tasks',
  'stress',
  'accuracy',
  'understanding-speech',
  'speaking',
  'reading',
  'writing',
  'calculating',
  'digital-tools',
  'cooperation',
  'meeting-strangers',
  'handling-conflict',
  'taking-criticism',
  'independence',
  'initiative',
  'mental-energy',
  'punctuality',
  'sitting',
  'standing',
  'walking',
  'lifting-and-carrying',
  'bending-and-reaching',
  'fine-hand-use',
  'physical-endurance',
  'seeing',
  'hearing',
  'driving',
] as const;

/** One of the 32 abilities. */
export type AbilityId = (typeof abilityIds)[number];

/** The groups that the abilities are shown in, in order. */
export const abilityGroups = [
  'thinking',
  'communication',
  'together',
  'drive',
  'body',
  'senses',
  'getting-around',
] as const;

/** One group of abilities. */
type AbilityGroup = (typeof abilityGroups)[number];

/** The levels of the scale: 0 none, 1 a little with close support, 2 basic, 3 good, 4 very high. */
export const levels = [0, 1, 2, 3, 4] as const;

/** One level. Unknown is no level: it is the absence of a rating, never 0. */
export type Level = (typeof levels)[number];

/** One dimension that a person and a task are rated on alike. */
export interface Ability {
  readonly id: AbilityId;
  /** Code in WHO's International Classification of Functioning (ICF); null where ICF has none. */
  readonly icf: string | null;
  readonly group: AbilityGroup;
  readonly names: LocalizedText;
  /** One plain sentence. */
  readonly description: LocalizedText;
  readonly synonyms: Synonyms;
  /** What each level means, indexed by level; the same sentence for a person and for a task. */
  readonly levels: readonly [LocalizedText, LocalizedText, LocalizedText, LocalizedText, LocalizedText];
}

/** The 32 abilities, in the order of `abilityIds`. Own texts; none are taken from a licensed instrument. */
export const abilities: readonly Ability[] = [
  ...thinkingAbilities,
  ...communicationAbilities,
  ...togetherAbilities,
  ...driveAbilities,
  ...bodyAbilities,
  ...sensesAbilities,
  ...gettingAroundAbilities,
];
