import { itemsAt, missingAt, numberAt } from '../language/read-evidence.ts';
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
import { askAbilities, tellDeficit, tellDemandRead, tellLevelRead, tellRated } from './tell-abilities.ts';

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
    const { ability, level, isAtMost, toldBy } = read;
    const left = deficitOfRead(read, pair.role);
    if (left === null) {
      return [];
    }
    return {
      ...meetingEvidence(pair, ability, level, left),
      ...(isAtMost ? { atMost: true } : {}),
      inferred: true,
      ...(toldBy !== undefined
        ? { toldBy }
        : { words: wordsBehind(inferredTerms, 'ability', idAt(abilityIds, ability)) }),
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
      ...(known === 0 ? missingFrom(false, true) : {}),
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
      return [['unknown', { missing: missingAt(evidence) }, 'to-check'], ...read];
    }
    const of = numberAt(evidence, 'of');
    const left = known === null || of === null ? 0 : of - known;
    // what is said of the rated abilities is the same whatever was read: the manager is told nothing of that
    const isFor = (numberAt(evidence, 'fitOfRated') ?? fit) >= fitThatSpeaksFor;
    const deficits = itemsAt(evidence, 'deficits');
    return [
      tellRated(isFor, known, of, deficits),
      ...deficits.map(tellDeficit),
      ...(left > 0 ? [['partly', { left, of }, 'to-check'] as const] : []),
      ...read,
    ];
  },
  asks: {
    unknown: askAbilities,
    partly: { sv: { person: askAbilities.sv.person }, en: { person: askAbilities.en.person } },
  },
  says: {
    sv: {
      coach: {
        'stretch-short':
          'Personen klarar bara kortare stunder i sträck, och kravet ”{ability}” är på nivå {demand}.',
        'licence-held': 'Personen har körkort, och kravet ”{ability}” är på nivå {demand}.',
        'licence-lacked':
          'Personen har inget körkort för bil, och kravet ”{ability}” är på nivå {demand}. Stäm av om det behövs.',
        for: 'Förmågorna räcker till {met} av {of} krav.',
        'for-part': 'Förmågorna räcker till {met} av {of} krav, så långt de är bedömda.',
        against: 'Förmågorna räcker inte till: {abilities}.',
        deficit: 'Kravet ”{ability}” är på nivå {demand}, och personen är på nivå {level}.',
        covered:
          'Kravet ”{ability}” är på nivå {demand}, och personen är på nivå {level}, men ett stöd som erbjuds räcker: {support}.',
        eased:
          'Kravet ”{ability}” är på nivå {demand}, och personen är på nivå {level}. Ett stöd som erbjuds hjälper, men {left} {left#nivå|nivåer} saknas: {support}.',
        partly: 'Bedöm resten av förmågorna: {left} av {of} krav är {left#okänt|okända}.',
        'demand-read':
          'Tjänstens text läses som att ”{ability}” krävs på nivå {level}: ”{words}”. Stäm av det.',
        'level-read':
          'Personens egna ord läses som nivå {level} i ”{ability}”, och kravet är {demand}: ”{words}”. Bedöm det.',
        'lack-read':
          'Personens egna ord läses som högst nivå {level} i ”{ability}”, och kravet är {demand}: ”{words}”. Bedöm det.',
        unknown: 'Kontrollera förmågor mot krav: uppgifter är inte angivna för {missing}.',
      },
      candidate: {
        'stretch-short': 'Jobbet kan ha längre stunder än du klarar av det här: {ability}.',
        'licence-held': 'Du har körkort, och det behövs här.',
        'licence-lacked': 'Jobbet verkar kräva att du kör bil.',
        for: 'Du klarar det mesta i jobbet.',
        'for-part': 'Du klarar en del av det som jobbet kräver.',
        against: 'Det här kan vara svårt för dig nu: {abilities}.',
        deficit: 'Det här kan vara svårt: {ability}.',
        covered: 'Det som är svårt får du hjälp med ({ability}): {support}.',
        eased: 'Det här kan vara svårt, men det finns lite hjälp ({ability}): {support}.',
        partly: 'Vi vet inte än allt som du kan.',
        'demand-read': 'Jobbet kräver kanske det här: {ability}.',
        'level-read': 'Du har skrivit om det här: {ability}.',
        'lack-read': 'Du har skrivit att det här kan vara svårt: {ability}.',
        unknown: 'Det är inte klart om jobbet är lagom svårt för dig.',
      },
      manager: {
        for: 'Personen klarar det mesta av uppgifterna.',
        'for-part': 'Personen klarar det mesta av det som är bedömt.',
        against: 'En del av uppgifterna passar inte än.',
        partly: 'Alla krav är inte bedömda än.',
        unknown: 'Uppgifternas krav behöver stämmas av.',
      },
    },
    en: {
      coach: {
        'stretch-short':
          'The person manages only shorter stretches, and the demand “{ability}” is at level {demand}.',
        'licence-held': 'The person has a driving licence, and the demand “{ability}” is at level {demand}.',
        'licence-lacked':
          'The person has no licence for a car, and the demand “{ability}” is at level {demand}. Check whether it is needed.',
        for: 'The abilities are enough for {met} of {of} demands.',
        'for-part': 'The abilities are enough for {met} of {of} demands, as far as they are rated.',
        against: 'The abilities are not enough for: {abilities}.',
        deficit: 'The demand “{ability}” is at level {demand}, and the person is at level {level}.',
        covered:
          'The demand “{ability}” is at level {demand}, and the person is at level {level}, but a support on offer is enough: {support}.',
        eased:
          'The demand “{ability}” is at level {demand}, and the person is at level {level}. A support on offer helps, but {left} {left#level is|levels are} lacking: {support}.',
        partly: 'Rate the other abilities: {left} of {of} demands {left#is|are} unknown.',
        'demand-read':
          'The text of the role is read to require “{ability}” at level {level}: “{words}”. Check this.',
        'level-read':
          "The person's own words are read as level {level} of “{ability}”, and the demand is {demand}: “{words}”. Rate it.",
        'lack-read':
          "The person's own words are read as level {level} of “{ability}” at most, and the demand is {demand}: “{words}”. Rate it.",
        unknown: 'Check abilities against demands: information is not given for {missing}.',
      },
      candidate: {
        'stretch-short': 'The job may have longer stretches of this than you manage: {ability}.',
        'licence-held': 'You have a driving licence, and it is needed here.',
        'licence-lacked': 'The job seems to ask you to drive a car.',
        for: 'You can do most of the job.',
        'for-part': 'You can do some of what the job asks.',
        against: 'This may be hard for you now: {abilities}.',
        deficit: 'This may be hard: {ability}.',
        covered: 'You get help with what is hard ({ability}): {support}.',
        eased: 'This may be hard, but there is some help ({ability}): {support}.',
        partly: 'We do not know yet all that you can do.',
        'demand-read': 'Maybe the job asks for this: {ability}.',
        'level-read': 'You have written about this: {ability}.',
        'lack-read': 'You have written that this may be hard: {ability}.',
        unknown: 'It is not settled whether the job is right for what you can do.',
      },
      manager: {
        for: 'The person can do most of the tasks.',
        'for-part': 'The person can do most of what is rated.',
        against: 'Some of the tasks do not suit yet.',
        partly: 'Not every demand is rated yet.',
        unknown: 'The demands of the tasks have to be gone through.',
      },
    },
  },
  repeats: { unknown: { candidate: ['essential-abilities.unknown'] } },
});
