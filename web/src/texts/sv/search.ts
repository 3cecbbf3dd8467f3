/** What is said on search, in Swedish. */
export const search = {
  title: 'Sök',
  field: 'Sök person eller tjänst',
  people: 'Personer',
  roles: 'Tjänster',
  hint: 'Skriv ett ärendenummer, en titel eller några ord.',
  nothing: 'Inget som liknar ”{query}”. Pröva ett kortare ord.',
  searching: 'Söker …',
} as const;
