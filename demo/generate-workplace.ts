import type { Workplace } from '../matching/model/workplace.ts';
import type { SupportId } from '../matching/vocabulary/supports.ts';
import { addDays } from './calendar.ts';
import { deterministicId } from './deterministic-id.ts';
import { inventName } from './invent-name.ts';
import { SeededRandom, type Weighted } from './seeded-random.ts';
import { type RegionNode, regionNodes } from './towns.ts';
import type { WorkplaceKind } from './work-areas/work-area.ts';

/** One made-up workplace: the profile, its id and its kind (which only the generator knows). */
export type DemonstrationWorkplace = Workplace & { readonly id: string; readonly nodeId: string };

/** A workplace and what roles of it are made from. */
export interface GeneratedWorkplace {
  readonly workplace: DemonstrationWorkplace;
  readonly kind: WorkplaceKind;
}

const kinds: readonly Weighted<WorkplaceKind>[] = [
  ['care-home', 21],
  ['group-home', 4],
  ['home-care', 9],
  ['hospital', 8],
  ['clinic', 4],
  ['primary-school', 10],
  ['secondary-school', 5],
  ['preschool', 8],
  ['library', 6],
  ['contact-centre', 2],
  ['office', 3],
  ['archive', 2],
  ['it-service', 2],
  ['parks', 4],
  ['farm', 2],
  ['kitchen', 3],
  ['stores', 3],
  ['recycling', 3],
  ['culture-house', 2],
  ['sports-hall', 2],
  ['museum', 2],
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
  'Aspåsen',
  'Bäckafall',
  'Duvemåla',
  'Enebacken',
  'Fagervik',
  'Gärdet',
  'Högalid',
  'Kaprifolen',
  'Lövåsen',
  'Näckrosen',
  'Rosendal',
  'Skogsgläntan',
];
const nameFrames: Readonly<Record<WorkplaceKind, readonly string[]>> = {
  'care-home': ['Äldreboendet {p}', 'Vård- och omsorgsboendet {p}', '{p} äldreboende', 'Servicehuset {p}'],
  'group-home': ['Gruppbostaden {p}', 'Gruppboendet {p}'],
  'home-care': ['Hemtjänsten {p}', 'Hemtjänst {t} norra', 'Hemtjänst {t} södra', 'Hemvården {p}'],
  hospital: ['{p} sjukhus, avdelning 3', '{p} sjukhus, dagkirurgin', '{p} sjukhus, service och transport'],
  clinic: ['Vårdcentralen {p}', 'Rehabmottagningen {p}'],
  'primary-school': ['{p} skola F–6', '{p} skola', '{p} grundskola', 'Anpassade grundskolan {p}'],
  'secondary-school': ['{p} skola 7–9', '{p} gymnasium'],
  preschool: ['Förskolan {p}', '{p} förskola'],
  library: ['Biblioteket {p}', 'Stadsbiblioteket, filial {p}', '{p} bibliotek och mötesplats'],
  'contact-centre': ['Kontaktcenter {p}', 'Medborgarkontoret {p}'],
  office: ['Socialförvaltningen, enhet {p}', 'Utbildningskontoret {p}'],
  archive: ['Kommunarkivet {p}'],
  'it-service': ['IT-service {p}'],
  parks: ['Park och natur {p}', 'Gata och park, lag {p}'],
  farm: ['{p} odling och 4H', '4H-gården {p}'],
  kitchen: ['Centralköket {p}', '{p} produktionskök'],
  stores: ['Hjälpmedelsförrådet {p}', 'Centralförrådet {p}'],
  recycling: ['Återbruket {p}', '{p} återvinning och secondhand'],
  'culture-house': ['Kulturhuset {p}', 'Mötesplats {p}'],
  'sports-hall': ['{p} idrottshall', 'Sporthallen {p}'],
  museum: ['{p} hembygdsmuseum', 'Museet {p}'],
};
const deskSupports: readonly SupportId[] = [
  'adjustable-desk',
  'quiet-place',
  'no-phone',
  'seated-work',
  'screen-magnifier',
  'wheelchair-access',
];
const supportsByKind: Readonly<Partial<Record<WorkplaceKind, readonly SupportId[]>>> = {
  'care-home': ['lifting-aid', 'ground-floor-or-lift', 'wheelchair-access', 'easy-swedish'],
  hospital: ['wheelchair-access', 'ground-floor-or-lift', 'trolley', 'checklist'],
  clinic: ['wheelchair-access', 'ground-floor-or-lift', 'seated-work'],
  library: ['quiet-place', 'seated-work', 'wheelchair-access', 'screen-magnifier'],
  office: deskSupports,
  archive: deskSupports,
  'it-service': deskSupports,
  parks: ['own-pace', 'working-in-pairs', 'protective-gear'],
  farm: ['own-pace', 'working-in-pairs', 'same-tasks-every-day'],
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

/** Nearly every workplace has a manager; here and there a post is vacant. */
const managed = 0.97;
/** Managers in a region of one share: a manager has a handful of workplaces, a small node two managers. */
const managersPerShare = 14;

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
  const kind = kindAt(seed, index);
  const place = placeAt(seed, index);
  const frame = random.pick(nameFrames[kind]);
  const name = `${frame.replace('{p}', place).replace('{t}', town.name)}${frame.includes('{t}') ? '' : `, ${town.name}`}`;
  const workplace: Workplace = { nodeId: node.id, reference: `A-${101 + index}`, name };
  if (random.chance(0.93)) {
    workplace.location = {
      lat: Math.round((town.lat + 0.008 * random.normal()) * 10_000) / 10_000,
      lon: Math.round((town.lon + 0.014 * random.normal()) * 10_000) / 10_000,
    };
  }
  if (random.chance(managed)) {
    workplace.managerId = deterministicId(seed, 'manager', managerAt(node, random));
  }
  if (random.chance(0.72)) {
    workplace.mentors = Array.from({ length: random.int(0, 3) }, () => ({
      name: inventName(random.pick(['woman', 'man'] as const), random),
      ...(random.chance(0.8) ? { places: random.int(1, 2) } : {}),
      ...(random.chance(0.5) ? { trainedOn: addDays(today, -random.int(30, 900)) } : {}),
    }));
  }
  if (random.chance(0.8)) {
    const own = random.sample(supportsByKind[kind] ?? [], random.int(1, 4));
    workplace.supports = [...new Set([...own, ...random.sample(anyPlace, random.int(2, 8))])];
  }
  return {
    workplace: { ...workplace, id: deterministicId(seed, 'workplace', index), nodeId: node.id },
    kind,
  };
}

/** The number of one of the node's managers, each node with its own. */
function managerAt(node: RegionNode, random: SeededRandom): number {
  const managers = Math.max(2, Math.round(node.share * managersPerShare));
  return regionNodes.indexOf(node) + regionNodes.length * random.int(0, managers - 1);
}

/** Steps through the kinds by the square root of two from a seeded start: some of each kind in any number of workplaces. */
function kindAt(seed: number, index: number): WorkplaceKind {
  const start = new SeededRandom(seed, 5).share();
  return atShare(kinds, (start + index * Math.SQRT2) % 1);
}

/** Names in a seeded order, each used once before any comes again. */
function placeAt(seed: number, index: number): string {
  const order = new SeededRandom(seed, 6).sample(places, places.length);
  return order[index % order.length] ?? '';
}

/** Steps through the nodes by the golden ratio, so that any number of workplaces is spread by share. */
function nodeAt(nodes: readonly RegionNode[], index: number): RegionNode {
  return atShare(
    nodes.map((node) => [node, node.share] as const),
    ((index + 0.5) * 0.618_033_988_749_895) % 1,
  );
}

/** The choice that lies at `share` (0 up to 1) of the sum of weights. Throws when there is none. */
function atShare<Item>(choices: readonly Weighted<Item>[], share: number): Item {
  let rest = share * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of choices) {
    rest -= weight;
    if (rest < 0) {
      return item;
    }
  }
  const last = choices.at(-1);
  if (!last) {
    throw new RangeError('A region needs at least one node.');
  }
  return last[0];
}
