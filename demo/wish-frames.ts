/**
 * Sentences with slots: {a} and {b} are infinitive phrases, {l} is anything liked, {n} and {o} nouns alone: {a}, {l}
 * and {n} from the most wanted area, {b} and {o} from another. A capital letter begins a sentence.
 */
export const openings: readonly string[] = [
  'Jag vill {a}.',
  'Jag vill gärna {a}.',
  'Jag vill helst {a}, men att {b} går också bra.',
  'Skulle vilja {a}.',
  'Skulle gärna {a} eller {b}.',
  'Kan tänka mig att {a}.',
  'Kan tänka mig att {a} eller att {b}.',
  'Jag tycker om att {a}.',
  'Jag tycker om att {a} och att {b}.',
  'I första hand vill jag {a}, i andra hand {b}.',
  'Något där jag får {a}.',
  'Jag har alltid gillat att {a}.',
  'Jag mår bra av att {a}.',
  'Jag är inte så noga, men att {a} vore roligt.',
  'Jag är van att {a}.',
  'Vill komma igång igen. Gärna {a}.',
  'På mitt förra jobb fick jag {a}, det skulle jag vilja göra igen.',
  'Något praktiskt, till exempel att {a}.',
  'Inget för svårt till att börja med. Att {a} skulle nog passa mig.',
  'Jag skulle bli glad om jag fick {a}!',
  'Jag kan {a}. Inte så mycket mer än så, men jag vill lära mig.',
  'Jag kan {a}. Sen lär jag mig gärna att {b}.',
  'Jag gillar {l}.',
  'Jag gillar {n} och {o}.',
  'Allt som har med {n} att göra.',
  'Vill prova på att {a}.',
  'Min förra handledare sa att jag var bra på att {a}.',
  'Om jag får välja vill jag {a}.',
  'Jag trivs när jag får {a}.',
  'Letar efter ett ställe där man kan {a} och kanske {b}.',
  'Vet inte riktigt. Kanske {a}?',
  'Är intresserad av {n}.',
  '{N} är min grej.',
  'Något med {n} vore bra.',
  'Jag har funderat på {n}.',
  'Min coach föreslog att jag skulle {a} och det låter bra.',
  'Jag har gjort lite av varje. Roligast var att {a}.',
  'På min förra praktik fick jag {a}. Det passade mig.',
  'Jag vill inte sitta hemma längre. Jag vill {a}.',
  'Gärna något med {n}.',
  'Har inte bestämt mig, men {n} eller {o} lockar.',
];

/** The same from someone who is learning Swedish. */
export const learnerOpenings: readonly string[] = [
  'Jag vill jobba. Jag kan {a}.',
  'Jag vill {a}. Jag vill också {b}.',
  'Jag tycker om {n}. Det är bra jobb för mig.',
  'Jag kan {a}, jag gjorde det i mitt land.',
  'Jag gillar {n} mycket.',
  'Jag söker jobb, {a} eller {b}, allt är bra.',
  'Jag vill lära mig att {a}.',
  'Jag vill gärna jobba. {N} är bra.',
];

/** The same from a coach who writes in the candidate's place. */
export const coachOpenings: readonly string[] = [
  'Deltagaren vill {a}.',
  'Har uttryckt önskan om att få {a}, i andra hand {b}.',
  'Vill i första hand {a}. Är nyfiken på {o}.',
  'Intresserad av {n}, har svårt att säga mer exakt.',
  'Berättar att hen trivs bäst med att {a}.',
];

/** Somebody in a hurry. */
export const notes: readonly string[] = [
  '{N}',
  '{N}, {o}',
  '{N}. Ev. {o}',
  '{A}, {b}',
  '{N} eller {o}',
  '{A}',
];

/** A second wish. */
export const additions: readonly string[] = [
  'Kan också tänka mig att {b}.',
  'Att {b} skulle också funka.',
  'Är även intresserad av {o}.',
  'Jag har tänkt lite på {o} också.',
  'Eller {b}, om det finns.',
  'I andra hand {b}.',
];

/** A second wish of someone who is learning Swedish. */
export const learnerAdditions: readonly string[] = ['Jag kan också {b}.', 'Eller {b}.', '{O} är också bra.'];

/** What the person won't do. */
export const refusals: readonly string[] = [
  'Vill inte {u}.',
  'Allt utom att {u}.',
  'Jag vill inte {u}, det har jag provat.',
  'Att {u} är inget för mig.',
  'Gärna inte {u}.',
];

/** How strongly somebody says that something should not be there; {x} is a condition. */
export const aversions: readonly (readonly [frame: string, strength: 'never' | 'rather-not'])[] = [
  ['Helst inte {x}.', 'rather-not'],
  ['Vill slippa {x}.', 'rather-not'],
  ['Har lite svårt för {x}.', 'rather-not'],
  ['Gärna utan {x}.', 'rather-not'],
  ['Bara jag slipper {x}.', 'rather-not'],
  ['Jag klarar inte {x}.', 'never'],
  ['Det får inte vara {x}.', 'never'],
];

/** Requests for a support that is named by a noun. */
export const requests: readonly (readonly [frame: string, strength: 'needed' | 'helpful'])[] = [
  ['Jag behöver {x}.', 'needed'],
  ['Behöver {x} för att det ska fungera.', 'needed'],
  ['Det går bättre med {x}.', 'helpful'],
  ['Har haft stor hjälp av {x} förut.', 'helpful'],
];

/** Requests for a support that is named by a clause that begins with "att". */
export const clauseRequests: readonly (readonly [frame: string, strength: 'needed' | 'helpful'])[] = [
  ['Det viktigaste för mig är {x}.', 'needed'],
  ['Det som hjälper mig är {x}.', 'helpful'],
  ['Det som har fungerat förut är {x}.', 'helpful'],
];

/** Said of the place and the people, whatever the work. */
export const surroundings: readonly string[] = [
  'Helst i en liten grupp.',
  'Gärna på ett mindre ställe.',
  'Det viktigaste är att folk är snälla.',
  'Kan börja när som helst.',
  'Jag vill gärna att det leder till något.',
  'Vill gå och titta först.',
];

/** Aversions and requests in a learner's Swedish. */
export const learnerAversions: typeof aversions = [
  ['Inte {x}, tack.', 'rather-not'],
  ['Jag vill inte ha {x}.', 'rather-not'],
  ['Det går inte med {x}.', 'never'],
];
export const learnerRequests: typeof requests = [
  ['Jag behöver {x}.', 'needed'],
  ['Bra med {x}.', 'helpful'],
];
export const learnerClauseRequests: typeof requests = [['Det är bra {x}.', 'helpful']];
