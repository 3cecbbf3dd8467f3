import type { Texts } from '../texts.ts';

/** What is said on adjustments, in English. */
export const adjustments: Texts['adjustments'] = {
  title: 'Adjustments',
  what: 'Which single adjustment at a workplace would open roles to most people?',
  none: 'Not worked out yet',
  noneWhy:
    'Passa tries one adjustment at a time at each open role and counts how many people then get on its list. It takes some minutes in a large node.',
  ask: 'Work it out',
  askAnew: 'Work it out again',
  beingMade: 'The adjustments are being worked out.',
  failed: 'It was not finished. Work it out again.',
  print: 'Print',
  on: 'As it was on {date, date, ::dMMMMHHmm}',
  earlier: 'Earlier ones',
  by: 'How it is counted',
  together: 'In the whole node',
  byRole: 'Role by role',
  kind: 'Kind of adjustment',
  workplace: 'Workplace',
  all: 'All',
  opens: 'Opens to {count} people',
  becomeGood: '· {count} get a strong suggestion',
  loseGood: '· {count} lose a strong one',
  atRoles: '{count, plural, one {at # role} other {at # roles}}',
  toLevel: 'to level {level, number}',
  toLanguageLevel: 'to {level}',
  toHours: 'to {hours, number}',
  toDate: 'to {date}',
  untitled: 'Role without a name',
  nothing: 'No adjustment to show',
  nothingWhy:
    'No single adjustment of that kind opens to anybody. Only the fifty that bring most are listed.',
  clear: 'Show all',
};
