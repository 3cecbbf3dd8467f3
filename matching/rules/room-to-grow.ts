import { numberAt } from '../language/read-evidence.ts';
import { toEveryReader } from '../language/sentence.ts';
import type { Policy } from '../model/policy.ts';
import { knownNumberShare } from '../pair/demand-counts.ts';
import type { Pair } from '../pair/pair.ts';
import { roundScore } from '../pair/round.ts';
import { defineRule } from './fit-rule.ts';
import { hasDemands, knownNumber } from './known-demands.ts';

/** Surplus in levels, averaged over the demands whose ability is rated; null when none is. */
function meanSurplus(pair: Pair): number | null {
  if (!hasDemands(pair)) {
    return null;
  }
  const { candidate, role } = pair;
  let surplus = 0;
  let known = 0;
  for (const ability of role.demanded) {
    const level = candidate.levels[ability] ?? -1;
    if (level < 0) {
      continue;
    }
    known += 1;
    surplus += Math.max(0, level - (role.demands[ability] ?? 0));
  }
  return known === 0 ? null : surplus / known;
}

/**
 * Whether the role has anything left for the candidate to grow into. An ordinary surplus costs nothing. Levels that were
 * only read tell nothing of it; demands read from the role's text are known by a share.
 */
export const roomToGrowRule = defineRule({
  id: 'room-to-grow',
  side: 'candidate',
  weight: 1,
  names: { sv: 'utrymme att växa', en: 'room to grow' },
  reads: { candidate: ['levels'], role: ['demanded', 'areDemandsInferred', 'demands'] },
  fit: (pair) => {
    const surplus = meanSurplus(pair);
    if (surplus === null) {
      return null;
    }
    return fitOfSurplus(surplus, pair.setting.policy.roomToGrow);
  },
  known: (pair) => knownNumberShare(knownNumber(pair), pair.role, pair.setting.policy),
  evidence: (pair) => {
    const surplus = meanSurplus(pair);
    if (surplus === null) {
      return {};
    }
    const isEmpty = surplus >= pair.setting.policy.roomToGrow.surplusForNothing;
    return {
      surplus: roundScore(surplus),
      of: knownNumber(pair),
      ...(isEmpty ? { nothingToGrowInto: true } : {}),
      ...(pair.role.areDemandsInferred ? { inferred: true } : {}),
    };
  },
  tell: ({ evidence }, isFor) => {
    const surplus = numberAt(evidence, 'surplus');
    if (evidence.inferred === true) {
      return [['read', { surplus }, 'to-check']];
    }
    if (evidence.nothingToGrowInto === true) {
      return [['nothing', { surplus }, 'against']];
    }
    return [[isFor ? 'for' : 'against', { surplus }]];
  },
  says: {
    sv: {
      coach: {
        for: 'Det finns utrymme att växa: överskottet är i snitt {surplus} {surplus#nivå|nivåer}.',
        against: 'Det finns lite att växa i: överskottet är i snitt {surplus} {surplus#nivå|nivåer}.',
        nothing:
          'Rollen är för enkel: överskottet är i snitt {surplus} {surplus#nivå|nivåer}, och det finns inget att växa i. Säg det till kandidaten.',
        read: 'Läst ur rollens text, stäm av: överskottet är i snitt {surplus} {surplus#nivå|nivåer}.',
        unknown: 'Bedöm förmågorna för att se om det finns utrymme att växa.',
      },
      candidate: {
        for: 'Du kan lära dig nya saker där.',
        against: 'Du kan redan det mesta. Det finns lite nytt att lära.',
        nothing: 'Du kan mer än jobbet kräver. Det kan bli för lätt för dig.',
        read: 'Vi vet inte säkert hur svårt jobbet är. Fråga din arbetskonsulent.',
        unknown: 'Vi vet inte om jobbet är lagom svårt.',
      },
    },
    en: {
      coach: {
        for: 'There is room to grow: the surplus is {surplus} {surplus#level|levels} on average.',
        against: 'There is little to grow into: the surplus is {surplus} {surplus#level|levels} on average.',
        nothing:
          'The role is too easy: the surplus is {surplus} {surplus#level|levels} on average, and there is nothing to grow into. Tell the candidate.',
        read: "Read from the role's text, to be checked: the surplus is {surplus} {surplus#level|levels} on average.",
        unknown: 'Rate the abilities to see whether there is room to grow.',
      },
      candidate: {
        for: 'You can learn new things there.',
        against: 'You know most of it already. There is little new to learn.',
        nothing: 'You can do more than the job asks. It may be too easy for you.',
        read: 'We do not know for sure how hard the job is. Ask your job coach.',
        unknown: 'We do not know whether the job is hard enough.',
      },
    },
  },
  repeats: {
    unknown: {
      ...toEveryReader('abilities.unknown'),
      candidate: ['abilities.unknown', 'essential-abilities.unknown'],
    },
  },
});

/** Fit, 0..1, of a surplus in levels, averaged over the demands whose ability is known. */
export function fitOfSurplus(surplus: number, policy: Policy['roomToGrow']): number {
  const { ordinarySurplus, surplusForNothing, fitForNothing } = policy;
  const excess = (surplus - ordinarySurplus) / (surplusForNothing - ordinarySurplus);
  return 1 - (1 - fitForNothing) * Math.min(1, Math.max(0, excess));
}
