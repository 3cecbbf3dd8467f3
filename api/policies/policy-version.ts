import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { findPolicy, type PolicyView } from '../../db/read-models/policy-view.ts';
import { Problem } from '../http/problems/problem.ts';

/** `{version}` in a path. */
export const versionParams = z.strictObject({
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .meta({
      description: 'The version of the policy.',
      type: 'integer',
      pattern: undefined,
      minimum: 1,
      maximum: 999_999_999,
    }),
});

/** The version of the policy in full. Throws a {@link Problem} when there is none. */
export async function requirePolicy(manager: EntityManager, version: number): Promise<PolicyView> {
  const policy = await findPolicy(manager, version);
  if (policy === null) {
    throw noSuchVersion();
  }
  return policy;
}

/** The answer when there is no policy with the version. */
export function noSuchVersion(): Problem {
  return new Problem('not-found', {
    en: 'There is no policy with this version.',
    sv: 'Det finns ingen policy med denna version.',
  });
}
