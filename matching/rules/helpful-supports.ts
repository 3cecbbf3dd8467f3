import { offer } from '../scoring/compiled-profile.ts';
import type { Pair } from '../scoring/pair.ts';
import { idAt } from '../scoring/positions.ts';
import { supportIds } from '../vocabulary/supports.ts';
import type { FitRule } from './fit-rule.ts';

function count(pair: Pair, offered: number): number {
  let counted = 0;
  for (const support of pair.candidate.helpfulSupports ?? [])
    if (pair.role.offers[support] === offered) counted += 1;
  return counted;
}

function named(pair: Pair, offered: number): string[] {
  return (pair.candidate.helpfulSupports ?? [])
    .filter((support) => pair.role.offers[support] === offered)
    .map((support) => idAt(supportIds, support));
}

/** The share of what helps the candidate that the workplace offers. Who is helped by nothing lacks nothing. */
export const helpfulSupportsRule: FitRule = {
  id: 'helpful-supports',
  fit: (pair) => {
    const { helpfulSupports } = pair.candidate;
    if (helpfulSupports === null) return null;
    if (helpfulSupports.length === 0) return 1;
    const offered = count(pair, offer.yes);
    const known = offered + count(pair, offer.no);
    return known === 0 ? null : offered / known;
  },
  known: (pair) => {
    const { helpfulSupports } = pair.candidate;
    return helpfulSupports?.length ? 1 - count(pair, offer.unknown) / helpfulSupports.length : 1;
  },
  evidence: (pair) => {
    const offered = named(pair, offer.yes);
    const lacking = named(pair, offer.no);
    return { ...(offered.length > 0 ? { offered } : {}), ...(lacking.length > 0 ? { lacking } : {}) };
  },
};
