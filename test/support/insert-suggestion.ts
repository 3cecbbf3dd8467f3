import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { gateIds } from '../../matching/gates/gates.ts';
import type { GateResult, NearMiss, PairScore, RuleResult } from '../../matching/model/pair-score.ts';
import { rules } from '../../matching/rules/rules.ts';
import { type Analysis, packEvidence } from '../../matching/scoring/packed-evidence.ts';

const gateResults: Partial<Record<string, Pick<GateResult, 'outcome' | 'evidence'>>> = {
  hours: { outcome: 'pass', evidence: { offered: 20 } },
  'needed-supports': { outcome: 'unknown', evidence: { missing: ['quiet-place'] } },
};

const ruleResults: Partial<Record<string, Pick<RuleResult, 'fit' | 'known' | 'evidence'>>> = {
  wishes: { fit: 0.5, known: 1, evidence: { words: ['laga mat'] } },
  abilities: { fit: 0.8, known: 0.4, evidence: { worst: 'attention' } },
};

/** A made-up analysis, of which little is known. */
const madeUp: Analysis = {
  gates: gateIds.map((gate) => ({ gate, outcome: 'pass', evidence: {}, ...gateResults[gate] })),
  rules: rules.map(({ id, side, weight }) => ({
    rule: id,
    side,
    weight,
    fit: null,
    known: 0,
    evidence: {},
    ...ruleResults[id],
  })),
  nearMiss: null,
};

/** How a suggestion differs from a match with total 0.6 that stands on both lists. */
export interface SuggestionDifference {
  readonly id?: string;
  readonly kind?: 'match' | 'near-miss' | 'none';
  readonly total?: number;
  readonly isListed?: boolean;
  readonly nearMiss?: NearMiss | null;
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
      JSON.stringify(packEvidence(score ?? { ...madeUp, nearMiss })),
      isListed,
      score?.forCandidate ?? total,
      score?.forWorkplace ?? total,
    ],
  );
  return id;
}
