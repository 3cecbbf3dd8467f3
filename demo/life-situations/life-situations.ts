import type { Weighted } from '../seeded-random.ts';
import { bodyAndSenses } from './body-and-senses.ts';
import type { LifeSituation } from './life-situation.ts';
import { mindAndLearning } from './mind-and-learning.ts';
import { standingOutside } from './standing-outside.ts';

/**
 * The situations with their shares in percent. Shaped after what Swedish sources say of those who stand outside:
 * about four of ten registered as unemployed have been so for a year or more, one in eight is 18–24, and mental ill
 * health and reduced mobility are the most usual disabilities (Arbetsförmedlingen, SCB); the rest is judgement.
 */
export const lifeSituations: readonly Weighted<LifeSituation>[] = [
  ...mindAndLearning,
  ...bodyAndSenses,
  ...standingOutside,
];
