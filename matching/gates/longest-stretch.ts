import { offerSupport } from '../adjustments/offer-support.ts';
import { itemsAt, labelsAt, missingAt, numberAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { areBreaksOffered, tooLongStretches } from '../pair/stretches.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { defineGate, type Gate } from './gate.ts';

/** The abilities of whose stretches the role asks and the candidate doesn't tell. */
function untoldStretches({ candidate, role }: Pair): number[] {
  return role.stretches
    .map(([ability]) => ability)
    .filter((ability) => !candidate.longestStretches.some(([own]) => own === ability));
}

/** What the role asks for at a stretch, standing or sitting for instance, the candidate manages; short breaks cut a stretch. */
export const longestStretchGate: Gate = defineGate({
  id: 'longest-stretch',
  names: { sv: 'hur länge i sträck', en: 'how long at a stretch' },
  stops: { sv: 'arbetet håller på för länge i sträck', en: 'the work goes on for too long at a stretch' },
  isOfWork: false,
  reads: { candidate: ['longestStretches'], role: ['stretches', 'offers'] },
  check: (pair) => {
    if (tooLongStretches(pair.candidate, pair.role).length > 0 && !areBreaksOffered(pair.role)) {
      return 'fail';
    }
    return pair.role.stretches.length === 0 || untoldStretches(pair).length > 0 ? 'unknown' : 'pass';
  },
  evidence: (pair) => {
    const { candidate, role } = pair;
    const tooLong = tooLongStretches(candidate, role).map(({ ability, longest, asked }) => ({
      ability: idAt(abilityIds, ability),
      longest,
      asked,
    }));
    const outcome = longestStretchGate.check(pair);
    if (outcome === 'unknown') {
      const untold = untoldStretches(pair);
      return {
        ...missingFrom(
          untold.length === 0 && candidate.longestStretches.length > 0,
          role.stretches.length > 0,
        ),
        ...(untold.length === 0 ? {} : { untold: untold.map((ability) => idAt(abilityIds, ability)) }),
      };
    }
    if (tooLong.length > 0) {
      return outcome === 'fail' ? { tooLong } : { eased: tooLong };
    }
    return { held: role.stretches.map(([ability]) => idAt(abilityIds, ability)) };
  },
  openedBy: [offerSupport],
  adjustments: () => [offerSupport.of({ support: 'short-breaks' })],
  tell: (evidence, outcome) => {
    if (outcome === 'unknown') {
      const abilities = labelsAt('abilities', evidence, 'untold');
      return abilities === null
        ? [['unknown', { missing: missingAt(evidence) }]]
        : [['untold', { abilities }]];
    }
    const key = outcome === 'fail' ? 'too-long' : 'eased';
    const tooLong = itemsAt(evidence, outcome === 'fail' ? 'tooLong' : 'eased').map(
      (item) =>
        [
          key,
          {
            ability: labelsAt('abilities', item, 'ability'),
            longest: numberAt(item, 'longest'),
            asked: numberAt(item, 'asked'),
          },
        ] as const,
    );
    return tooLong.length > 0 ? tooLong : [['pass', { abilities: labelsAt('abilities', evidence, 'held') }]];
  },
  matters: 3,
  asks: {
    untold: {
      sv: {
        person: {
          coach: 'Hur länge i sträck klarar personen det här: {abilities}?',
          candidate: 'Hur länge i sträck klarar du det här: {abilities}?',
        },
      },
      en: {
        person: {
          coach: 'How long at a stretch does the person manage this: {abilities}?',
          candidate: 'How long at a stretch do you manage this: {abilities}?',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        pass: 'Personen klarar så långa pass i sträck som tjänsten har: {abilities}.',
        'too-long':
          'Personen klarar högst {longest} {longest#minut|minuter} i sträck av ”{ability}”, men tjänsten har {asked} {asked#minut|minuter}.',
        eased:
          'Tjänsten har {asked} {asked#minut|minuter} i sträck av ”{ability}”. Personen klarar {longest} {longest#minut|minuter}, men korta pauser erbjuds.',
        untold: 'Fråga hur länge i sträck personen klarar: {abilities}.',
        unknown: 'Det är inte känt hur långa pass i sträck det gäller: uppgift saknas för {missing}.',
      },
      candidate: {
        pass: 'Du klarar så långa stunder i sträck som jobbet har.',
        'too-long':
          'Du klarar {longest} {longest#minut|minuter} i sträck: {ability}. Jobbet har {asked} {asked#minut|minuter} i sträck.',
        eased: 'Jobbet har långa stunder av det här: {ability}. Men du får ta korta pauser.',
        untold: 'Vi vet inte hur länge i sträck du klarar det här: {abilities}.',
        unknown: 'Vi vet inte hur länge i sträck du behöver göra samma sak.',
      },
    },
    en: {
      coach: {
        pass: 'The person manages as long a stretch as the role has: {abilities}.',
        'too-long':
          'The person manages at most {longest} {longest#minute|minutes} at a stretch of “{ability}”, but the role has {asked} {asked#minute|minutes}.',
        eased:
          'The role has {asked} {asked#minute|minutes} at a stretch of “{ability}”. The person manages {longest} {longest#minute|minutes}, but short breaks are on offer.',
        untold: 'Ask how long at a stretch the person manages: {abilities}.',
        unknown: 'It is not known how long at a stretch it is: information is missing for {missing}.',
      },
      candidate: {
        pass: 'You manage as long at a stretch as the job asks.',
        'too-long':
          'You manage {longest} {longest#minute|minutes} at a stretch: {ability}. The job has {asked} {asked#minute|minutes} at a stretch.',
        eased: 'The job has long stretches of this: {ability}. But you can take short breaks.',
        untold: 'We do not know how long at a stretch you manage this: {abilities}.',
        unknown: 'We do not know how long at a stretch you have to do the same thing.',
      },
    },
  },
});
