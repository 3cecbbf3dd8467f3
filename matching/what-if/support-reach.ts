import { closedBy, eases, easingOffer } from '../pair/compensation.ts';
import { type CompiledRole, offer, presence } from '../pair/compiled-profile.ts';
import { deficitOfRead } from '../pair/demand-counts.ts';
import type { Pair } from '../pair/pair.ts';
import { positionOf, positionsOf } from '../pair/positions.ts';
import { supportIds } from '../vocabulary/supports.ts';

const positions = positionsOf(supportIds);
const allSupports = [...supportIds.keys()];
/** They stand in for a language that is not known well enough. */
const languageSupports = [
  positionOf(positions, 'easy-swedish'),
  positionOf(positions, 'other-language-on-site'),
];

/** What supports could change at a role; those on offer already can't. */
interface RoleOpenings {
  readonly role: CompiledRole;
  /** By ability, the supports that close more of it than what is on offer; empty where it isn't demanded. */
  readonly closing: readonly (readonly number[])[];
  /** By condition, the supports that ease it; empty where it isn't there, or something on offer eases it. */
  readonly easing: readonly (readonly number[])[];
}

/**
 * Tells of a pair which supports, by position, may change its score or a gate that it fails if the role offered them:
 * certainly no others. What it finds out of a role is kept until another one is asked about.
 */
export function createSupportReach(): (pair: Pair) => ReadonlySet<number> {
  let openings: RoleOpenings | undefined;
  return (pair) => {
    const { candidate, role } = pair;
    if (openings?.role !== role) {
      openings = openingsOf(role);
    }
    const reached = new Set<number>();
    const reach = (supports: readonly number[] | null): void => {
      for (const support of supports ?? []) {
        if (role.offers[support] !== offer.yes) {
          reached.add(support);
        }
      }
    };
    reach(candidate.neededSupports);
    reach(candidate.helpfulSupports);
    reach(candidate.inferredHelpful);
    if (candidate.languages !== null && role.languages?.length) {
      reach(languageSupports);
    }
    for (const ability of role.demanded) {
      if ((pair.deficit(ability) ?? 0) > 0) {
        reach(openings.closing[ability] ?? []);
      }
    }
    for (const read of candidate.inferredLevels) {
      if ((deficitOfRead(read, role) ?? 0) > 0) {
        reach(openings.closing[read.ability] ?? []);
      }
    }
    for (const condition of candidate.ratherNotConditions ?? []) {
      reach(openings.easing[condition] ?? []);
    }
    for (const condition of candidate.inferredRatherNot) {
      reach(openings.easing[condition] ?? []);
    }
    return reached;
  };
}

function openingsOf(role: CompiledRole): RoleOpenings {
  const closing: number[][] = [];
  for (const ability of role.demanded) {
    const closed = role.closes[ability] ?? 0;
    closing[ability] = allSupports.filter((support) => closedBy(support, ability) > closed);
  }
  const easing: number[][] = [];
  for (const [condition, how] of (role.conditions ?? role.inferredConditions ?? []).entries()) {
    if (how === presence.absent || easingOffer(role.offers, condition) !== null) {
      continue;
    }
    easing[condition] = allSupports.filter((support) => eases(support, condition));
  }
  return { role, closing, easing };
}
