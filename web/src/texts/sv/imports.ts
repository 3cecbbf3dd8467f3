/** What is said where files are brought in, in Swedish. */
export const imports = {
  title: 'Läs in filer',
  what: 'Arbetsplatser, personer och tjänster från Excel eller CSV. Samma ärendenummer eller referens uppdaterar, och inget sparas förrän du har sett vad som händer.',
  choose: '1. Välj filer',
  chooseHint:
    'Välj en fil för varje slag som du har, eller släpp den på fältet. Första raden är rubriker, som Ärendenummer, Önskemål, Ort.',
  kinds: { workplaces: 'Arbetsplatser', candidates: 'Personer', roles: 'Tjänster' },
  tooLarge: 'Filerna är tillsammans större än 6 MB. Dela upp dem.',
  look: 'Granska filerna',
  looking: 'Granskar filerna …',
  bringingIn: 'Läser in …',
  failed: 'Det gick inte. Inget har sparats. Försök igen.',
  ready: '2. Så här blir det',
  readyWhy: 'Inget är sparat än.',
  toMend: '2. Att rätta',
  toMendWhy: 'Inget är sparat. Rätta i filen, spara den, välj den igen och granska på nytt.',
  stored: '3. Inläst',
  storedWhy: 'Allt är sparat, och förslagen räknas fram nu.',
  would:
    '{created, plural, =0 {Inga nya} one {# ny} other {# nya}}, {updated, plural, =0 {inga ändras} one {# ändras} other {# ändras}}, {unchanged, number} som förut.',
  did: '{created, plural, =0 {Inga nya} one {# ny} other {# nya}}, {updated, plural, =0 {inga ändrade} one {# ändrad} other {# ändrade}}, {unchanged, number} som förut.',
  unread: 'Inte granskade än: de hör till arbetsplatser som ska rättas först.',
  row: 'Rad {row}{cell, select, none {} other { ({cell})}}',
  more: '… och {count, plural, one {en sak} other {# saker}} till.',
  lookAlike: 'Lätta att ta för varandra:',
  bringIn: 'Läs in',
} as const;
