import { z } from 'zod';
import { nodeIdField } from './fields.ts';

const share = z.number().min(0).max(1);
const surplus = z.number().min(0).max(4);
const languageSteps = z.int().min(0).max(6);
const speed = z.number().min(1).max(1_000);
const km = z.number().min(0);
const fewMinutes = z.number().min(0).max(120);

/**
 * The thresholds of a match policy: with the weights of the fit rules, `policySchema`, every number of the engine is
 * versioned data. Nothing is tuned in code. Unknown fields are refused so that a misspelt one can't be silently ignored.
 */
export const policyThresholds = z.strictObject({
  version: z.int().min(1).describe('Its version: a rising number.'),
  thinProfile: z
    .strictObject({
      prior: share.describe('The fit that a side leans towards.'),
      strength: share.describe('How strongly: 0 ignores what is unknown, 1 counts it fully as the prior.'),
      neutralWish: share
        .default(0.25)
        .describe(
          'The fit of wishes that say nothing of a role, and what unknown wishes count as: nobody gains by having none.',
        ),
    })
    .describe('How a side leans for what is unknown.'),
  text: z
    .strictObject({
      halfFit: z
        .number()
        .gt(0)
        .max(1)
        .describe('The text similarity that gives fit 0.5; fit = similarity / (similarity + halfFit).'),
    })
    .describe('How text similarity becomes a fit.'),
  abilities: z
    .strictObject({
      fitByDeficit: z
        .tuple([share, share, share, share])
        .refine((fits) => fits.every((fit, index) => index === 0 || fit <= (fits[index - 1] ?? 1)), {
          error: 'a larger deficit must not fit better than a smaller one',
        })
        .describe('Fit of a deficit of 1, 2, 3 and 4 levels, never rising.'),
      essentialWeight: z
        .number()
        .min(1)
        .max(100)
        .describe('How many times as much an essential demand weighs as a helpful one.'),
      worstShare: share.describe(
        'Share of the rule taken by the single worst dimension; the mean has the rest.',
      ),
      essentialTolerance: z
        .int()
        .min(0)
        .max(4)
        .describe('Deficit in levels up to which an essential demand still passes.'),
    })
    .describe('How deficits against demands become a fit.'),
  roomToGrow: z
    .strictObject({
      ordinarySurplus: surplus.describe('Mean surplus in levels up to which there is room enough: fit 1.'),
      surplusForNothing: surplus.describe('Mean surplus from which there is nothing to grow into.'),
      fitForNothing: share.describe('Fit where there is nothing to grow into. In between, it falls evenly.'),
    })
    .refine((room) => room.ordinarySurplus < room.surplusForNothing, {
      path: ['surplusForNothing'],
      error: 'surplusForNothing must be above ordinarySurplus',
    })
    .describe('When a role has nothing left to grow into.'),
  wishes: z
    .strictObject({
      tasksShare: share.describe(
        'How far task types decide how alike wishes or experience are to a role, where they cover the words of both; texts decide the rest.',
      ),
      bestShare: share.describe(
        'Of that, the share of the wish that is met best; the rest is how much of wishes and role meet.',
      ),
      laterChoice: share.describe('What a second choice counts beside the first, and a third beside it.'),
      hedged: share.describe('What a hedged wish counts beside a plain one.'),
      conditionsShare: share.describe(
        'How much of what is missing in a likeness the conditions that are wished for make up, where the role has them.',
      ),
      likeFrom: share.describe('How alike a task type must be to one that is refused to be refused with it.'),
      unlikeUpTo: share.describe(
        'How alike a word of the role may be to one that is refused and not be refused with it.',
      ),
      refusedFit: z
        .number()
        .min(0)
        .max(0.99)
        .describe(
          'The most that a refused role fits, as a share of the fit of wishes that say nothing of it.',
        ),
    })
    .default({
      tasksShare: 0.8,
      bestShare: 0.6,
      laterChoice: 0.7,
      hedged: 0.7,
      conditionsShare: 0.3,
      likeFrom: 0.45,
      unlikeUpTo: 0.45,
      refusedFit: 0.8,
    })
    .describe('How task types that are read in wishes and roles count.'),
  experience: z
    .strictObject({
      // little, but no reason to hide it
      fitWithNone: share.describe('Fit of having no experience that resembles the role.'),
      likeFrom: share
        .default(0.12)
        .describe('How alike an experience must be to a role to count at all; its length makes no likeness.'),
      shortShare: share.describe('What the shortest experience counts for, as a share of a long one.'),
      halfMonths: z
        .number()
        .gt(0)
        .max(900)
        .describe(
          'Months that count half-way between the shortest and a long experience; assumed where none are given.',
        ),
    })
    .describe('What experience counts for.'),
  hours: z
    .strictObject({
      nearMissHours: z
        .number()
        .min(0)
        .max(60)
        .describe('A gap of at most so many hours a week is a near miss.'),
      fitAtEdge: share.describe('Fit of hours at the edge of what is wanted; the middle has fit 1.'),
    })
    .describe('How hours a week count.'),
  language: z
    .strictObject({
      easySwedishSteps: languageSteps.describe(
        'Levels of missing Swedish that easy Swedish on site makes up for.',
      ),
      nearMissSteps: languageSteps.describe('One language at most so many levels too low is a near miss.'),
    })
    .describe('What missing language levels mean.'),
  travel: z
    .strictObject({
      speedsKmPerHour: z
        .strictObject({
          near: speed.describe('In walking and cycling range, in km/h.'),
          town: speed.describe('In town, in km/h.'),
          country: speed.describe('In the country, in km/h.'),
        })
        .describe('Door-to-door speeds over great-circle distance.'),
      nearKm: km.describe('Up to how many km the near speed holds.'),
      townKm: km.describe('Up to how many km the town speed holds.'),
      overheadMinutes: fewMinutes.describe('Minutes added to every trip for waiting and walking.'),
      // for the fit alone
      usualMaxMinutes: z
        .number()
        .gt(0)
        .max(300)
        .describe('Longest acceptable trip where none is named, in minutes.'),
      fitAtLimit: share.describe('Fit of a trip that takes the longest acceptable time; no time has fit 1.'),
      toCheckFrom: share
        .default(0.8)
        .describe(
          'Share of the longest acceptable trip from which an estimated one is to be checked: it is as the crow flies.',
        ),
      nearMissMinutes: fewMinutes.describe('A trip at most so many minutes too long is a near miss.'),
    })
    .describe('How trips are estimated and counted.'),
  ratherNot: z
    .strictObject({
      always: share.describe('Fit of one that is always there.'),
      avoidable: share.describe('Fit of one that is avoidable.'),
      eased: share.describe('Fit of one that a support on offer eases.'),
    })
    .describe('Fit of a rather-not condition, by how it is present.'),
  spread: z
    .strictObject({
      halfWaitDays: z.int().min(1).max(10_000).describe('Days of waiting that count half of the most.'),
      halfProposals: z
        .number()
        .gt(0)
        .max(100)
        .describe('Proposals made for the candidate after which there is half left of what none counts.'),
    })
    .default({ halfWaitDays: 180, halfProposals: 2 })
    .describe('How waiting and earlier proposals count, where they are given a weight.'),
  inferred: z
    .strictObject({
      share: share
        .multipleOf(0.01)
        .describe(
          'What counts of something read, as a share of the same thing rated; 0: only what is unwanted.',
        ),
      unwantedShare: share.describe(
        'How much a plain no weighs beside a never; a “rather not” weighs that times the root of `share`.',
      ),
    })
    .default({ share: 0.5, unwantedShare: 0.7 })
    .describe('How what is read in own words counts; gates never read it.'),
  good: share.default(0.6).describe('The total, 0..1, from which a match counts as good. It moves no rank.'),
  lists: z
    .strictObject({
      length: z.int().min(1).max(1_000).describe('Longest list of suggestions of one subject.'),
      nearMisses: z.int().min(0).max(1_000).describe('Longest list of near misses of one subject.'),
    })
    .describe('How long stored lists are.'),
  opensTo: z
    .record(nodeIdField, z.array(nodeIdField))
    .describe('For each node, the other nodes whose candidates its roles are open to.'),
});
/** A match policy. */
export interface Policy extends z.output<typeof policyThresholds> {
  /** Weight of each fit rule by its id, ≥ 0; 0 switches a rule off. One that is not named has its shipped weight. */
  readonly weights: Readonly<Record<string, number>>;
}
