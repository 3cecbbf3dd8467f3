import { z } from 'zod';
import { gateIds } from '../../matching/gates/gates.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { adjustmentSchema } from '../adjustments/adjustment-schemas.ts';
import { component, count, object, share } from '../http/schema-registry.ts';

const evidenceSchema = component(
  'Evidence',
  'The values that a rule met, as data: words, ids and numbers. Its keys depend on the rule.',
  z.record(z.string(), z.unknown()),
);

const fit = share.nullable().describe('0..1, higher is better; null when unknown.');
const outcome = z.enum(['pass', 'fail', 'unknown']).describe('`unknown` passes, and is to be checked.');
const side = z.enum(['candidate', 'workplace']).describe('Whose interest it serves.');
const weight = z.number().min(0).describe('How much it counts, from the match policy.');
const known = share.describe('Share of what the rule looks at that was known.');

/** One gate. */
export const gateSchema = object('GateResult', 'A rule that must hold.', {
  gate: z.enum(gateIds),
  outcome,
  evidence: evidenceSchema,
});

/** One fit rule. */
export const ruleSchema = object('RuleResult', 'A rule that scores.', {
  rule: z.enum(ruleIds),
  side,
  weight,
  fit,
  known,
  evidence: evidenceSchema,
});

/** The one change that would open a pair. */
export const nearMissSchema = object('NearMiss', 'The one change that would make the pair pass every gate.', {
  gate: z.enum(gateIds).describe('The gate that it opens.'),
  adjustment: adjustmentSchema,
});

/** What was kept of gates and rules that this version of the program does not have. */
export const unknownResultsField = z
  .array(
    component(
      'UnknownResult',
      'A gate or rule, or a format, that this version of the program does not have.',
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('unknown-gate'), gate: z.string(), outcome }),
        z.strictObject({ kind: z.literal('unknown-rule'), rule: z.string(), side, weight, fit, known }),
        z.strictObject({
          kind: z.literal('unknown-format'),
          format: count.describe('The version of the format that it was kept in.'),
        }),
      ]),
    ),
  )
  .describe(
    'What was kept of gates and rules that this version of the program does not have, or cannot read; usually empty.',
  );

/** A gate's outcome alone, as match lists keep it: without what it says of the person. */
export const gateOutcomeSchema = object('GateOutcome', 'A rule that must hold, without its evidence.', {
  gate: z.enum(gateIds),
  outcome,
});
