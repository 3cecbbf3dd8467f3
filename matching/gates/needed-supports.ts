import { offerSupport } from '../adjustments/offer-support.ts';
import { labelsAt, missingAt, textsAt } from '../language/read-evidence.ts';
import { offer } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { type SupportId, supportIds } from '../vocabulary/supports.ts';
import { defineGate } from './gate.ts';

/** The needed supports whose offer is as given. */
function needed(pair: Pair, offered: number): SupportId[] {
  return (pair.candidate.neededSupports ?? [])
    .filter((support) => pair.role.offers[support] === offered)
    .map((support) => idAt(supportIds, support));
}

/** The workplace offers every support that the candidate can't work without; a single missing one can be asked for. */
export const neededSupportsGate = defineGate({
  id: 'needed-supports',
  names: { sv: 'stöd som behövs', en: 'supports that are needed' },
  stops: { sv: 'stöd som behövs saknas', en: 'a support that is needed is missing' },
  isOfWork: false,
  reads: { candidate: ['neededSupports'], role: ['offers'] },
  check: ({ candidate: { neededSupports }, role: { offers } }) => {
    if (neededSupports === null) {
      return 'unknown';
    }
    let outcome: 'pass' | 'unknown' = 'pass';
    for (const support of neededSupports) {
      if (offers[support] === offer.no) {
        return 'fail';
      }
      if (offers[support] === offer.unknown) {
        outcome = 'unknown';
      }
    }
    return outcome;
  },
  evidence: (pair) => {
    if (pair.candidate.neededSupports === null) {
      return { missing: 'candidate' };
    }
    const lacking = needed(pair, offer.no);
    if (lacking.length > 0) {
      return { lacking };
    }
    const toCheck = needed(pair, offer.unknown);
    if (toCheck.length > 0) {
      return { missing: 'role', toCheck };
    }
    const offered = needed(pair, offer.yes);
    return offered.length > 0 ? { offered } : {};
  },
  openedBy: [offerSupport],
  adjustments: (pair) => {
    const [support, ...others] = needed(pair, offer.no);
    return support === undefined || others.length > 0 ? [] : [offerSupport.of({ support })];
  },
  tell: (evidence, outcome) => {
    const supportsAt = (key: string) => labelsAt('supports', evidence, key);
    if (outcome === 'fail') {
      return [['lacking', { supports: supportsAt('lacking') }]];
    }
    if (outcome === 'unknown') {
      return textsAt(evidence, 'toCheck').length === 0
        ? [['unknown', { missing: missingAt(evidence) }]]
        : [['unanswered', { supports: supportsAt('toCheck') }]];
    }
    const offered = supportsAt('offered');
    return offered === null ? [['pass']] : [['offered', { supports: offered }]];
  },
  matters: 5,
  asks: {
    unknown: {
      sv: {
        person: {
          coach: 'Vilket stöd behöver personen för att kunna arbeta?',
          candidate: 'Vilket stöd behöver du för att kunna arbeta?',
        },
      },
      en: {
        person: {
          coach: 'Which support does the person need to be able to work?',
          candidate: 'Which support do you need to be able to work?',
        },
      },
    },
    unanswered: {
      sv: {
        workplace: {
          coach: 'Går det att ordna det stöd som behövs: {supports}?',
          candidate: 'Din arbetskonsulent frågar om du kan få det stöd du behöver: {supports}.',
        },
      },
      en: {
        workplace: {
          coach: 'Can the support that is needed be arranged: {supports}?',
          candidate: 'Your job coach will ask whether you can have the support you need: {supports}.',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        pass: 'Personen behöver inget stöd för att kunna arbeta.',
        offered: 'Allt stöd som behövs erbjuds: {supports}.',
        lacking: 'Stöd som behövs men inte erbjuds: {supports}.',
        unanswered: 'Kontrollera om arbetsplatsen kan erbjuda det stöd som behövs: {supports}.',
        unknown: 'Kontrollera stödbehovet: det är inte angett för {missing}.',
      },
      candidate: {
        pass: 'Du har sagt att du inte behöver något särskilt stöd.',
        offered: 'Du får det stöd som du behöver: {supports}.',
        lacking: 'Du behöver stöd som inte finns där: {supports}.',
        unanswered: 'Det är inte klart om du kan få det stöd du behöver: {supports}.',
        unknown: 'Det är inte klart vilket stöd du behöver.',
      },
    },
    en: {
      coach: {
        pass: 'The person needs no support to be able to work.',
        offered: 'All the support that is needed is on offer: {supports}.',
        lacking: 'Support that is needed but not on offer: {supports}.',
        unanswered: 'Check whether the workplace can offer the support that is needed: {supports}.',
        unknown: 'Check the need of support: it is not given for {missing}.',
      },
      candidate: {
        pass: 'You have said that you need no special support.',
        offered: 'You get the support that you need: {supports}.',
        lacking: 'You need support that is not there: {supports}.',
        unanswered: 'It is not settled whether you can have the support you need: {supports}.',
        unknown: 'It is not settled which support you need.',
      },
    },
  },
});
