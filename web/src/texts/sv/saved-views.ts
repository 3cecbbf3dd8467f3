/** What is said of saved views, in Swedish. */
export const savedViews = {
  title: 'Sparade vyer',
  save: 'Spara vyn',
  name: 'Namn på vyn',
  keep: 'Spara',
  remove: 'Ta bort ”{name}”',
} as const;
