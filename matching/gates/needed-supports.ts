import { offer } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { type SupportId, supportIds } from '../vocabulary/supports.ts';
import type { Gate } from './gate.ts';

/** The needed supports whose offer is as given. */
function needed(pair: Pair, offered: number): SupportId[] {
  return (pair.candidate.neededSupports ?? [])
    .filter((support) => pair.role.offers[support] === offered)
    .map((support) => idAt(supportIds, support));
}

/** The workplace offers every support that the candidate can't work without; a single missing one can be asked for. */
export const neededSupportsGate: Gate = {
  id: 'needed-supports',
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
  adjustments: (pair) => {
    const [support, ...others] = needed(pair, offer.no);
    return support === undefined || others.length > 0 ? [] : [{ kind: 'offer-support', support }];
  },
};
