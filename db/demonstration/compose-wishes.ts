import type { ConditionId } from '../../matching/vocabulary/conditions.ts';
import type { SupportId } from '../../matching/vocabulary/supports.ts';
import type { LifeSituation } from './life-situations/life-situation.ts';
import { capitalised, writtenRoughly } from './rough-writing.ts';
import type { SeededRandom, Weighted } from './seeded-random.ts';
import { conditionPhrases, supportPhrases } from './spoken-phrases.ts';
import type { WorkArea } from './work-areas/work-area.ts';

/** What is known of a person when the wishes are written down. */
export interface WishSource {
  /** Wanted areas of work, most wanted first; at least one. */
  readonly areas: readonly WorkArea[];
  /** An area that the person doesn't want, if there is one. */
  readonly unwanted: WorkArea | undefined;
  readonly situations: readonly LifeSituation[];
  readonly needs: readonly SupportId[];
  readonly avoids: readonly ConditionId[];
  readonly hours: { readonly min: number; readonly max: number };
  readonly townName: string;
  /** How well the person writes Swedish, 0–4. */
  readonly writing: number;
  readonly isLearningSwedish: boolean;
}

const openings = [
  'Jag vill {a}.',
  'Jag vill helst {a}, men {b} går också bra.',
  'Skulle vilja {a}.',
  'Kan tänka mig att {a} eller {b}.',
  'Drömmen är att få {a}.',
  'Jag tycker om att {a} och att {b}.',
  'Helst {a}. Annars {b}.',
  'Något där jag får {a}.',
  'Har alltid gillat att {a}.',
  'Gärna {a}, det känns meningsfullt.',
  'Jag mår bra av att {a}.',
  'Jag är inte så noga, men att {a} vore roligt.',
  'Det bästa jag vet är att {a}.',
  'Jag är van att {a} och kan göra det utan hjälp.',
  'Vill komma igång igen och {a}.',
  'Förr brukade jag {a}, det skulle jag vilja göra igen.',
  'Får gärna vara praktiskt, till exempel {a}.',
  'Helst inget svårt. Att {a} skulle passa mig.',
  'Jag skulle bli glad om jag fick {a}!',
  'Hemma tycker jag om att {a}, kan man göra det på ett jobb?',
  'Kan {a}. Kan inte så mycket mer men vill lära mig.',
  'Två saker: {l} och {m}.',
  'Allt som har med {l} att göra.',
  'Vill prova på att {a}.',
  'Det jag kan är att {a}. Sen lär jag mig gärna att {b}.',
  'Min förra handledare sa att jag är bra på att {a}.',
  'Om jag får välja: {a}.',
  'Jag trivs när jag får {a}.',
  'Letar efter ett ställe där man kan {a} och kanske {b}.',
  'Vet inte exakt, men kanske {a}?',
  'Är intresserad av {l}.',
  'Jag gillar {l} och {m}.',
  '{L} är min grej.',
  'Något med {l} vore perfekt.',
  'Jag har tänkt på {l}, eller kanske {m}.',
];
const learnerOpenings = [
  'Jag vill jobba. Jag kan {a}.',
  'Jag vill {a}. Jag vill också {b}.',
  'Jag tycker om {l}. Det är bra jobb för mig.',
  'Jag kan {a}, jag gjorde det i mitt land.',
  'Jag gillar {l} mycket.',
  'Jag söker jobb, {a} eller {b}, allt är bra.',
  'Jag vill lära mig att {a}.',
];
const coachOpenings = [
  'Deltagaren vill {a}.',
  'Har uttryckt önskan om att få {a}, i andra hand {b}.',
  'Vill i första hand {a}. Är nyfiken på {l}.',
  'Intresserad av {l}, har svårt att säga mer exakt.',
  'Berättar att hen trivs bäst med att {a}.',
];
const notes = ['{L}', '{L}, {m}', '{L}. Ev. {m}', '{a}, {b}', '{L} eller {m}, inte så viktigt vilket'];
const additions = [
  'Kan också {b}.',
  'Att {b} skulle också funka.',
  'Är även intresserad av {m}.',
  '{M} är också roligt.',
  'Eller {b}, om det finns.',
  'Har tänkt lite på {m} också.',
  'I andra hand {b}.',
];
const refusals = [
  'Vill inte {u}.',
  'Allt utom att {u}.',
  'Inte {u}, det har jag provat.',
  'Jag tänker inte {u}.',
  'Gärna inte {v}.',
  'Att {u} är inget för mig.',
  'Absolut inte {v}!',
];
const aversions = [
  'Helst inte {x}.',
  'Vill slippa {x}.',
  'Jag klarar inte {x}.',
  'Har svårt för {x}.',
  'Gärna utan {x}.',
  'Blir stressad av {x}.',
  'Mår dåligt av {x}.',
  'Det enda jag säger nej till är {x}.',
];
const requests = [
  'Behöver {x}.',
  'Behöver nog {x}.',
  'Jag behöver {x} för att det ska fungera.',
  'Det går bättre om jag får {x}.',
  'Viktigt: {x}.',
  'Har haft stor hjälp av detta förut: {x}.',
];
const reasons = [
  'Det ger lugn.',
  'Då går tiden fort.',
  'Jag blir glad av det.',
  'Då känner jag mig behövd.',
  'Det gjorde jag hemma också.',
  'Gillar när man ser att man gjort något.',
  'Det är roligast ihop med andra.',
  'Helst i liten grupp.',
  'Gärna i lugn miljö.',
  'Gärna med trevliga arbetskamrater.',
  'Helst på ett mindre ställe.',
  'Kan börja när som helst.',
  'Det spelar ingen roll var.',
  'Jag har provat förut och det gick bra.',
  'Tror jag skulle passa för det.',
];

const extraSentences: readonly Weighted<number>[] = [
  [0, 22],
  [1, 30],
  [2, 26],
  [3, 15],
  [4, 7],
];

/**
 * A person's wishes in own words: one to six sentences whose style, mood and errors follow the person. The words
 * agree with the rest of the profile. At most 1,000 characters.
 */
export function composeWishes(source: WishSource, random: SeededRandom): string {
  const fill = slots(source, random);
  const style = random.share();
  if (style < 0.13) return writtenRoughly(fill(random.pick(notes)), random.int(0, 1), random);
  const isCoachWriting = style > 0.93;
  const bank = isCoachWriting ? coachOpenings : source.isLearningSwedish ? learnerOpenings : openings;
  const sentences = [fill(random.pick(bank))];
  const extras: string[] = [];
  if (source.areas.length > 1 && random.chance(0.45)) extras.push(fill(random.pick(additions)));
  if (random.chance(0.4)) extras.push(random.pick(reasons));
  if (source.unwanted && random.chance(0.6)) extras.push(fill(random.pick(refusals)));
  const aversion = source.avoids.length > 0 && random.chance(0.45) ? random.pick(source.avoids) : undefined;
  const aversionPhrases = aversion && conditionPhrases[aversion];
  if (aversionPhrases) extras.push(random.pick(aversions).replace('{x}', random.pick(aversionPhrases)));
  const support = source.needs.length > 0 && random.chance(0.4) ? random.pick(source.needs) : undefined;
  const supportWords = support && supportPhrases[support];
  if (supportWords) extras.push(random.pick(requests).replace('{x}', random.pick(supportWords)));
  if (!isCoachWriting && random.chance(0.5)) {
    extras.push(random.pick(random.pick(source.situations).remarks));
  }
  if (random.chance(0.15)) extras.push(hoursSentence(source.hours, random));
  if (random.chance(0.08)) extras.push(`Helst i närheten av ${source.townName}.`);
  sentences.push(...random.sample(extras, random.pickWeighted(extraSentences)));
  const text = sentences.join(random.chance(0.06) ? ' ... ' : ' ');
  const slips = random.chance(source.writing >= 2 ? 0.12 : 0.45)
    ? random.int(1, source.writing >= 1 ? 2 : 3)
    : 0;
  const rough = writtenRoughly(text, slips, random);
  return random.chance(0.09) ? rough.toLowerCase() : rough;
}

function slots({ areas, unwanted }: WishSource, random: SeededRandom): (frame: string) => string {
  const first = areas[0];
  if (!first) throw new RangeError('Wishes need at least one area of work.');
  const second = areas[1] ?? first;
  const [a = '', spare = ''] = random.sample(first.doing, 2);
  const b = second === first ? spare : random.pick(second.doing);
  const [l = '', spareLiking = ''] = random.sample(first.liking, 2);
  const m = second === first ? spareLiking : random.pick(second.liking);
  const values: Readonly<Record<string, string>> = {
    a,
    b,
    l,
    m,
    L: capitalised(l),
    M: capitalised(m),
    u: unwanted ? random.pick(unwanted.doing) : '',
    v: unwanted ? random.pick(unwanted.liking) : '',
  };
  return (frame) => capitalised(frame.replace(/\{(\w)\}/gu, (_slot, name: string) => values[name] ?? ''));
}

function hoursSentence({ min, max }: WishSource['hours'], random: SeededRandom): string {
  if (max >= 38)
    return random.pick(['Heltid.', 'Kan jobba heltid.', 'Vill upp i heltid så fort som möjligt.']);
  return random.pick([
    `Ungefär ${max} timmar i veckan.`,
    `Orkar ${Math.max(1, Math.round(max / 5))} timmar om dagen.`,
    `Från ${min} timmar i veckan, inte mer än ${max}.`,
    'Deltid.',
  ]);
}
