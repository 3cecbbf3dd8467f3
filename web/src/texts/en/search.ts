import type { Texts } from '../texts.ts';

/** What is said on search, in English. */
export const search: Texts['search'] = {
  title: 'Search',
  field: 'Search for a person or role',
  people: 'People',
  roles: 'Roles',
  hint: 'Write a case number, a title or a few words.',
  nothing: 'Nothing like “{query}”. Try a shorter word.',
  searching: 'Searching …',
};
