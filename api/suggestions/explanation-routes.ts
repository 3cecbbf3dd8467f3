import { z } from 'zod';
import { explain } from '../../matching/explanation/explain.ts';
import { uuidField } from '../../matching/model/fields.ts';
import { defineRoute } from '../define-route.ts';
import { idParams } from '../http/parameters.ts';
import { object } from '../http/schema-registry.ts';
import { currentSetting, readExplained } from './explain-suggestions.ts';
import { languageField, readerField, toldFields } from './explanation-schemas.ts';
import { freshnessFields } from './suggestion-schemas.ts';

const explanationSchema = object(
  'Explanation',
  'Why a suggestion has its score, in sentences for one reader.',
  {
    suggestionId: uuidField,
    isBeingRemade: freshnessFields.isBeingRemade,
    failure: freshnessFields.failure,
    tag: freshnessFields.tag,
    ...toldFields,
  },
);

/** Explains one suggestion. */
export const explainSuggestionRoute = defineRoute({
  operationId: 'explainSuggestion',
  audit: { action: 'read', kind: 'suggestion', purpose: 'matching' },
  path: '/suggestions/{id}/explanation',
  tag: 'suggestions',
  summary: 'Why a suggestion has its score, in sentences',
  description:
    'In easy language for the candidate, in full for the coach, or for the coach to pass on to the manager of the workplace: only what ' +
    'concerns the work.',
  roles: ['coach', 'coordinator', 'admin'],
  params: idParams,
  query: z.strictObject({
    for: readerField.clone().default('coach').describe('Whom to explain it to. Default the coach.'),
    lang: languageField.clone().default('sv').describe('Language of the sentences.'),
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
    const setting = await currentSetting(context, context.dataSource.manager);
    const suggestion = await readExplained(context, setting, params.id, principal);
    const { id: suggestionId, isBeingRemade, failure, tag } = suggestion;
    const { for: reader, lang } = query;
    const { good } = setting.policies.of(suggestion.roleNodeId);
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
