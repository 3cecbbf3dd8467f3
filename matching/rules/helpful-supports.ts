import { itemsAt, labelsAt } from '../language/read-evidence.ts';
import { type Told, toEveryReader } from '../language/sentence.ts';
import { offer } from '../pair/compiled-profile.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { type SupportId, supportIds } from '../vocabulary/supports.ts';
import { defineRule } from './fit-rule.ts';

function count(pair: Pair, supports: readonly number[], offered: number): number {
  let counted = 0;
  for (const support of supports) {
    if (pair.role.offers[support] === offered) {
      counted += 1;
    }
  }
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
  if (helpfulSupports === null) {
    return nothingKnown;
  }
  return helpfulSupports.length === 0 ? { fit: 1, known: 1 } : offeredOf(pair, helpfulSupports);
}

/**
 * By what is rated, and by what is read in the wishes for a share of it. Where it isn't rated what is on offer, a support
 * that the role's text is read to offer is known for a share.
 */
function judge(pair: Pair): Offered {
  const { inferredHelpful, helpfulSupports } = pair.candidate;
  const share = roundScore(pair.setting.policy.inferred.share);
  if (pair.role.inferredOffers.length > 0 && share > 0) {
    return judgeByText(pair, share);
  }
  const rated = ratedOf(pair);
  if (inferredHelpful.length === 0 || share === 0) {
    return rated;
  }
  const read = offeredOf(pair, inferredHelpful);
  if (read.fit === null) {
    return rated;
  }
  const weight = helpfulSupports === null ? 1 : 1 + share;
  const known = rated.known + share * read.known;
  return {
    fit: ((rated.fit ?? 0) * rated.known + read.fit * share * read.known) / known,
    known: known / weight,
  };
}

/** The same where offers are read: each support counts by whom it is known of, and how far. */
function judgeByText(pair: Pair, share: number): Offered {
  const { inferredHelpful, helpfulSupports } = pair.candidate;
  if (helpfulSupports?.length === 0 && inferredHelpful.length === 0) {
    return { fit: 1, known: 1 };
  }
  let weights = 0;
  let known = 0;
  let offered = 0;
  const weigh = (supports: readonly number[], weight: number): void => {
    for (const support of supports) {
      weights += weight;
      const rated = pair.role.offers[support] ?? offer.unknown;
      if (rated !== offer.unknown) {
        known += weight;
        if (rated === offer.yes) {
          offered += weight;
        }
      } else if (pair.role.inferredOffers.includes(support)) {
        known += weight * share;
        offered += weight * share;
      }
    }
  };
  weigh(helpfulSupports ?? [], 1);
  weigh(inferredHelpful, share);
  return known === 0 ? nothingKnown : { fit: offered / known, known: known / weights };
}

/** The supports that help the candidate and that only the role's text is read to offer. */
function readOffers(pair: Pair, supports: readonly number[]): SupportId[] {
  const { offers, inferredOffers } = pair.role;
  return supports
    .filter((support) => offers[support] === offer.unknown && inferredOffers.includes(support))
    .map((support) => idAt(supportIds, support));
}

/**
 * The share of what helps the candidate that the workplace offers. What the wishes are read to ask for and nobody has
 * rated counts less, and so does what only the role's text is read to offer.
 */
export const helpfulSupportsRule = defineRule({
  id: 'helpful-supports',
  side: 'candidate',
  weight: 1.5,
  names: { sv: 'stöd som underlättar', en: 'supports that help' },
  reads: { candidate: ['helpfulSupports', 'inferredHelpful'], role: ['offers', 'inferredOffers'] },
  alsoReads: { candidate: ['inferredTerms'], role: ['inferredTerms'] },
  fit: (pair) => judge(pair).fit,
  known: (pair) => judge(pair).known,
  evidence: (pair) => {
    const { helpfulSupports, inferredHelpful, inferredTerms } = pair.candidate;
    const all = [...(helpfulSupports ?? []), ...inferredHelpful];
    const offered = named(pair, all, offer.yes);
    const lacking = named(pair, all, offer.no);
    const byText = pair.setting.policy.inferred.share === 0 ? [] : readOffers(pair, all);
    const read = inferredHelpful
      .map((support) => idAt(supportIds, support))
      .filter((support) => [offered, lacking, byText].some((supports) => supports.includes(support)));
    if (judge(pair).fit === null) {
      return missingFrom(all.length > 0, false);
    }
    return {
      ...(offered.length > 0 ? { offered } : {}),
      ...(lacking.length > 0 ? { lacking } : {}),
      ...(byText.length > 0
        ? {
            readOffers: byText.map((support) => ({
              support,
              inferred: true,
              roleWords: wordsBehind(pair.role.inferredTerms, 'support', support),
            })),
          }
        : {}),
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
  tell: ({ evidence }) => {
    const offered = labelsAt('supports', evidence, 'offered');
    const lacking = labelsAt('supports', evidence, 'lacking');
    const told: Told<'offered' | 'lacking' | 'read'>[] = itemsAt(evidence, 'readOffers').map((read) => [
      'read',
      { supports: labelsAt('supports', read, 'support') },
      'to-check',
    ]);
    if (lacking !== null) {
      told.unshift(['lacking', { supports: lacking }, 'against']);
    }
    if (offered !== null) {
      told.unshift(['offered', { supports: offered }, 'for']);
    }
    return told.length > 0 ? told : [['none']];
  },
  asks: {
    unknown: {
      sv: {
        person: {
          coach: 'Vilket stöd underlättar för personen?',
          candidate: 'Vilket stöd hjälper dig på jobbet?',
        },
        workplace: {
          coach: 'Vilket stöd kan arbetsplatsen erbjuda?',
          candidate: 'Din arbetskonsulent frågar vilket stöd du kan få där.',
        },
      },
      en: {
        person: { coach: 'Which supports help the person?', candidate: 'Which support helps you at work?' },
        workplace: {
          coach: 'Which supports can the workplace offer?',
          candidate: 'Your job coach will ask which support you can have there.',
        },
      },
    },
    read: {
      sv: {
        workplace: {
          coach: 'Finns det här stödet: {supports}?',
          candidate: 'Din arbetskonsulent frågar om det här stödet finns: {supports}.',
        },
      },
      en: {
        workplace: {
          coach: 'Is there this support: {supports}?',
          candidate: 'Your job coach will ask whether there is this support: {supports}.',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        none: 'Personen har inte angett något stöd som underlättar.',
        offered: 'Stöd som underlättar och erbjuds: {supports}.',
        lacking: 'Stöd som underlättar men inte erbjuds: {supports}.',
        read: 'Tjänstens text läses som att det här stödet finns: {supports}. Kontrollera det.',
        unknown: 'Kontrollera stöd som underlättar: det är inte angett för {missing}.',
      },
      candidate: {
        none: 'Du har inte sagt att något stöd hjälper.',
        offered: 'Du får stöd som hjälper dig: {supports}.',
        lacking: 'Det här stödet finns inte där: {supports}.',
        read: 'Det står att det här stödet finns: {supports}.',
        unknown: 'Det är inte klart vilket stöd du kan få.',
      },
    },
    en: {
      coach: {
        none: 'The person has named no support that helps.',
        offered: 'Supports that help and are on offer: {supports}.',
        lacking: 'Supports that help but are not on offer: {supports}.',
        read: 'The text of the role is read to offer this support: {supports}. Check it.',
        unknown: 'Check supports that help: they are not given for {missing}.',
      },
      candidate: {
        none: 'You have not said that any support helps.',
        offered: 'You get support that helps you: {supports}.',
        lacking: 'This support is not there: {supports}.',
        read: 'It says that there is this support: {supports}.',
        unknown: 'It is not settled which support you can have.',
      },
    },
  },
  repeats: {
    unknown: toEveryReader('needed-supports.unknown'),
    none: { candidate: ['needed-supports.pass'] },
  },
});
