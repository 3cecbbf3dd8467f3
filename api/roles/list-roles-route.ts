import { z } from 'zod';
import {
  countRoles,
  listRoles,
  type RoleSelection,
  roleNeeds,
  roleSorts,
} from '../../db/read-models/role-list.ts';
import { readerOfAllWork, readersOfWork } from '../access/readers-of-work.ts';
import { seenBy } from '../access/seen-by.ts';
import { shape } from '../access/shape.ts';
import { defineRoute } from '../define-route.ts';
import { assertNodeExists, scopeOf } from '../http/authentication/scope-of.ts';
import { cursorsOf } from '../http/cursor.ts';
import { Problem } from '../http/problems/problem.ts';
import { count, object, pageOf, textOrNull } from '../http/schema-registry.ts';
import { countedListQuery, countsOf, placeSchemaOf, suggestionCountsSchema } from '../profiles/list-parts.ts';
import { readRoles, viewFields } from './role-fields.ts';

const sorts = ['id', 'usual', 'title', 'to-review', 'held', 'fewest', 'changed', 'unchanged'] as const;
/** Orders that tell nothing of people. */
const sortsForManagers: readonly string[] = ['id', 'usual', 'title', 'changed', 'unchanged'];

const statuses = ['open', 'full', 'closed'] as const;

const query = countedListQuery.extend({
  status: z
    .enum(statuses)
    .optional()
    .describe('Only those that take part in matching, are `full` and so do not, or are closed.'),
  workplace: z.uuid().toLowerCase().optional().describe('Only those of this workplace.'),
  needs: z
    .enum(roleNeeds)
    .optional()
    .describe(
      'Only open ones that need this of somebody: `review` of suggestions, or `people` since no one is suggested.',
    ),
  sort: z
    .enum(sorts)
    .default('id')
    .describe(
      'Order: `usual`, most to review first, for a manager latest changed; `title`; most `to-review` or `held` first; `fewest` suggested people first; latest `changed` or longest `unchanged` first.',
    ),
});

const countsSchema = object(
  'RoleCounts',
  'How many roles the list has.',
  seenBy('roleCounts', {
    total: count.describe('With all filters.'),
    status: countsOf(statuses).describe('By status, with all other filters; so below.'),
    needs: countsOf(roleNeeds).nullable().describe('By what they need; null for a manager, like the next.'),
    review: countsOf(['none', 'approve', 'hold', 'decline'])
      .nullable()
      .describe('By latest review of a suggestion.'),
  }),
);

/** The fields that a role has in lists alone. */
const listFields = {
  workplaceName: textOrNull.describe('Null when it has no workplace, or one without a name.'),
  town: textOrNull.describe('The town that it lies in or near; null when that is not known.'),
  suggestions: suggestionCountsSchema
    .nullable()
    .describe('Null for a manager, who is told of people in bands.'),
  attention: z
    .array(z.enum(roleNeeds))
    .describe('What it needs of somebody, as `needs` names it; empty for a manager.'),
};

const item = object(
  'RoleListItem',
  'A stored role in a list.',
  seenBy('role', { ...viewFields, ...listFields }),
);
const schema = pageOf('RolePage', item, {
  counts: countsSchema.optional().describe('Absent unless asked for.'),
});

/** The route that lists roles. */
export const listRolesRoute = defineRoute({
  operationId: 'listRoles',
  audit: 'nothing',
  path: '/roles',
  tag: 'roles',
  summary: 'List roles, filtered, sorted and counted',
  description:
    'A manager lists own ones, without what tells of people; an integration what it has submitted.',
  roles: readRoles,
  query,
  responses: { 200: { description: 'A page of roles.', schema } },
  problems: ['unknown-node'],
  async handle({ query: asked }, { dataSource: { manager } }, principal) {
    const { limit, nodeId, q, cursor, counts } = asked;
    const scope = scopeOf(principal);
    const usual = scope.managerId === null ? 'to-review' : 'changed';
    const sort = asked.sort === 'usual' ? usual : asked.sort;
    if (scope.managerId !== null) {
      refuseWhatTellsOfPeople(asked);
    }
    if (nodeId !== undefined) {
      await assertNodeExists(manager, principal, nodeId);
    }
    const values = valuesOf(asked);
    const selection: RoleSelection = { scope, nodeId, q, values };
    const cursors = cursorsOf('/roles', [nodeId, q, values, sort], placeSchemaOf(roleSorts[sort]));
    const after = cursors.read(cursor);
    const [found, counted] = await Promise.all([
      listRoles(manager, selection, { sort, after, limit: limit + 1 }),
      counts === 'true' ? countRoles(manager, selection) : null,
    ]);
    const { items, next } = cursors.page(found, limit, ({ place }) => place);
    const ids = items.map(({ item: { id } }) => id);
    const readerOf = await readersOfWork(manager, 'roles', principal, ids);
    return {
      status: 200,
      body: {
        items: items.map(({ item: one }) =>
          shape('role', one, readerOf(one.id), { suggestions: null, attention: [] }),
        ),
        next,
        ...(counted && {
          counts: shape(
            'roleCounts',
            {
              total: counted.total,
              status: counted.of('status'),
              needs: counted.of('needs'),
              review: counted.of('review'),
            },
            readerOfAllWork(principal),
            { needs: null, review: null },
          ),
        }),
      },
    };
  },
});

function valuesOf({ status, workplace, needs, review }: z.output<typeof query>): RoleSelection['values'] {
  return {
    ...(status && { status }),
    ...(workplace && { workplace }),
    ...(needs && { needs }),
    ...(review && { review }),
  };
}

/** A filter or order by numbers of people would tell a manager what the bands keep. */
function refuseWhatTellsOfPeople({ needs, review, sort }: z.output<typeof query>): void {
  const refused = [
    ...(needs === undefined ? [] : ['/needs']),
    ...(review === undefined ? [] : ['/review']),
    ...(sortsForManagers.includes(sort) ? [] : ['/sort']),
  ];
  if (refused.length > 0) {
    const message = {
      en: 'This tells of people, and is not for managers.',
      sv: 'Detta säger något om personer och är inte till för chefer.',
    };
    throw new Problem(
      'invalid-parameters',
      { en: 'A parameter is not for managers; see errors.', sv: 'En parameter är inte till för chefer.' },
      { errors: refused.map((pointer) => ({ pointer, code: 'not-for-managers', message })) },
    );
  }
}
