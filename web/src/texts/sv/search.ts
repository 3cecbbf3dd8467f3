/** What is said on search, in Swedish. */
export const search = {
  title: 'Sök',
  field: 'Sök person, tjänst eller arbetsplats',
  candidates: 'Personer',
  roles: 'Tjänster',
  workplaces: 'Arbetsplatser',
  recents: 'Senast öppnade',
  candidate: 'Person',
  role: 'Tjänst',
  workplace: 'Arbetsplats',
  candidateUnnamed: 'Person utan nummer',
  roleUnnamed: 'Tjänst utan titel',
  workplaceUnnamed: 'Arbetsplats utan namn',
  closed: 'Avslutad',
  hint: 'Skriv ett ärendenummer, en titel, en ort eller några ord.',
  nothing: 'Inget som liknar ”{query}”. Pröva ett kortare ord.',
  searching: 'Söker …',
} as const;
