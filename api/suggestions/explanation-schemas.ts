import { z } from 'zod';
import { explain } from '../../matching/explanation/explain.ts';
import { gateIds } from '../../matching/gates/gates.ts';
import { pointKinds, pointPlaces, type Reader, readers } from '../../matching/language/sentence.ts';
import type { NodePolicies } from '../../matching/model/node-policies.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { type VocabularyLanguage, vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { object, share } from '../http/schema-registry.ts';
import type { SuggestionView } from './explain-suggestions.ts';

/** Whom an explanation is written for. */
export const readerField = z.enum(readers);
/** Language of an explanation. */
export const languageField = z.enum(vocabularyLanguages);

const pointSchema = object('ExplanationPoint', 'One thing that is told, about one gate or one fit rule.', {
  kind: z
    .enum(pointKinds)
    .describe(
      'Whether it speaks for the pair or against it or is to be checked; `adjustment` is the one change that would open the pair.',
    ),
  place: z
    .enum(pointPlaces)
    .describe(
      'Where to show it: `reason` is what speaks most for, `doubt` what speaks most against or must be checked, `question` what ' +
        'to ask; `more` is to be folded behind these.',
    ),
  gate: z.enum(gateIds).optional().describe('The gate that it is about.'),
  rule: z.enum(ruleIds).optional().describe('The fit rule that it is about.'),
  text: z.string().describe('A sentence, to the coach at times a few.'),
});

const textOfNumber = z.string().describe('In words what the number is.');

/** A number under its description, and in words what it is. */
const inWords = (of: string) =>
  z.strictObject({ value: share.describe('The number, 0..1.'), text: textOfNumber }).describe(of);

const numbersSchema = object('ExplanationNumbers', 'The numbers behind an explanation, each once.', {
  total: inWords('The harmonic mean of the sides.'),
  forCandidate: inWords("The candidate's side."),
  forWorkplace: inWords("The workplace's side."),
  coverage: inWords('The share of the rule weights that is known.'),
  rules: z
    .array(
      object('RuleNumbers', 'The numbers of one fit rule.', {
        rule: z.enum(ruleIds).describe('The fit rule.'),
        fit: share.nullable().describe('How well it fits, 0..1; null when unknown.'),
        weight: z.number().min(0).describe('What the policy weighs it.'),
        known: share.describe('The share of what it looks at that is known, 0..1.'),
        text: textOfNumber,
      }),
    )
    .describe('Of each fit rule, in their order.'),
});

/** What is told of a pair, for one reader in one language. */
export const toldFields = {
  for: readerField.describe('Whom it is written for.'),
  lang: languageField.describe('Its language.'),
  summary: z
    .string()
    .describe(
      'What is to be said first; nothing of it is in a point. To the candidate it begins with the wish.',
    ),
  points: z
    .array(pointSchema)
    .describe(
      'All else that is told, in the order of `place`: at most three reasons, two doubts and one question, then the rest, of ' +
        'gates and then of rules. To the candidate it is five sentences at most, the summary among them, and no rest.',
    ),
  numbers: numbersSchema.nullable().describe('The numbers behind it, for the coach; null for the others.'),
};

/** Whether suggestions come with their explanations, for whom and in which language. */
export const includeFields = {
  include: z
    .enum(['explanation'])
    .optional()
    .describe('`explanation`: with why each has its score, in sentences.'),
  for: readerField.clone().default('coach').describe('Whom the explanations are written for.'),
  lang: languageField.clone().default('sv').describe('Language of the explanations.'),
};

/** What of it was asked for. */
export interface ExplanationWish {
  readonly include?: 'explanation' | undefined;
  readonly for: Reader;
  readonly lang: VocabularyLanguage;
}

/** The suggestions with their explanations, where they were asked for. One is called good by the policy of its role's node. */
export function withExplanations<One extends SuggestionView>(
  suggestions: readonly One[],
  { include, for: reader, lang }: ExplanationWish,
  policies: NodePolicies,
) {
  return suggestions.map((suggestion) => {
    if (include === undefined) {
      return suggestion;
    }
    const { good } = policies.of(suggestion.roleNodeId);
    return {
      ...suggestion,
      explanation: { for: reader, lang, ...explain(suggestion, { reader, lang, good }) },
    };
  });
}
