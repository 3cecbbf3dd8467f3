import { EntitySchema } from 'typeorm';
import type { GateResult, PairNumbers, RuleResult } from '../../matching/model/pair-score.ts';

/** Version of the shape of {@link SeenSuggestion}. */
export const seenFormat = 1;

/** What the coach saw when deciding: the dossier. It stays as it was, whatever becomes of gates and rules. */
export interface SeenSuggestion extends PairNumbers {
  /** See {@link seenFormat}. */
  format: number;
  /** By the gate's id; empty where the pair could not be scored. */
  gates: Readonly<Record<string, Omit<GateResult, 'gate'>>>;
  /** By the rule's id; empty where the pair could not be scored. */
  rules: Readonly<Record<string, Omit<RuleResult, 'rule'>>>;
  policyVersion: number;
  /** Names the vocabulary of the site, too. */
  engineVersion: string;
  /** `YYYY-MM-DD`; null for one from before this was kept. */
  scoredFor: string | null;
  matchedAt: string;
  candidateRevision: number;
  roleRevision: number;
  /** Of the suggestion as it was shown; null for one from before there were any. */
  tag: string | null;
}

/** A coach's decision on a suggestion, or the undoing of one. Never changed: not by matching again, not by being undone. */
export interface ReviewRow {
  id: string;
  suggestionId: string;
  candidateId: string;
  roleId: string;
  decision: 'approve' | 'decline' | 'hold' | 'undo';
  reason: string | null;
  comment: string | null;
  /** Of a hold: `YYYY-MM-DD`, when it is to be looked at again; null when it did not say. */
  resumeOn: string | null;
  /** Of an undoing: the review that stands no more; the view `standing_reviews` has those that do. */
  undoes: string | null;
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
    resumeOn: { name: 'resume_on', type: 'date', nullable: true },
    undoes: { type: 'uuid', nullable: true },
    reviewedBy: { name: 'reviewed_by', type: 'text' },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz' },
    seen: { type: 'json' },
  },
  indices: [
    { name: 'reviews_of_suggestion', columns: ['suggestionId', 'reviewedAt'] },
    { name: 'reviews_candidate', columns: ['candidateId'] },
    { name: 'reviews_role', columns: ['roleId'] },
    { name: 'reviews_by', columns: ['reviewedBy', 'reviewedAt', 'id'] },
    { name: 'reviews_latest', columns: ['reviewedAt', 'id'] },
    { name: 'reviews_undoes', columns: ['undoes'], unique: true },
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
    {
      name: 'reviews_undone',
      target: 'review',
      columnNames: ['undoes'],
      referencedColumnNames: ['id'],
    },
  ],
});
