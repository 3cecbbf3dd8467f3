import { z } from 'zod';
import { uuidField } from '../../matching/model/fields.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { namesSchema } from '../adjustments/effect-schemas.ts';
import { count, object, share } from '../http/schema-registry.ts';
import { pairFields } from './suggestion-schemas.ts';

const difference = z.number().min(-1).max(1);
const differenceField = difference.describe('What it adds to the difference, b less a, −1..1.');

const text = namesSchema.clone().describe('The same in a sentence.');

const standingSchema = object('RuleStanding', 'What one analysis says of one rule.', {
  weight: z.number().min(0).describe('How much it counts, from the match policy.'),
  fit: share.nullable().describe('0..1, higher is better; null when unknown.'),
  known: share.describe('Share of what the rule looks at that was known.'),
  contribution: difference.describe(
    'How far it moves its side from the prior of the policy; 0 when unknown.',
  ),
});

const comparedSchema = object('ComparedSuggestion', 'One of two suggestions that are compared.', {
  suggestionId: uuidField,
  ...pairFields,
  total: share.describe('The total, 0..1.'),
});

/** The difference of two suggestions, rule by rule. */
export const comparisonSchema = object(
  'SuggestionComparison',
  'The difference of two suggestions, b less a. Rules and prior add up to the difference of their side, exactly.',
  {
    of: z
      .enum(['candidates', 'roles'])
      .describe('What differs: the candidates of one role, or the roles of one candidate.'),
    a: comparedSchema,
    b: comparedSchema,
    difference: difference.describe('Of the totals.'),
    text,
    sides: z
      .array(
        object('SideComparison', 'One side of two suggestions.', {
          side: z.enum(['candidate', 'workplace']).describe('Whose interest it is.'),
          a: share.describe('Score of the side, 0..1.'),
          b: share.describe('Score of the side, 0..1.'),
          difference: difference.describe('Of the two scores of the side.'),
          text,
          ofPrior: difference.describe('What the priors of two policies differ by; 0 under one.'),
          ofTotal: difference.describe("The side's part of the difference of the totals."),
          rules: z
            .array(
              object('RuleComparison', 'One rule in two suggestions.', {
                rule: z.enum(ruleIds).describe('The rule.'),
                a: standingSchema.nullable().describe('Null when the analysis has no such rule.'),
                b: standingSchema.nullable().describe('Null when the analysis has no such rule.'),
                difference: differenceField,
                text,
              }),
            )
            .describe('The fit rules, in stable order.'),
        }),
      )
      .describe("The candidate's side, then the workplace's."),
  },
);

const rank = z.int().min(1);

/** How stable the ranks of a list are. */
export const stabilitySchema = object(
  'RankStability',
  'How far the ranks of a stored list move when one weight at a time is moved.',
  {
    weightMove: share.describe('By how much each weight is lowered and raised, as a share of itself.'),
    among: count.describe(
      'How many suggestions of the list were ranked anew: those that still pass. Pairs off the list cannot enter.',
    ),
    items: z
      .array(
        object('RankRange', 'How far the rank of one suggestion moves.', {
          suggestionId: uuidField,
          ...pairFields,
          rank: rank.describe('Place on the list, from 1.'),
          best: rank.describe('Best place over all moves.'),
          worst: rank.describe('Worst place over all moves.'),
          text,
          worstBy: object('WeightMove', 'A weight that was moved.', {
            rule: z.enum(ruleIds).describe('The rule whose weight it is.'),
            direction: z.enum(['lower', 'higher']).describe('Which way.'),
          })
            .nullable()
            .describe('The move that gives the worst place; null when none makes it worse.'),
        }),
      )
      .describe('The first of the list, in order.'),
  },
);
