import type { Texts } from '../texts.ts';

/** What is said on sign in, in English. */
export const signIn: Texts['signIn'] = {
  title: 'Sign in',
  lead: 'Passa shows who suits which work, and why.',
  demo: 'This is a demonstration with invented people. Choose who you want to be.',
  coach: 'Job coach',
  coachDoes: 'Reviews suggestions for their people',
  manager: 'Workplace manager',
  managerDoes: 'Describes tasks and roles',
  coordinator: 'Node coordinator',
  coordinatorDoes: 'Sees the whole node and its roles',
  failed: 'Signing in did not work. Try again in a moment.',
  none: 'There is no demonstration here. Sign in the way your organisation does.',
};
