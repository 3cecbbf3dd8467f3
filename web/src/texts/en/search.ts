import type { Texts } from '../texts.ts';

/** What is said on search, in English. */
export const search: Texts['search'] = {
  title: 'Search',
  field: 'Search for a person, role or workplace',
  candidates: 'People',
  roles: 'Roles',
  workplaces: 'Workplaces',
  recents: 'Opened last',
  candidate: 'Person',
  role: 'Role',
  workplace: 'Workplace',
  candidateUnnamed: 'Person without a number',
  roleUnnamed: 'Role without a title',
  workplaceUnnamed: 'Workplace without a name',
  closed: 'Closed',
  hint: 'Write a case number, a title, a town or a few words.',
  nothing: 'Nothing like “{query}”. Try a shorter word.',
  searching: 'Searching …',
};
