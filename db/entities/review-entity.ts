import { EntitySchema } from 'typeorm';
import type { Analysis } from '../../matching/scoring/packed-evidence.ts';

/** What the coach saw when deciding: the dossier. */
export interface SeenSuggestion extends Analysis {
  kind: 'match' | 'near-miss' | 'none';
  total: number;
  forCandidate: number;
  forWorkplace: number;
  coverage: number;
  policyVersion: number;
  engineVersion: string;
  matchedAt: string;
  candidateRevision: number;
  roleRevision: number;
}

/** A coach's decision on a suggestion. Never changed by re-matching. */
export interface ReviewRow {
  id: string;
  suggestionId: string;
  candidateId: string;
  roleId: string;
  decision: 'approve' | 'decline' | 'hold';
  reason: string | null;
  comment: string | null;
  reviewedBy: string;
  reviewedAt: Date;
  seen: SeenSuggestion;
}

/** Table `reviews`. */
export const reviewEntity = new EntitySchema<ReviewRow>({
  name: 'review',
  tableName: 'reviews',
  columns: {
    id: { type: 'uuid', primary: true },
    suggestionId: { name: 'suggestion_id', type: 'uuid' },
    candidateId: { name: 'candidate_id', type: 'uuid' },
    roleId: { name: 'role_id', type: 'uuid' },
    decision: { type: 'text' },
    reason: { type: 'text', nullable: true },
    comment: { type: 'text', nullable: true },
    reviewedBy: { name: 'reviewed_by', type: 'text' },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz' },
    seen: { type: 'json' },
  },
  indices: [
    { name: 'reviews_of_suggestion', columns: ['suggestionId', 'reviewedAt'] },
    { name: 'reviews_candidate', columns: ['candidateId'] },
    { name: 'reviews_role', columns: ['roleId'] },
  ],
  foreignKeys: [
    // restrict: the database itself refuses to drop a reviewed pair (invariant I3)
    {
      name: 'reviews_suggestion',
      target: 'suggestion',
      columnNames: ['suggestionId'],
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT',
    },
  ],
});
