import type { AbilityPhrases } from './ability-phrase.ts';
import { bodyPhrases } from './ability-phrases-by-group/body-phrases.ts';
import { communicationPhrases } from './ability-phrases-by-group/communication-phrases.ts';
import { drivePhrases } from './ability-phrases-by-group/drive-phrases.ts';
import { sensesAndDrivingPhrases } from './ability-phrases-by-group/senses-and-driving-phrases.ts';
import { thinkingPhrases } from './ability-phrases-by-group/thinking-phrases.ts';
import { togetherPhrases } from './ability-phrases-by-group/together-phrases.ts';

/**
 * Everyday phrases for abilities and demands. The vocabulary's own synonyms are headings more than phrases, and not
 * used. Where two entries share a phrase, the first counts.
 */
export const abilityPhrases: readonly AbilityPhrases[] = [
  ...thinkingPhrases,
  ...communicationPhrases,
  ...togetherPhrases,
  ...drivePhrases,
  ...bodyPhrases,
  ...sensesAndDrivingPhrases,
];
