import { capitalised, enumerated } from './rough-writing.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WorkArea, WorkplaceKind } from './work-areas/work-area.ts';

/** How much time the manager had: three lines, an ordinary text, or a thought-through one. */
export type ManagerStyle = 'hurried' | 'usual' | 'careful';

const hurried = [
  'Vi behöver hjälp med att {t}.',
  'Behöver någon som kan {t}. Ring mig för mer info!',
  '{T}. Mm.',
  'Personalen hinner inte med allt, skulle vara guld värt om någon kunde {t}.',
  'Enkla uppgifter, t ex {t}',
  'Lite av varje, mest {t}. Helst snarast.',
  'Avlasta oss med att {t}.',
  'Någon som vill {t}? Vi löser resten.',
];
const introductions: Readonly<Record<WorkplaceKind, readonly string[]>> = {
  'care-home': [
    'Hos oss bor 42 äldre på fyra avdelningar.',
    'Vi är ett mindre boende med hemtrevlig stämning.',
    'På boendet arbetar vi i små lag.',
    'Våra boende har olika behov, och vi försöker ge dem en god vardag.',
  ],
  'home-care': [
    'Vi besöker äldre i deras hem varje dag.',
    'Vår grupp utgår från ett kontor mitt i området.',
    'Vi är ett tjugotal kollegor som hjälper varandra.',
  ],
  hospital: [
    'Avdelningen har 24 vårdplatser och högt tempo på förmiddagen.',
    'Vi är en mottagning med många besök varje dag.',
    'Hos oss ska sjuksköterskorna få mer tid för patienterna.',
  ],
  school: [
    'Skolan har 380 elever och en stor skolgård.',
    'Vi vill ha fler trygga vuxna runt eleverna.',
    'På skolan finns flera yrken och alla äter lunch tillsammans.',
  ],
  preschool: [
    'Förskolan har fyra avdelningar och en härlig gård.',
    'Vi har 65 barn och ett litet kök.',
    'Vi är en förskola nära skogen.',
  ],
  library: [
    'Biblioteket är en lugn mötesplats med besökare i alla åldrar.',
    'Vi är sju kollegor som delar på det mesta.',
    'Hos oss är det lugnt på förmiddagen och livligare efter skolan.',
  ],
  'municipal-office': [
    'Vi är en enhet med handläggare och administratörer.',
    'Kontoret ligger centralt, nära buss.',
    'Vi har mycket papper som borde ha blivit digitalt för länge sedan.',
  ],
  parks: [
    'Vårt lag sköter parker och gångvägar i hela området.',
    'Vi är ute i alla väder men fikar inne.',
    'Sex personer och en lastmoped, det är vi.',
  ],
  kitchen: ['Köket lagar 900 portioner om dagen.', 'Vi är ett kök med tydliga rutiner.'],
  stores: ['Förrådet skickar hjälpmedel till hela området.', 'Hos oss går det lugnt och metodiskt till.'],
  recycling: ['Hos oss får saker nytt liv.', 'Vi tar emot det andra slänger och säljer en del av det.'],
  culture: [
    'Vi ordnar både vardag och fest för alla i stadsdelen.',
    'Huset fylls av föreningar, skolor och besökare.',
  ],
};
const doing = [
  'Du hjälper till att {t}.',
  'I rollen ingår att {t}.',
  'Arbetet består av att {t}, och det som dyker upp däremellan.',
  'Dina uppgifter blir att {t}.',
  'Vi tänker oss att du börjar med att {t} och bygger på efter hand.',
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
  'Legitimerad personal sköter allt som rör läkemedel och omvårdnad.',
  'Du arbetar aldrig ensam.',
  'Kan det bli en fortsättning? Ja, om vi trivs med varandra.',
];

/** A manager's description in the given style, from tasks that are infinitive phrases. At most 1,500 characters. */
export function composeRoleDescription(
  style: ManagerStyle,
  area: WorkArea,
  kind: WorkplaceKind,
  tasks: readonly string[],
  random: SeededRandom,
): string {
  const named = tasks.length > 0 ? tasks : random.sample(area.tasks, 2);
  const fill = (frame: string, count: number) => {
    const list = enumerated(named.slice(0, count));
    return frame.replace('{t}', list).replace('{T}', capitalised(list));
  };
  if (style === 'hurried') return fill(random.pick(hurried), random.int(1, 2));
  const sentences = [fill(random.pick(doing), style === 'careful' ? 5 : 3)];
  if (random.chance(style === 'careful' ? 0.9 : 0.5)) sentences.unshift(random.pick(introductions[kind]));
  sentences.push(...random.sample(closings, style === 'careful' ? random.int(2, 4) : random.int(0, 2)));
  return sentences.join(' ');
}
