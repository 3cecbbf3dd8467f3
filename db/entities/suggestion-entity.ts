import { EntitySchema } from 'typeorm';
import type { PairNumbers } from '../../matching/model/pair-score.ts';

/**
 * One candidate–role pair that stands on a list of either, or has been reviewed: what ranks it, and nothing of why. Ranks are
 * read in order, not stored. What the numbers were computed with is said once for each node, in `match_areas`, and at which
 * revisions in the profiles' rows. Of kind `none`, the pair no longer passes the gates and stays only because it was reviewed.
 */
export interface SuggestionRow extends PairNumbers {
  id: string;
  candidateId: string;
  roleId: string;
  /** Whether the pair is within the candidate's (role's) list of its kind, by length of list in the policy. */
  inCandidateList: boolean;
  inRoleList: boolean;
  /** The node that both sides lie in; null of a pair across nodes. */
  inNode: string | null;
  /** When these numbers were first computed: a match that finds the same leaves the row as it is. */
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
    nearMiss: { name: 'near_miss', type: 'jsonb', nullable: true },
    inCandidateList: { name: 'in_candidate_list', type: 'boolean' },
    inRoleList: { name: 'in_role_list', type: 'boolean' },
    inNode: { name: 'in_node', type: 'text', nullable: true },
    matchedAt: { name: 'matched_at', type: 'timestamptz' },
  },
  indices: [
    { name: 'suggestions_pair', columns: ['candidateId', 'roleId'], unique: true },
    { name: 'suggestions_role', columns: ['roleId', 'kind', 'total'] },
  ],
  // no foreign keys to candidates and roles: those rows are never removed (a deletion leaves a tombstone), and the
  // checks would double the cost of storing a whole area
});
