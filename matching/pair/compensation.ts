import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { supportIds, supports } from '../vocabulary/supports.ts';
import { offer } from './compiled-profile.ts';
import { abilityPositions, positionOf } from './positions.ts';

const supportsById = new Map(supports.map((support) => [support.id, support]));

/** For each support, for each ability, the largest deficit that the support closes; 0 when it doesn't. */
const closesBySupport: readonly Uint8Array[] = supportIds.map((id) => {
  const closes = new Uint8Array(abilityIds.length);
  for (const { ability, upTo } of supportsById.get(id)?.compensates ?? []) {
    closes[positionOf(abilityPositions, ability)] = upTo;
  }
  return closes;
});

/** For each support, the positions of the abilities that it compensates. */
const abilitiesBySupport: readonly (readonly number[])[] = closesBySupport.map((closes) =>
  [...closes.keys()].filter((ability) => closes[ability] !== 0),
);

/** For each condition, the positions of the supports that ease it. */
const easingByCondition: readonly (readonly number[])[] = conditionIds.map((condition) =>
  supportIds.flatMap((id, position) => (supportsById.get(id)?.eases.includes(condition) ? [position] : [])),
);

/** The largest deficit, in levels, of an ability that one support closes; 0 when it doesn't compensate it. */
export function closedBy(support: number, ability: number): number {
  return closesBySupport[support]?.[ability] ?? 0;
}

/** For each ability the largest deficit that a support on offer closes. Several supports don't add up. */
export function closedByOffers(offers: Int8Array): Uint8Array {
  const closes = new Uint8Array(abilityIds.length);
  for (let support = 0; support < offers.length; support += 1) {
    if (offers[support] !== offer.yes) {
      continue;
    }
    for (const ability of abilitiesBySupport[support] ?? []) {
      closes[ability] = Math.max(closes[ability] ?? 0, closedBy(support, ability));
    }
  }
  return closes;
}

/** The first support on offer, in vocabulary order, that closes most of an ability's deficit; null when none does. */
export function bestOfferFor(offers: Int8Array, ability: number): number | null {
  let best: number | null = null;
  for (let support = 0; support < offers.length; support += 1) {
    if (offers[support] !== offer.yes) {
      continue;
    }
    if (closedBy(support, ability) > (best === null ? 0 : closedBy(best, ability))) {
      best = support;
    }
  }
  return best;
}

/** Whether a support eases a condition. */
export function eases(support: number, condition: number): boolean {
  return easingByCondition[condition]?.includes(support) ?? false;
}

/** The first support on offer, in vocabulary order, that eases a condition; null when none does. */
export function easingOffer(offers: Int8Array, condition: number): number | null {
  return easingByCondition[condition]?.find((support) => offers[support] === offer.yes) ?? null;
}
