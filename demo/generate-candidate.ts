import type { Candidate, CandidateDetails } from '../matching/model/candidate.ts';
import type { LanguageLevel } from '../matching/vocabulary/languages.ts';
import type { TimeId } from '../matching/vocabulary/times.ts';
import { weekdays } from '../matching/vocabulary/weekdays.ts';
import { addDays } from './calendar.ts';
import { composeExperience } from './compose-experience.ts';
import { composeWishes, type Told } from './compose-wishes.ts';
import { deterministicId } from './deterministic-id.ts';
import { inventName } from './invent-name.ts';
import type { LifeSituation } from './life-situations/life-situation.ts';
import { lifeSituations } from './life-situations/life-situations.ts';
import { latentAbilities, rate, unwantedArea, wantedAreas, withPractice } from './person-abilities.ts';
import { SeededRandom, type Weighted } from './seeded-random.ts';
import type { RegionNode } from './towns.ts';
import { workAreas } from './work-areas/work-areas.ts';

/** One made-up candidate: the profile, its id, and what is kept apart from it. */
export type DemonstrationCandidate = Candidate & {
  readonly id: string;
  readonly nodeId: string;
  readonly reference: string;
  readonly details: CandidateDetails;
};

/**
 * How much a coach has written down: the share of fields that are known, and that of the 32 abilities that are rated,
 * with its weights. Many coaches rate what matters for a first placement and leave the rest; a few rate it all.
 */
const knowledgeLevels: readonly Weighted<{
  readonly field: number;
  readonly rated: readonly Weighted<number>[];
}>[] = [
  [
    {
      field: 0.18,
      rated: [
        [0, 65],
        [0.15, 35],
      ],
    },
    12,
  ],
  [
    {
      field: 0.66,
      rated: [
        [0, 18],
        [0.25, 22],
        [0.55, 35],
        [0.85, 25],
      ],
    },
    63,
  ],
  [
    {
      field: 0.92,
      rated: [
        [0, 5],
        [0.5, 25],
        [0.9, 70],
      ],
    },
    25,
  ],
];
/** How often a field holds what the person's own text says: a coach reads it, but not always. */
const toldIsKept = 0.88;
/** Wishes are what a coach asks for first. */
const wishesKnown = 0.94;
const coachesPerNode = 6;
/** They say nothing that is scored. */
const coachNotes = [
  'Ring hellre än att skriva.',
  'Nästa möte i början av månaden.',
  'Har med sig en vän som tolkar ibland.',
  'Vill se platsen innan vi bestämmer något.',
];
/** Ages of the follow-up groups `äldre` and `unga`, in years. */
const olderFrom = 50;
const youngTo = 29;
const motherTongues: readonly Weighted<string>[] = [
  ['ar', 26],
  ['so', 13],
  ['fa', 11],
  ['uk', 10],
  ['ti', 8],
  ['ku', 8],
  ['bs', 5],
  ['es', 5],
  ['tr', 4],
  ['th', 3],
  ['pl', 4],
  ['fi', 3],
];

/** The candidate at `index` (0 and up): depends on the arguments alone, not on how many others are made. */
export function generateCandidate(
  seed: number,
  index: number,
  nodes: readonly RegionNode[],
  today: string,
): DemonstrationCandidate {
  const random = new SeededRandom(seed, 2, index);
  // 1. Who: node, town, situation, age and how much is known.
  const node = random.pickWeighted(nodes.map((choice) => [choice, choice.share] as const));
  const town = random.pickWeighted(node.towns);
  const situation = random.pickWeighted(lifeSituations);
  const age = random.int(situation.ages[0], situation.ages[1]);
  const second = random.chance(0.25) ? random.pickWeighted(lifeSituations) : situation;
  const hasBoth = second.id !== situation.id && age >= second.ages[0] && age <= second.ages[1];
  const situations = hasBoth ? [situation, second] : [situation];
  const knowledge = random.pickWeighted(knowledgeLevels);
  const isLearningSwedish = situations.some((item) => item.id === 'new-in-sweden');
  // 2. What the person can, is drawn to and needs, all following from the situation.
  const hasLicence = age >= 18 && random.chance(situation.id === 'little-sight' ? 0 : age > 30 ? 0.55 : 0.3);
  const base = latentAbilities(situations, hasLicence, random);
  const remark = random.chance(0.5) ? random.pick(situation.remarks) : undefined;
  const usualAvoids = random.sample(
    [...new Set(situations.flatMap((item) => item.avoids))],
    random.int(0, 4),
  );
  const personalAvoids = remark?.avoids ? [remark.avoids, ...usualAvoids] : usualAvoids;
  const areas = wantedAreas(base, personalAvoids, hasLicence, random);
  const abilities = withPractice(base, areas);
  const unwanted = random.chance(0.2) ? unwantedArea(areas, random) : undefined;
  const refused = unwanted?.refusing.avoids;
  const avoids = [...new Set(refused ? [...personalAvoids, refused] : personalAvoids)];
  const usualNeeds = random.sample([...new Set(situations.flatMap((item) => item.needs))], random.int(0, 5));
  const needs = [...new Set(remark?.needs ? [remark.needs, ...usualNeeds] : usualNeeds)];
  const writing = abilities.writing;
  const hours = wantedHours(situation, random);
  // 3. What a coach has written down of it.
  const isKnown = (weight = 1) => random.chance(Math.min(1, knowledge.field * weight));
  const candidate: Candidate = {
    nodeId: node.id,
    reference: `${node.id.charAt(0).toUpperCase()}${node.id.charAt(1)}-${1001 + index}`,
  };
  if (isKnown(0.9)) {
    candidate.coachId = deterministicId(seed, 'coach', index % coachesPerNode);
  }
  let told: readonly Told[] = [];
  if (random.chance(wishesKnown)) {
    const source = { areas, unwanted, remark, needs, avoids, hours, writing, isLearningSwedish };
    const wishes = composeWishes({ ...source, townName: town.name, hasLicence }, random);
    candidate.wishes = wishes.text;
    told = wishes.told;
  }
  const isKept = (isTold: boolean) => isTold && random.chance(toldIsKept);
  if (isKnown()) {
    candidate.experience = composeExperience(
      areas,
      workAreas,
      { age, isFromAbroad: isLearningSwedish, writing },
      random,
    );
  }
  const ratings = rate(abilities, random.pickWeighted(knowledge.rated), today, random);
  if (Object.keys(ratings).length > 0) {
    candidate.abilities = ratings;
  }
  if (isKnown(0.9) || isKept(told.some(({ need }) => need))) {
    candidate.needs = needs.map((support) => ({
      support,
      strength:
        told.find(({ need }) => need?.support === support)?.need?.strength ??
        (random.chance(0.2) ? 'needed' : 'helpful'),
    }));
  }
  if (isKnown(0.85) || isKept(told.some(({ avoid }) => avoid))) {
    candidate.avoids = avoids.map((condition) => ({
      condition,
      strength:
        told.find(({ avoid }) => avoid?.condition === condition)?.avoid?.strength ??
        (random.chance(0.25) ? 'never' : 'rather-not'),
    }));
  }
  if (isKnown(1.1)) {
    candidate.languages = spokenLanguages(isLearningSwedish, random);
  }
  const availability: NonNullable<Candidate['availability']> = {};
  if (isKnown()) {
    availability.from = addDays(today, random.int(-90, 75));
  }
  if (isKnown() || isKept(told.some((one) => one.hours))) {
    availability.hoursPerWeek = hours;
  }
  if (isKnown(0.9)) {
    availability.times = wantedTimes(avoids.includes('early-morning'), random);
  }
  if (Object.keys(availability).length > 0) {
    candidate.availability = availability;
  }
  const travel: NonNullable<Candidate['travel']> = {};
  if (isKnown(1.1)) {
    travel.from = { lat: near(town.lat, random), lon: near(town.lon, random) };
  }
  if (isKnown(0.9)) {
    travel.maxMinutes = random.pick([30, 40, 45, 60, 60, 60, 75, 75, 90]);
  }
  if (Object.keys(travel).length > 0) {
    candidate.travel = travel;
  }
  if (isKnown()) {
    candidate.employmentForms = random.sample(situation.employmentForms, random.int(2, 4));
  }
  if (isKnown(0.9)) {
    candidate.licences = hasLicence ? ['B'] : [];
  }
  if (isKnown(0.8)) {
    candidate.registerExtract = random.chance(0.93);
  }
  if (isKnown()) {
    candidate.waitingSince = addDays(
      today,
      -Math.round(situation.waitingMonths * 30 * random.share() ** 1.6),
    );
  }
  sayMore(candidate, new SeededRandom(seed, 5, index));
  return {
    ...candidate,
    id: deterministicId(seed, 'candidate', index),
    nodeId: node.id,
    reference: candidate.reference ?? '',
    details: keptApart(situations, age, today, random),
  };
}

/** What few coaches write down: days, stretches, how something ended, notes of their own. Drawn apart, so that the rest stays. */
function sayMore(candidate: Candidate, random: SeededRandom): void {
  const { availability, experience = [], abilities = {} } = candidate;
  if (availability?.times !== undefined && random.chance(0.12)) {
    const dayOff = random.pick(['monday', 'wednesday', 'friday'] as const);
    const isWeekend = availability.times.some((time) => time.startsWith('weekend'));
    availability.weekdays = weekdays
      .filter((day) => day.id !== dayOff && (isWeekend || !day.isWeekend))
      .map(({ id }) => id);
  }
  for (const ability of ['standing', 'sitting', 'walking'] as const) {
    if (abilities[ability] !== undefined && random.chance(0.15)) {
      candidate.longestStretch = {
        ...candidate.longestStretch,
        [ability]: random.pick([20, 30, 45, 60, 90]),
      };
    }
  }
  for (const one of experience) {
    if (random.chance(0.08)) {
      one.ended = {
        because: random.pick(['period-over', 'other-work', 'health', 'too-stressful', 'did-not-suit']),
      };
    }
  }
  if (random.chance(0.1)) {
    candidate.coachNotes = random.pick(coachNotes);
  }
}

function wantedHours(
  { hours: [low, high], id }: LifeSituation,
  random: SeededRandom,
): { min: number; max: number } {
  if (id === 'holiday-worker') {
    return { min: 20, max: 40 };
  }
  const max = Math.max(low, Math.round((low + (high - low) * random.share()) / 5) * 5, 5);
  return { min: Math.max(2, Math.round((max * (0.3 + 0.5 * random.share())) / 2) * 2 - 2), max };
}

function wantedTimes(isLateRiser: boolean, random: SeededRandom): TimeId[] {
  const times: TimeId[] = [];
  if (!isLateRiser || random.chance(0.4)) {
    times.push('weekday-morning');
  }
  if (isLateRiser || random.chance(0.75)) {
    times.push('weekday-afternoon');
  }
  if (random.chance(0.2)) {
    times.push('weekday-evening');
  }
  if (random.chance(0.03)) {
    times.push('weekday-night');
  }
  if (random.chance(0.18)) {
    times.push('weekend-morning', 'weekend-afternoon');
  }
  return times.length > 0 ? times : ['weekday-morning'];
}

function spokenLanguages(isLearningSwedish: boolean, random: SeededRandom): Record<string, LanguageLevel> {
  const languages: Record<string, LanguageLevel> = {};
  if (isLearningSwedish) {
    languages.sv = random.pickWeighted([
      ['A1', 22],
      ['A2', 38],
      ['B1', 30],
      ['B2', 10],
    ] as const);
    languages[random.pickWeighted(motherTongues)] = 'native';
  } else {
    languages.sv = random.chance(0.85) ? 'native' : random.pick(['B2', 'C1', 'C2']);
    if (random.chance(0.1)) {
      languages[random.pickWeighted(motherTongues)] = random.pick(['B1', 'native']);
    }
  }
  if (random.chance(0.35)) {
    languages.en = random.pick(['A2', 'B1', 'B1', 'B2', 'C1']);
  }
  return languages;
}

/** About a kilometre or two around a town's centre, to 4 decimals (some ten metres). */
function near(degrees: number, random: SeededRandom): number {
  return Math.round((degrees + 0.012 * random.normal()) * 10_000) / 10_000;
}

function keptApart(
  situations: readonly LifeSituation[],
  age: number,
  today: string,
  random: SeededRandom,
): CandidateDetails {
  const details: CandidateDetails = {};
  const sex = random.pickWeighted([
    ['woman', 50],
    ['man', 49],
    ['other', 1],
  ] as const);
  if (random.chance(0.92)) {
    details.sex = sex;
  }
  if (random.chance(0.92)) {
    details.birthYear = Number(today.slice(0, 4)) - age;
  }
  if (random.chance(0.85)) {
    details.groups = groupsOf(situations, age);
  }
  if (random.chance(0.7)) {
    details.name = inventName(sex, random);
  }
  // Numbers that the Swedish telecom authority (PTS) sets aside for fiction: 070-174 06 05 to 99.
  if (random.chance(0.4)) {
    details.contact = `070-174 06 ${random.int(5, 99).toString().padStart(2, '0')}`;
  }
  return details;
}

function groupsOf(situations: readonly LifeSituation[], age: number): string[] {
  const groups = new Set(situations.flatMap((item) => item.groups));
  groups.delete(age < olderFrom ? 'äldre' : '');
  groups.delete(age > youngTo ? 'unga' : '');
  return [...groups];
}
