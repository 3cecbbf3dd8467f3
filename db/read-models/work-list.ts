import type { EntityManager } from 'typeorm';
import type { NearMiss } from '../../matching/model/pair-score.ts';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { prepared } from '../prepared.ts';
import type { RunQuery } from '../run-query.ts';
import { parameters } from './work-group.ts';
import { type WorkGroupId, workGroups } from './work-groups.ts';

/** Whose work list, and when it is read. */
export interface WorkListReader {
  readonly principalId: string;
  readonly scope: NodeScope;
  /** The principal's id where it is a coach's, else null; likewise the manager's. */
  readonly coachId: string | null;
  readonly managerId: string | null;
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What nobody has confirmed since may be true no more. */
  readonly unconfirmedBefore: Date;
}

/** One thing that needs somebody. */
export interface WorkItem {
  readonly id: string;
  /** The person of a suggestion, and to a coach or coordinator of a proposal or placement; else null. */
  readonly candidateId: string | null;
  /** What it is called; null when it has no name. */
  readonly name: string | null;
  /** The role that it is about; of a role, its workplace. Null for none. */
  readonly about: string | null;
  /** ISO 8601. */
  readonly since: string;
  readonly tag: string;
  readonly why: {
    readonly count?: number;
    readonly reason?: string | null;
    readonly on?: string | null;
    readonly state?: string | null;
    readonly missing?: string[];
    readonly nearMiss?: NearMiss | null;
  };
}

/** A place in a group: after the row with this order and id. */
export interface WorkPlace {
  readonly order: string;
  readonly id: string;
}

/** Some rows of a group, and how many it has. */
export interface WorkGroupPage {
  readonly count: number;
  readonly rows: readonly { readonly item: WorkItem; readonly place: WorkPlace }[];
}

const dismissed = (group: WorkGroupId): string => `work_list_dismissals AS away
  ON away.principal_id = ${parameters.principal} AND away.group_id = '${group}'`;

/** The rows of a group that were not put away as they are now: as id, since and order. */
function openRows(group: WorkGroupId): string {
  const { from, where, subject, since, order, tag } = workGroups[group];
  return `SELECT ${subject} AS id, ${since} AS since, ${order} AS place
    FROM ${from} LEFT JOIN ${dismissed(group)} AND away.subject_id = ${subject}
    WHERE ${where} AND CASE WHEN away.tag IS NULL THEN true ELSE away.tag IS DISTINCT FROM ${tag(subject)} END`;
}

function valuesOf(reader: WorkListReader): unknown[] {
  const { principalId, scope, now, today, coachId, managerId, unconfirmedBefore } = reader;
  return [principalId, nodesParameter(scope), now, today, coachId, managerId, unconfirmedBefore];
}
/** Every statement names every parameter, whether the group needs it or not. */
const allParameters = `(SELECT ${Object.values(parameters).join(', ')}) AS given`;

/** The rows of a group in order, from the first or after a place, and how many there are in all. */
export async function listWork(
  manager: EntityManager,
  reader: WorkListReader,
  group: WorkGroupId,
  after: WorkPlace | null,
  limit: number,
): Promise<WorkGroupPage> {
  const { tag, told } = workGroups[group];
  const rows: (Omit<WorkItem, 'since'> & { since: Date; place: string; count: number })[] =
    await manager.query(
      prepared(`WITH open AS MATERIALIZED (${openRows(group)})
     SELECT page.id, page.since, page.place, total.count, ${tag('page.id')} AS tag,
       told.name, told.about, told.candidate_id AS "candidateId", told.why
     FROM ${allParameters}, (SELECT count(*)::int AS count FROM open) AS total
     LEFT JOIN LATERAL (SELECT * FROM open WHERE $8::text IS NULL OR (place, id) > ($8, $9::uuid)
       ORDER BY place, id LIMIT $10) AS page ON true
     LEFT JOIN LATERAL (${told('page.id')}) AS told ON true
     ORDER BY page.place, page.id`),
      [...valuesOf(reader), after?.order ?? null, after?.id ?? null, limit],
    );
  return {
    count: rows[0]?.count ?? 0,
    rows: rows
      .filter(({ id }) => id !== null)
      .map(({ place, count: _, since, ...item }) => ({
        item: { ...item, since: since.toISOString() },
        place: { order: place, id: item.id },
      })),
  };
}

/** How many rows of a group were not put away, and whether any of these subjects is among them. */
export async function countWork(
  run: RunQuery,
  reader: WorkListReader,
  group: WorkGroupId,
  subjectIds: readonly string[],
): Promise<{ readonly count: number; readonly holdsAny: boolean }> {
  const [row] = await run<{ count: number; holdsAny: boolean }>(
    `WITH open AS MATERIALIZED (${openRows(group)})
     SELECT count(open.id)::int AS count, coalesce(bool_or(open.id = ANY ($8::uuid[])), false) AS "holdsAny"
     FROM ${allParameters} LEFT JOIN open ON true`,
    [...valuesOf(reader), subjectIds],
  );
  return row ?? { count: 0, holdsAny: false };
}

/** How many rows of these groups were put away and have not changed since. */
export async function countDismissed(
  manager: EntityManager,
  reader: WorkListReader,
  groups: readonly WorkGroupId[],
): Promise<number> {
  const counts = groups.map((group) => {
    const { from, where, subject, tag } = workGroups[group];
    return `SELECT count(*) AS number FROM ${from}
      JOIN ${dismissed(group)} AND away.subject_id = ${subject} WHERE ${where} AND away.tag = ${tag(subject)}`;
  });
  const [row]: { count: number }[] = await manager.query(
    prepared(
      `SELECT sum(number)::int AS count FROM (${counts.join(' UNION ALL ')}) AS counts, ${allParameters}`,
    ),
    valuesOf(reader),
  );
  return row?.count ?? 0;
}

/** Whether the group has such a row now, put away or not. */
export async function hasWork(
  manager: EntityManager,
  reader: WorkListReader,
  group: WorkGroupId,
  id: string,
): Promise<boolean> {
  const { from, where, subject } = workGroups[group];
  const rows: unknown[] = await manager.query(
    `SELECT FROM ${from}, ${allParameters} WHERE ${where} AND ${subject} = $8`,
    [...valuesOf(reader), id],
  );
  return rows.length > 0;
}
