import type { Texts } from '../texts.ts';

/** What is said of what is stored while it is edited, in English. */
export const saving: Texts['saving'] = {
  idle: 'Saved as you change it',
  saving: 'Saving …',
  saved: 'Saved',
  away: 'Not saved yet. It is saved when Passa answers again.',
  refused: 'Not saved.',
  conflict: 'Waiting for your choice.',
  conflictWhy: 'Someone else changed the same thing while you wrote. Choose which to keep.',
  yours: '{field}: yours',
  theirs: '{field}: the other’s',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the other’s',
  retry: 'Try again',
};
