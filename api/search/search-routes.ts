import { z } from 'zod';
import { search } from '../../db/read-models/search.ts';
import { textField, uuidField } from '../../matching/model/fields.ts';
import { viewerOf } from '../access/people-seen.ts';
import { seenBy } from '../access/seen-by.ts';
import { defineRoute } from '../define-route.ts';
import { profileRoles } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { object, textOrNull } from '../http/schema-registry.ts';

const foundItemSchema = object(
  'FoundItem',
  'Something that a search found.',
  seenBy('foundItem', {
    id: uuidField,
    name: textOrNull.describe('Case number, title or name; null where there is none.'),
    detail: textOrNull.describe(
      'Own words of a person, else workplace and town; null when nothing is known.',
    ),
    isOpen: z.boolean().describe('Whether it takes part in matching.'),
  }),
);

const searchRoute = defineRoute({
  operationId: 'search',
  audit: { action: 'list', kind: 'search', purpose: 'matching' },
  path: '/search',
  tag: 'search',
  summary: 'Search people, roles and workplaces',
  description:
    'By reference, title, name, own words, workplace and town, however dots, accents and a letter or two are typed. At most 20. A ' +
    'manager finds own roles and workplaces, and nobody; an integration what it has submitted.',
  roles: profileRoles,
  query: z.strictObject({ q: textField(200, 1).describe('What is looked for.') }),
  responses: {
    200: {
      description: 'What was found.',
      schema: object('SearchResult', 'What a search found.', {
        groups: z
          .array(
            object('FoundGroup', 'What was found of one kind.', {
              kind: z.enum(['candidate', 'role', 'workplace']).describe('What its items are.'),
              items: z.array(foundItemSchema).describe('Best first.'),
            }),
          )
          .describe('By kind, the one with the best first.'),
      }),
    },
  },
  async handle({ query: { q } }, { dataSource: { manager }, audit, clock }, principal) {
    const { id, isCoach, isPlanner, today } = viewerOf(principal, clock());
    const coachId = isCoach ? id : null;
    const scope = scopeOf(principal);
    const readsAllWords = isPlanner || scope.writerId !== null;
    const groups = await search(manager, { scope, coachId, today, readsAllWords, q });
    audit.concern(
      groups.flatMap(({ kind, items }) => (kind === 'candidate' ? items.map(({ id: one }) => one) : [])),
    );
    return { status: 200, body: { groups } };
  },
});

/** The route of the search. */
export const searchRoutes = [searchRoute];
