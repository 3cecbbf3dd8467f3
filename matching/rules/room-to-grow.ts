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
  noReason: ['for'],
  says: {
    sv: {
      coach: {
        for: 'Tjänsten är inte för enkel: förmågorna ligger i snitt {surplus} {surplus#nivå|nivåer} över kraven.',
        against:
          'Det finns lite att växa i: förmågorna ligger i snitt {surplus} {surplus#nivå|nivåer} över kraven.',
        nothing:
          'Tjänsten är för enkel: förmågorna ligger i snitt {surplus} {surplus#nivå|nivåer} över kraven. Säg det till personen.',
        read: 'Av tjänstens text att döma ligger förmågorna i snitt {surplus} {surplus#nivå|nivåer} över kraven. Stäm av det.',
        unknown: 'Bedöm förmågorna för att se om det finns något att växa i.',
      },
      candidate: {
        for: 'Jobbet är inte för lätt för dig.',
        against: 'Du kan redan det mesta, så det finns lite nytt att lära.',
        nothing: 'Jobbet kan bli för lätt för dig.',
        read: 'Det är inte klart hur svårt jobbet är.',
        unknown: 'Det är inte klart om jobbet är lagom svårt.',
      },
    },
    en: {
      coach: {
        for: 'The role is not too easy: the abilities are {surplus} {surplus#level|levels} above the demands on average.',
        against:
          'There is little to grow into: the abilities are {surplus} {surplus#level|levels} above the demands on average.',
        nothing:
          'The role is too easy: the abilities are {surplus} {surplus#level|levels} above the demands on average. Tell the person.',
        read: 'By the text of the role the abilities are {surplus} {surplus#level|levels} above the demands on average. Check this.',
        unknown: 'Rate the abilities to see whether there is something to grow into.',
      },
      candidate: {
        for: 'The job is not too easy for you.',
        against: 'You know most of it already, so there is little new to learn.',
        nothing: 'The job may be too easy for you.',
        read: 'It is not settled how hard the job is.',
        unknown: 'It is not settled whether the job is hard enough.',
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
