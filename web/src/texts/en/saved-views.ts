import type { Texts } from '../texts.ts';

/** What is said of saved views, in English. */
export const savedViews: Texts['savedViews'] = {
  title: 'Saved views',
  save: 'Save this view',
  name: 'Name of the view',
  keep: 'Save',
  remove: 'Remove “{name}”',
};
