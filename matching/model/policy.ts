import { z } from 'zod';
import { nodeIdField } from './fields.ts';

const share = z.number().min(0).max(1);

/**
 * The thresholds of a match policy: with the weights of the fit rules, `policySchema`, every number of the engine is
 * versioned data. Nothing is tuned in code. Unknown fields are refused so that a misspelt one can't be silently ignored.
 */
export const policyThresholds = z.strictObject({
  /** Rising number; a stored suggestion names it. */
  version: z.int().min(1),
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
    /** Fit of a deficit of 1, 2, 3 and 4 levels, never rising, each 0..1. */
    fitByDeficit: z
      .tuple([share, share, share, share])
      .refine((fits) => fits.every((fit, index) => index === 0 || fit <= (fits[index - 1] ?? 1)), {
        error: 'a larger deficit must not fit better than a smaller one',
      }),
    /** How many times as much as a helpful demand an essential one weighs, ≥ 1. */
    essentialWeight: z.number().min(1).max(100),
    /** Share of the rule taken by the single worst dimension, 0..1; the rest is the mean of all dimensions. */
    worstShare: share,
    /** Deficit in levels up to which an essential demand still passes when nothing compensates it, 0–4. */
    essentialTolerance: z.int().min(0).max(4),
  }),
  roomToGrow: z
    .strictObject({
      /** Surplus in levels, averaged over the demands, up to which there is room enough: fit 1. */
      ordinarySurplus: z.number().min(0).max(4),
      /** Averaged surplus from which there is nothing to grow into, above `ordinarySurplus`. */
      surplusForNothing: z.number().min(0).max(4),
      /** Fit where there is nothing to grow into. In between, the fit falls evenly. */
      fitForNothing: share,
    })
    .refine((room) => room.ordinarySurplus < room.surplusForNothing, {
      path: ['surplusForNothing'],
      error: 'surplusForNothing must be above ordinarySurplus',
    }),
  experience: z.strictObject({
    /** Fit of having no experience that resembles the role's tasks, 0..1: little, but no reason to hide it. */
    fitWithNone: share,
    /** What the shortest experience counts for, as a share of a long one. */
    shortShare: share,
    /** Months that count half-way between the shortest and a long one; also assumed where no length is given. */
    halfMonths: z.number().gt(0).max(900),
  }),
  hours: z.strictObject({
    /** A gap of at most this many hours a week between the two ranges is a near miss. */
    nearMissHours: z.number().min(0).max(60),
    /** Fit of hours at the edge of what the candidate wants; the middle has fit 1. */
    fitAtEdge: share,
  }),
  language: z.strictObject({
    /** Levels of missing Swedish that easy Swedish on site makes up for. */
    easySwedishSteps: z.int().min(0).max(6),
    /** One language at most this many levels too low is a near miss. */
    nearMissSteps: z.int().min(0).max(6),
  }),
  travel: z.strictObject({
    /** Door-to-door speeds in km/h over great-circle distance: walking and cycling range, town, country. */
    speedsKmPerHour: z.strictObject({
      near: z.number().min(1).max(1_000),
      town: z.number().min(1).max(1_000),
      country: z.number().min(1).max(1_000),
    }),
    /** Up to this many km the `near` speed holds; up to `townKm` the `town` speed. */
    nearKm: z.number().min(0),
    townKm: z.number().min(0),
    /** Minutes added to every trip for waiting and walking. */
    overheadMinutes: z.number().min(0).max(120),
    /** Assumed longest acceptable trip where the candidate names none, for the fit alone, in minutes. */
    usualMaxMinutes: z.number().gt(0).max(300),
    /** Fit of a trip that takes the longest acceptable time; a trip of no time has fit 1. */
    fitAtLimit: share,
    /** A trip at most this much over the limit, in minutes, is a near miss. */
    nearMissMinutes: z.number().min(0).max(120),
  }),
  /** Fit of a rather-not condition that is always there, one that is avoidable, one that an offered support eases. */
  ratherNot: z.strictObject({ always: share, avoidable: share, eased: share }),
  /** How what is read in own words counts, which nobody has rated; gates never read it. */
  inferred: z
    .strictObject({
      /** What counts of something read, as a share of the same thing rated, in hundredths; 0: nothing but what is not wanted. */
      share: share.multipleOf(0.01),
      /** Share of the fit of wishes that a role loses by being what the candidate says no to. */
      unwantedShare: share,
      /** The text similarity up to which a role is not like what the candidate says no to, 0..1. */
      unlikeUpTo: share,
    })
    .default({ share: 0.5, unwantedShare: 0.7, unlikeUpTo: 0.1 }),
  /** The total, 0..1, from which a match counts as good: when effects of adjustments are counted. It moves no rank. */
  good: share.default(0.6),
  lists: z.strictObject({
    /** Longest stored list of suggestions for one subject. */
    length: z.int().min(1).max(1_000),
    /** Longest stored list of near misses for one subject. */
    nearMisses: z.int().min(0).max(1_000),
  }),
  /** For each node, the other nodes whose candidates its roles are open to. Default: none. */
  opensTo: z.record(nodeIdField, z.array(nodeIdField)),
});
/** A match policy. */
export interface Policy extends z.output<typeof policyThresholds> {
  /** Weight of each fit rule by its id, ≥ 0; 0 switches a rule off. One that is not named has its shipped weight. */
  readonly weights: Readonly<Record<string, number>>;
}
