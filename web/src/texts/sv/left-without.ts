/** What is said of who is left without a suggestion, in Swedish. */
export const leftWithout = {
  stops: 'Det här är i vägen',
  helps: 'Det här skulle hjälpa',
  nearest: 'Närmast till hands',
  failed: 'Det går inte att visa varför just nu.',
  unnamed: 'Person utan nummer',
} as const;
