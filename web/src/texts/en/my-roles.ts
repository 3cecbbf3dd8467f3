import type { Texts } from '../texts.ts';

/** What is said where a manager sees own roles, in English. */
export const myRoles: Texts['myRoles'] = {
  title: 'My roles',
  describe: 'Describe tasks',
  open: 'Open',
  closed: 'Closed',
  hours: '{hours} hours a week',
  places: '{count, plural, one {# place} other {# places}}',
  waiting: 'Waiting for your answer',
  answerBy: 'Answer by {date, date, ::dMMMM}.',
  placesLeft: '{left, plural, one {# left} other {# left}}',
  full: 'Full.',
  next: {
    answer:
      '{count, plural, one {Now it is your turn: # person waits for your answer} other {Now it is your turn: # people wait for your answer}}',
    closed: 'Closed. Nobody is suggested for it.',
    full: 'All places are taken. Nobody more is suggested until one is free.',
    matching: 'It is being worked out whom it suits',
    failed: 'Could not be worked out. Open it and change something in the text.',
    coach: 'It is the job coaches’ turn now',
  },
  empty: 'No role yet',
  emptyWhy:
    'Write in your own words what you need help with. It takes some minutes, and you see at once how many it may suit.',
};
