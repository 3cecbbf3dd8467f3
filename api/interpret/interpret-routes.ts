import { queryIn } from '../../db/run-query.ts';
import { defineRoute } from '../define-route.ts';
import { profileRoles } from '../http/authentication/authenticator.ts';
import { interpret } from './interpret.ts';
import { interpretationSchema, interpretRequestSchema } from './interpret-schemas.ts';

const interpretRoute = defineRoute({
  operationId: 'interpret',
  audit: 'nothing',
  method: 'post',
  path: '/interpret',
  tag: 'interpret',
  summary: 'What the engine reads out of a free text',
  description:
    'Task types, conditions, supports and demands, and the concepts of the vocabularies that the site has imported, each ' +
    'with the words that led to it. Where a site calls a task type by other names, they are read as that task type. All of it ' +
    'is a suggestion for a ' +
    'profile and overrides nothing. All words come back with what they say, to be marked in the text. Personal facts come back as warnings and are nothing else; a text with a personal ' +
    'identity number is refused. Nothing is stored or logged.',
  roles: profileRoles,
  body: interpretRequestSchema,
  responses: { 200: { description: 'What was read.', schema: interpretationSchema } },
  async handle({ body: { text, lang, of } }, { dataSource, siteWords }) {
    const { vectorizer } = await siteWords.current(queryIn(dataSource.manager));
    return { status: 200, body: interpret(text, lang, of ?? null, vectorizer) };
  },
});

/** The routes of reading free text. */
export const interpretRoutes = [interpretRoute];
