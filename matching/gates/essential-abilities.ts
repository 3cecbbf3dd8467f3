import type { Adjustment } from '../model/adjustment.ts';
import { bestOfferFor, closedBy } from '../pair/compensation.ts';
import { offer } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { type Gate, missingFrom } from './gate.ts';

/** Positions of the essential demands whose deficit is more than the policy tolerates. */
function shortAbilities(pair: Pair): number[] {
  const tolerance = pair.setting.policy.abilities.essentialTolerance;
  return pair.role.essential.filter((ability) => (pair.deficit(ability) ?? 0) > tolerance);
}

/** Whether nobody has rated a demand; what was only read neither shuts nor opens the gate. */
function isUnknown({ demanded, areDemandsInferred }: Pair['role']): boolean {
  return demanded.length === 0 || areDemandsInferred;
}

/** Whether one more support on offer would bring every one of these deficits within the tolerance. */
function wouldOpen(pair: Pair, support: number, short: readonly number[]): boolean {
  const { candidate, role, setting } = pair;
  return short.every((ability) => {
    const deficit = (role.demands[ability] ?? 0) - (candidate.levels[ability] ?? 0);
    return deficit - closedBy(support, ability) <= setting.policy.abilities.essentialTolerance;
  });
}

/** Supports that would open the gate: what the candidate says helps comes first, then vocabulary order. */
function openingSupports(pair: Pair, short: readonly number[]): number[] {
  const wanted = new Set([
    ...(pair.candidate.neededSupports ?? []),
    ...(pair.candidate.helpfulSupports ?? []),
  ]);
  const opening = supportIds
    .map((_, support) => support)
    .filter((support) => pair.role.offers[support] !== offer.yes && wouldOpen(pair, support, short));
  return [
    ...opening.filter((support) => wanted.has(support)),
    ...opening.filter((support) => !wanted.has(support)),
  ];
}

/**
 * The candidate can do what the task can't be done without, by own ability or with a support on offer that
 * compensates. One more support, or one demand one level lower, can open it.
 */
export const essentialAbilitiesGate: Gate = {
  id: 'essential-abilities',
  check: (pair) => {
    const { role } = pair;
    if (isUnknown(role)) {
      return 'unknown';
    }
    const tolerance = pair.setting.policy.abilities.essentialTolerance;
    let outcome: 'pass' | 'unknown' = 'pass';
    for (const ability of role.essential) {
      const deficit = pair.deficit(ability);
      if (deficit === null) {
        outcome = 'unknown';
      } else if (deficit > tolerance) {
        return 'fail';
      }
    }
    return outcome;
  },
  evidence: (pair) => {
    const { candidate, role } = pair;
    if (isUnknown(role)) {
      return missingFrom(
        candidate.levels.some((level) => level >= 0),
        false,
      );
    }
    const short = shortAbilities(pair);
    if (short.length > 0) {
      return {
        short: short.map((ability) => ({
          ability: idAt(abilityIds, ability),
          demand: role.demands[ability] ?? 0,
          level: candidate.levels[ability] ?? 0,
        })),
      };
    }
    const unknown = role.essential.filter((ability) => pair.deficit(ability) === null);
    if (unknown.length > 0) {
      return { missing: 'candidate', toCheck: unknown.map((ability) => idAt(abilityIds, ability)) };
    }
    const closed = role.essential.filter(
      (ability) => (role.demands[ability] ?? 0) > (candidate.levels[ability] ?? 0),
    );
    return closed.length === 0
      ? {}
      : {
          closed: closed.map((ability) => {
            const support = bestOfferFor(role.offers, ability);
            return {
              ability: idAt(abilityIds, ability),
              support: support === null ? null : idAt(supportIds, support),
            };
          }),
        };
  },
  adjustments: (pair) => {
    const short = shortAbilities(pair);
    const adjustments: Adjustment[] = openingSupports(pair, short).map((support) => ({
      kind: 'offer-support',
      support: idAt(supportIds, support),
    }));
    const [ability] = short;
    const tolerance = pair.setting.policy.abilities.essentialTolerance;
    if (ability !== undefined && short.length === 1 && (pair.deficit(ability) ?? 0) - 1 <= tolerance) {
      const level = (pair.role.demands[ability] ?? 0) - 1;
      adjustments.push({ kind: 'lower-demand', ability: idAt(abilityIds, ability), level });
    }
    return adjustments;
  },
};
