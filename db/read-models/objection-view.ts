import type { EntityManager } from 'typeorm';
import { isoTime } from '../iso-time.ts';

/** What a human can answer to an objection. */
export const objectionAnswers = ['upheld', 'dismissed'] as const;
/** See {@link objectionAnswers}. */
export type ObjectionAnswer = (typeof objectionAnswers)[number];

/** A person's objection to being matched. */
export interface Objection {
  readonly id: string;
  readonly candidateId: string;
  /** `YYYY-MM-DD`, when the person made it. */
  readonly madeOn: string;
  /** The person's own words; null when none were written, and when they are erased. */
  readonly words: string | null;
  /** Id of the principal who wrote it down. */
  readonly recordedBy: string;
  /** ISO 8601, as all times. */
  readonly recordedAt: string;
  readonly answer: ObjectionAnswer | null;
  /** Why it was answered so; erased with the person. */
  readonly reason: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
}

/** An objection with what those are called who had to do with it; null when they have not signed in for long. */
export interface ObjectionView extends Objection {
  readonly recordedByName: string | null;
  readonly answeredByName: string | null;
}

const nameOf = (principal: string): string =>
  `(SELECT name FROM principal_names WHERE principal_id = lower(${principal}))`;

/** All objections of a person, latest first; at most 100 unless said otherwise. */
export function listObjections(
  manager: EntityManager,
  candidateId: string,
  most = 100,
): Promise<ObjectionView[]> {
  return manager.query(
    `SELECT id, candidate_id AS "candidateId", made_on::text AS "madeOn", words, recorded_by AS "recordedBy",
       ${nameOf('recorded_by')} AS "recordedByName", ${isoTime('recorded_at')} AS "recordedAt", answer, reason,
       answered_by AS "answeredBy", ${nameOf('answered_by')} AS "answeredByName", ${isoTime('answered_at')} AS "answeredAt",
       withdrawn_by AS "withdrawnBy", ${isoTime('withdrawn_at')} AS "withdrawnAt"
     FROM candidate_objections WHERE candidate_id = $1 ORDER BY recorded_at DESC, id DESC LIMIT $2`,
    [candidateId, most],
  );
}
