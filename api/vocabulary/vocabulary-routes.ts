import { z } from 'zod';
import { findSiteTerms, listSiteSources } from '../../db/read-models/site-terms.ts';
import { textField } from '../../matching/model/fields.ts';
import { abilities } from '../../matching/vocabulary/abilities.ts';
import { findTerms, termLists } from '../../matching/vocabulary/find-terms.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { reviewReasons } from '../../matching/vocabulary/review-reasons.ts';
import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { component, described } from '../http/schema-registry.ts';

const termSchema = component(
  'Term',
  'One term of the vocabulary.',
  z.strictObject({
    id: described('The identifier that profiles use.', z.string()),
    name: described('What to show to a person.', z.string()),
    description: described('One plain sentence; null where the name says it all.', z.string().nullable()),
    matched: described(
      'The name or synonym that met the query; null without a query.',
      z.string().nullable(),
    ),
    similarity: described('How well it met the query, 0..1.', z.number().min(0).max(1)),
    levels: described('Of an ability: what the levels 0–4 mean, in order.', z.array(z.string()).optional()),
    decisions: described(
      'Of a reason: the decisions that it can stand behind.',
      z.array(z.enum(['decline', 'hold'])).optional(),
    ),
    source: described('Of a site term: which vocabulary it is from.', z.string().optional()),
    kind: described("Of a site term: what sort of term it is, in its owner's words.", z.string().optional()),
  }),
);

/** What the product ships with, and what the site has imported itself. */
const lists = [...termLists, 'site-terms'] as const;
/** Most site terms of an answer: a site's vocabularies have tens of thousands. */
const mostSiteTerms = 100;

const sourceSchema = component(
  'VocabularySource',
  'A vocabulary that the site imported.',
  z.strictObject({
    source: described('What the site calls it.', z.string()),
    licence: described('Under which it may be used.', z.string()),
    version: described("The owner's version, or the beginning of a checksum.", z.string()),
    terms: described('How many terms it has.', z.int().min(0)),
  }),
);

const searchVocabularyRoute = defineRoute({
  operationId: 'searchVocabulary',
  method: 'get',
  path: '/vocabulary/{list}',
  tag: 'vocabulary',
  summary: 'A list of the vocabulary, or the terms of it that meet a query',
  description:
    'Without `q` the whole list in its order; with `q` the terms that meet it, typos allowed, best first. Of ' +
    '`site-terms`, what the site has imported itself, at most 100; they are in the language that they came in.',
  roles: principalRoles,
  params: z.strictObject({ list: described('Which list.', z.enum(lists)) }),
  query: z.strictObject({
    q: described('A word or phrase as someone types it.', textField(100).default('')),
    lang: described('Language of names and of the query.', z.enum(vocabularyLanguages).default('sv')),
  }),
  responses: {
    200: {
      description: 'The terms.',
      schema: component(
        'TermList',
        'Terms of one list of the vocabulary.',
        z.strictObject({
          list: described('Which list.', z.enum(lists)),
          lang: described('Language of the names.', z.enum(vocabularyLanguages)),
          items: described('The terms, in the order of the list, or best first.', z.array(termSchema)),
          sources: described(
            'Of site terms: the vocabularies that they are from.',
            z.array(sourceSchema).optional(),
          ),
        }),
      ),
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

/** The routes of the vocabulary. */
export const vocabularyRoutes = [searchVocabularyRoute];

function levelsOf(id: string, lang: (typeof vocabularyLanguages)[number]): { levels?: string[] } {
  const ability = abilities.find((one) => one.id === id);
  return ability === undefined ? {} : { levels: ability.levels.map((text) => text[lang]) };
}

function decisionsOf(id: string): { decisions?: ('decline' | 'hold')[] } {
  const reason = reviewReasons.find((one) => one.id === id);
  return reason === undefined ? {} : { decisions: [...reason.decisions] };
}
