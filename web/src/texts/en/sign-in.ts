import type { Texts } from '../texts.ts';

/** What is said on sign in, and of where one is signed in, in English. */
export const signIn: Texts['signIn'] = {
  title: 'Sign in',
  lead: 'Passa shows who suits which work, and why.',
  demo: 'This is a demonstration with invented people. Choose who you want to be.',
  demoWarning: 'Anybody can sign in here, without a password. Write nothing about real people.',
  coach: 'Job coach',
  coachDoes: 'Reviews suggestions for their people',
  manager: 'Workplace manager',
  managerDoes: 'Describes tasks and roles',
  coordinator: 'Node coordinator',
  coordinatorDoes: 'Sees the whole node and its roles',
  officer: 'Data-protection officer',
  officerDoes: 'Sees who has read what, and no profiles',
  byProvider: 'Sign in with {name}',
  key: 'Sign-in key',
  keyHint: 'You get it from whoever runs Passa where you work.',
  keyWrong: 'The key does not work, or no longer. Ask for a new one.',
  byKey: 'Sign in',
  failed: 'Signing in did not work. Try again in a moment.',
  stale: 'Signing in took too long, or was begun in another window. Try again.',
  denied: 'Signing in was cancelled.',
  noRole: 'You are signed in there, but have no access to Passa. Ask whoever gives access where you work.',
  away: 'The sign-in service does not answer just now. Try again in a moment.',
  wrong:
    'The answer of the sign-in service could not be trusted. Try again. If it happens again, tell whoever runs Passa where you work.',
  sessions: 'Where you are signed in',
  sessionsLead:
    'Is there one that you do not know, or did you forget to sign out at another computer? Sign it out here.',
  thisBrowser: 'This browser',
  otherBrowser: 'Another browser',
  since: 'Signed in {at}',
  until: 'ends {at}',
  endOne: 'Sign out',
  endOneOf: 'Sign out the one from {at}',
  endAll: 'Sign out everywhere, here too',
};
