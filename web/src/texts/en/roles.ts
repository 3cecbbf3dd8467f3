import type { Texts } from '../texts.ts';

/** What is said on roles, in English. */
export const roles: Texts['roles'] = {
  title: 'Roles',
  mine: 'My roles',
  untitled: 'Role without a title',
  places: '{count, plural, one {# place} other {# places}}',
  hours: '{min, number}–{max, number} hours a week',
  empty: 'No role here yet',
  emptyWhy: 'When a role has been described it stands here.',
};
