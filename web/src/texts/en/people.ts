import type { Texts } from '../texts.ts';

/** What is said on people, in English. */
export const people: Texts['people'] = {
  title: 'People',
  filter: 'Search among the people',
  wants: 'Wants: {wishes}',
  noWishes: 'No own words yet',
  waitingSince: 'Waiting since {date, date, ::yMMMd}',
  matching: 'The suggestions are being remade',
  empty: 'Nobody here yet',
  emptyWhy: 'When a person has been written into the node they stand here, with their suggestions.',
  nobody: 'Nobody like “{query}”',
  nobodyWhy: 'The search reads case numbers and own words. Try a shorter word.',
  clear: 'Show all',
};
