import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { StoredEvidence } from '../../db/entities/suggestion-entity.ts';
import type { PairScore } from '../../matching/scoring/pair-score.ts';

const evidence: StoredEvidence = {
  gates: [
    { gate: 'hours', outcome: 'pass', evidence: { offered: 20 } },
    { gate: 'needed-supports', outcome: 'unknown', evidence: { missing: ['quiet-place'] } },
  ],
  rules: [
    { rule: 'wishes', side: 'candidate', weight: 3, fit: 0.5, known: 1, evidence: { words: ['laga mat'] } },
    {
      rule: 'abilities',
      side: 'workplace',
      weight: 3,
      fit: 0.8,
      known: 0.4,
      evidence: { worst: 'attention' },
    },
  ],
  nearMiss: null,
};

/** How a suggestion differs from a match with total 0.6 that stands on both lists. */
export interface SuggestionDifference {
  readonly id?: string;
  readonly kind?: 'match' | 'near-miss' | 'none';
  readonly total?: number;
  readonly isListed?: boolean;
  readonly nearMiss?: StoredEvidence['nearMiss'];
  /** The analysis with its numbers, as the engine made it; default a made-up one. */
  readonly score?: PairScore;
}

/** Stores a suggestion as matching would, and returns its id. */
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
    `INSERT INTO suggestions (id, candidate_id, role_id, kind, total, for_candidate, for_workplace, coverage, evidence,
       in_candidate_list, in_role_list, policy_version, engine_version, matched_at)
     VALUES ($1, $2, $3, $4, $5, $8, $9, 0.7, $6, $7, $7, 1, '1', now())`,
    [
      id,
      candidateId,
      roleId,
      kind,
      score?.total ?? total,
      JSON.stringify(
        score
          ? { gates: score.gates, rules: score.rules, nearMiss: score.nearMiss }
          : { ...evidence, nearMiss },
      ),
      isListed,
      score?.forCandidate ?? total,
      score?.forWorkplace ?? total,
    ],
  );
  return id;
}
