import { z } from 'zod/mini';

/**
 * What the address of the rules holds: `node`, whose rules are read (default the one that was shown last); `shared`, whether it is
 * those that hold where a node has none of its own; `version`, the one that is read (default the one in force); `draft`, whether a
 * new one is written from it.
 */
export const policySearch = z.object({
  version: z.catch(z.optional(z.int().check(z.gte(1))), undefined),
  draft: z.catch(z.optional(z.literal(true)), undefined),
  node: z.catch(z.optional(z.string()), undefined),
  shared: z.catch(z.optional(z.literal(true)), undefined),
});

/** Whose rules an address shows: a node of one's own, or null for the shared ones. */
export function ownerOf(
  { node, shared }: { readonly node?: string | undefined; readonly shared?: true | undefined },
  nodes: readonly { readonly id: string }[],
  usual: { readonly id: string } | undefined,
): string | null {
  return shared === true ? null : (nodes.find(({ id }) => id === node)?.id ?? usual?.id ?? null);
}
