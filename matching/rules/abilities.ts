import { itemsAt, labelsAt, numberAt, textsAt } from '../language/read-evidence.ts';
import type { Told } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';
import { bestOfferFor } from '../pair/compensation.ts';
import {
  countDemands,
  countRead,
  deficitOfRead,
  fitOfDemands,
  knownWeightShare,
} from '../pair/demand-counts.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { defineRule, fitThatSpeaksFor } from './fit-rule.ts';
import { countKnown, hasDemands, knownNumber } from './known-demands.ts';

/** One demand and the level that meets it; `left` is the deficit after any `support` on offer. */
function meetingEvidence({ role }: Pair, ability: number, level: number, left: number): Evidence {
  const demand = role.demands[ability] ?? 0;
  const support = level < demand ? bestOfferFor(role.offers, ability) : null;
  return {
    ability: idAt(abilityIds, ability),
    demand,
    level,
    ...(support === null ? {} : { support: idAt(supportIds, support) }),
    left,
  };
}

/** The demands that meet a level read in the candidate's own words, with the words. */
function readEvidence(pair: Pair): Evidence[] {
  const { inferredLevels, inferredTerms } = pair.candidate;
  if (pair.setting.policy.inferred.share === 0) {
    return [];
  }
  return inferredLevels.flatMap((read) => {
    const { ability, level, isAtMost } = read;
    const left = deficitOfRead(read, pair.role);
    if (left === null) {
      return [];
    }
    return {
      ...meetingEvidence(pair, ability, level, left),
      ...(isAtMost ? { atMost: true } : {}),
      inferred: true,
      words: wordsBehind(inferredTerms, 'ability', idAt(abilityIds, ability)),
    };
  });
}

/** The fit as it would be without the levels that were read, of a pair in which some are rated. */
function fitOfRated({ candidate, role, setting }: Pair): number {
  return roundScore(fitOfDemands(countDemands(candidate.levels, role), null, setting.policy) ?? 0);
}

/** The demands that were read in the role's text, with the words. */
function demandsReadEvidence({ role }: Pair): Evidence[] {
  return role.demanded.map((position) => {
    const ability = idAt(abilityIds, position);
    return {
      ability,
      level: role.demands[position] ?? 0,
      words: wordsBehind(role.inferredTerms, 'ability', ability),
    };
  });
}

/** One demand above the candidate's own ability, with what a support on offer makes of it. */
function tellDeficit(deficit: Evidence): Told<'deficit' | 'covered' | 'eased'> {
  const ability = labelsAt('abilities', deficit, 'ability');
  const support = labelsAt('supports', deficit, 'support');
  const left = numberAt(deficit, 'left');
  const values = { ability, demand: numberAt(deficit, 'demand'), level: numberAt(deficit, 'level') };
  if (support === null) {
    return ['deficit', values, 'against'];
  }
  return left === 0
    ? ['covered', { ...values, support }, 'for']
    : ['eased', { ...values, support, left }, 'against'];
}

/** One demand that nobody has rated, as the role's text tells it. */
function tellDemandRead(demand: Evidence): Told<'demand-read'> {
  const values = {
    ability: labelsAt('abilities', demand, 'ability'),
    level: numberAt(demand, 'level'),
    words: { words: textsAt(demand, 'words') },
  };
  return ['demand-read', values, 'to-check'];
}

/** One ability that nobody has rated, as the candidate's own words tell it, and the demand that it meets. */
function tellLevelRead(read: Evidence): Told<'lack-read' | 'level-read'> {
  const values = {
    ability: labelsAt('abilities', read, 'ability'),
    demand: numberAt(read, 'demand'),
    level: numberAt(read, 'level'),
    words: { words: textsAt(read, 'words') },
  };
  return [read.atMost === true ? 'lack-read' : 'level-read', values, 'to-check'];
}

/**
 * What the candidate can do against what the role demands. The levels are ordinal, so the worst deficit takes a
 * share of its own and the rest is a mean in which essential demands weigh more. A surplus costs nothing. A
 * support on offer closes what it compensates. A level that was read in own words, of an ability that nobody has rated,
 * counts by a share; demands read from the role's text are known by a share. How much is known goes by what the demands
 * weigh.
 */
export const abilitiesRule = defineRule({
  id: 'abilities',
  side: 'workplace',
  weight: 8,
  names: { sv: 'förmågor mot krav', en: 'abilities against demands' },
  reads: {
    candidate: ['levels', 'inferredLevels'],
    role: ['demanded', 'areDemandsInferred', 'demands', 'essential', 'closes'],
  },
  alsoReads: { candidate: ['inferredTerms'], role: ['offers', 'inferredTerms'] },
  fit: (pair) => {
    const { candidate, role, setting } = pair;
    if (!hasDemands(pair)) {
      return null;
    }
    const read = countRead(candidate.inferredLevels, role);
    return fitOfDemands(countDemands(candidate.levels, role), read, setting.policy);
  },
  known: (pair) => {
    const { candidate, role, setting } = pair;
    const read = countRead(candidate.inferredLevels, role);
    return knownWeightShare(countKnown(pair), read, role, setting.policy);
  },
  evidence: (pair) => {
    const { candidate, role } = pair;
    if (!hasDemands(pair)) {
      return missingFrom(
        candidate.levels.some((level) => level >= 0),
        false,
      );
    }
    const known = knownNumber(pair);
    const read = readEvidence(pair);
    if (known === 0 && read.length === 0) {
      return missingFrom(false, true);
    }
    const deficits = role.demanded.filter((ability) => {
      const level = candidate.levels[ability] ?? -1;
      return level >= 0 && level < (role.demands[ability] ?? 0);
    });
    return {
      known,
      of: role.demanded.length,
      ...(deficits.length > 0
        ? {
            deficits: deficits.map((ability) =>
              meetingEvidence(pair, ability, candidate.levels[ability] ?? 0, pair.deficit(ability) ?? 0),
            ),
          }
        : {}),
      ...(read.length > 0 && known > 0 ? { fitOfRated: fitOfRated(pair) } : {}),
      ...(read.length > 0 ? { read } : {}),
      ...(role.areDemandsInferred ? { inferred: true, demandsRead: demandsReadEvidence(pair) } : {}),
    };
  },
  tell: ({ evidence, fit }) => {
    const read = [
      ...itemsAt(evidence, 'demandsRead').map(tellDemandRead),
      ...itemsAt(evidence, 'read').map(tellLevelRead),
    ];
    const known = numberAt(evidence, 'known');
    if (known === 0) {
      return [['unknown', {}, 'to-check'], ...read];
    }
    const of = numberAt(evidence, 'of');
    const left = known === null || of === null ? 0 : of - known;
    // what is said of the rated abilities is the same whatever was read: the manager is told nothing of that
    const isFor = (numberAt(evidence, 'fitOfRated') ?? fit) >= fitThatSpeaksFor;
    return [
      isFor ? ['for', { known, of }, 'for'] : ['against', { known, of }, 'against'],
      ...itemsAt(evidence, 'deficits').map(tellDeficit),
      ...(left > 0 ? [['partly', { left, of }, 'to-check'] as const] : []),
      ...read,
    ];
  },
  says: {
    sv: {
      coach: {
        for: 'Förmågorna räcker för det mesta: {known} av {of} krav är {known#bedömt|bedömda}.',
        against: 'Förmågorna räcker inte: {known} av {of} krav är {known#bedömt|bedömda}.',
        deficit: 'Underskott i förmågan ”{ability}”: kravet är nivå {demand}, förmågan är nivå {level}.',
        covered:
          'Stödet ”{support}” täcker underskottet i förmågan ”{ability}”: kravet är nivå {demand}, förmågan är nivå {level}.',
        eased:
          'Stödet ”{support}” minskar underskottet i förmågan ”{ability}” till {left} {left#nivå|nivåer}: kravet är nivå {demand}, förmågan är nivå {level}.',
        partly: 'Bedöm resten av förmågorna: {left} av {of} krav är {left#okänt|okända}.',
        'demand-read':
          'Läst ur rollens text: kravet ”{ability}” på nivå {level}. Orden är: {words}. Stäm av.',
        'level-read':
          'I egna ord: förmågan ”{ability}” läses som nivå {level}, kravet är {demand}. Orden är: {words}. Bedöm den.',
        'lack-read':
          'I egna ord: förmågan ”{ability}” läses som högst nivå {level}, kravet är {demand}. Orden är: {words}. Bedöm den.',
        unknown: 'Bedöm förmågorna, eller ange rollens krav.',
      },
      candidate: {
        for: 'Du klarar det mesta i jobbet.',
        against: 'En del av jobbet kan vara för svårt nu.',
        deficit: 'Det här kan vara svårt: {ability}.',
        covered: 'Du får hjälp med det här: {ability}. Hjälpen är: {support}.',
        eased: 'Det här kan vara svårt: {ability}. Lite hjälp finns: {support}.',
        partly: 'Vi vet inte allt som du kan. Prata med din arbetskonsulent.',
        'demand-read': 'Jobbet kräver kanske det här: {ability}. Din arbetskonsulent kollar det.',
        'level-read': 'Du har skrivit om det här: {ability}. Berätta mer för din arbetskonsulent.',
        'lack-read':
          'Du har skrivit att det här kan vara svårt: {ability}. Berätta mer för din arbetskonsulent.',
        unknown: 'Vi vet inte vad du kan, eller vad jobbet kräver.',
      },
      manager: {
        for: 'Personen klarar det mesta av uppgifterna.',
        against: 'En del av uppgifterna passar inte än.',
        partly: 'Alla krav är inte bedömda än.',
        unknown: 'Uppgifternas krav behöver stämmas av.',
      },
    },
    en: {
      coach: {
        for: 'The abilities reach most of it: {known} of {of} demands {known#is|are} rated.',
        against: 'The abilities do not reach: {known} of {of} demands {known#is|are} rated.',
        deficit: 'Deficit in “{ability}”: the demand is level {demand}, the ability is level {level}.',
        covered:
          'The support “{support}” closes the deficit in “{ability}”: the demand is level {demand}, the ability is level {level}.',
        eased:
          'The support “{support}” lowers the deficit in “{ability}” to {left} {left#level|levels}: the demand is level {demand}, the ability is level {level}.',
        partly: 'Rate the other abilities: {left} of {of} demands {left#is|are} unknown.',
        'demand-read':
          "Read from the role's text: the demand “{ability}” at level {level}. The words are: {words}. Check this.",
        'level-read':
          'In own words: the ability “{ability}” is read as level {level}, the demand is {demand}. The words are: {words}. Rate it.',
        'lack-read':
          'In own words: the ability “{ability}” is read as level {level} at most, the demand is {demand}. The words are: {words}. Rate it.',
        unknown: 'Rate the abilities, or name what the role demands.',
      },
      candidate: {
        for: 'You can do most of the job.',
        against: 'Some of the job may be too hard now.',
        deficit: 'This may be hard: {ability}.',
        covered: 'You get help with this: {ability}. The help is: {support}.',
        eased: 'This may be hard: {ability}. There is some help: {support}.',
        partly: 'We do not know all that you can do. Talk to your job coach.',
        'demand-read': 'Maybe the job asks for this: {ability}. Your job coach will check it.',
        'level-read': 'You wrote about this: {ability}. Tell your job coach more.',
        'lack-read': 'You wrote that this may be hard: {ability}. Tell your job coach more.',
        unknown: 'We do not know what you can do, or what the job asks.',
      },
      manager: {
        for: 'The person can do most of the tasks.',
        against: 'Some of the tasks do not suit yet.',
        partly: 'Not every demand is rated yet.',
        unknown: 'The demands of the tasks have to be gone through.',
      },
    },
  },
  repeats: { unknown: { candidate: ['essential-abilities.unknown'] } },
});
