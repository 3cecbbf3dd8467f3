// a schema has room for one text: its own words are English, and their Swedish stands here, as in a catalogue of messages

const swedish = new Map([
  // matching/model
  [
    'contains a NUL character or a broken (lone surrogate) character',
    'innehåller ett tecken som inte går att spara',
  ],
  [
    'holds what looks like a personal identity number (personnummer): such numbers are not stored, since they tell ' +
      'who somebody is; take it out, a case number of your own is enough',
    'innehåller något som ser ut som ett personnummer: sådana sparas inte, eftersom de säger vem någon är; ta bort det, ' +
      'ett eget ärendenummer räcker',
  ],
  [
    'contains a tab, a line break or another control character',
    'innehåller en tabb, en radbrytning eller ett annat styrtecken',
  ],
  ['repeats an earlier item', 'upprepar något som redan står i listan'],
  [
    'must be 1–64 lower-case letters, digits and hyphens, e.g. goteborg',
    'måste vara 1–64 små bokstäver, siffror och bindestreck, t.ex. goteborg',
  ],
  ['must hold more than spaces', 'måste innehålla mer än mellanslag'],
  ['must be a date from 1900-01-01 to 2100-12-31', 'måste vara ett datum från 1900-01-01 till 2100-12-31'],
  ['max must not be below min', 'det högsta får inte vara lägre än det lägsta'],
  [
    'must be an ISO 639 code of two or three lower-case letters, e.g. sv',
    'måste vara en språkkod (ISO 639) med två eller tre små bokstäver, t.ex. sv',
  ],
  ['at most 50 languages', 'högst 50 språk'],
  [
    'must be a level, a whole number 0–4, or {level, source, ratedOn}',
    'måste vara en nivå, ett heltal 0–4, eller {level, source, ratedOn}',
  ],
  [
    'must be a level, a whole number 0–4, or {level, essential, stretchMinutes}',
    'måste vara en nivå, ett heltal 0–4, eller {level, essential, stretchMinutes}',
  ],
  [
    'must be {place} with the name of a Swedish place, e.g. Lidköping, or {lat, lon}',
    'måste vara {place} med namnet på en svensk ort, t.ex. Lidköping, eller {lat, lon}',
  ],
  ['to must not be before from', 'slutet får inte komma före början'],
  [
    'a larger deficit must not fit better than a smaller one',
    'ett större underskott får inte passa bättre än ett mindre',
  ],
  [
    'surplusForNothing must be above ordinarySurplus',
    'surplusForNothing måste vara större än ordinarySurplus',
  ],
]);

/** Words with something of the case in them: what they are in English, and in Swedish. */
const patterns: readonly (readonly [english: RegExp, swedish: string])[] = [
  [
    /^holds texts of (\d+) characters together, and at most (\d+) are accepted: shorten them or leave some out$/,
    'innehåller texter på tillsammans $1 tecken, och högst $2 tas emot: korta dem eller ta bort några',
  ],
  [
    /^every weight of the candidate's side is 0; give at least one of (.+) a weight above 0$/,
    'alla vikter på kandidatens sida är 0; ge minst en av $1 en vikt över 0',
  ],
  [
    /^every weight of the workplace's side is 0; give at least one of (.+) a weight above 0$/,
    'alla vikter på arbetsplatsens sida är 0; ge minst en av $1 en vikt över 0',
  ],
  [
    /^who says in own words that something does not work would gain by it; lower (\S+) or (\S+), or raise (\S+) or (\S+): what is unknown counts as prior × strength, ([\d.]+), and what is lacking as ([\d.]+) more$/,
    'den som skriver att något inte fungerar skulle tjäna på det; sänk $1 eller $2, eller höj $3 eller $4: det okända räknas som prior × strength, $5, och det som saknas som $6 mer',
  ],
];

/** The words of a schema in English, for its `error`; their Swedish is found by {@link inSwedish}. */
export function words(english: string, inSwedishToo: string): string {
  swedish.set(english, inSwedishToo);
  return english;
}

/** The Swedish of a schema's words; undefined when there is none. */
export function inSwedish(english: string): string | undefined {
  const pattern = patterns.find(([form]) => form.test(english));
  return pattern === undefined ? swedish.get(english) : english.replace(...pattern);
}
