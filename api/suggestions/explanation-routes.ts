import { z } from 'zod';
import { explain } from '../../matching/explanation/explain.ts';
import { gateIds } from '../../matching/gates/gates.ts';
import { pointKinds, readers } from '../../matching/language/sentence.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { ruleIds } from '../../matching/rules/rules.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { Problem } from '../http/problems/problem.ts';
import { object } from '../http/schema-registry.ts';
import { currentSetting, readExplained } from './explain-suggestions.ts';
import { freshnessFields } from './suggestion-schemas.ts';

const readerField = z.enum(readers);
const languageField = z.enum(vocabularyLanguages);

const pointSchema = object('ExplanationPoint', 'One reason for a score, about one gate or one fit rule.', {
  kind: z.enum(pointKinds).describe('What it is: `adjustment` is the one change that would open the pair.'),
  gate: z.enum(gateIds).optional().describe('The gate that it is about.'),
  rule: z.enum(ruleIds).optional().describe('The fit rule that it is about.'),
  text: z.string().describe('One or a few whole sentences.'),
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
    summary: z.string().describe('What is to be said first.'),
    points: z.array(pointSchema).describe('The reasons: gates, then rules, the adjustment last.'),
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
  responses: { 200: { description: 'The explanation.', schema: explanationSchema } },
  problems: ['not-found'],
  async handle({ params, query }, context, principal) {
    const scope = scopeOf(principal);
    const reader = query.for ?? (scope.managerId === null ? 'coach' : 'manager');
    if (scope.managerId !== null && reader !== 'manager') {
      throw new Problem('forbidden', 'A manager may read the explanation for the manager alone.');
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
    };
  },
});
