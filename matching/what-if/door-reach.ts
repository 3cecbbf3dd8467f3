import { gates } from '../gates/gates.ts';
import type { GateId, RuleId } from '../model/pair-score.ts';
import { swedish } from '../pair/language-steps.ts';
import type { Pair } from '../pair/pair.ts';
import { positionOf, positionsOf } from '../pair/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { supportIds } from '../vocabulary/supports.ts';
import type { Door } from './door.ts';
import { createSupportReach } from './support-reach.ts';

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

/** The gates that an adjustment of this kind can open, one bit for each by its position in `gates`. */
export function gatesOf(kind: Door['kind']): number {
  return bitsByKind.get(kind) ?? 0;
}

/** The rules that read what an adjustment changes: no other fit can move by it. */
const rulesByKind: Readonly<Record<Door['kind'], readonly RuleId[]>> = {
  'offer-support': ['abilities', 'wished-conditions', 'helpful-supports', 'language-level'],
  'avoid-condition': ['wished-conditions'],
  'lower-demand': ['abilities', 'room-to-grow'],
  'soften-demand': ['abilities'],
  'drop-demand': ['abilities', 'room-to-grow'],
  'raise-ability': ['abilities', 'room-to-grow'],
  'lower-language': ['language-level'],
  'raise-language': ['language-level'],
  'widen-hours': ['hours-wanted', 'hours-covered'],
  'longer-travel': ['travel-time'],
  'extend-period': [],
  'add-time': [],
  'add-employment-form': [],
  'add-licence': [],
  'show-register-extract': [],
};

/** The rules whose fit an adjustment of this kind can move. */
export function rulesOf(kind: Door['kind']): readonly RuleId[] {
  return rulesByKind[kind];
}

/**
 * The failed gates of a pair, one bit for each by its position in `gates`; null when one fails that is not among the
 * `openable`, given as bits.
 */
export function failedGates(pair: Pair, openable: number): number | null {
  let failed = 0;
  for (const [position, gate] of gates.entries()) {
    if (gate.check(pair) !== 'fail') {
      continue;
    }
    const bit = 1 << position;
    if ((openable & bit) === 0) {
      return null;
    }
    failed |= bit;
  }
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
    case 'offer-support': {
      const support = positionOf(supportPositions, door.support);
      const reach = createSupportReach();
      return (pair) => reach(pair).has(support);
    }
    case 'avoid-condition': {
      const condition = positionOf(conditionPositions, door.condition);
      return ({ candidate: { neverConditions, ratherNotConditions, inferredRatherNot } }) =>
        [neverConditions, ratherNotConditions, inferredRatherNot].some((list) => list?.includes(condition));
    }
    case 'lower-demand': {
      const ability = positionOf(abilityPositions, door.ability);
      return ({ candidate: { levels, inferredLevels } }) =>
        (levels[ability] ?? -1) >= 0 || inferredLevels.some((read) => read.ability === ability);
    }
    case 'raise-ability': {
      const ability = positionOf(abilityPositions, door.ability);
      return ({ role }) => (role.demands[ability] ?? -1) >= 0;
    }
    case 'soften-demand':
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
      const gatesOfDoor = gatesOf(door.kind);
      return (pair) => failsAny(pair, gatesOfDoor);
    }
  }
}
