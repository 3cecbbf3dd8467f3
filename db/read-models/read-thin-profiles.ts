import type { EntityManager } from 'typeorm';
import { type Policy, policySchema } from '../../matching/policy/policy.ts';

/**
 * How the policies of the given versions treat what is unknown, by version: with the stored weights all that a stored
 * total depends on. Throws when there is no such version, since policies are never removed.
 */
export async function readThinProfiles(
  manager: EntityManager,
  versions: readonly number[],
): Promise<(version: number) => Policy['thinProfile']> {
  const rows: { version: number; thinProfile: unknown }[] = await manager.query(
    `SELECT version, document -> 'thinProfile' AS "thinProfile" FROM match_policies WHERE version = ANY ($1)`,
    [[...new Set(versions)]],
  );
  const byVersion = new Map(
    rows.map(({ version, thinProfile }) => [version, policySchema.shape.thinProfile.parse(thinProfile)]),
  );
  return (version) => {
    const found = byVersion.get(version);
    if (found === undefined) throw new Error(`There is no match policy of version ${version}.`);
    return found;
  };
}
