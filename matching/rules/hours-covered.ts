import type { FitRule } from './fit-rule.ts';

/** How many of the role's hours the candidate can cover, as a share of the most it offers. */
export const hoursCoveredRule: FitRule = {
  id: 'hours-covered',
  fit: ({ candidate: { hours: possible }, role: { hours: offered } }) => {
    if (!possible || !offered) {
      return null;
    }
    if (possible.min > offered.max || possible.max < offered.min) {
      return 0;
    }
    return offered.max === 0 ? 1 : Math.min(possible.max, offered.max) / offered.max;
  },
  evidence: ({ candidate: { hours: possible }, role: { hours: offered } }) =>
    possible && offered ? { hours: Math.min(possible.max, offered.max), of: offered.max } : {},
};
