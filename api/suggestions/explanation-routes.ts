import { z } from 'zod';
import { explain } from '../../matching/explanation/explain.ts';
import { gateIds } from '../../matching/gates/gates.ts';
import { pointKinds, pointPlaces, readers } from '../../matching/language/sentence.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { Problem } from '../http/problems/problem.ts';
import { object, share } from '../http/schema-registry.ts';
import { currentSetting, readExplained } from './explain-suggestions.ts';
import { freshnessFields } from './suggestion-schemas.ts';

const readerField = z.enum(readers);
const languageField = z.enum(vocabularyLanguages);

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

const explanationSchema = object(
  'Explanation',
  'Why a suggestion has its score, in sentences for one reader.',
  {
    suggestionId: uuidField,
    for: readerField.describe('Whom it is written for.'),
    lang: languageField.describe('Its language.'),
    isBeingRemade: freshnessFields.isBeingRemade,
    failure: freshnessFields.failure,
    tag: freshnessFields.tag,
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
  },
);

/** Explains one suggestion. */
export const explainSuggestionRoute = defineRoute({
  operationId: 'explainSuggestion',
  path: '/suggestions/{id}/explanation',
  tag: 'suggestions',
  summary: 'Why a suggestion has its score, in sentences',
  description:
    'In easy language for the candidate, in full for the coach, or for the manager of the workplace: only what concerns ' +
    'the work. A manager gets the last alone.',
  roles: ['manager', 'coach', 'coordinator', 'admin'],
  params: idParams,
  query: z.strictObject({
    for: readerField.optional().describe('Whom to explain it to. Default the coach; a manager: the manager.'),
    lang: languageField.default('sv').describe('Language of the sentences.'),
  }),
  responses: {
    200: {
      description: 'The explanation.',
      schema: explanationSchema,
      headers: { ETag: 'The `tag` of the suggestion, in quotes.' },
    },
  },
  problems: ['not-found'],
  async handle({ params, query }, context, principal) {
    const scope = scopeOf(principal);
    const reader = query.for ?? (scope.managerId === null ? 'coach' : 'manager');
    if (scope.managerId !== null && reader !== 'manager') {
      throw new Problem('forbidden', {
        en: 'A manager may read the explanation for the manager alone.',
        sv: 'En chef får bara läsa förklaringen till chefen.',
      });
    }
    const setting = await currentSetting(context, context.dataSource.manager);
    const suggestion = await readExplained(context, setting, params.id, scope);
    const { id: suggestionId, isBeingRemade, failure, tag } = suggestion;
    const { lang } = query;
    const { good } = setting.policy;
    return {
      status: 200,
      body: {
        suggestionId,
        for: reader,
        lang,
        isBeingRemade,
        failure,
        tag,
        ...explain(suggestion, { reader, lang, good }),
      },
      headers: { ETag: `"${tag}"` },
    };
  },
});
