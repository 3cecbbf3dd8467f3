import { z } from 'zod';
import { uuidField } from '../../matching/model/fields.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { component, described } from '../http/schema-registry.ts';
import { shareField } from './evidence-schemas.ts';
import { pairFields } from './suggestion-schemas.ts';

const differenceField = described(
  'What it adds to the difference, b less a, −1..1.',
  z.number().min(-1).max(1),
);

const standingSchema = component(
  'RuleStanding',
  'What one analysis says of one rule.',
  z.strictObject({
    weight: described('How much it counts, from the match policy.', z.number().min(0)),
    fit: described('0..1, higher is better; null when unknown.', shareField.nullable()),
    known: described('Share of what the rule looks at that was known.', shareField),
    contribution: described(
      'How far it moves its side from the prior of the policy; 0 when unknown.',
      z.number().min(-1).max(1),
    ),
  }),
);

const comparedSchema = component(
  'ComparedSuggestion',
  'One of two suggestions that are compared.',
  z.strictObject({ suggestionId: uuidField, ...pairFields, total: shareField }),
);

/** The difference of two suggestions, rule by rule. */
export const comparisonSchema = component(
  'SuggestionComparison',
  'The difference of two suggestions, b less a. Rules and prior add up to the difference of their side, exactly.',
  z.strictObject({
    of: described(
      'What differs: the candidates of one role, or the roles of one candidate.',
      z.enum(['candidates', 'roles']),
    ),
    a: comparedSchema,
    b: comparedSchema,
    difference: described('Of the totals.', z.number().min(-1).max(1)),
    sides: described(
      "The candidate's side, then the workplace's.",
      z.array(
        component(
          'SideComparison',
          'One side of two suggestions.',
          z.strictObject({
            side: described('Whose interest it is.', z.enum(['candidate', 'workplace'])),
            a: described('Score of the side, 0..1.', shareField),
            b: described('Score of the side, 0..1.', shareField),
            difference: described('Of the two scores of the side.', z.number().min(-1).max(1)),
            ofPrior: described(
              'What the priors of two policies differ by; 0 under one.',
              z.number().min(-1).max(1),
            ),
            ofTotal: described("The side's part of the difference of the totals.", z.number().min(-1).max(1)),
            rules: described(
              'The fit rules, in stable order.',
              z.array(
                component(
                  'RuleComparison',
                  'One rule in two suggestions.',
                  z.strictObject({
                    rule: described('The rule.', z.enum(ruleIds)),
                    a: described('Null when the analysis has no such rule.', standingSchema.nullable()),
                    b: described('Null when the analysis has no such rule.', standingSchema.nullable()),
                    difference: differenceField,
                  }),
                ),
              ),
            ),
          }),
        ),
      ),
    ),
  }),
);

const rankField = (description: string) => described(description, z.int().min(1));

/** How stable the ranks of a list are. */
export const stabilitySchema = component(
  'RankStability',
  'How far the ranks of a stored list move when one weight at a time is moved.',
  z.strictObject({
    weightMove: described('By how much each weight is lowered and raised, as a share of itself.', shareField),
    among: described(
      'How many suggestions of the list were ranked anew: those that still pass. Pairs off the list cannot enter.',
      z.int().min(0),
    ),
    items: described(
      'The first of the list, in order.',
      z.array(
        component(
          'RankRange',
          'How far the rank of one suggestion moves.',
          z.strictObject({
            suggestionId: uuidField,
            ...pairFields,
            rank: rankField('Place on the list, from 1.'),
            best: rankField('Best place over all moves.'),
            worst: rankField('Worst place over all moves.'),
            worstBy: described(
              'The move that gives the worst place; null when none makes it worse.',
              component(
                'WeightMove',
                'A weight that was moved.',
                z.strictObject({
                  rule: described('The rule whose weight it is.', z.enum(ruleIds)),
                  direction: described('Which way.', z.enum(['lower', 'higher'])),
                }),
              ).nullable(),
            ),
          }),
        ),
      ),
    ),
  }),
);
