import { easingOffer } from '../../pair/compensation.ts';
import { type CompiledRole, offer, presence } from '../../pair/compiled-profile.ts';

/** A role as adjusted for a near miss, and which fits that may alter. */
export interface AdjustedRole {
  readonly role: CompiledRole;
  readonly altersAbilities: boolean;
  readonly altersWishedConditions: boolean;
  readonly altersLanguage: boolean;
  /** Positions of the supports that only the adjusted role offers. */
  readonly newOffers: readonly number[];
}

/** Tells what an adjusted role may score otherwise than the role as it stands. */
export function compareRoles(role: CompiledRole, adjusted: CompiledRole): AdjustedRole {
  const newOffers: number[] = [];
  adjusted.offers.forEach((offered, support) => {
    if (offered === offer.yes && role.offers[support] !== offer.yes) {
      newOffers.push(support);
    }
  });
  return {
    role: adjusted,
    altersAbilities: role.demanded.some(
      (ability) =>
        adjusted.closes[ability] !== role.closes[ability] ||
        adjusted.demands[ability] !== role.demands[ability],
    ),
    altersWishedConditions:
      adjusted.conditions !== role.conditions ||
      (newOffers.length > 0 && hasNewlyEased(role, adjusted.offers)),
    altersLanguage: adjusted.languages !== role.languages || newOffers.length > 0,
    newOffers,
  };
}

function hasNewlyEased(
  { conditions, inferredConditions, offers }: CompiledRole,
  newOffers: Int8Array,
): boolean {
  return (
    (conditions ?? inferredConditions)?.some(
      (how, condition) =>
        how !== presence.absent && easingOffer(newOffers, condition) !== easingOffer(offers, condition),
    ) ?? false
  );
}
