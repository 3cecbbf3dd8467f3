/** What is said where a manager sees own roles, in Swedish. */
export const myRoles = {
  title: 'Mina tjänster',
  describe: 'Beskriv arbetsuppgifter',
  open: 'Öppna',
  closed: 'Stängda',
  hours: '{hours} timmar i veckan',
  places: '{count, plural, one {# plats} other {# platser}}',
  waiting: 'Väntar på ditt svar',
  answerBy: 'Svara senast {date, date, ::dMMMM}.',
  placesLeft: '{left, plural, one {# kvar} other {# kvar}}',
  full: 'Fullt.',
  next: {
    answer:
      '{count, plural, one {Nu är det din tur: # person väntar på ditt svar} other {Nu är det din tur: # personer väntar på ditt svar}}',
    closed: 'Stängd. Ingen föreslås till den.',
    full: 'Alla platser är tagna. Ingen mer föreslås förrän en blir ledig.',
    matching: 'Det räknas fram vilka den passar',
    failed: 'Kunde inte räknas fram. Öppna den och ändra något i texten.',
    coach: 'Nu är det arbetskonsulenternas tur',
  },
  empty: 'Ingen tjänst ännu',
  emptyWhy:
    'Skriv med egna ord vad ni behöver hjälp med. Det tar några minuter, och du ser direkt hur många det kan passa.',
} as const;
