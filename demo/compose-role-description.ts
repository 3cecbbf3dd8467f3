import { capitalised, enumerated } from './rough-writing.ts';
import type { SeededRandom } from './seeded-random.ts';
import { textsAt } from './work-areas/texts-at.ts';
import type { WorkArea, WorkplaceKind } from './work-areas/work-area.ts';

/** How much time the manager had: three lines, an ordinary text, or a thought-through one. */
export type ManagerStyle = 'hurried' | 'usual' | 'careful';

const hurried = [
  'Vi behöver hjälp med att {t}.',
  'Behöver någon som kan {t}. Ring mig för mer info!',
  '{T} m.m.',
  'Personalen hinner inte med allt, skulle vara guld värt om någon kunde {t}.',
  'Enkla uppgifter, t ex {t}',
  'Lite av varje, mest {t}. Helst snarast.',
  'Avlasta oss med att {t}.',
  'Någon som vill {t}? Vi löser resten.',
];
const introductions: Readonly<Record<WorkplaceKind, readonly string[]>> = {
  'care-home': [
    'Hos oss bor {k} äldre på fyra avdelningar.',
    'Vi är ett mindre boende med hemtrevlig stämning.',
    'På boendet arbetar vi i små lag.',
    'Våra boende har olika behov, och vi försöker ge dem en god vardag.',
  ],
  'group-home': [
    'Hos oss bor sex vuxna med funktionsnedsättning i egna lägenheter.',
    'Vi är ett litet boende där alla känner alla.',
  ],
  'home-care': [
    'Vi besöker äldre i deras hem varje dag.',
    'Vår grupp utgår från ett kontor mitt i området.',
    'Vi är ett tjugotal kollegor som hjälper varandra.',
  ],
  hospital: [
    'Vi har {k} vårdplatser och högt tempo på förmiddagen.',
    'Hos oss ska sjuksköterskorna få mer tid för patienterna.',
  ],
  clinic: [
    'Vi är en mottagning med många besök varje dag.',
    'Vi är femton kollegor i ett hus med ljusa lokaler.',
  ],
  'primary-school': [
    'Skolan har {k}0 elever och en stor skolgård.',
    'På skolan finns flera yrken och alla äter lunch tillsammans.',
    'Vi är en liten skola där alla hjälps åt.',
  ],
  'secondary-school': [
    'Skolan har {k}0 elever och öppnar klockan åtta.',
    'På skolan finns flera yrken och alla äter lunch tillsammans.',
  ],
  preschool: [
    'Förskolan har fyra avdelningar och en härlig gård.',
    'Vi har {k} barn och ett litet kök.',
    'Vi är en förskola nära skogen.',
  ],
  library: [
    'Biblioteket är en lugn mötesplats med besökare i alla åldrar.',
    'Vi är sju kollegor som delar på det mesta.',
    'Hos oss är det lugnt på förmiddagen och livligare efter skolan.',
  ],
  'contact-centre': [
    'Hit kommer invånarna med alla sorters frågor.',
    'Vi sitter i markplan, nära buss och torg.',
  ],
  office: [
    'Vi är en enhet med handläggare och administratörer.',
    'Kontoret ligger centralt, nära buss.',
    'Vi har mycket papper som borde ha blivit digitalt för länge sedan.',
  ],
  archive: [
    'Hos oss finns kommunens handlingar sedan 1863.',
    'Vi är fyra personer och tre kilometer hyllor.',
  ],
  'it-service': [
    'Vi sköter datorerna åt skolor och kontor i hela kommunen.',
    'Vi är ett lugnt gäng på nio personer.',
  ],
  parks: [
    'Vårt lag sköter parker och gångvägar i hela området.',
    'Vi är ute i alla väder men fikar inne.',
    'Sex personer och en lastmoped, det är vi.',
  ],
  farm: [
    'På gården finns får, höns, kaniner och två hästar.',
    'Hit kommer skolklasser och barnfamiljer året om.',
  ],
  kitchen: ['Köket lagar {k}0 portioner om dagen.', 'Vi är ett kök med tydliga rutiner.'],
  stores: ['Förrådet skickar hjälpmedel till hela området.', 'Hos oss går det lugnt och metodiskt till.'],
  recycling: ['Hos oss får saker nytt liv.', 'Vi tar emot det andra slänger och säljer en del av det.'],
  'culture-house': [
    'Vi ordnar både vardag och fest för alla i stadsdelen.',
    'Huset fylls av föreningar, skolor och besökare.',
  ],
  'sports-hall': [
    'Här tränar tolv föreningar, och på dagarna har skolorna idrott.',
    'Hallen är öppen från sju till tio.',
  ],
  museum: [
    'Vi är ett litet museum med stora samlingar.',
    'Hos oss är det skolklasser på förmiddagen och turister på sommaren.',
  ],
};
const doing = [
  'Du hjälper till att {t}.',
  'I rollen ingår att {t}.',
  'Arbetet består av att {t}, och hjälpa till med det som dyker upp.',
  'Dina uppgifter blir att {t}.',
  'Vi tänker oss att du börjar med att {t}, och bygger på efter hand.',
  'Din dag: {t}.',
];
const closings = [
  'Du får en egen handledare och lär dig i lugn takt.',
  'Vi anpassar efter vad du orkar.',
  'Ingen erfarenhet behövs.',
  'Det är bra om du tycker om att arbeta tillsammans med andra.',
  'Du behöver kunna passa tider.',
  'Uppgifterna ligger utöver ordinarie bemanning och ersätter ingen.',
  'Det går bra att börja med några timmar och öka.',
  'Vi har arbetskläder, och fika ingår.',
  'Kom gärna och hälsa på först.',
  'Hos oss är det viktigt att vara vänlig och noggrann.',
  'Kan det bli en fortsättning? Ja, om vi trivs med varandra.',
];

const careKinds: ReadonlySet<WorkplaceKind> = new Set([
  'care-home',
  'group-home',
  'home-care',
  'hospital',
  'clinic',
]);
const careClosing = 'Utbildad personal sköter allt som rör läkemedel och omvårdnad.';
const companyClosing = 'Du arbetar aldrig ensam.';
const drivingClosing = 'B-körkort behövs.';

/**
 * A manager's description in the given style, from tasks that are infinitive phrases; `isAlone`: there is work on
 * one's own. At most 1,500 characters.
 */
export function composeRoleDescription(
  style: ManagerStyle,
  area: WorkArea,
  kind: WorkplaceKind,
  tasks: readonly string[],
  isAlone: boolean,
  random: SeededRandom,
): string {
  const named = tasks.length > 0 ? tasks : random.sample(textsAt(kind, area.tasks), 2);
  const fill = (frame: string, count: number) => {
    const list = enumerated(named.slice(0, count));
    return frame.replace('{t}', list).replace('{T}', capitalised(list));
  };
  if (style === 'hurried') {
    return fill(random.pick(hurried), random.int(1, 2));
  }
  const sentences = [fill(random.pick(doing), style === 'careful' ? 5 : 3)];
  if (random.chance(style === 'careful' ? 0.9 : 0.5)) {
    sentences.unshift(random.pick(introductions[kind]).replace('{k}', String(random.int(22, 68))));
  }
  if (area.licence === 'B' && random.chance(0.6)) {
    sentences.push(drivingClosing);
  }
  const fitting = [
    ...closings,
    ...(careKinds.has(kind) ? [careClosing] : []),
    ...(isAlone ? [] : [companyClosing]),
  ];
  sentences.push(...random.sample(fitting, style === 'careful' ? random.int(2, 4) : random.int(0, 2)));
  return sentences.join(' ');
}
