/**
 * A sentence with what a careful reader takes from it, written before the reader was, and not used to tune it.
 * `expected` must be found; `allowed` may be found and is no mistake. Notation: see `told.ts`, without strengths.
 */
export interface UnseenSentence {
  readonly text: string;
  readonly lang: 'sv' | 'en';
  readonly expected: readonly string[];
  readonly allowed?: readonly string[];
}

/** Forty sentences. Never change one because the reader gets it wrong: the measure would be worth nothing. */
export const unseenSentences: readonly UnseenSentence[] = [
  {
    text: 'Jag tycker om att laga mat och baka, men jag orkar inte stå hela dagen.',
    lang: 'sv',
    expected: ['wish help-cook', 'wish bake', 'lacks standing'],
  },
  {
    text: 'Har jobbat 3 år på hotell, bäddade sängar och städade badrum',
    lang: 'sv',
    expected: ['mention make-beds', 'mention clean-toilets'],
    allowed: ['mention clean-rooms'],
  },
  {
    text: 'Jag vill helst jobba ute, klippa gräs och kratta löv. Inte sitta vid dator.',
    lang: 'sv',
    expected: ['wish mow-lawns', 'wish rake-leaves', 'accepts outdoors', 'avoids screen-work'],
  },
  {
    text: 'Absolut inte jobba med barn. Djur går bra.',
    lang: 'sv',
    expected: ['avoids children', 'accepts animals'],
    allowed: ['aversion play-with-preschool-children'],
  },
  {
    text: 'jag kan inte svenska så bra, behöver att nån visar hur man gör',
    lang: 'sv',
    expected: ['lacks understanding-speech', 'needed shown-instructions'],
    allowed: ['lacks speaking', 'lacks reading', 'lacks writing'],
  },
  {
    text: 'Vi behöver hjälp med att fylla på förråd, packa upp varor och slänga kartonger. Tunga lyft förekommer.',
    lang: 'sv',
    expected: ['mention unpack-goods', 'requires lifting-and-carrying'],
    allowed: ['mention sort-store-room', 'mention fill-shelves', 'mention return-packaging'],
  },
  {
    text: 'Sköter gärna blommor och trädgård',
    lang: 'sv',
    expected: ['wish weed-beds'],
    allowed: ['wish water-office-plants', 'wish plant-flowers'],
  },
  {
    text: 'Jag blir stressad av mycket folk och höga ljud, behöver en lugn plats att jobba på',
    lang: 'sv',
    expected: ['avoids crowds', 'avoids loud-noise', 'needed quiet-place'],
  },
  {
    text: 'Måste kunna köra bil och hitta i stan. Leverera matlådor till pensionärer.',
    lang: 'sv',
    expected: ['requires driving', 'mention drive-meals'],
    allowed: ['mention drive-van'],
  },
  {
    text: 'inte kväll, inte helg. dagtid funkar',
    lang: 'sv',
    expected: ['avoids evening', 'avoids weekend'],
  },
  {
    text: 'Jag har inget emot att tvätta eller stryka men vill inte städa toaletter',
    lang: 'sv',
    expected: ['wish wash-laundry', 'wish iron', 'aversion clean-toilets'],
  },
  {
    text: 'Jag gillar att sitta och sortera papper i lugn och ro.',
    lang: 'sv',
    expected: ['wish file-papers', 'avoids loud-noise'],
    allowed: ['avoids crowds', 'helpful quiet-place', 'helpful seated-work'],
  },
  { text: 'Ringa samtal är jobbigt för mig', lang: 'sv', expected: ['avoids phone-calls'] },
  {
    text: 'Jag vill varken jobba i kassa eller svara i telefon',
    lang: 'sv',
    expected: ['aversion reuse-shop', 'aversion answer-phone', 'avoids phone-calls'],
  },
  {
    text: 'Dammsuga, torka golv, tömma papperskorgar. Kemikalier används.',
    lang: 'sv',
    expected: ['mention vacuum', 'mention mop-floors', 'mention empty-bins', 'present chemicals'],
  },
  {
    text: 'Praktikanten får vara med på rasterna och leka med eleverna på skolgården',
    lang: 'sv',
    expected: ['mention school-yard-host', 'mention break-activities', 'present children'],
  },
  {
    text: 'Min dröm är att få jobba med datorer, kanske hjälpa folk med deras problem',
    lang: 'sv',
    expected: ['wish first-line-it'],
  },
  {
    text: "I like gardening and animals but I can't work nights",
    lang: 'en',
    expected: ['wish weed-beds', 'accepts animals', 'avoids night'],
    allowed: ['wish feed-animals'],
  },
  {
    text: 'Looking for someone to set tables, wash dishes and keep the kitchen clean',
    lang: 'en',
    expected: ['mention set-tables', 'mention wash-dishes', 'mention clean-kitchen'],
  },
  {
    text: 'jag vill jobba på biblotek eller med böker',
    lang: 'sv',
    expected: ['wish shelve-books'],
  },
  {
    text: 'Har svårt att komma ihåg många saker, vill ha en lista att följa',
    lang: 'sv',
    expected: ['lacks memory', 'helpful checklist'],
  },
  {
    text: 'Jag är noggrann och kommer alltid i tid',
    lang: 'sv',
    expected: ['has accuracy', 'has punctuality'],
  },
  {
    text: 'Jag är rädd för hundar',
    lang: 'sv',
    expected: ['avoids dogs'],
    allowed: ['aversion walk-dogs'],
  },
  {
    text: 'Vi kan erbjuda samma handledare varje dag och korta arbetsdagar i början',
    lang: 'sv',
    expected: ['offered same-mentor', 'offered shorter-days'],
    allowed: ['offered stepwise-hours'],
  },
  {
    text: 'Behöver sitta mycket pga. ryggen. Kan inte lyfta tungt.',
    lang: 'sv',
    expected: ['needed seated-work', 'lacks lifting-and-carrying'],
    allowed: ['lacks standing'],
  },
  {
    text: 'Skotta snö, byta lampor, småfix. Ibland på stege',
    lang: 'sv',
    expected: ['mention snow-and-grit', 'mention change-lamps', 'mention small-repairs', 'present heights'],
  },
  {
    text: 'Vill gärna prata med de gamla och läsa tidningen för dem',
    lang: 'sv',
    expected: ['wish keep-company', 'wish read-aloud'],
  },
  {
    text: 'Tål inte parfym. Allergisk mot pälsdjur.',
    lang: 'sv',
    expected: ['avoids strong-smells', 'avoids allergens'],
    allowed: ['needed fragrance-free', 'helpful fragrance-free', 'avoids animals'],
  },
  {
    text: 'jag e bra på datorer o vill lära mej mer',
    lang: 'sv',
    expected: ['has digital-tools'],
  },
  {
    text: 'Jobbade som vaktmästare och fixade allt möjligt',
    lang: 'sv',
    expected: ['mention caretaker-round'],
    allowed: ['mention small-repairs'],
  },
  {
    text: 'Slippa kundkontakt helst, jobba bakom kulisserna i köket',
    lang: 'sv',
    expected: ['avoids strangers', 'wish help-cook', 'helpful no-public-contact'],
  },
  {
    text: 'Det viktiga är att arbetet inte är stressigt',
    lang: 'sv',
    expected: ['avoids time-pressure'],
    allowed: ['helpful own-pace', 'needed own-pace'],
  },
  {
    text: 'Stå i butik och plocka upp varor, det gillar jag',
    lang: 'sv',
    expected: ['wish unpack-goods'],
    allowed: ['wish fill-shelves', 'wish reuse-shop'],
  },
  {
    text: 'Måste tåla blod och lukter',
    lang: 'sv',
    expected: ['present blood', 'present strong-smells'],
  },
  {
    text: 'Jag vill inte jobba ensam, gärna två och två',
    lang: 'sv',
    expected: ['avoids working-alone', 'helpful working-in-pairs'],
  },
  {
    text: 'Personen ska kunna läsa recept och räkna enkelt',
    lang: 'sv',
    expected: ['requires reading', 'requires calculating'],
  },
  {
    text: 'Gå promenader med boende, fika, spela kort',
    lang: 'sv',
    expected: ['mention walk-with-residents', 'mention serve-coffee', 'mention play-board-games'],
  },
  {
    text: 'Jag är en kvinna på 52 år med autism och vill jobba med tvätt',
    lang: 'sv',
    expected: ['wish wash-laundry'],
  },
  {
    text: 'orkar bara några timmar per dag, vill trappa upp efter hand',
    lang: 'sv',
    expected: ['helpful stepwise-hours'],
    allowed: ['helpful shorter-days', 'needed shorter-days', 'lacks mental-energy'],
  },
  {
    text: 'Köra matvagnar till avdelningarna, hämta disk, torka bord',
    lang: 'sv',
    expected: ['mention deliver-meal-trays', 'mention clean-kitchen'],
    allowed: ['mention wash-dishes', 'mention dust-surfaces'],
  },
];
