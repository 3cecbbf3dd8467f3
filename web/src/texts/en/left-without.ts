import type { Texts } from '../texts.ts';

/** What is said of who is left without a suggestion, in English. */
export const leftWithout: Texts['leftWithout'] = {
  stops: 'What is in the way',
  helps: 'What would help',
  nearest: 'Nearest',
  failed: 'Why can not be shown right now.',
  unnamed: 'Person without a number',
};
