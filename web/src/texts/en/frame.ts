import type { Texts } from '../texts.ts';

/** What is said around every page, in English. */
export const frame: Texts['frame'] = {
  skip: 'Skip to content',
  navigation: 'Pages',
  toDo: 'To do',
  people: 'People',
  roles: 'Roles',
  myRoles: 'My roles',
  describe: 'Describe tasks',
  myWorkplace: 'My workplace',
  matchLists: 'Match lists',
  adjustments: 'Adjustments',
  policy: 'Rules',
  search: 'Search',
  account: 'You are signed in as {title}',
  coordinator: 'node coordinator',
  manager: 'workplace manager',
  coach: 'job coach',
  integration: 'integration',
  admin: 'administrator',
  language: 'Language',
  shortcuts: 'Single-key shortcuts',
  shortcutsHint: 'For example / to search. Turn them off if you write by voice.',
  signOut: 'Sign out',
  docs: 'The API, for those who build on it',
};
