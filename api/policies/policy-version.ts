import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { coversNode } from '../../db/node-scope.ts';
import { findPolicy, type PolicyView } from '../../db/read-models/policy-view.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
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

/**
 * The version of the policy in full. Throws a {@link Problem} when there is none, or when it is that of a node that is not the
 * principal's.
 */
export async function requirePolicy(
  manager: EntityManager,
  principal: Principal,
  version: number,
): Promise<PolicyView> {
  const policy = await findPolicy(manager, version);
  if (policy === null || (policy.nodeId !== null && !coversNode(scopeOf(principal), policy.nodeId))) {
    throw noSuchVersion();
  }
  return policy;
}

/** Throws a {@link Problem} unless the principal may change the policy: of own nodes, and an administrator the site's (null). */
export function assertMayChange(principal: Principal, nodeId: string | null): void {
  if (nodeId === null && !principal.roles.includes('admin')) {
    throw new Problem('forbidden', {
      en: 'Only an administrator changes the policy of the site. Name one of your nodes to give it a policy of its own.',
      sv: 'Bara en administratör ändrar den gemensamma policyn. Ange en av dina noder för att ge den en egen.',
    });
  }
}

/** The answer when there is no policy with the version. */
export function noSuchVersion(): Problem {
  return new Problem('not-found', {
    en: 'There is no policy with this version.',
    sv: 'Det finns ingen policy med denna version.',
  });
}
