import type { Texts } from '../texts.ts';

/** What is said of a page that waits, fails or is not there, in English. */
export const states: Texts['states'] = {
  loading: 'Loading …',
  failed: 'The page could not be shown',
  failedWhy: 'Something went wrong on our side. What you did before is kept.',
  away: 'Passa does not answer right now',
  awayWhy: 'We keep trying. What you have written is kept.',
  notFound: 'There is no such page',
  notAllowed: 'This is not shown to you',
  notAllowedWhy: 'Whoever is in charge of the person, or has another role in Passa, can see it.',
  notFoundWhy: 'It may have moved or been removed, or it belongs to another node than yours.',
  signedOut: 'You are not signed in any more',
  signedOutWhy: 'What you have written is still here.',
  signInBeside: 'Sign in in a new tab',
  newer: 'There is something newer',
  showNewer: 'Show',
  retry: 'Try again',
  home: 'To the start page',
  close: 'Close',
  cancel: 'Cancel',
  more: 'Show more',
  doneOf: '{done, number} of {of, number}',
  fewerThan: 'fewer than {count, number}',
  exactly: '{count, number}',
  chooseNode: 'Node that is shown',
  allNodes: 'All nodes',
};
