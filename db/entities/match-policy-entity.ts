import { EntitySchema } from 'typeorm';
import type { Policy } from '../../matching/model/policy.ts';

/** One version of the match policy; exactly one is active. A version is never edited: a change is a new version. */
export interface MatchPolicyRow {
  version: number;
  document: Policy;
  isActive: boolean;
  createdBy: string;
  createdAt: Date;
  /** The version that was active when it was drafted; null for the first. */
  basedOn: number | null;
}

/** Table `match_policies`. */
export const matchPolicyEntity = new EntitySchema<MatchPolicyRow>({
  name: 'matchPolicy',
  tableName: 'match_policies',
  columns: {
    version: { type: 'integer', primary: true },
    document: { type: 'jsonb' },
    isActive: { name: 'is_active', type: 'boolean', default: false },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    basedOn: { name: 'based_on', type: 'integer', nullable: true },
  },
  indices: [{ name: 'match_policies_active', columns: ['isActive'], unique: true, where: 'is_active' }],
});
