import { EntitySchema } from 'typeorm';
import type { PolicyEffects } from '../../matching/what-if/policy-effects/find-policy-effects.ts';
import type { ToldNodeAdjustments } from '../../matching/what-if/tell-adjustments.ts';

/** What a finished report says, by its kind. It holds the ids of the node's own roles and candidates, and no words about them. */
export interface ReportResults {
  /** `good` is the total from which a match counts as good. */
  doors: { readonly good: number } & ToldNodeAdjustments;
  'policy-effects': PolicyEffects;
}

/** What a report can be about. */
export type ReportKind = keyof ReportResults;

/** A question about a whole node that a coordinator or coach has asked, and its answer. */
export type ReportRow = ReportFields & (ReportOf<DoorsQuestion> | ReportOf<EffectsQuestion>);

interface DoorsQuestion {
  kind: 'doors';
  comparedVersion: null;
}

interface EffectsQuestion {
  kind: 'policy-effects';
  /** Version of the policy whose effects are asked for. */
  comparedVersion: number;
}

/** What is asked of a node. */
export type ReportQuestion = DoorsQuestion | EffectsQuestion;

/** `result` is null until it is completed. */
type ReportOf<Question extends ReportQuestion> = Question & {
  result: ReportResults[Question['kind']] | null;
};

interface ReportFields {
  id: string;
  nodeId: string;
  status: 'queued' | 'running' | 'completed' | 'failed';
  /** Parts of the work; see the worker's `jobs/make-report.ts`. */
  done: number;
  of: number;
  /** Stable code of why it failed; null otherwise. */
  failure: string | null;
  /** The policy in force that it was made with; null until it is completed, like the next two. */
  policyVersion: number | null;
  engineVersion: string | null;
  /** The date that it was made for, `YYYY-MM-DD`. */
  madeFor: string | null;
  requestedBy: string;
  createdAt: Date;
  completedAt: Date | null;
}

/** Table `reports`. */
export const reportEntity = new EntitySchema<ReportRow>({
  name: 'report',
  tableName: 'reports',
  columns: {
    id: { type: 'uuid', primary: true },
    nodeId: { name: 'node_id', type: 'text' },
    kind: { type: 'text' },
    comparedVersion: { name: 'compared_version', type: 'integer', nullable: true },
    status: { type: 'text', default: 'queued' },
    done: { type: 'integer', default: 0 },
    of: { type: 'integer', default: 0 },
    failure: { type: 'text', nullable: true },
    policyVersion: { name: 'policy_version', type: 'integer', nullable: true },
    engineVersion: { name: 'engine_version', type: 'text', nullable: true },
    madeFor: { name: 'made_for', type: 'date', nullable: true },
    result: { type: 'jsonb', nullable: true },
    requestedBy: { name: 'requested_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    completedAt: { name: 'completed_at', type: 'timestamptz', nullable: true },
  },
  indices: [
    { name: 'reports_own', columns: ['requestedBy', 'id'] },
    { name: 'reports_unfinished', columns: ['createdAt'], where: `status in ('queued', 'running')` },
  ],
  foreignKeys: [
    { name: 'reports_node', target: 'node', columnNames: ['nodeId'], referencedColumnNames: ['id'] },
  ],
});
