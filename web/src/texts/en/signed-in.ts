import type { Texts } from '../texts.ts';

/** What is said of who is signed in, in English. */
export const signedIn: Texts['signedIn'] = {
  title: 'Who is signed in',
  lead: 'Sign out somebody who has left, or lost a phone or computer. First take the access away where you give it, or they can sign in again.',
  filter: 'Search by name',
  none: 'Nobody who is signed in is called that',
  noneWhy: 'Whoever is not shown here is not signed in, or belongs to another node.',
  clear: 'Show all',
  you: 'You, in this browser.',
  since: 'Signed in {at}',
  until: 'ends {at}',
  endOne: 'Sign out',
  endOneOf: 'Sign out {name}, signed in {at}',
  endAll: 'Sign out everywhere',
  endAllOf: 'Sign out everywhere: {name}',
  ended: '{name} is signed out.',
  failed: 'That did not work, or the session has ended already.',
};
