import type { Texts } from '../texts.ts';

/** What is said on what workplaces have room for, in English. */
export const capacity: Texts['capacity'] = {
  title: 'Places at the workplaces',
  back: 'To the node',
  total:
    '{left, plural, =0 {No places} one {# place} other {# places}} left of {places, plural, one {# place} other {# places}} in open roles; {taken, plural, =0 {none is taken} one {# is taken} other {# are taken}}.',
  totalWaits:
    '{proposed, plural, =0 {No proposal is open} one {# proposal is open} other {# proposals are open}}, and {ending, plural, =0 {no placement ends} one {# placement ends} other {# placements end}} within 30 days.',
  why: 'A place is taken where a placement is planned or under way. Where all mentors have said how many they can take, no more are left than they have.',
  show: 'Show',
  shows: {
    all: 'All workplaces ({count, number})',
    left: 'With places left ({count, number})',
    full: 'Full ones ({count, number})',
    ending: 'Where somebody ends soon ({count, number})',
    'not-told': 'Where the number of places is missing ({count, number})',
  },
  unnamed: 'Workplace without a name',
  unnamedMentor: 'Mentor',
  mentorsNotTold: 'Mentors not told',
  noMentors: 'No mentor',
  mentor: '{name}: {left, number} of {places, plural, one {# place} other {# places}} left',
  mentorUntold: '{name}: {taken, plural, =0 {nobody now} one {# person} other {# people}}, places not told',
  left: '{left, plural, =0 {Full} one {# place left} other {# places left}}',
  ofPlaces: 'of {places, number}',
  leftNotTold: 'Places not told',
  rolesUntold: '{count, plural, one {# role has not said how many} other {# roles have not said how many}}',
  taken: '{count, plural, one {# placement} other {# placements}}',
  proposed: '{count, plural, one {# open proposal} other {# open proposals}}',
  ending: '{count, plural, one {# ends within 30 days} other {# end within 30 days}}',
  empty: 'No workplace here yet',
  emptyWhy: 'When workplaces have been added, their places stand here.',
  toWorkplaces: 'To the workplaces',
  none: 'No workplace just now',
  noneWhy: 'None of the node’s workplaces is so.',
  showAll: 'Show all',
};
