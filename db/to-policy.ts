import type { Policy } from '../matching/model/policy.ts';
import { policySchema } from '../matching/policy/policy-schema.ts';

/** A row of `match_policies` as far as a policy is put together from it. */
export interface PolicyColumns {
  readonly version: number;
  readonly document: unknown;
}

/**
 * Row → domain: the policy. One that was stored before a fit rule came takes the shipped weight for it. Throws when it is not
 * a policy that this program understands.
 */
export function toPolicy({ version, document }: PolicyColumns): Policy {
  return policySchema.parse({ ...Object(document), version });
}
