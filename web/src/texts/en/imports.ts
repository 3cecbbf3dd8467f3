import type { Texts } from '../texts.ts';

/** What is said where files are brought in, in English. */
export const imports: Texts['imports'] = {
  title: 'Import files',
  what: 'Workplaces, people and roles from Excel or CSV. The same case number or reference is an update, and nothing is stored before you have seen what happens.',
  choose: '1. Choose files',
  chooseHint:
    'Choose a file for each kind that you have, or drop it on the field. The first row holds headers, such as Case number, Wishes, Town.',
  templates: 'Templates with every header:',
  templateOf: '{kind} (CSV)',
  kinds: { workplaces: 'Workplaces', candidates: 'People', roles: 'Roles' },
  tooLarge: 'The files hold more than 6 MB together. Split them.',
  look: 'Look through the files',
  looking: 'Looking through the files …',
  bringingIn: 'Importing …',
  failed: 'It did not work. Nothing has been stored. Try again.',
  ready: '2. This is what happens',
  readyWhy: 'Nothing is stored yet.',
  toMend: '2. To mend',
  toMendWhy: 'Nothing is stored. Mend the file, save it, choose it again and look through it anew.',
  stored: '3. Imported',
  storedWhy: 'All of it is stored, and suggestions are being made now.',
  would:
    '{created, plural, =0 {None new} other {# new}}, {updated, plural, =0 {none changes} one {# changes} other {# change}}, {unchanged, number} as before.',
  did: '{created, plural, =0 {None new} other {# new}}, {updated, plural, =0 {none changed} other {# changed}}, {unchanged, number} as before.',
  unread: 'Not looked through yet: they are of workplaces that are to be mended first.',
  row: 'Row {row}{cell, select, none {} other { ({cell})}}',
  more: '… and {count, plural, one {one more} other {# more}}.',
  lookAlike: 'Easily taken for each other:',
  bringIn: 'Import',
};
