/** What is said of who is signed in, in Swedish. */
export const signedIn = {
  title: 'Vem som är inloggad',
  lead: 'Logga ut någon som har slutat eller tappat en telefon eller dator. Ta först bort behörigheten där ni ger den, annars går det att logga in igen.',
  filter: 'Sök på namn',
  none: 'Ingen inloggad heter så',
  noneWhy: 'Den som inte syns här är inte inloggad, eller hör till en annan nod.',
  clear: 'Visa alla',
  you: 'Du själv, i den här webbläsaren.',
  since: 'Inloggad {at}',
  until: 'loggas ut {at}',
  endOne: 'Logga ut',
  endOneOf: 'Logga ut {name}, inloggad {at}',
  endAll: 'Logga ut överallt',
  endAllOf: 'Logga ut överallt: {name}',
  ended: '{name} är utloggad.',
  failed: 'Det gick inte, eller så är inloggningen redan slut.',
} as const;
