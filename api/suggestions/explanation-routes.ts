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
import { component, described } from '../http/schema-registry.ts';
import { currentSetting, readExplained } from './explain-suggestions.ts';
import { freshnessFields } from './suggestion-schemas.ts';

const readerField = z.enum(readers);
const languageField = z.enum(vocabularyLanguages);

const pointSchema = component(
  'ExplanationPoint',
  'One reason for a score, about one gate or one fit rule.',
  z.strictObject({
    kind: described(
      'What it is: `adjustment` is the one change that would open the pair.',
      z.enum(pointKinds),
    ),
    gate: described('The gate that it is about.', z.enum(gateIds).optional()),
    rule: described('The fit rule that it is about.', z.enum(ruleIds).optional()),
    text: described('One or a few whole sentences.', z.string()),
  }),
);

const explanationSchema = component(
  'Explanation',
  'Why a suggestion has its score, in sentences for one reader.',
  z.strictObject({
    suggestionId: uuidField,
    for: described('Whom it is written for.', readerField),
    lang: described('Its language.', languageField),
    isBeingRemade: freshnessFields.isBeingRemade,
    failure: freshnessFields.failure,
    tag: freshnessFields.tag,
    summary: described('What is to be said first.', z.string()),
    points: described('The reasons: gates, then rules, the adjustment last.', z.array(pointSchema)),
  }),
);

/** Explains one suggestion. */
export const explainSuggestionRoute = defineRoute({
  operationId: 'explainSuggestion',
  method: 'get',
  path: '/suggestions/{id}/explanation',
  tag: 'suggestions',
  summary: 'Why a suggestion has its score, in sentences',
  description:
    'In easy language for the candidate, in full for the coach, or for the manager of the workplace: only what concerns ' +
    'the work. A manager gets the last alone.',
  roles: ['manager', 'coach', 'coordinator', 'admin'],
  params: idParams,
  query: z.strictObject({
    for: described(
      'Whom to explain it to. Default the coach; a manager: the manager.',
      readerField.optional(),
    ),
    lang: described('Language of the sentences.', languageField.default('sv')),
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
