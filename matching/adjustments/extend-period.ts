import { dateField } from '../model/fields.ts';
import { amount, defineAdjustment } from './adjustment-kind.ts';

/** By how many days the end of a period is moved: about one and three months. */
const periodSteps = [30, 90] as const;
const dayMs = 86_400_000;

/** The period of a role ends on `to` instead. */
export const extendPeriod = defineAdjustment(
  'extend-period',
  { to: dateField, byDays: amount.describe('How many days longer that is.') },
  {
    ofRole: { alters: ['period'], make: (role, { to }) => ({ ...role, period: { to } }) },
    listForRole: ({ period }, of) => {
      const end = period?.to ?? null;
      return end === null
        ? []
        : periodSteps.map((byDays) =>
            of({
              to: new Date(Date.parse(end) + byDays * dayMs).toISOString().slice(0, 10),
              byDays,
            }),
          );
    },
  },
);
