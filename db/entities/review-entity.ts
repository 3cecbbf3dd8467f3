import { EntitySchema } from 'typeorm';
import type { GateResult, PairNumbers, RuleResult } from '../../matching/model/pair-score.ts';
import type { ReopeningFieldId } from '../../matching/vocabulary/reopening-fields.ts';

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

/** Why a pair is off the lists, from when and until when. */
export interface OffLists {
  readonly reason: 'declined' | 'held' | 'answered-no' | 'not-now';
  /** The code of the reason that was given; null when none was. */
  readonly why: string | null;
  /** `YYYY-MM-DD`, the day on which it comes back by itself; null for none. */
  readonly until: string | null;
  /** ISO 8601. */
  readonly since: string;
  /** The review or the step of a proposal that took it off. */
  readonly stepId: string;
  /** The fields of which a change brings it back. */
  readonly reopenedBy: readonly ReopeningFieldId[];
}

/** A coach's decision on a suggestion, or the undoing of one. Never changed: not by matching again, not by being undone. */
export interface ReviewRow {
  id: string;
  suggestionId: string;
  candidateId: string;
  roleId: string;
  decision: 'approve' | 'decline' | 'hold' | 'undo' | 'reopen';
  reason: string | null;
  comment: string | null;
  /** Of a hold: `YYYY-MM-DD`, when it is to be looked at again; null when it did not say. */
  resumeOn: string | null;
  /** Of an undoing: the review that stands no more; the view `standing_reviews` has those that do. */
  undoes: string | null;
  reviewedBy: string;
  /** The node whose person or role it was made for: the candidate's where the one who decided reaches it. Null for a reopening by a change. */
  decidedIn: string | null;
  reviewedAt: Date;
  /** Null where nobody looked: a change of a profile has reopened the pair. */
  seen: SeenSuggestion | null;
  /** Of a reopening by a change: what has changed, as fields of a pair; else null. */
  changed: readonly ReopeningFieldId[] | null;
  /** What kept the pair off the lists until this review, where something did. */
  wasOff: OffLists | null;
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
    decidedIn: { name: 'decided_in', type: 'text', nullable: true },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz' },
    seen: { type: 'json', nullable: true },
    changed: { type: 'text', array: true, nullable: true },
    wasOff: { name: 'was_off', type: 'jsonb', nullable: true },
  },
  indices: [
    { name: 'reviews_of_suggestion', columns: ['suggestionId', 'reviewedAt'] },
    { name: 'reviews_candidate', columns: ['candidateId'] },
    { name: 'reviews_role', columns: ['roleId'] },
    { name: 'reviews_by', columns: ['reviewedBy', 'reviewedAt', 'id'] },
    { name: 'reviews_latest', columns: ['reviewedAt', 'id'] },
    { name: 'reviews_reopening', columns: ['suggestionId', 'reviewedAt'], where: `decision = 'reopen'` },
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
