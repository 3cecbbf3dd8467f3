import { offer } from '../scoring/compiled-profile.ts';
import { wordsBehind } from '../scoring/inferred-term.ts';
import type { Pair } from '../scoring/pair.ts';
import { idAt } from '../scoring/positions.ts';
import { roundScore } from '../scoring/round.ts';
import { type SupportId, supportIds } from '../vocabulary/supports.ts';
import type { FitRule } from './fit-rule.ts';

function count(pair: Pair, supports: readonly number[], offered: number): number {
  let counted = 0;
  for (const support of supports) if (pair.role.offers[support] === offered) counted += 1;
  return counted;
}

function named(pair: Pair, supports: readonly number[], offered: number): SupportId[] {
  return supports
    .filter((support) => pair.role.offers[support] === offered)
    .map((support) => idAt(supportIds, support));
}

/** Of a list of supports, the share that is on offer of those of which it is known, null when of none; and that known share. */
interface Offered {
  readonly fit: number | null;
  readonly known: number;
}

const nothingKnown: Offered = { fit: null, known: 0 };

function offeredOf(pair: Pair, supports: readonly number[]): Offered {
  const offered = count(pair, supports, offer.yes);
  const known = offered + count(pair, supports, offer.no);
  return known === 0 ? nothingKnown : { fit: offered / known, known: known / supports.length };
}

/** By what is rated: who is helped by nothing lacks nothing. */
function ratedOf(pair: Pair): Offered {
  const { helpfulSupports } = pair.candidate;
  if (helpfulSupports === null) return nothingKnown;
  return helpfulSupports.length === 0 ? { fit: 1, known: 1 } : offeredOf(pair, helpfulSupports);
}

/** By what is rated, and by what is read in the wishes for a share of it. */
function judge(pair: Pair): Offered {
  const rated = ratedOf(pair);
  const { inferredHelpful, helpfulSupports } = pair.candidate;
  const share = roundScore(pair.setting.policy.inferred.share);
  if (inferredHelpful.length === 0 || share === 0) return rated;
  const read = offeredOf(pair, inferredHelpful);
  if (read.fit === null) return rated;
  const weight = helpfulSupports === null ? 1 : 1 + share;
  const known = rated.known + share * read.known;
  return {
    fit: ((rated.fit ?? 0) * rated.known + read.fit * share * read.known) / known,
    known: known / weight,
  };
}

/**
 * The share of what helps the candidate that the workplace offers. What the wishes are read to ask for and nobody has
 * rated counts less.
 */
export const helpfulSupportsRule: FitRule = {
  id: 'helpful-supports',
  fit: (pair) => judge(pair).fit,
  known: (pair) => judge(pair).known,
  evidence: (pair) => {
    const { helpfulSupports, inferredHelpful, inferredTerms } = pair.candidate;
    const all = [...(helpfulSupports ?? []), ...inferredHelpful];
    const offered = named(pair, all, offer.yes);
    const lacking = named(pair, all, offer.no);
    const read = inferredHelpful
      .map((support) => idAt(supportIds, support))
      .filter((support) => offered.includes(support) || lacking.includes(support));
    return {
      ...(offered.length > 0 ? { offered } : {}),
      ...(lacking.length > 0 ? { lacking } : {}),
      ...(read.length > 0
        ? {
            inferred: read.map((support) => ({
              support,
              inferred: true,
              words: wordsBehind(inferredTerms, 'support', support),
            })),
          }
        : {}),
    };
  },
};
