import { z } from 'zod';
import { policyThresholds } from '../model/policy.ts';
import { rules } from '../rules/rules.ts';

const weights = z
  .strictObject(
    Object.fromEntries(
      rules.map(({ id, weight, names }) => [
        id,
        z.number().min(0).max(100).default(weight).describe(`Of “${names.en}”.`),
      ]),
    ),
  )
  .superRefine((given, context) => {
    for (const side of ['candidate', 'workplace'] as const) {
      const ids = rules.filter((rule) => rule.side === side && rule.isOfSpread !== true).map(({ id }) => id);
      if (ids.every((id) => given[id] === 0)) {
        context.addIssue({
          code: 'custom',
          message: `every weight of the ${side}'s side is 0; give at least one of ${ids.join(', ')} a weight above 0`,
        });
      }
    }
  })
  .describe('Weight of each fit rule, 0..100; 0 switches a rule off. Default of each: as shipped.');

/** A match policy: every weight and threshold of the engine. A rule whose weight it doesn't name has its shipped one. */
export const policySchema = policyThresholds
  .extend({ weights })
  .meta({ id: 'Policy', description: 'A match policy: every weight and threshold of matching.' });
