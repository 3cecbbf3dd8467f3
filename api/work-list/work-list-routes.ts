import { validate as isUuid } from 'uuid'; // RFC 9562
import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { daysBefore } from '../../db/read-models/days-before.ts';
import { type WorkGroupId, workGroups, workGroupsByUser } from '../../db/read-models/work-groups.ts';
import {
  countDismissed,
  hasWork,
  listWork,
  type WorkItem,
  type WorkListReader,
} from '../../db/read-models/work-list.ts';
import { dismissWork, restoreWork } from '../../db/stores/dismiss-work.ts';
import { labelOfAdjustment } from '../adjustments/adjustment-labels.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { cursorsOf, placeText } from '../http/cursor.ts';
import { keptAnswer, sendKept } from '../http/kept-answer.ts';
import { pageQuery } from '../http/parameters.ts';
import { Problem } from '../http/problems/problem.ts';
import { dismissalSchema, restorationSchema, workGroupField, workListSchema } from './work-list-schemas.ts';

const workers: readonly PrincipalRole[] = ['coach', 'manager', 'coordinator', 'admin'];
/** How many rows of each group are shown together. */
const firstRows = 20;

const readQuery = pageQuery.extend({ group: workGroupField.optional() });
const placeSchema = z.strictObject({ order: placeText, id: z.uuid() });

const readWorkListRoute = defineRoute({
  operationId: 'readWorkList',
  audit: { action: 'list', kind: 'work-list', purpose: 'matching' },
  path: '/work-list',
  tag: 'work-list',
  summary: 'What needs you',
  description:
    'In groups, counted. Of each group the first rows; with `group` a page of that one. Kept by its tag: ask again with `If-None-Match`.',
  roles: workers,
  query: readQuery,
  responses: {
    200: {
      description: 'The groups.',
      schema: workListSchema,
      headers: {
        ETag: 'Changes with anything in it.',
        'Cache-Control': 'To be kept, and asked for each time.',
      },
    },
    304: { description: 'The one that you have is the same.' },
  },
  async handle({ query }, context, principal) {
    const body = await readWorkList(context, principal, query);
    context.audit.concern(
      body.groups.flatMap(({ items }) =>
        items.flatMap(({ kind, id, candidateId }) => candidateId ?? (kind === 'candidate' ? id : [])),
      ),
    );
    context.audit.about(body.groups.flatMap(({ items }) => items.map(({ id }) => id)));
    return { write: async (response) => sendKept(response, keptAnswer(body)) };
  },
});

const dismissWorkRoute = defineRoute({
  operationId: 'dismissWork',
  audit: 'nothing',
  method: 'post',
  path: '/work-list/dismissals',
  tag: 'work-list',
  summary: 'Put something away from your work list',
  description: 'It comes back when its tag changes: when something of it does.',
  roles: workers,
  body: dismissalSchema,
  responses: { 204: { description: 'Put away.' } },
  problems: ['not-found'],
  async handle({ body: { group, id, tag } }, { dataSource: { manager }, clock, config }, principal) {
    const now = clock();
    if (
      !groupsOf(principal).includes(group) ||
      !(await hasWork(manager, readerOf(principal, now, config), group, id))
    ) {
      throw new Problem('not-found', {
        en: 'There is no such thing on your work list.',
        sv: 'Det finns inget sådant i din att göra-lista.',
      });
    }
    await dismissWork(manager, { principalId: principal.id, group, id, tag, now });
    return { status: 204, body: undefined };
  },
});

const restoreWorkRoute = defineRoute({
  operationId: 'restoreWork',
  audit: 'nothing',
  method: 'post',
  path: '/work-list/restorations',
  tag: 'work-list',
  summary: 'Bring back what you have put away',
  roles: workers,
  body: restorationSchema,
  responses: { 204: { description: 'It is on your work list, if it still needs you.' } },
  async handle({ body: { group, id } }, { dataSource: { manager } }, principal) {
    await restoreWork(manager, { principalId: principal.id, group, id });
    return { status: 204, body: undefined };
  },
});

/** The routes of work lists. */
export const workListRoutes = [readWorkListRoute, dismissWorkRoute, restoreWorkRoute];

async function readWorkList(
  { dataSource: { manager }, clock, config }: ApiContext,
  principal: Principal,
  { group, limit, cursor }: z.output<typeof readQuery>,
): Promise<z.input<typeof workListSchema>> {
  const own = groupsOf(principal);
  const reader = readerOf(principal, clock(), config);
  const shown = group === undefined ? own : own.filter((one) => one === group);
  const rows = group === undefined ? firstRows : limit;
  const [dismissed, ...groups] = await Promise.all([
    countDismissed(manager, reader, own),
    ...shown.map(async (id) => {
      const cursors = cursorsOf('/work-list', [principal.id, id], placeSchema);
      const after = group === undefined ? null : cursors.read(cursor);
      const { count, rows: found } = await listWork(manager, reader, id, after, rows + 1);
      const { items, next } = cursors.page(found, rows, ({ place }) => place);
      return { id, count, items: items.map(({ item }) => toItem(id, item)), next };
    }),
  ]);
  return { groups, dismissed };
}
function toItem(group: WorkGroupId, { why, ...item }: WorkItem) {
  const { count = null, reason = null, on = null, state = null, missing = [], nearMiss } = why;
  const adjustment = nearMiss?.adjustment;
  const opening = adjustment === undefined ? null : { adjustment, label: labelOfAdjustment(adjustment) };
  return {
    kind: workGroups[group].kind,
    ...item,
    why: { count, reason, on, state, missing: [...missing], opening },
  };
}

/** The groups of what the principal is; an administrator's are a coordinator's. */
function groupsOf({ roles }: Principal): WorkGroupId[] {
  return [
    ...(roles.includes('coach') ? workGroupsByUser.coach : []),
    ...(roles.includes('manager') ? workGroupsByUser.manager : []),
    ...(roles.includes('coordinator') || roles.includes('admin') ? workGroupsByUser.coordinator : []),
  ];
}

function readerOf(
  principal: Principal,
  now: Date,
  { unconfirmedDays }: ApiContext['config'],
): WorkListReader {
  const { id, roles } = principal;
  const own = isUuid(id) ? id.toLowerCase() : null;
  return {
    principalId: id,
    scope: scopeOf(principal),
    coachId: roles.includes('coach') ? own : null,
    managerId: roles.includes('manager') ? own : null,
    now,
    today: localDate(now),
    unconfirmedBefore: daysBefore(now, unconfirmedDays),
  };
}
