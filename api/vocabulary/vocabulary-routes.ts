import { z } from 'zod';
import { findSiteTerms, listSiteSources } from '../../db/read-models/site-terms.ts';
import { textField } from '../../matching/model/fields.ts';
import { abilities } from '../../matching/vocabulary/abilities.ts';
import { findTerms, termLists } from '../../matching/vocabulary/find-terms.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { reviewReasons } from '../../matching/vocabulary/review-reasons.ts';
import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { keptAnswer, sendKept } from '../http/kept-answer.ts';
import { count, object, share, textOrNull } from '../http/schema-registry.ts';
import { wholeVocabulary, wholeVocabularySchema } from './whole-vocabulary.ts';

const termSchema = object('Term', 'One term of the vocabulary.', {
  id: z.string().describe('The identifier that profiles use.'),
  name: z.string().describe('What to show to a person.'),
  description: textOrNull.describe('One plain sentence; null where the name says it all.'),
  matched: textOrNull.describe('The name or synonym that met the query; null without a query.'),
  similarity: share.describe('How well it met the query, 0..1.'),
  levels: z.array(z.string()).optional().describe('Of an ability: what the levels 0–4 mean, in order.'),
  decisions: z
    .array(z.enum(['decline', 'hold']))
    .optional()
    .describe('Of a reason: the decisions that it can stand behind.'),
  source: z.string().optional().describe('Of a site term: which vocabulary it is from.'),
  kind: z.string().optional().describe("Of a site term: what sort of term it is, in its owner's words."),
});

/** What the product ships with, and what the site has imported itself. */
const lists = [...termLists, 'site-terms'] as const;
/** Most site terms of an answer: a site's vocabularies have tens of thousands. */
const mostSiteTerms = 100;

const sourceSchema = object('VocabularySource', 'A vocabulary that the site imported.', {
  source: z.string().describe('What the site calls it.'),
  licence: z.string().describe('Under which it may be used.'),
  version: z.string().describe("The owner's version, or the beginning of a checksum."),
  terms: count.describe('How many terms it has.'),
});

const languageParameter = z
  .enum(vocabularyLanguages)
  .default('sv')
  .describe('Language of names and of a query.');

const searchVocabularyRoute = defineRoute({
  operationId: 'searchVocabulary',
  audit: 'nothing',
  path: '/vocabulary/{list}',
  tag: 'vocabulary',
  summary: 'A list of the vocabulary, or the terms of it that meet a query',
  description:
    'Without `q` the whole list in its order; with `q` the terms that meet it, typos allowed, best first. Of ' +
    '`site-terms`, what the site has imported itself, at most 100; they are in the language that they came in.',
  roles: principalRoles,
  params: z.strictObject({ list: z.enum(lists).describe('Which list.') }),
  query: z.strictObject({
    q: textField(100)
      .default('')
      .describe('A word or phrase as someone types it; its first 32 letters count.'),
    lang: languageParameter,
  }),
  responses: {
    200: {
      description: 'The terms.',
      schema: object('TermList', 'Terms of one list of the vocabulary.', {
        list: z.enum(lists).describe('Which list.'),
        lang: z.enum(vocabularyLanguages).describe('Language of the names.'),
        items: z.array(termSchema).describe('The terms, in the order of the list, or best first.'),
        sources: z
          .array(sourceSchema)
          .optional()
          .describe('Of site terms: the vocabularies that they are from.'),
      }),
    },
  },
  async handle({ params: { list }, query: { q, lang } }, { dataSource: { manager } }) {
    if (list === 'site-terms') {
      const found = await findSiteTerms(manager, q, mostSiteTerms);
      return { status: 200, body: { list, lang, items: found, sources: await listSiteSources(manager) } };
    }
    const items = findTerms(list, q, lang).map((term) => ({
      ...term,
      ...(list === 'abilities' ? levelsOf(term.id, lang) : {}),
      ...(list === 'reasons' ? decisionsOf(term.id) : {}),
    }));
    return { status: 200, body: { list, lang, items } };
  },
});

const whole = {
  sv: keptAnswer(wholeVocabulary('sv')),
  en: keptAnswer(wholeVocabulary('en')),
};

const readVocabularyRoute = defineRoute({
  operationId: 'readVocabulary',
  audit: 'nothing',
  path: '/vocabulary',
  tag: 'vocabulary',
  summary: 'The whole vocabulary, to show instead of identifiers',
  description:
    'Everything that profiles, suggestions, reviews and reports say by an identifier, in one answer. Keep it, and ask with its ' +
    '`ETag` as `If-None-Match` whether it has changed, as a browser does by itself.',
  roles: principalRoles,
  query: z.strictObject({ lang: languageParameter }),
  responses: {
    200: {
      description: 'Every list.',
      schema: wholeVocabularySchema,
      headers: { ETag: 'Changes with any name.', 'Cache-Control': 'To be kept, and asked for each time.' },
    },
    304: { description: 'The one that you have is the same.' },
  },
  async handle({ query: { lang } }) {
    return { write: async (response) => sendKept(response, whole[lang]) };
  },
});

/** The routes of the vocabulary. */
export const vocabularyRoutes = [readVocabularyRoute, searchVocabularyRoute];

function levelsOf(id: string, lang: (typeof vocabularyLanguages)[number]): { levels?: string[] } {
  const ability = abilities.find((one) => one.id === id);
  return ability === undefined ? {} : { levels: ability.levels.map((text) => text[lang]) };
}

function decisionsOf(id: string): { decisions?: ('decline' | 'hold')[] } {
  const reason = reviewReasons.find((one) => one.id === id);
  return reason === undefined ? {} : { decisions: [...reason.decisions] };
}
