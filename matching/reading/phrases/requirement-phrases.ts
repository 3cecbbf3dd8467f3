import type { LicenceId } from '../../vocabulary/licences.ts';

/** Words for a licence in a role's text; split by semicolons. */
export const licencePhrases: Readonly<Partial<Record<LicenceId, string>>> = {
  B: `
    körkort; körkortet; b körkort; b körkortet; körkort b; körkort klass b; körkort med behörighet b; körkort behörighet b;
    körkort typ b; körkort för personbil; körkort för bil; körkort för manuell; giltigt körkort; b kort; behörighet b; körkortsbehörighet b;
    driving licence; driving license; driver s licence; driver s license; drivers license; drivers licence;
    licence b; category b`,
  BE: `be körkort; körkort be; körkort klass be; körkort med behörighet be; körkort behörighet be; be behörighet`,
  C1: `c1 körkort; körkort c1; körkort klass c1; körkort med behörighet c1`,
  C: `
    c körkort; körkort c; körkort klass c; körkort med behörighet c; körkort behörighet c; körkort för lastbil; körkort för tung lastbil;
    lastbilskörkort; lastbilskort; c kort; truck driver s licence`,
  CE: `ce körkort; körkort ce; körkort klass ce; körkort med behörighet ce; ce kort; körkort för lastbil med släp`,
  D: `d körkort; körkort d; körkort klass d; körkort med behörighet d; körkort för buss; busskörkort; busskort för förare`,
  AM: `am kort; am körkort; körkort am; körkort för moped; mopedkörkort; mopedkort; moped licence`,
  A: `mc körkort; mc kort; körkort för motorcykel; a körkort; körkort klass a`,
  forklift: `
    truckkort; truckkortet; truckbevis; truckförarbevis; truckförarutbildning; truckutbildning; truckcertifikat; truckkörkort;
    forklift licence; forklift license; forklift certificate; fork lift licence`,
};

/** Phrases with a licence that ask for none: to get one, or to do without; split by semicolons. */
export const licenceNotAskedFor = `
  ta körkort; tar körkort; ta b körkort; ta körkortet; ta truckkort; ta truckkortet; ta busskörkort; ta c körkort; utan körkort; körkort eller cykel;
  oavsett körkort; get a driving licence; övar på körkort; övningsköra`;

/** Words for an extract of a register of crimes; split by semicolons. */
export const extractPhrases = `
  belastningsregistret; belastningsregister; belastningsregisterutdrag; belastningsregisterkontroll; registerutdrag; registerutdraget;
  polisregister; polisregistret; polisens register; polisens belastningsregister; misstankeregistret; misstankeregister; brottsregister; brottsregistret;
  brottsregisterutdrag; utdrag från polisen; utdrag hos polisen; papper från polisen; intyg från polisen; registerkontroll;
  registerkontrolleras; criminal record; criminal records; police record; police records; police check; police certificate`;

/** Words that make of what is asked for something that only may be asked for; split by semicolons. */
export const maybeAskedFor = `
  i vissa fall; i förekommande fall; i undantagsfall; kan komma att; vissa tjänster; vissa befattningar; vissa uppdrag; för vissa; eventuellt; vid behov; beroende på;
  in some cases; may be asked; may ask; might`;

/** What is not about the age of whom is looked for, when it stands in the clause of an age; split by blanks. */
export const agesOfOthers = `
  erfarenhet barn barnen ungdomar ungdomarna unga elever eleverna kunder kunderna brukare brukarna boende boendet patienter patienterna besökare deltagare
  klassen åldern åldrarna personer timmar branschen företaget verksamheten experience children customers pupils`;

/** Words for a part of the day and for days of the week, and the first parts of compounds that are; split by blanks. */
export const timeWords = {
  night: { words: `natt natten nätter nätterna nattetid nattjänst night nights`, firstParts: `natt` },
  evening: { words: `kväll kvällen kvällar kvällarna evening evenings`, firstParts: `kvälls` },
  morning: {
    words: `morgon morgonen morgnar morgnarna mornar mornarna förmiddag förmiddagen förmiddagar förmiddagarna morning mornings`,
    firstParts: `morgon förmiddags`,
  },
  afternoon: {
    words: `eftermiddag eftermiddagen eftermiddagar eftermiddagarna afternoon afternoons`,
    firstParts: `eftermiddags`,
  },
  day: { words: `daytime`, firstParts: `dag dagtids` },
  weekend: {
    words: `
      helg helgen helger helgerna lördag lördagen lördagar lördagarna söndag söndagen söndagar söndagarna storhelg storhelger weekend weekends
      saturday saturdays sunday sundays`,
    firstParts: `helg lördags söndags`,
  },
  weekday: {
    words: `
      vardagar vardagarna måndag måndagar måndagen tisdag tisdagar tisdagen onsdag onsdagar onsdagen torsdag torsdagar torsdagen
      fredag fredagar fredagen weekday weekdays monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays`,
    firstParts: `vardags`,
  },
} as const;

/** Last parts of compounds that say when: *nattpass*, *helgtjänst*; split by blanks. */
export const timeLastParts = `
  tid tiden tjänst tjänsten tjänster pass passet passen skift skiftet arbete arbetet jobb jobbet schema schemat tjänstgöring tjänstgöringen
  turer tur öppet öppen öppna`;

/** Words of a clause whose times are not those of the work; split by blanks. */
export const otherTimes = `
  öppet öppettider öppettiderna öppettid telefontid ring ringa nås kontakta intervju intervjuer intervjuerna ansökan sista senast tillgänglighet ledig lediga fest fester after
  opening closed`;

/** Words of a clause about the employer that tells when the work is all the same; split by blanks. */
export const timesOfWork = `
  arbetar jobbar arbetstid arbetstider arbetstiden tjänsten heltid deltid tjänstgöring schema pass passen omfattning timmar arbetspass skift hours full time`;
