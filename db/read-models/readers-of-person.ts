import type { EntityManager } from 'typeorm';
import type { AuditAction, AuditPurpose } from '../audit/audit-entry.ts';

/** What somebody has done with a person's data, for one purpose, on one day. */
export interface ReaderOfPerson {
  /** `YYYY-MM-DD`, in Sweden. */
  readonly day: string;
  readonly principalId: string;
  /** What they are called; null when that is not known. */
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly purpose: AuditPurpose;
  readonly actions: readonly AuditAction[];
  /** Whether it was refused. */
  readonly isRefused: boolean;
  readonly times: number;
  readonly latestAt: Date;
}

/** Where a page of readers ends. */
export type ReaderPlace = Pick<ReaderOfPerson, 'day' | 'principalId' | 'isRefused'> & {
  readonly purpose: string;
};

/** What each has done on a day for a purpose, in one row, as `(day, "principalId", purpose, …)`; `entries` is what it is read from. */
const doneIn = (entries: string): string => `(
  SELECT (at AT TIME ZONE 'Europe/Stockholm')::date::text AS day, principal_id AS "principalId", purpose,
    action = 'refused' AS "isRefused", array_agg(DISTINCT action) AS actions, sum(times)::int AS times, max(at) AS "latestAt",
    ARRAY(SELECT DISTINCT role FROM unnest(string_to_array(string_agg(array_to_string(roles, ' '), ' '), ' ')) AS role ORDER BY role) AS roles
  FROM ${entries} WHERE principal_id IS NOT NULL
  GROUP BY 1, 2, 3, 4) AS done
  LEFT JOIN principal_names ON principal_names.principal_id = lower("principalId")`;
const latestFirst = 'ORDER BY day DESC, "principalId" DESC, purpose DESC, "isRefused" DESC';

/** Who has read or written a person, latest day first; what one did on a day for a purpose is one row. */
export function listReaders(
  manager: EntityManager,
  candidateId: string,
  after: ReaderPlace | null,
  limit: number,
): Promise<ReaderOfPerson[]> {
  return manager.query(
    `SELECT done.*, name FROM ${doneIn('audit_of_person($1)')}
     WHERE $2::text IS NULL OR (day, "principalId", purpose, "isRefused") < ($2, $3, $4, $5::boolean)
     ${latestFirst} LIMIT $6`,
    [
      candidateId,
      after?.day ?? null,
      after?.principalId ?? null,
      after?.purpose ?? null,
      after?.isRefused ?? null,
      limit,
    ],
  );
}

/** Who has seen a pair or done something with it, in the same order; at most `limit` rows. Nothing for who does not see the pair. */
export function listReadersOfPair(
  manager: EntityManager,
  suggestionId: string,
  limit: number,
): Promise<ReaderOfPerson[]> {
  return manager.query(`SELECT done.*, name FROM ${doneIn('audit_of_pair($1)')} ${latestFirst} LIMIT $2`, [
    suggestionId,
    limit,
  ]);
}

/** A person of whom somebody asks who has read them. */
interface AuditedPerson {
  /** The case number; null of one who was erased. */
  readonly reference: string | null;
  /** Whether who asks may know: an officer of the node, or the coach in charge. */
  readonly isAskedByRight: boolean;
}

/** The person with this id within the reach of the officer or coach who asks, also one who was erased; null when there is none. */
export async function findAuditedPerson(manager: EntityManager, id: string): Promise<AuditedPerson | null> {
  const [person]: AuditedPerson[] = await manager.query(
    'SELECT is_asked_by_right AS "isAskedByRight", case_number AS reference FROM audited_person($1)',
    [id],
  );
  return person ?? null;
}
