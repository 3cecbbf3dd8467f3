import type { Obstacle } from '../../db/stores/way/find-obstacles.ts';
import type { Rival } from '../../db/stores/way/find-rivals.ts';
import { gateOf } from '../../matching/gates/gates.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { type InputError, Problem } from '../http/problems/problem.ts';

const wordsByCode: Readonly<
  Record<Exclude<Obstacle['code'], 'gate-failed' | 'gate-unknown'> | Rival, LocalizedText>
> = {
  'can-not-be-scored': {
    en: 'The suggestion can not be scored just now.',
    sv: 'Förslaget går inte att bedöma just nu.',
  },
  'person-proposed-elsewhere': {
    en: 'The person has another open proposal.',
    sv: 'Personen har en annan öppen förfrågan.',
  },
  'person-placed-elsewhere': {
    en: 'The person has a placement that is planned or under way.',
    sv: 'Personen har en placering som är planerad eller pågår.',
  },
  'person-approved-elsewhere': {
    en: 'The person is approved for another role, too.',
    sv: 'Personen är godkänd för en annan tjänst också.',
  },
  'no-places-left': { en: 'All places of the role are taken.', sv: 'Alla platser i tjänsten är tagna.' },
  'last-place-proposed': {
    en: 'As many are proposed for the role already as it has places left.',
    sv: 'Lika många är redan föreslagna till tjänsten som den har platser kvar.',
  },
  'last-place-approved': {
    en: 'As many are approved for the role already as it has places left.',
    sv: 'Lika många är redan godkända för tjänsten som den har platser kvar.',
  },
  'no-mentor-left': {
    en: 'All mentors of the workplace have their places taken.',
    sv: 'Alla handledare på arbetsplatsen har fullt.',
  },
};

/** What of others concerns a pair that is approved, to be told to a person. */
export function rivalWords(rival: Rival): LocalizedText {
  return wordsByCode[rival];
}

/** What stands in the way, to be told to a person. */
export function obstacleWords(obstacle: Obstacle): LocalizedText {
  if (!('gate' in obstacle)) {
    return wordsByCode[obstacle.code];
  }
  const names = gateOf(obstacle.gate)?.names ?? { en: obstacle.gate, sv: obstacle.gate };
  return obstacle.code === 'gate-failed'
    ? { en: `Does not hold: ${names.en}.`, sv: `Inte uppfyllt: ${names.sv}.` }
    : { en: `Not known: ${names.en}.`, sv: `Inte känt: ${names.sv}.` };
}

/** The answer when something stands in the way and no written reason was given in the field; `errors` names each thing. */
export function needsWrittenReason(
  obstacles: readonly Obstacle[],
  field: 'despite' | 'comment' = 'despite',
): Problem {
  return new Problem(
    'needs-written-reason',
    {
      en: `Nothing was stored. See errors for what stands in the way; to go on all the same, write why in "${field}".`,
      sv: 'Inget sparades. Skriv varför det ska göras ändå.',
    },
    {
      errors: obstacles.map(
        (obstacle): InputError => ({
          pointer: `/${field}`,
          code: 'gate' in obstacle ? `${obstacle.code}-${obstacle.gate}` : obstacle.code,
          message: obstacleWords(obstacle),
        }),
      ),
    },
  );
}
