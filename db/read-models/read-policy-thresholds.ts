import type { EntityManager } from 'typeorm';
import type { Policy } from '../../matching/model/policy.ts';
import { policySchema } from '../../matching/policy/policy-schema.ts';

/** What of a policy a stored analysis has to be read with: the weights it carries itself. */
export type PolicyThresholds = Pick<Policy, 'thinProfile' | 'good'>;

const { thinProfile: thinProfileField, good: goodField } = policySchema.shape;

/** The thresholds of the policies of the given versions, by version. Throws when there is no such version: none is ever removed. */
export async function readPolicyThresholds(
  manager: EntityManager,
  versions: readonly number[],
): Promise<(version: number) => PolicyThresholds> {
  const rows: { version: number; thinProfile: unknown; good: unknown }[] = await manager.query(
    `SELECT version, document -> 'thinProfile' AS "thinProfile", document -> 'good' AS good
     FROM match_policies WHERE version = ANY ($1)`,
    [[...new Set(versions)]],
  );
  const byVersion = new Map(
    rows.map(({ version, thinProfile, good }) => [
      version,
      { thinProfile: thinProfileField.parse(thinProfile), good: goodField.parse(good ?? undefined) },
    ]),
  );
  return (version) => {
    const found = byVersion.get(version);
    if (found === undefined) {
      throw new Error(`There is no match policy of version ${version}.`);
    }
    return found;
  };
}
