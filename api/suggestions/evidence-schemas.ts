import { z } from 'zod';
import { gateIds } from '../../matching/gates/gates.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { adjustmentSchema } from '../adjustments/adjustment-schemas.ts';
import { component, count, object, share } from '../http/schema-registry.ts';
import { gateEvidence } from './gate-evidence.ts';
import { ruleEvidence } from './rule-evidence.ts';

const fit = share.nullable().describe('0..1, higher is better; null when unknown.');
const outcome = z.enum(['pass', 'fail', 'unknown']).describe('`unknown` passes, and is to be checked.');
const side = z.enum(['candidate', 'workplace']).describe('Whose interest it serves.');
const weight = z.number().min(0).describe('How much it counts, from the match policy.');
const known = share.describe('Share of what the rule looks at that was known.');

const nameOf = (id: string) => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const evidenceOf = (shape: z.ZodType) => shape.describe('The values that it met.');

// the engine's evidence is any data: that it is of these shapes is tested, not typed
const gateShapes: readonly [string, z.ZodType][] = Object.entries(gateEvidence);
const ruleShapes: readonly [string, z.ZodType][] = Object.entries(ruleEvidence);

/** One gate, by its id with the shape of its evidence. */
export const gateSchema = component(
  'GateResult',
  'A rule that must hold, with the values that it met.',
  z.discriminatedUnion(
    'gate',
    oneOrMore(gateShapes, ([id, shape]) =>
      object(`${nameOf(id)}Gate`, `The gate \`${id}\`.`, {
        gate: z.literal(id),
        outcome,
        evidence: evidenceOf(shape),
      }),
    ),
  ),
);

/** One fit rule, by its id with the shape of its evidence. */
export const ruleSchema = component(
  'RuleResult',
  'A rule that scores, with the values that it met.',
  z.discriminatedUnion(
    'rule',
    oneOrMore(ruleShapes, ([id, shape]) =>
      object(`${nameOf(id)}Rule`, `The fit rule \`${id}\`.`, {
        rule: z.literal(id),
        side,
        weight,
        fit,
        known,
        evidence: evidenceOf(shape),
      }),
    ),
  ),
);

/** Makes one thing of each of a list that is not empty. */
function oneOrMore<From, To>(list: readonly From[], make: (one: From) => To): [To, ...To[]] {
  const [first, ...others] = list.map(make);
  if (first === undefined) {
    throw new Error('There is no gate, or no rule.');
  }
  return [first, ...others];
}

const seenEvidenceSchema = component(
  'SeenEvidence',
  'The values that a rule met, as data, in the shape that they had then.',
  z.record(z.string(), z.unknown()),
);

/** A gate as a review keeps it. */
export const seenGateSchema = object('SeenGate', 'A rule that must hold, as a review keeps it.', {
  gate: z.enum(gateIds),
  outcome,
  evidence: seenEvidenceSchema,
});

/** A fit rule as a review keeps it. */
export const seenRuleSchema = object('SeenRule', 'A rule that scores, as a review keeps it.', {
  rule: z.enum(ruleIds),
  side,
  weight,
  fit,
  known,
  evidence: seenEvidenceSchema,
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
