/** What is said on what workplaces have room for, in Swedish. */
export const capacity = {
  title: 'Platser på arbetsplatserna',
  back: 'Till noden',
  total:
    '{left, plural, =0 {Inga platser} one {# plats} other {# platser}} kvar av {places, plural, one {# plats} other {# platser}} i öppna tjänster; {taken, plural, =0 {ingen är tagen} one {# är tagen} other {# är tagna}}.',
  totalWaits:
    '{proposed, plural, =0 {Ingen förfrågan är öppen} one {# förfrågan är öppen} other {# förfrågningar är öppna}}, och {ending, plural, =0 {ingen placering slutar} one {# placering slutar} other {# placeringar slutar}} inom 30 dagar.',
  why: 'Tagen är en plats där en placering är planerad eller pågår. Har alla handledare sagt hur många de kan ta emot blir det inte fler kvar än de har.',
  show: 'Visa',
  shows: {
    all: 'Alla arbetsplatser ({count, number})',
    left: 'Med platser kvar ({count, number})',
    full: 'Fulla ({count, number})',
    ending: 'Där någon slutar snart ({count, number})',
    'not-told': 'Där antal platser saknas ({count, number})',
  },
  unnamed: 'Arbetsplats utan namn',
  unnamedMentor: 'Handledare',
  mentorsNotTold: 'Handledare inte angivna',
  noMentors: 'Ingen handledare',
  mentor: '{name}: {left, number} av {places, plural, one {# plats} other {# platser}} kvar',
  mentorUntold:
    '{name}: {taken, plural, =0 {ingen nu} one {# person} other {# personer}}, platser inte angivna',
  left: '{left, plural, =0 {Fullt} one {# plats kvar} other {# platser kvar}}',
  ofPlaces: 'av {places, number}',
  leftNotTold: 'Platser inte angivna',
  rolesUntold:
    '{count, plural, one {# tjänst har inte sagt hur många} other {# tjänster har inte sagt hur många}}',
  taken: '{count, plural, one {# placering} other {# placeringar}}',
  proposed: '{count, plural, one {# öppen förfrågan} other {# öppna förfrågningar}}',
  ending: '{count, plural, one {# slutar inom 30 dagar} other {# slutar inom 30 dagar}}',
  empty: 'Ingen arbetsplats här ännu',
  emptyWhy: 'När arbetsplatser har lagts till står deras platser här.',
  toWorkplaces: 'Till arbetsplatserna',
  none: 'Ingen arbetsplats just nu',
  noneWhy: 'Ingen av nodens arbetsplatser är så.',
  showAll: 'Visa alla',
} as const;
