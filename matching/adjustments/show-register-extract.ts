import { defineAdjustment } from './adjustment-kind.ts';

/** The candidate, who can't yet, shows an extract from the criminal register. */
export const showRegisterExtract = defineAdjustment(
  'show-register-extract',
  {},
  {
    ofCandidate: {
      alters: ['registerExtract'],
      make: (candidate) => ({ ...candidate, registerExtract: true }),
    },
    listForCandidate: ({ registerExtract }, _, of) => (registerExtract === false ? [of({})] : []),
  },
);
