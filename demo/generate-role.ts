import type { Role } from '../matching/model/role.ts';
import type { AbilityId } from '../matching/vocabulary/abilities.ts';
import type { EmploymentFormId } from '../matching/vocabulary/employment-forms.ts';
import type { LanguageLevel } from '../matching/vocabulary/languages.ts';
import type { SupportId } from '../matching/vocabulary/supports.ts';
import type { TimeId } from '../matching/vocabulary/times.ts';
import { addDays } from './calendar.ts';
import { composeRoleDescription, type ManagerStyle } from './compose-role-description.ts';
import { deterministicId } from './deterministic-id.ts';
import type { GeneratedWorkplace } from './generate-workplace.ts';
import { capitalised } from './rough-writing.ts';
import { SeededRandom, type Weighted } from './seeded-random.ts';
import { textsAt } from './work-areas/texts-at.ts';
import type { WorkArea, WorkplaceKind } from './work-areas/work-area.ts';
import { workAreas } from './work-areas/work-areas.ts';

/** One made-up role with its id. */
export type DemonstrationRole = Role & { readonly id: string; readonly nodeId: string };

const styles: readonly Weighted<ManagerStyle>[] = [
  ['hurried', 30],
  ['usual', 45],
  ['careful', 25],
];
const fieldKnown: Readonly<Record<ManagerStyle, number>> = { hurried: 0.35, usual: 0.7, careful: 0.94 };
const placesOffered: readonly Weighted<number>[] = [
  [1, 60],
  [2, 28],
  [3, 9],
  [4, 3],
];
const forms: readonly Weighted<EmploymentFormId>[] = [
  ['arbetspraktik', 30],
  ['arbetstraning', 22],
  ['lonebidrag-utveckling', 18],
  ['lonebidrag-anstallning', 9],
  ['lonebidrag-trygghet', 6],
  ['osa', 7],
  ['introduktionsjobb', 9],
  ['nystartsjobb', 9],
  ['feriearbete', 3],
  ['anstallning', 8],
];
const offered: readonly SupportId[] = [
  'same-mentor',
  'written-instructions',
  'shown-instructions',
  'one-task-at-a-time',
  'short-breaks',
  'shorter-days',
  'stepwise-hours',
  'trial-day',
  'checklist',
  'easy-swedish',
  'repeated-introduction',
  'same-tasks-every-day',
  'own-pace',
  'working-in-pairs',
  'quiet-place',
  'later-start',
  'no-phone',
  'fixed-hours',
  'job-coach-on-site',
  'daily-check-in',
];
/** Kinds where the law asks for an extract from the criminal register, trainees included. */
const extractKinds: ReadonlySet<WorkplaceKind> = new Set(['primary-school', 'secondary-school', 'preschool']);
/** Kinds where an employer may ask for it, since people are met in their homes. */
const homeKinds: ReadonlySet<WorkplaceKind> = new Set(['home-care', 'group-home', 'care-home']);

/** The role at `index` (0 and up) at one of the workplaces: depends on the arguments alone. */
export function generateRole(
  seed: number,
  index: number,
  workplaces: readonly GeneratedWorkplace[],
  today: string,
): DemonstrationRole {
  const random = new SeededRandom(seed, 3, index);
  const place = workplaces[index % workplaces.length];
  if (!place) {
    throw new RangeError('Roles need at least one workplace.');
  }
  const { workplace, kind } = place;
  const { area, title } = offeredAt(seed, index, workplaces.length, kind);
  const style = random.pickWeighted(styles);
  const isKnown = (weight = 1) => random.chance(Math.min(1, fieldKnown[style] * weight));
  const taskCount =
    style === 'hurried' ? random.int(0, 2) : style === 'usual' ? random.int(2, 4) : random.int(4, 6);
  const tasks = random.sample(textsAt(kind, area.tasks), taskCount);
  if (style === 'careful' && random.chance(0.4)) {
    tasks.splice(-1, 1, random.pick(textsAt(kind, neighbour(area, kind, random).tasks)));
  }
  const hours = offeredHours(random);
  const times = offeredTimes(area, random);
  const places = random.pickWeighted(placesOffered);
  const conditions = conditionsOf(area, kind, random);
  const role: Role = { nodeId: workplace.nodeId, workplaceId: workplace.id, reference: `T-${301 + index}` };
  const suffix = random.pick(titleSuffixes(hours, times, places));
  role.title = `${title}${suffix}`;
  if (random.chance(style === 'hurried' ? 0.75 : 0.95)) {
    const isAlone = conditions.some(({ condition }) => condition === 'working-alone');
    role.description = composeRoleDescription(style, area, kind, tasks, isAlone, random);
  }
  if (tasks.length > 0 && random.chance(style === 'hurried' ? 0.5 : 0.95)) {
    const texts = [...new Set(tasks)];
    const shares = taskHours(texts.length, hours.max, random);
    const hasHours = isKnown(0.9);
    role.tasks = texts.map((text, at) => ({
      text: style === 'hurried' ? text : capitalised(text),
      ...(hasHours && random.chance(0.9) ? { hoursPerWeek: shares[at] } : {}),
    }));
  }
  if (isKnown(0.85)) {
    role.demands = demandsOf(area, style, random);
  }
  if (isKnown(0.85)) {
    role.conditions = conditions;
  }
  if (isKnown()) {
    role.supports = random.sample(offered, random.int(style === 'careful' ? 3 : 0, 7));
  }
  if (isKnown(0.7)) {
    role.languages = { sv: neededSwedish(area, random) };
  }
  if (isKnown()) {
    role.hoursPerWeek = hours;
  }
  if (isKnown()) {
    role.times = times;
  }
  if (isKnown(0.9)) {
    const from = addDays(today, random.int(-40, 60));
    role.period = random.chance(0.75) ? { from, to: addDays(from, random.int(80, 365)) } : { from };
  }
  // A manager who counts places in the title has filled in the field too.
  if (isKnown() || suffix.includes('platser')) {
    role.places = places;
  }
  if (isKnown(0.9)) {
    role.employmentForms = offeredForms(random);
  }
  if (workplace.location && random.chance(0.2)) {
    role.location = workplace.location;
  }
  const requires: NonNullable<Role['requires']> = {};
  if (extractKinds.has(kind) ? random.chance(0.9) : homeKinds.has(kind) && random.chance(0.2)) {
    requires.registerExtract = true;
  }
  if (area.licence) {
    requires.licence = area.licence;
  }
  if (random.chance(0.06)) {
    requires.minAge = 18;
  }
  // what is not required is told by few
  if (isKnown(0.8)) {
    requires.licence ??= null;
    requires.registerExtract ??= false;
    requires.minAge ??= null;
  }
  if (Object.keys(requires).length > 0) {
    role.requires = requires;
  }
  sayStretches(role, new SeededRandom(seed, 6, index));
  return { ...role, id: deterministicId(seed, 'role', index), nodeId: workplace.nodeId };
}

/** How long at a stretch one stands, sits or walks, of some demands that are high. Drawn apart, so that the rest stays. */
function sayStretches({ demands = {} }: Role, random: SeededRandom): void {
  for (const ability of ['standing', 'sitting', 'walking'] as const) {
    const demand = demands[ability];
    const level = typeof demand === 'object' ? demand.level : (demand ?? 0);
    if (demand !== undefined && level >= 2 && random.chance(0.2)) {
      const rated = typeof demand === 'object' ? demand : { level };
      demands[ability] = { ...rated, stretchMinutes: random.pick([30, 45, 60, 90, 120]) };
    }
  }
}

/** What may be added to a title: plain for most, else something that is true of the role. */
function titleSuffixes(hours: { max: number }, times: readonly TimeId[], places: number): string[] {
  return [
    '',
    '',
    '',
    ', enkla sysslor',
    hours.max < 30 ? ' på deltid' : '',
    times.length === 1 ? ', förmiddagar' : '',
    places > 1 ? ` (${places} platser)` : '',
  ];
}

/** Hours for each task in whole and half hours, unevenly; together not above `maxHours`. */
function taskHours(count: number, maxHours: number, random: SeededRandom): number[] {
  const weights = Array.from({ length: count }, () => 0.5 + random.share());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => {
    const hours = (maxHours * weight) / total;
    return hours >= 2 ? Math.floor(hours) : Math.max(0.5, Math.floor(hours * 2) / 2);
  });
}

/** A workplace's roles are of its different areas, and when those are gone have other titles. */
function offeredAt(seed: number, index: number, workplaces: number, kind: WorkplaceKind) {
  const random = new SeededRandom(seed, 4, index % workplaces);
  let rest = workAreas.filter((area) => area.kinds.includes(kind));
  const offers: { area: WorkArea; titles: string[] }[] = [];
  while (rest.length > 0) {
    const area = random.pickWeighted(
      rest.map((choice) => [choice, choice.kinds.filter((item) => item === kind).length] as const),
    );
    const titles = textsAt(kind, area.titles);
    offers.push({ area, titles: random.sample(titles, titles.length) });
    rest = rest.filter((other) => other !== area);
  }
  const earlier = Math.floor(index / workplaces);
  const offer = offers[earlier % offers.length];
  const title = offer?.titles[Math.floor(earlier / offers.length) % offer.titles.length];
  if (!offer || title === undefined) {
    throw new RangeError(`No area of work is at home in a ${kind}.`);
  }
  return { area: offer.area, title };
}

function neighbour(area: WorkArea, kind: WorkplaceKind, random: SeededRandom): WorkArea {
  const others = workAreas.filter(
    (choice) => choice !== area && choice.kinds.includes(kind) && choice.licence === undefined,
  );
  return others.length > 0 ? random.pick(others) : area;
}

function demandsOf(area: WorkArea, style: ManagerStyle, random: SeededRandom): NonNullable<Role['demands']> {
  const demands: NonNullable<Role['demands']> = {};
  for (const [ability, usual] of Object.entries(area.demands) as [AbilityId, number][]) {
    if (!random.chance(style === 'careful' ? 0.9 : 0.6)) {
      continue;
    }
    const level = Math.min(
      4,
      Math.max(
        0,
        usual +
          random.pickWeighted([
            [-1, 25],
            [0, 62],
            [1, 13],
          ]),
      ),
    );
    demands[ability] = random.chance(0.5) ? level : { level, essential: level > 0 && random.chance(0.25) };
  }
  return demands;
}

function conditionsOf(
  area: WorkArea,
  kind: WorkplaceKind,
  random: SeededRandom,
): NonNullable<Role['conditions']> {
  return area.conditions
    .filter(([, , ...only]) => only.length === 0 || only.includes(kind))
    .filter(([, how]) => random.chance(how === 'often' ? 0.75 : 0.25))
    .map(([condition, how]) => ({
      condition,
      presence: random.chance(how === 'often' ? 0.7 : 0.35) ? 'always' : 'avoidable',
    }));
}

function neededSwedish(area: WorkArea, random: SeededRandom): LanguageLevel {
  const isTalkative = (area.demands.speaking ?? 0) + (area.demands.reading ?? 0) >= 3;
  return random.pick(
    isTalkative ? (['A2', 'B1', 'B1', 'B2'] as const) : (['A1', 'A1', 'A2', 'A2', 'B1'] as const),
  );
}

function offeredHours(random: SeededRandom): { min: number; max: number } {
  const max = random.pick([10, 15, 20, 20, 20, 25, 30, 40]);
  return { min: Math.max(4, Math.round(max * (0.2 + 0.3 * random.share()))), max };
}

function offeredTimes(area: WorkArea, random: SeededRandom): TimeId[] {
  const times: TimeId[] = ['weekday-morning'];
  if (random.chance(0.7)) {
    times.push('weekday-afternoon');
  }
  if (area.conditions.some(([id]) => id === 'evening') && random.chance(0.4)) {
    times.push('weekday-evening');
  }
  if (area.conditions.some(([id]) => id === 'weekend') && random.chance(0.4)) {
    times.push('weekend-morning', 'weekend-afternoon');
  }
  return times;
}

function offeredForms(random: SeededRandom): EmploymentFormId[] {
  const count = random.int(2, 5);
  return [...new Set(Array.from({ length: count }, () => random.pickWeighted(forms)))];
}
