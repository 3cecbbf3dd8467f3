import { z } from 'zod';
import { levelOfDriving } from '../compile/infer-levels.ts';
import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import { idsOf } from '../pair/positions.ts';
import { coversLicence, type LicenceId, licenceIds } from '../vocabulary/licences.ts';
import { defineAdjustment } from './adjustment-kind.ts';
import { unset } from './masks.ts';

/** The candidate gets a licence. */
export const addLicence = defineAdjustment(
  'add-licence',
  { licence: z.enum(licenceIds).describe('The licence.') },
  {
    what: { value: 'licence', labels: 'licences' },
    ofCandidate: {
      alters: ['licencesMask', 'inferredLevels'],
      make: (candidate, { licence }) => {
        const licencesMask = withLicence(candidate.licencesMask ?? 0, licence);
        return { ...candidate, licencesMask, inferredLevels: levelsWith(candidate, licencesMask) };
      },
    },
    listForCandidate: ({ licencesMask }, roles, of) => {
      const required = new Set(roles.map((role) => role.licence));
      return unset(licenceIds, licencesMask)
        .filter((licence) => required.has(licenceIds.indexOf(licence)))
        .map((licence) => of({ licence }));
    },
  },
);

/** A licence covers others, and several together may cover more. */
function withLicence(mask: number, licence: LicenceId): number {
  const held = [...idsOf(licenceIds, mask), licence];
  return licenceIds.reduce(
    (all, one, position) => (coversLicence(held, one) ? all | (1 << position) : all),
    mask,
  );
}

/** Licences tell of driving what is neither rated nor told in words. */
function levelsWith(
  { levels, inferredLevels }: CompiledCandidate,
  licencesMask: number,
): CompiledCandidate['inferredLevels'] {
  const driving = levelOfDriving(coversLicence([...idsOf(licenceIds, licencesMask)], 'B'));
  const isTold = inferredLevels.some(
    ({ ability, toldBy }) => ability === driving.ability && toldBy !== 'licences',
  );
  if (isTold || (levels[driving.ability] ?? -1) >= 0) {
    return inferredLevels;
  }
  return [...inferredLevels.filter(({ ability }) => ability !== driving.ability), driving].sort(
    (a, b) => a.ability - b.ability,
  );
}
