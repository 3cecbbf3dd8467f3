import { gates } from '../gates/gates.ts';
import { closedBy, eases, easingOffer } from '../scoring/compensation.ts';
import { offer, presence } from '../scoring/compiled-profile.ts';
import { deficitOfRead } from '../scoring/demand-counts.ts';
import { swedish } from '../scoring/language-steps.ts';
import type { Pair } from '../scoring/pair.ts';
import type { GateId } from '../scoring/pair-score.ts';
import { positionOf, positionsOf } from '../scoring/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { type SupportId, supportIds } from '../vocabulary/supports.ts';
import type { Door } from './door.ts';

const abilityPositions = positionsOf(abilityIds);
const conditionPositions = positionsOf(conditionIds);
const supportPositions = positionsOf(supportIds);

/** The gates that read what an adjustment changes: no other can be opened by it. */
const gatesByKind: Readonly<Record<Door['kind'], readonly GateId[]>> = {
  'offer-support': ['language', 'essential-abilities', 'needed-supports'],
  'avoid-condition': ['conditions'],
  'lower-demand': ['essential-abilities'],
  'soften-demand': ['essential-abilities'],
  'drop-demand': ['essential-abilities'],
  'raise-ability': ['essential-abilities'],
  'lower-language': ['language'],
  'raise-language': ['language'],
  'widen-hours': ['hours'],
  'longer-travel': ['travel'],
  'extend-period': ['role-open', 'period'],
  'add-time': ['times'],
  'add-employment-form': ['employment-form', 'minimum-age'],
  'add-licence': ['licence'],
  'show-register-extract': ['register-extract'],
};

const gateBits = new Map<GateId, number>(gates.map((gate, position) => [gate.id, 1 << position]));
const bitsByKind = new Map(
  Object.entries(gatesByKind).map(([kind, ids]) => [
    kind,
    ids.reduce((bits, id) => bits | (gateBits.get(id) ?? 0), 0),
  ]),
);

/** The gates that an adjustment can open, one bit for each by its position in `gates`. */
export function gatesOf(door: Door): number {
  return bitsByKind.get(door.kind) ?? 0;
}

/** The failed gates of a pair, one bit for each by its position in `gates`. */
export function failedGates(pair: Pair): number {
  let failed = 0;
  gates.forEach((gate, position) => {
    if (gate.check(pair) === 'fail') failed |= 1 << position;
  });
  return failed;
}

/** Whether one of the gates given as bits fails. */
export function failsAny(pair: Pair, bits: number): boolean {
  return gates.some((gate, position) => (bits & (1 << position)) !== 0 && gate.check(pair) === 'fail');
}

/**
 * Tells of a pair whether an adjustment may change its score, or a gate that it fails. False only where it is certain
 * that nothing changes.
 */
export function reachOf(door: Door): (pair: Pair) => boolean {
  switch (door.kind) {
    case 'offer-support':
      return reachOfSupport(door.support);
    case 'avoid-condition': {
      const condition = positionOf(conditionPositions, door.condition);
      return ({ candidate: { neverConditions, ratherNotConditions, inferredRatherNot } }) =>
        [neverConditions, ratherNotConditions, inferredRatherNot].some((list) => list?.includes(condition));
    }
    case 'lower-demand':
    case 'soften-demand': {
      const ability = positionOf(abilityPositions, door.ability);
      return ({ candidate: { levels, inferredLevels } }) =>
        (levels[ability] ?? -1) >= 0 || inferredLevels.some((read) => read.ability === ability);
    }
    case 'raise-ability': {
      const ability = positionOf(abilityPositions, door.ability);
      return ({ role }) => (role.demands[ability] ?? -1) >= 0;
    }
    case 'drop-demand':
      // also who has not been rated in it: less is unknown then
      return () => true;
    case 'lower-language':
      return ({ candidate }) => candidate.languages !== null;
    case 'raise-language':
      // any other language may be one that is spoken on site in place of Swedish
      return ({ role }) =>
        role.languages?.some(([code]) => code === door.language || code === swedish) === true;
    case 'widen-hours':
      return ({ candidate, role }) => candidate.hours !== null && role.hours !== null;
    case 'longer-travel':
      return (pair) => pair.travelMinutes !== null;
    case 'extend-period':
    case 'add-time':
    case 'add-employment-form':
    case 'add-licence':
    case 'show-register-extract': {
      // gates alone read them: nothing changes where all are passed
      const gatesOfDoor = gatesOf(door);
      return (pair) => failsAny(pair, gatesOfDoor);
    }
  }
}

function reachOfSupport(id: SupportId): (pair: Pair) => boolean {
  const support = positionOf(supportPositions, id);
  const standsInForLanguage = id === 'easy-swedish' || id === 'other-language-on-site';
  return (pair) => {
    const { candidate, role } = pair;
    if (role.offers[support] === offer.yes) return false;
    const { neededSupports, helpfulSupports, inferredHelpful } = candidate;
    if ([neededSupports, helpfulSupports, inferredHelpful].some((list) => list?.includes(support)))
      return true;
    if (standsInForLanguage && candidate.languages !== null && role.languages?.length) return true;
    for (const ability of role.demanded) {
      const isMoreClosed = closedBy(support, ability) > (role.closes[ability] ?? 0);
      if (isMoreClosed && (pair.deficit(ability) ?? 0) > 0) return true;
    }
    for (const read of candidate.inferredLevels) {
      const isMoreClosed = closedBy(support, read.ability) > (role.closes[read.ability] ?? 0);
      if (isMoreClosed && (deficitOfRead(read, role) ?? 0) > 0) return true;
    }
    const presences = role.conditions ?? role.inferredConditions;
    for (const condition of [...(candidate.ratherNotConditions ?? []), ...candidate.inferredRatherNot]) {
      const isThere = (presences?.[condition] ?? presence.absent) !== presence.absent;
      if (isThere && eases(support, condition) && easingOffer(role.offers, condition) === null) return true;
    }
    return false;
  };
}
