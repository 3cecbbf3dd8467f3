import type { RunQuery } from './run-query.ts';

/** Who wants to see or change people. */
export interface PersonViewer {
  /** In lower case. */
  readonly id: string;
  readonly isCoach: boolean;
  /** Whether it sees or changes people as a coordinator or administrator of their nodes. */
  readonly isPlanner: boolean;
  /** Whether it is a system that sees what it wrote, too. */
  readonly isSystem: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What somebody is to a person. */
export interface PersonRelation {
  /** The coach in charge. */
  readonly isCoach: boolean;
  /** Stands in for the coach now. */
  readonly isCover: boolean;
  /** The system that wrote the person. */
  readonly isWriter: boolean;
}

/** In SQL, whether a coach (text, in lower case) stands in for a person's on a day; reads the coach's covers once. */
export function isCovered(candidateId: string, coach: string, today: string): string {
  return `${candidateId} = ANY (ARRAY(SELECT cover.candidate_id FROM candidate_covers AS cover
    WHERE cover.coach_id = ${coach} AND cover.until >= ${today}))`;
}

/** What somebody is to each of these people, by id. */
export async function findRelations(
  run: RunQuery,
  { id, isCoach, isSystem, today }: PersonViewer,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, PersonRelation>> {
  const rows = await run<PersonRelation & { id: string }>(
    `SELECT id, $3 AND coach_id::text = $2 IS TRUE AS "isCoach", $4 AND lower(submitted_by) = $2 IS TRUE AS "isWriter",
       $3 AND EXISTS (SELECT FROM candidate_covers AS cover WHERE cover.candidate_id = candidates.id
         AND cover.coach_id = $2 AND cover.until >= $5::date) AS "isCover"
     FROM candidates WHERE id = ANY ($1)`,
    [[...candidateIds], id, isCoach, isSystem, today],
  );
  return new Map(rows.map(({ id: candidateId, ...relation }) => [candidateId, relation]));
}

/** The relation of who is nothing to a person. */
export const noRelation: PersonRelation = { isCoach: false, isCover: false, isWriter: false };
