/** What is said on people, in Swedish. */
export const people = {
  title: 'Personer',
  filter: 'Sök bland personerna',
  wants: 'Vill: {wishes}',
  noWishes: 'Inga egna ord än',
  waitingSince: 'Väntar sedan {date, date, ::yMMMd}',
  matching: 'Förslagen räknas om',
  empty: 'Ingen person här ännu',
  emptyWhy: 'När en person har skrivits in i noden står den här, med sina förslag.',
  nobody: 'Ingen liknar ”{query}”',
  nobodyWhy: 'Sökningen läser ärendenummer och egna ord. Pröva ett kortare ord.',
  clear: 'Visa alla',
} as const;
