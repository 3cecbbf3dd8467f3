import type { SiteConcept } from './site-vocabulary.ts';
import type { TermVector } from './term-vector.ts';

/**
 * A word made ready for comparison, once for all texts that use it. What it adds to a text is a mass for each term:
 * masses of several words add up, and they are whole numbers, so that no order of adding can matter.
 */
export interface Word {
  /** As the writer spelled it. */
  readonly spelling: string;
  readonly form: WordForm;
}

/** What the spellings of a word have in common. Its vector is that of a text of this one word. */
export interface WordForm extends TermVector {
  readonly folded: string;
  /** For each term a whole number from 1 up to 2³² − 1. */
  readonly masses: Uint32Array;
  /** How much it may say about work, above 0 up to 1. */
  readonly everyday: number;
  readonly isFunctionWord: boolean;
  /** The concept of the site that stands behind it; null for a word as written. */
  readonly concept: SiteConcept | null;
}

/** The weight of the mass that a term has gathered: its rounded square root, so that repetition counts less and less. */
export function weightOfMass(mass: number): number {
  return Math.round(Math.sqrt(mass));
}
