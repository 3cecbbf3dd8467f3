import { lowerDemand } from '../adjustments/demands.ts';
import { offerSupport } from '../adjustments/offer-support.ts';
import { itemsAt, labelsAt, missingAt, numberAt } from '../language/read-evidence.ts';
import type { Told } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';
import { bestOfferFor, closedBy } from '../pair/compensation.ts';
import { offer } from '../pair/compiled-profile.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { defineGate } from './gate.ts';

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

function tellShort(short: Evidence): Told<'short'> {
  const values = {
    ability: labelsAt('abilities', short, 'ability'),
    demand: numberAt(short, 'demand'),
    level: numberAt(short, 'level'),
  };
  return ['short', values];
}

function tellClosed(closed: Evidence): Told<'closed' | 'tolerated'> {
  const ability = labelsAt('abilities', closed, 'ability');
  const support = labelsAt('supports', closed, 'support');
  return support === null ? ['tolerated', { ability }] : ['closed', { ability, support }];
}

/**
 * The candidate can do what the task can't be done without, by own ability or with a support on offer that
 * compensates. One more support, or one demand one level lower, can open it.
 */
export const essentialAbilitiesGate = defineGate({
  id: 'essential-abilities',
  names: { sv: 'nödvändiga förmågor', en: 'essential abilities' },
  stops: { sv: 'ett nödvändigt krav nås inte', en: 'an essential demand is not met' },
  isOfWork: false,
  reads: {
    candidate: ['levels'],
    role: ['demanded', 'areDemandsInferred', 'essential', 'demands', 'closes'],
  },
  alsoReads: { candidate: ['neededSupports', 'helpfulSupports'], role: ['offers'] },
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
      ? { reached: role.essential.map((ability) => idAt(abilityIds, ability)) }
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
  openedBy: [offerSupport, lowerDemand],
  adjustments: (pair) => {
    const short = shortAbilities(pair);
    const adjustments = openingSupports(pair, short).map((support) =>
      offerSupport.of({ support: idAt(supportIds, support) }),
    );
    const [ability] = short;
    const tolerance = pair.setting.policy.abilities.essentialTolerance;
    if (ability !== undefined && short.length === 1 && (pair.deficit(ability) ?? 0) - 1 <= tolerance) {
      const level = (pair.role.demands[ability] ?? 0) - 1;
      adjustments.push(lowerDemand.of({ ability: idAt(abilityIds, ability), level }));
    }
    return adjustments;
  },
  tell: (evidence, outcome) => {
    if (outcome === 'fail') {
      const short = itemsAt(evidence, 'short').map(tellShort);
      return short.length > 0 ? short : [tellShort({})];
    }
    if (outcome === 'unknown') {
      const abilities = labelsAt('abilities', evidence, 'toCheck');
      return abilities === null
        ? [['unknown', { missing: missingAt(evidence) }]]
        : [['unrated', { abilities }]];
    }
    const closed = itemsAt(evidence, 'closed').map(tellClosed);
    if (closed.length > 0) {
      return closed;
    }
    const reached = labelsAt('abilities', evidence, 'reached');
    const hasNone = reached === null && evidence.reached !== undefined;
    return hasNone ? [['none']] : [['pass', { abilities: reached }]];
  },
  matters: 7,
  asks: {
    unrated: {
      sv: {
        person: {
          coach: 'Hur går det för personen med det som är nödvändigt: {abilities}?',
          candidate: 'Hur går det här för dig: {abilities}?',
        },
      },
      en: {
        person: {
          coach: 'How does the person do with what is essential: {abilities}?',
          candidate: 'How does this go for you: {abilities}?',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        pass: 'Personen når de nödvändiga kraven: {abilities}.',
        none: 'Inget av tjänstens krav är angett som nödvändigt.',
        closed: 'Det nödvändiga kravet ”{ability}” nås med ett stöd som erbjuds: {support}.',
        tolerated: 'Personen når nästan det nödvändiga kravet ”{ability}”, och policyn godtar det.',
        short: 'Det nödvändiga kravet ”{ability}” är på nivå {demand}, och personen är på nivå {level}.',
        unrated: 'Nödvändiga förmågor som inte är bedömda: {abilities}.',
        unknown: 'Kontrollera de nödvändiga kraven: uppgifter är inte angivna för {missing}.',
      },
      candidate: {
        pass: 'Du kan det viktigaste: {abilities}.',
        none: 'Inget krav är viktigast.',
        closed: 'Det som är svårt får du hjälp med ({ability}): {support}.',
        tolerated: 'Det här är nästan lagom för dig: {ability}.',
        short: 'Jobbet kräver mer än du klarar nu: {ability}.',
        unrated: 'Det här är viktigt i jobbet: {abilities}.',
        unknown: 'Det är inte klart vad som är viktigast i jobbet.',
      },
    },
    en: {
      coach: {
        pass: 'The person reaches the essential demands: {abilities}.',
        none: 'No demand of the role is named as essential.',
        closed: 'The essential demand “{ability}” is reached with a support on offer: {support}.',
        tolerated: 'The person almost reaches the essential demand “{ability}”, and the policy accepts that.',
        short: 'The essential demand “{ability}” is at level {demand}, and the person is at level {level}.',
        unrated: 'Essential abilities that are not rated: {abilities}.',
        unknown: 'Check the essential demands: information is not given for {missing}.',
      },
      candidate: {
        pass: 'You can do what matters most: {abilities}.',
        none: 'No demand matters most.',
        closed: 'You get help with what is hard ({ability}): {support}.',
        tolerated: 'This is almost right for you: {ability}.',
        short: 'The job asks more than you can do now: {ability}.',
        unrated: 'This is important in the job: {abilities}.',
        unknown: 'It is not settled what matters most in the job.',
      },
    },
  },
});
