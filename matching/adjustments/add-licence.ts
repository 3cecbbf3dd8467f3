import { z } from 'zod';
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
      alters: ['licencesMask'],
      make: (candidate, { licence }) => ({
        ...candidate,
        licencesMask: withLicence(candidate.licencesMask ?? 0, licence),
      }),
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
