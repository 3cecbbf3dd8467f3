import { EntitySchema } from 'typeorm';

/** Who put a policy in force, when and why. Only ever added to: a version that comes back has several. */
export interface PolicyActivationRow {
  id: string;
  version: number;
  /** The version that it took the place of; null for the first. */
  replaced: number | null;
  reason: string;
  activatedBy: string;
  activatedAt: Date;
}

/** Table `policy_activations`. */
export const policyActivationEntity = new EntitySchema<PolicyActivationRow>({
  name: 'policyActivation',
  tableName: 'policy_activations',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    replaced: { type: 'integer', nullable: true },
    reason: { type: 'text' },
    activatedBy: { name: 'activated_by', type: 'text' },
    activatedAt: { name: 'activated_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'policy_activations_version', columns: ['version', 'activatedAt'] }],
  foreignKeys: [
    {
      name: 'policy_activations_policy',
      target: 'matchPolicy',
      columnNames: ['version'],
      referencedColumnNames: ['version'],
    },
  ],
});
