import { z } from 'zod';
import { employmentFormPositions, positionOf } from '../pair/positions.ts';
import { employmentFormIds } from '../vocabulary/employment-forms.ts';
import { defineAdjustment } from './adjustment-kind.ts';
import { unset, withBit } from './masks.ts';

/** A side accepts one more employment form. */
export const addEmploymentForm = defineAdjustment(
  'add-employment-form',
  { form: z.enum(employmentFormIds).describe('The employment form.') },
  {
    what: { value: 'form', labels: 'employment-forms' },
    ofRole: {
      alters: ['employmentFormsMask'],
      make: (role, { form }) => ({
        ...role,
        employmentFormsMask: withBit(role.employmentFormsMask, positionOf(employmentFormPositions, form)),
      }),
    },
    ofCandidate: {
      alters: ['employmentFormsMask'],
      make: (candidate, { form }) => ({
        ...candidate,
        employmentFormsMask: withBit(
          candidate.employmentFormsMask,
          positionOf(employmentFormPositions, form),
        ),
      }),
    },
    listForRole: ({ employmentFormsMask: mask }, of) =>
      unset(employmentFormIds, mask).map((form) => of({ form })),
    listForCandidate: ({ employmentFormsMask: mask }, _, of) =>
      unset(employmentFormIds, mask).map((form) => of({ form })),
  },
);
