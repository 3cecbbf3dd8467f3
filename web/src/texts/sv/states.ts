/** What is said of a page that waits, fails or is not there, in Swedish. */
export const states = {
  loading: 'Hämtar …',
  failed: 'Sidan kunde inte visas',
  failedWhy: 'Något gick fel hos oss. Det du har gjort tidigare finns kvar.',
  away: 'Passa svarar inte just nu',
  awayWhy: 'Vi försöker igen av oss själva. Det du har skrivit finns kvar.',
  notFound: 'Sidan finns inte',
  notFoundWhy: 'Den kan ha flyttats eller tagits bort, eller så hör den till en annan nod än din.',
  retry: 'Försök igen',
  home: 'Till startsidan',
  close: 'Stäng',
  cancel: 'Avbryt',
  more: 'Visa fler',
  doneOf: '{done, number} av {of, number}',
  fewerThan: 'färre än {count, number}',
  exactly: '{count, number}',
} as const;
