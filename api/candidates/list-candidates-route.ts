import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import {
  type CandidateSelection,
  candidateNeeds,
  candidateSorts,
  countCandidates,
  forgiveSlips,
  listCandidates,
  waits,
} from '../../db/read-models/candidate-list.ts';
import { daysBefore } from '../../db/read-models/days-before.ts';
import { words } from '../../db/schema-words.ts';
import { dateField } from '../../matching/model/fields.ts';
import { relationsTo, shapePerson, viewerOf } from '../access/people-seen.ts';
import { seenBy } from '../access/seen-by.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { assertNodeExists, scopeOf } from '../http/authentication/scope-of.ts';
import { cursorsOf } from '../http/cursor.ts';
import { count, object, pageOf } from '../http/schema-registry.ts';
import {
  countedListQuery,
  countsOf,
  groupsField,
  placeSchemaOf,
  suggestionCountsSchema,
} from '../profiles/list-parts.ts';
import { rolesForCandidates, viewFields } from './candidate-fields.ts';

const sorts = ['id', 'reference', 'waiting', 'to-review', 'held', 'fewest', 'changed', 'unchanged'] as const;

const statuses = ['open', 'placed', 'objected', 'not-confirmed', 'closed'] as const;

const query = countedListQuery.extend({
  status: z
    .enum(statuses)
    .optional()
    .describe(
      'Only those that take part in matching, are `placed` and so do not, who have `objected`, whose profile nobody has confirmed for so long that they do not, or who are closed.',
    ),
  coach: z
    .string()
    .toLowerCase()
    .refine((value) => ['me', 'none', 'usual'].includes(value) || isUuid(value), {
      error: words(
        'must be me, none, usual or the id of a coach',
        'måste vara me, none, usual eller en arbetskonsulents id',
      ),
    })
    .optional()
    .meta({
      description:
        'Only those of this coach: `me`, an id, or `none` for those without. `usual` is `me` for a coach, and all for others.',
      examples: ['me'],
    }),
  since: z
    .string()
    .refine((value) => waits.some((wait) => wait === value) || dateField.safeParse(value).success, {
      error: words(
        `must be ${waits.join(', ')} or a date, e.g. 2026-06-01`,
        `måste vara ${waits.join(', ')} eller ett datum, t.ex. 2026-06-01`,
      ),
    })
    .optional()
    .meta({
      description: `Only those who have waited so long at least (${waits.join(', ')}), or since this day.`,
      examples: ['6-months'],
    }),
  needs: z
    .enum(candidateNeeds)
    .optional()
    .describe(
      'Only open ones that need this of somebody: `review` of suggestions, a `proposal` since one is approved and no workplace was asked since, an `answer` of a workplace, ' +
        '`suggestions` since they have none, more told in the `profile`, ' +
        '`confirmation` that what nobody has changed or confirmed for long (90 days, as a rule) is still true.',
    ),
  sort: z
    .enum(sorts)
    .default('id')
    .describe(
      'Order: `reference`; `waiting` longest first; most `to-review` or `held` first; `fewest` suggestions first; latest `changed` or longest ' +
        '`unchanged` first.',
    ),
});

const countsSchema = object('CandidateCounts', 'How many candidates the list has.', {
  total: count.describe('With all filters.'),
  status: countsOf(statuses).describe('By status, with all other filters; so below.'),
  since: countsOf(waits).describe('By how long they have waited at least.'),
  needs: countsOf(candidateNeeds).describe('By what they need.'),
  review: countsOf(['none', 'approve', 'hold', 'decline']).describe('By latest review of a suggestion.'),
  coach: groupsField.describe('By coach, most first; at most 200.'),
});

/** The fields that a candidate has in lists alone. */
const listFields = {
  suggestions: suggestionCountsSchema,
  attention: z.array(z.enum(candidateNeeds)).describe('What it needs of somebody, as `needs` names it.'),
};

const item = object(
  'CandidateListItem',
  'A stored candidate in a list.',
  seenBy('candidate', { ...viewFields, ...listFields }),
);
const schema = pageOf('CandidatePage', item, {
  counts: countsSchema.optional().describe('Absent unless asked for.'),
});

/** The route that lists candidates. */
export const listCandidatesRoute = defineRoute({
  operationId: 'listCandidates',
  audit: { action: 'list', kind: 'candidate', purpose: 'matching' },
  path: '/candidates',
  tag: 'candidates',
  summary: 'List candidates, filtered, sorted and counted',
  roles: rolesForCandidates,
  query,
  responses: { 200: { description: 'A page of candidates.', schema } },
  problems: ['unknown-node'],
  async handle({ query: asked }, { dataSource: { manager }, clock, config }, principal) {
    const { limit, nodeId, q, cursor, sort, counts } = asked;
    if (nodeId !== undefined) {
      await assertNodeExists(manager, principal, nodeId);
    }
    const values = valuesOf(asked, principal);
    const now = clock();
    const selection = await forgiveSlips(manager, {
      scope: scopeOf(principal),
      viewer: viewerOf(principal, now),
      today: localDate(now),
      unconfirmedBefore: daysBefore(now, config.unconfirmedDays),
      nodeId,
      q,
      values,
    });
    const cursors = cursorsOf('/candidates', [nodeId, q, values, sort], placeSchemaOf(candidateSorts[sort]));
    const after = cursors.read(cursor);
    const [found, counted] = await Promise.all([
      listCandidates(manager, selection, { sort, after, limit: limit + 1 }),
      counts === 'true' ? countCandidates(manager, selection) : null,
    ]);
    const { items, next } = cursors.page(found, limit, ({ place }) => place);
    const relations = await relationsTo(
      manager,
      principal,
      now,
      items.map(({ item: { id } }) => id),
    );
    return {
      status: 200,
      body: {
        items: items.map(({ item: one }) => shapePerson(one, principal, relations.get(one.id))),
        next,
        ...(counted && {
          counts: {
            total: counted.total,
            status: counted.of('status'),
            since: counted.of('since'),
            needs: counted.of('needs'),
            review: counted.of('review'),
            coach: counted.groups,
          },
        }),
      },
    };
  },
});

/** What is filtered by; where a principal can't be named as a coach, nobody is theirs. */
function valuesOf(
  { status, coach, since, needs, review }: z.output<typeof query>,
  { id, roles }: Principal,
): CandidateSelection['values'] {
  const usual = roles.includes('coach') ? 'me' : undefined;
  const named = coach === 'usual' ? usual : coach;
  return {
    ...(status && { status }),
    ...(named !== undefined && { coach: named === 'me' ? id.toLowerCase() : named }),
    ...(since && { since }),
    ...(needs && { needs }),
    ...(review && { review }),
  };
}
