import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { queryIn } from '../../db/run-query.ts';
import { updateSuggestionCounts } from '../../db/suggestion-counts.ts';
import type { NearMiss, PairScore } from '../../matching/model/pair-score.ts';

/** How a suggestion differs from a match with total 0.6 that stands on both lists. */
export interface SuggestionDifference {
  readonly id?: string;
  readonly kind?: 'match' | 'near-miss' | 'none';
  readonly total?: number;
  readonly isListed?: boolean;
  readonly nearMiss?: NearMiss | null;
  /** Numbers as the engine made them; default made-up ones. */
  readonly score?: PairScore;
}

/**
 * Stores a suggestion as matching would, and returns its id. What is shown of it is what its profiles give, on the place that
 * these numbers have.
 */
export async function insertSuggestion(
  dataSource: DataSource,
  candidateId: string,
  roleId: string,
  {
    id = randomUUID(),
    kind = 'match',
    total = 0.6,
    isListed = true,
    nearMiss = null,
    score,
  }: SuggestionDifference = {},
): Promise<string> {
  await dataSource.query(
    `INSERT INTO suggestions (id, candidate_id, role_id, kind, total, for_candidate, for_workplace, coverage, near_miss,
       in_candidate_list, in_role_list, matched_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, now())`,
    [
      id,
      candidateId,
      roleId,
      kind,
      score?.total ?? total,
      score?.forCandidate ?? total,
      score?.forWorkplace ?? total,
      score?.coverage ?? 0.7,
      nearMiss,
      isListed,
    ],
  );
  const growth = {
    matches: Number(isListed && kind === 'match'),
    nearMisses: Number(isListed && kind === 'near-miss'),
  };
  await updateSuggestionCounts(queryIn(dataSource.manager), {
    candidate: new Map([[candidateId, growth]]),
    role: new Map([[roleId, growth]]),
  });
  return id;
}
