import { z } from 'zod';
import { nodeIdField } from '../profiles/fields.ts';
import { ruleIds } from '../scoring/pair-score.ts';

const share = z.number().min(0).max(1);

/**
 * A match policy: every weight and threshold of the engine, as versioned data. Nothing is tuned in code.
 * Unknown fields are refused so that a misspelt weight can't be silently ignored.
 */
export const policySchema = z.strictObject({
  /** Rising number; a stored suggestion names it. */
  version: z.int().min(1),
  /** Weight of each fit rule, ≥ 0; 0 switches a rule off. */
  weights: z.record(z.enum(ruleIds), z.number().min(0).max(100)),
  thinProfile: z.strictObject({
    /** The fit, 0..1, that a side leans towards for what is unknown. */
    prior: share,
    /** How strongly, 0..1: 0 ignores what is unknown, 1 counts it fully as the prior. */
    strength: share,
  }),
  text: z.strictObject({
    /** The text similarity, above 0, that gives fit 0.5; fit = similarity / (similarity + halfFit). */
    halfFit: z.number().gt(0).max(1),
  }),
  abilities: z.strictObject({
    /** Fit of a deficit of 1, 2, 3 and 4 levels, falling, each 0..1. */
    fitByDeficit: z.tuple([share, share, share, share]),
    /** Share of the rule taken by the single worst dimension, 0..1; the rest is the mean of all dimensions. */
    worstShare: share,
    /** Deficit in levels up to which an essential demand still passes when nothing compensates it, 0–4. */
    essentialTolerance: z.int().min(0).max(4),
    /** Surplus in levels, averaged over the demands, above which there is nothing to grow into, 0–4. */
    surplusForNothing: z.number().min(0).max(4),
  }),
  travel: z.strictObject({
    /** Door-to-door speeds in km/h over great-circle distance: walking and cycling range, town, country. */
    speedsKmPerHour: z.strictObject({
      near: z.number().gt(0),
      town: z.number().gt(0),
      country: z.number().gt(0),
    }),
    /** Up to this many km the `near` speed holds; up to `townKm` the `town` speed. */
    nearKm: z.number().min(0),
    townKm: z.number().min(0),
    /** Minutes added to every trip for waiting and walking. */
    overheadMinutes: z.number().min(0).max(120),
    /** Assumed longest acceptable trip where the candidate names none, for the fit alone, in minutes. */
    usualMaxMinutes: z.number().gt(0).max(300),
    /** A trip at most this much over the limit, in minutes, is a near miss. */
    nearMissMinutes: z.number().min(0).max(120),
  }),
  /** Fit of a rather-not condition that is always there, and of one that is avoidable. */
  ratherNot: z.strictObject({ always: share, avoidable: share }),
  lists: z.strictObject({
    /** Longest stored list of suggestions for one subject. */
    length: z.int().min(1).max(1_000),
    /** Longest stored list of near misses for one subject. */
    nearMisses: z.int().min(0).max(1_000),
  }),
  /** For each node, the other nodes whose candidates its roles are open to. Default: none. */
  opensTo: z.record(nodeIdField, z.array(nodeIdField)),
});
/** See {@link policySchema}. */
export type Policy = z.output<typeof policySchema>;
