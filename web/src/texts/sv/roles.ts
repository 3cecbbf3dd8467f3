/** What is said on roles, in Swedish. */
export const roles = {
  title: 'Tjänster',
  mine: 'Mina tjänster',
  untitled: 'Tjänst utan titel',
  places: '{count, plural, one {# plats} other {# platser}}',
  hours: '{min, number}–{max, number} timmar i veckan',
  empty: 'Ingen tjänst här ännu',
  emptyWhy: 'När en tjänst har beskrivits står den här.',
} as const;
