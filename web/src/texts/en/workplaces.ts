import type { Texts } from '../texts.ts';

/** What is said on workplaces, in English. */
export const workplaces: Texts['workplaces'] = {
  title: 'Workplaces',
  add: 'Add a workplace',
  addTitle: 'New workplace',
  back: 'All workplaces',
  filter: 'Search among the workplaces',
  inNode: 'The node {node}',
  unnamed: 'Workplace without a name',
  townUnknown: 'Town not known',
  manager: 'Manager',
  managedBy: 'Manager: {name}',
  you: 'you',
  managerById: '…{id}',
  noManager: 'No manager named',
  managerHint:
    'The manager describes the roles here and tells what can be adapted. Who has not signed in yet is shown by the end of their id.',
  managerSaved: 'The manager is saved',
  managerNotSaved: 'The manager was not saved. Try again.',
  managerStale:
    'Somebody else changed the workplace at the same time. This is what holds now; choose again if needed.',
  mentorsNotTold: 'Mentors not told',
  mentors:
    '{count, plural, =0 {No mentor} one {# mentor} other {# mentors}}{count, plural, =0 {} other {{places, plural, =0 {} one {, # place} other {, # places}}}}',
  open: '{roles, plural, =0 {No open role} one {# open role} other {# open roles}}{places, plural, =0 {} one {, # place} other {, # places}}',
  roles: 'Roles here',
  askForList: 'Ask for a list of who suits',
  noRoles: 'No role has been described here yet.',
  closed: 'closed',
  empty: 'No workplace here yet',
  emptyWhy: 'Add the first one. Then its manager can describe roles.',
  none: 'No workplace is like what you search for',
  noneWhy: 'The search reads names and own numbers. Try a shorter word.',
  clear: 'Show all',
};
