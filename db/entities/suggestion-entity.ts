import { EntitySchema } from 'typeorm';
import type { PackedEvidence } from '../../matching/scoring/packed-evidence.ts';

/** One candidate–role pair that stands on a list of either, or has been reviewed. Ranks are read in order, not stored. */
export interface SuggestionRow {
  id: string;
  candidateId: string;
  roleId: string;
  /** `none`: the pair no longer passes the gates and stays only because it was reviewed. */
  kind: 'match' | 'near-miss' | 'none';
  total: number;
  forCandidate: number;
  forWorkplace: number;
  coverage: number;
  /** The analysis, packed: a node stores hundreds of thousands. */
  evidence: PackedEvidence;
  /** Whether the pair is within the candidate's (role's) list of its kind, by length of list in the policy. */
  inCandidateList: boolean;
  inRoleList: boolean;
  policyVersion: number;
  engineVersion: string;
  matchedAt: Date;
}

/** Table `suggestions`. */
export const suggestionEntity = new EntitySchema<SuggestionRow>({
  name: 'suggestion',
  tableName: 'suggestions',
  columns: {
    id: { type: 'uuid', primary: true },
    candidateId: { name: 'candidate_id', type: 'uuid' },
    roleId: { name: 'role_id', type: 'uuid' },
    kind: { type: 'text' },
    total: { type: 'double precision' },
    forCandidate: { name: 'for_candidate', type: 'double precision' },
    forWorkplace: { name: 'for_workplace', type: 'double precision' },
    coverage: { type: 'double precision' },
    // json, not jsonb: it keeps the order of keys and is written once, read whole
    evidence: { type: 'json' },
    inCandidateList: { name: 'in_candidate_list', type: 'boolean' },
    inRoleList: { name: 'in_role_list', type: 'boolean' },
    policyVersion: { name: 'policy_version', type: 'integer' },
    engineVersion: { name: 'engine_version', type: 'text' },
    matchedAt: { name: 'matched_at', type: 'timestamptz' },
  },
  indices: [
    { name: 'suggestions_pair', columns: ['candidateId', 'roleId'], unique: true },
    { name: 'suggestions_role', columns: ['roleId', 'kind', 'total'] },
  ],
  // no foreign keys to candidates and roles: those rows are never removed (a deletion leaves a tombstone), and the
  // checks would double the cost of storing a whole area
});
