import type { FitRule } from './fit-rule.ts';

/** How near the role's hours come to the middle of what the candidate wants. */
export const hoursWantedRule: FitRule = {
  id: 'hours-wanted',
  fit: ({ candidate: { hours: wanted }, role: { hours: given }, setting }) => {
    if (!wanted || !given) {
      return null;
    }
    const middle = (wanted.min + wanted.max) / 2;
    const distance = Math.abs(middle - Math.min(Math.max(middle, given.min), given.max));
    if (distance === 0) {
      return 1;
    }
    const halfWidth = (wanted.max - wanted.min) / 2;
    return halfWidth === 0
      ? 0
      : Math.max(0, 1 - (1 - setting.policy.hours.fitAtEdge) * (distance / halfWidth));
  },
  evidence: ({ candidate: { hours: wanted }, role: { hours: given } }) =>
    wanted && given ? { wanted: [wanted.min, wanted.max], role: [given.min, given.max] } : {},
};
