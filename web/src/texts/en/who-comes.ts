import type { Texts } from '../texts.ts';

/** What is said to a manager on who comes when, in English. */
export const whoComes: Texts['whoComes'] = {
  title: 'Who comes when',
  running: 'Here now',
  planned: 'Coming',
  earlier: 'Earlier',
  empty: 'Nobody is planned yet',
  emptyWhy: 'When you have welcomed somebody and the job coach has planned how it is done, it is shown here.',
  toProposals: 'To people proposed',
  untitled: 'role without a title',
  from: 'from {date, date, ::dMMMMy}',
  fromTo: '{from, date, ::dMMMMy} to {to, date, ::dMMMMy}',
  openEnd: 'until further notice',
  ended: 'Ended on {date, date, ::dMMMMy}',
  'called-off': 'Called off',
  form: 'Form',
  hours: 'Hours',
  hoursAWeek: '{hours, number} a week',
  hoursFrom: '{hours, number} from {date, date, ::dMMMM}',
  mentor: 'Mentor',
  noMentor: 'not named',
  coach: 'Job coach',
  notKnown: 'not known',
  proposal: 'See the proposal',
};
