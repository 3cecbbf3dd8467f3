import type { Pair } from '../scoring/pair.ts';

/** How many of the role's demands meet a known ability. */
export function countKnown({ candidate, role }: Pair): number {
  let known = 0;
  for (const ability of role.demanded) if ((candidate.levels[ability] ?? -1) >= 0) known += 1;
  return known;
}

/** Share, 0..1, of the role's demands that meet a known ability; 0 when the role has no demands. */
export function knownShare(pair: Pair): number {
  return pair.role.demanded.length === 0 ? 0 : countKnown(pair) / pair.role.demanded.length;
}
