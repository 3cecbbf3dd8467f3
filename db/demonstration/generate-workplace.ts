import type { Workplace } from '../../matching/profiles/workplace.ts';
import type { SupportId } from '../../matching/vocabulary/supports.ts';
import { addDays } from './calendar.ts';
import { deterministicId } from './deterministic-id.ts';
import { inventName } from './invent-name.ts';
import { SeededRandom, type Weighted } from './seeded-random.ts';
import type { RegionNode } from './towns.ts';
import type { WorkplaceKind } from './work-areas/work-area.ts';

/** One made-up workplace: the profile, its id and its kind (which only the generator knows). */
export type DemonstrationWorkplace = Workplace & { readonly id: string; readonly nodeId: string };

/** A workplace and what roles of it are made from. */
export interface GeneratedWorkplace {
  readonly workplace: DemonstrationWorkplace;
  readonly kind: WorkplaceKind;
}

const kinds: readonly Weighted<WorkplaceKind>[] = [
  ['care-home', 24],
  ['home-care', 8],
  ['hospital', 11],
  ['school', 14],
  ['preschool', 8],
  ['library', 7],
  ['municipal-office', 10],
  ['parks', 6],
  ['kitchen', 4],
  ['stores', 3],
  ['recycling', 3],
  ['culture', 4],
];
const places = [
  'Solglänta',
  'Ekbacka',
  'Lindkulla',
  'Rönnbo',
  'Videhage',
  'Kvarnäng',
  'Furusund',
  'Ljunghed',
  'Klöverberg',
  'Hasselvik',
  'Älvstrand',
  'Björkdunge',
  'Stenkulla',
  'Havsbris',
  'Tallmo',
  'Blåklint',
  'Sjöutsikt',
  'Åkerbär',
  'Smultronbacka',
  'Mariaberg',
  'Kyrkbyn',
  'Norrängen',
  'Vallmohem',
  'Granliden',
  'Hagaro',
  'Lärkslätt',
  'Humlekärr',
  'Bruksbacken',
  'Tegelvik',
  'Vitsippan',
];
const nameFrames: Readonly<Record<WorkplaceKind, readonly string[]>> = {
  'care-home': [
    'Äldreboendet {p}',
    'Vård- och omsorgsboendet {p}',
    '{p} äldreboende',
    'Servicehuset {p}',
    'Gruppbostaden {p}',
  ],
  'home-care': ['Hemtjänsten {p}', 'Hemtjänst {t} norra', 'Hemtjänst {t} södra', 'Hemvården {p}'],
  hospital: [
    '{p} sjukhus, avdelning 3',
    '{p} sjukhus, dagkirurgin',
    '{p} sjukhus, entré och service',
    'Vårdcentralen {p}',
    '{p} rehabilitering',
  ],
  school: ['{p} skola F–6', '{p} skola 7–9', '{p} grundskola', '{p} gymnasium', 'Anpassade grundskolan {p}'],
  preschool: ['Förskolan {p}', '{p} förskola'],
  library: ['Biblioteket {p}', 'Stadsbiblioteket, filial {p}', '{p} bibliotek och mötesplats'],
  'municipal-office': [
    'Kontaktcenter {p}',
    'Socialförvaltningen, enhet {p}',
    'Kommunarkivet {p}',
    'Utbildningskontoret {p}',
    'IT-service {p}',
  ],
  parks: ['Park och natur {p}', 'Gata och park, lag {p}', '{p} odling och 4H'],
  kitchen: ['Centralköket {p}', '{p} produktionskök'],
  stores: ['Hjälpmedelsförrådet {p}', 'Centralförrådet {p}'],
  recycling: ['Återbruket {p}', '{p} återvinningscentral'],
  culture: ['Kulturhuset {p}', '{p} idrottshall', 'Mötesplats {p}', 'Museet på {p}'],
};
const supportsByKind: Readonly<Partial<Record<WorkplaceKind, readonly SupportId[]>>> = {
  'care-home': ['lifting-aid', 'ground-floor-or-lift', 'wheelchair-access', 'easy-swedish'],
  hospital: ['wheelchair-access', 'ground-floor-or-lift', 'trolley', 'checklist'],
  library: ['quiet-place', 'seated-work', 'wheelchair-access', 'screen-magnifier'],
  'municipal-office': [
    'adjustable-desk',
    'quiet-place',
    'no-phone',
    'seated-work',
    'screen-magnifier',
    'wheelchair-access',
  ],
  parks: ['own-pace', 'working-in-pairs', 'protective-gear'],
  stores: ['trolley', 'checklist', 'same-tasks-every-day', 'no-public-contact'],
};
const anyPlace: readonly SupportId[] = [
  'same-mentor',
  'written-instructions',
  'shown-instructions',
  'short-breaks',
  'shorter-days',
  'stepwise-hours',
  'trial-day',
  'repeated-introduction',
  'later-start',
  'one-task-at-a-time',
  'daily-check-in',
  'checklist',
  'job-coach-on-site',
];

/** The workplace at `index` (0 and up): depends on the arguments alone; nodes get theirs in proportion to share. */
export function generateWorkplace(
  seed: number,
  index: number,
  nodes: readonly RegionNode[],
  today: string,
): GeneratedWorkplace {
  const random = new SeededRandom(seed, 1, index);
  const node = nodeAt(nodes, index);
  const town = random.pickWeighted(node.towns);
  const kind = random.pickWeighted(kinds);
  const place = random.pick(places);
  const frame = random.pick(nameFrames[kind]);
  const name = `${frame.replace('{p}', place).replace('{t}', town.name)}${frame.includes('{t}') ? '' : `, ${town.name}`}`;
  const workplace: Workplace = { nodeId: node.id, reference: `A-${101 + index}`, name };
  if (random.chance(0.93)) {
    workplace.location = {
      lat: Math.round((town.lat + 0.008 * random.normal()) * 10_000) / 10_000,
      lon: Math.round((town.lon + 0.014 * random.normal()) * 10_000) / 10_000,
    };
  }
  if (random.chance(0.8)) workplace.managerId = deterministicId(seed, 'manager', index);
  if (random.chance(0.72)) {
    workplace.mentors = Array.from({ length: random.int(0, 3) }, () => ({
      name: inventName(random.pick(['woman', 'man'] as const), random),
      ...(random.chance(0.8) ? { places: random.int(1, 2) } : {}),
      ...(random.chance(0.5) ? { trainedOn: addDays(today, -random.int(30, 900)) } : {}),
    }));
  }
  if (random.chance(0.8)) {
    const own = random.sample(supportsByKind[kind] ?? [], random.int(0, 4));
    workplace.supports = [...new Set([...own, ...random.sample(anyPlace, random.int(0, 5))])];
  }
  return {
    workplace: { ...workplace, id: deterministicId(seed, 'workplace', index), nodeId: node.id },
    kind,
  };
}

/** Steps through the nodes by the golden ratio, so that any number of workplaces is spread by share. */
function nodeAt(nodes: readonly RegionNode[], index: number): RegionNode {
  const total = nodes.reduce((sum, node) => sum + node.share, 0);
  let rest = (((index + 0.5) * 0.618_033_988_749_895) % 1) * total;
  for (const node of nodes) {
    rest -= node.share;
    if (rest < 0) return node;
  }
  const last = nodes.at(-1);
  if (!last) throw new RangeError('A region needs at least one node.');
  return last;
}
