import type { MatchEngine } from '../../matching/engine.ts';
import type { NodePolicies } from '../../matching/model/node-policies.ts';
import type { PairNumbers, PairScore } from '../../matching/model/pair-score.ts';

/** A stored pair with all that tells whether it was matched as things stand now; see {@link storedPairColumns}. */
export interface StoredPairRow extends PairNumbers {
  readonly id: string;
  readonly candidateId: string;
  readonly roleId: string;
  readonly matchedAt: Date;
  /** Of the profiles as they stand now; the input revision grows with each change of what matching reads, its workplace's too. */
  readonly candidateRevision: number;
  readonly roleRevision: number;
  readonly candidateInputRevision: number;
  readonly roleInputRevision: number;
  /** Whether both profiles are matched as they stand. */
  readonly areProfilesMatched: boolean;
  readonly candidateNodeId: string;
  readonly roleNodeId: string;
  /** What the lists of both nodes were made with; null when that is not the same, or when one was never matched. */
  readonly basis: {
    /** `YYYY-MM-DD`. */
    readonly matchedOn: string;
    /** Of the role's node, which scores the pair. */
    readonly policyVersion: number;
    /** Of the candidate's node, which has a say in whether the pair is open. */
    readonly candidatePolicyVersion: number;
    readonly engineVersion: string;
  } | null;
}

/** What pairs are explained by. */
export interface ExplainSetting {
  readonly policies: NodePolicies;
  readonly engine: MatchEngine;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Why a pair can't be explained: a profile whose row can't be read or was erased, or an error in scoring. */
export type ExplainFailure = 'unreadable-profile' | 'scoring-failed' | 'erased';

/**
 * A stored pair, scored and explained as things stand now, by one computation. It equals what is stored unless
 * `isBeingRemade`. Where it can't be explained, the numbers are those that are stored, and there are no gates and rules.
 */
export interface ExplainedPair extends PairNumbers, Pick<PairScore, 'gates' | 'rules'> {
  /** Of the role's node. */
  readonly policyVersion: number;
  readonly engineVersion: string;
  /** `YYYY-MM-DD`, the date that it was scored for. */
  readonly scoredFor: string;
  /** Whether a profile, workplace, policy, vocabulary, engine or date is newer than the stored lists, which are owed a match. */
  readonly isBeingRemade: boolean;
  readonly failure: ExplainFailure | null;
  /** Changes with all that the score depends on: both profiles, workplace, policy, vocabulary, engine and date. */
  readonly tag: string;
}

/** Version of the policy that the node of a row of `match_areas` was matched by. */
const ownVersionOf = (area: string): string =>
  `${area}.policy_versions[array_position(${area}.node_ids, ${area}.id)]`;

/**
 * Columns of {@link StoredPairRow} for a statement from {@link storedPairTables}, which names the tables s, candidate and role.
 */
export const storedPairColumns = `s.id, s.candidate_id AS "candidateId", s.role_id AS "roleId", s.kind, s.total,
  s.for_candidate AS "forCandidate", s.for_workplace AS "forWorkplace", s.coverage, s.near_miss AS "nearMiss",
  s.matched_at AS "matchedAt",
  candidate.revision AS "candidateRevision", role.revision AS "roleRevision",
  candidate.input_revision AS "candidateInputRevision", role.input_revision AS "roleInputRevision",
  candidate.matched_input_revision >= candidate.input_revision
    AND role.matched_input_revision >= role.input_revision AS "areProfilesMatched",
  candidate.node_id AS "candidateNodeId", role.node_id AS "roleNodeId",
  CASE WHEN (role_area.matched_on, role_area.engine_version) = (candidate_area.matched_on, candidate_area.engine_version)
      AND role_area.policy_versions IS NOT NULL AND candidate_area.policy_versions IS NOT NULL
    THEN json_build_object('matchedOn', role_area.matched_on, 'policyVersion', ${ownVersionOf('role_area')},
      'candidatePolicyVersion', ${ownVersionOf('candidate_area')}, 'engineVersion', role_area.engine_version)
    END AS basis`;

/** See {@link storedPairColumns}; `suggestions` is what the stored pairs are taken from, as s. */
export const storedPairTables = (suggestions = 'suggestions'): string => `${suggestions} AS s
  JOIN candidates AS candidate ON candidate.id = s.candidate_id
  JOIN roles AS role ON role.id = s.role_id
  LEFT JOIN match_areas AS candidate_area ON candidate_area.id = candidate.node_id
  LEFT JOIN match_areas AS role_area ON role_area.id = role.node_id`;
