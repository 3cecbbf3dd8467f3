import { EntitySchema } from 'typeorm';
import type { Policy } from '../../matching/policy/policy.ts';

/** One version of the match policy; exactly one is active. */
export interface MatchPolicyRow {
  version: number;
  document: Policy;
  isActive: boolean;
  reason: string;
  activatedBy: string;
  activatedAt: Date;
}

/** Table `match_policies`. */
export const matchPolicyEntity = new EntitySchema<MatchPolicyRow>({
  name: 'matchPolicy',
  tableName: 'match_policies',
  columns: {
    version: { type: 'integer', primary: true },
    document: { type: 'jsonb' },
    isActive: { name: 'is_active', type: 'boolean', default: false },
    reason: { type: 'text' },
    activatedBy: { name: 'activated_by', type: 'text' },
    activatedAt: { name: 'activated_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'match_policies_active', columns: ['isActive'], unique: true, where: 'is_active' }],
});
