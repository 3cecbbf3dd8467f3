import { z } from 'zod';
import { gateIds } from '../../matching/gates/gates.ts';
import { ruleIds, workplaceRuleIds } from '../../matching/rules/rules.ts';
import { adjustmentSchema } from '../adjustments/adjustment-schemas.ts';
import { component, described } from '../http/schema-registry.ts';

/** A share, 0..1, higher is better. */
export const shareField = z.number().min(0).max(1);

const evidenceSchema = component(
  'Evidence',
  'The values that a rule met, as data: words, ids and numbers. Its keys depend on the rule.',
  z.record(z.string(), z.unknown()),
);

const fit = described('0..1, higher is better; null when unknown.', shareField.nullable());
const outcome = described('`unknown` passes, and is to be checked.', z.enum(['pass', 'fail', 'unknown']));
const side = described('Whose interest it serves.', z.enum(['candidate', 'workplace']));
const weight = described('How much it counts, from the match policy.', z.number().min(0));
const known = described('Share of what the rule looks at that was known.', shareField);

/** One gate. */
export const gateSchema = component(
  'GateResult',
  'A rule that must hold.',
  z.strictObject({ gate: z.enum(gateIds), outcome, evidence: evidenceSchema }),
);

/** One fit rule. */
export const ruleSchema = component(
  'RuleResult',
  'A rule that scores.',
  z.strictObject({ rule: z.enum(ruleIds), side, weight, fit, known, evidence: evidenceSchema }),
);

/** The one change that would open a pair. */
export const nearMissSchema = component(
  'NearMiss',
  'The one change that would make the pair pass every gate.',
  z.strictObject({
    gate: described('The gate that it opens.', z.enum(gateIds)),
    adjustment: adjustmentSchema,
  }),
);

/** What was kept of gates and rules that this version of the program does not have. */
export const unknownResultsField = described(
  'What was kept of gates and rules that this version of the program does not have, or cannot read; usually empty.',
  z.array(
    component(
      'UnknownResult',
      'A gate or rule, or a format, that this version of the program does not have.',
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('unknown-gate'), gate: z.string(), outcome }),
        z.strictObject({ kind: z.literal('unknown-rule'), rule: z.string(), side, weight, fit, known }),
        z.strictObject({
          kind: z.literal('unknown-format'),
          format: described('The version of the format that it was kept in.', z.int().min(0)),
        }),
      ]),
    ),
  ),
);

/** A gate's outcome alone, as match lists keep it and as managers see it: without what it says of the person. */
export const gateOutcomeSchema = component(
  'GateOutcome',
  'A rule that must hold, without its evidence.',
  z.strictObject({ gate: z.enum(gateIds), outcome }),
);

/** A fit rule as a manager sees it: numbers alone. */
export const anonymousRuleSchema = component(
  'AnonymousRuleResult',
  "A rule that scores, of the workplace's side.",
  z.strictObject({ rule: z.enum(workplaceRuleIds), side, weight, fit, known }),
);
