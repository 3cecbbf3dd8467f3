import type { Candidate, CandidateDetails } from '../../matching/profiles/candidate.ts';
import type { LanguageLevel } from '../../matching/profiles/fields.ts';
import { type AbilityId, abilityIds } from '../../matching/vocabulary/abilities.ts';
import type { TimeId } from '../../matching/vocabulary/times.ts';
import { addDays } from './calendar.ts';
import { composeExperience } from './compose-experience.ts';
import { composeWishes } from './compose-wishes.ts';
import { deterministicId } from './deterministic-id.ts';
import { inventName } from './invent-name.ts';
import type { LifeSituation } from './life-situations/life-situation.ts';
import { lifeSituations } from './life-situations/life-situations.ts';
import { SeededRandom, type Weighted } from './seeded-random.ts';
import type { RegionNode } from './towns.ts';
import type { WorkArea } from './work-areas/work-area.ts';
import { workAreas } from './work-areas/work-areas.ts';

/** One made-up candidate: the profile, its id, and what is kept apart from it. */
export type DemonstrationCandidate = Candidate & {
  readonly id: string;
  readonly nodeId: string;
  readonly reference: string;
  readonly details: CandidateDetails;
};

/** How much a coach has written down: the share of fields and of ability ratings that are known. */
const knowledgeLevels: readonly Weighted<{ readonly field: number; readonly rating: number }>[] = [
  [{ field: 0.2, rating: 0.12 }, 12],
  [{ field: 0.68, rating: 0.6 }, 63],
  [{ field: 0.92, rating: 0.85 }, 25],
];
/** Wishes are what a coach asks for first. */
const wishesKnown = 0.94;
const coachesPerNode = 6;
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
  const avoids = random.sample([...new Set(situations.flatMap((item) => item.avoids))], random.int(0, 4));
  const areas = wantedAreas(base, avoids, hasLicence, random);
  const abilities = withPractice(base, areas);
  const needs = random.sample([...new Set(situations.flatMap((item) => item.needs))], random.int(0, 5));
  const writing = abilities.writing;
  const hours = wantedHours(situation, random);
  const unwanted = random.chance(0.3)
    ? random.pick(workAreas.filter((area) => !areas.includes(area)))
    : undefined;
  // 3. What a coach has written down of it.
  const isKnown = (weight = 1) => random.chance(Math.min(1, knowledge.field * weight));
  const candidate: Candidate = {
    nodeId: node.id,
    reference: `${node.id.charAt(0).toUpperCase()}${node.id.charAt(1)}-${1001 + index}`,
  };
  if (isKnown(0.9)) candidate.coachId = deterministicId(seed, 'coach', index % coachesPerNode);
  if (random.chance(wishesKnown)) {
    candidate.wishes = composeWishes(
      { areas, unwanted, situations, needs, avoids, hours, townName: town.name, writing, isLearningSwedish },
      random,
    );
  }
  if (isKnown()) {
    candidate.experience = composeExperience(
      areas,
      workAreas,
      Math.min(360, (age - 15) * 9),
      writing,
      random,
    );
  }
  const ratings = rate(abilities, knowledge.rating, today, random);
  if (Object.keys(ratings).length > 0) candidate.abilities = ratings;
  if (isKnown()) {
    candidate.needs = needs.map((support) => ({
      support,
      strength: random.chance(0.2) ? 'needed' : 'helpful',
    }));
  }
  if (isKnown()) {
    candidate.avoids = avoids.map((condition) => ({
      condition,
      strength: random.chance(0.3) ? 'never' : 'rather-not',
    }));
  }
  if (isKnown(1.1)) candidate.languages = spokenLanguages(isLearningSwedish, random);
  const availability: NonNullable<Candidate['availability']> = {};
  if (isKnown()) availability.from = addDays(today, random.int(-90, 75));
  if (isKnown()) availability.hoursPerWeek = hours;
  if (isKnown(0.9)) availability.times = wantedTimes(avoids.includes('early-morning'), random);
  if (Object.keys(availability).length > 0) candidate.availability = availability;
  const travel: NonNullable<Candidate['travel']> = {};
  if (isKnown(1.1)) travel.from = { lat: near(town.lat, random), lon: near(town.lon, random) };
  if (isKnown(0.9)) travel.maxMinutes = random.pick([30, 30, 40, 45, 45, 60, 60, 60, 75, 90]);
  if (Object.keys(travel).length > 0) candidate.travel = travel;
  if (isKnown()) candidate.employmentForms = random.sample(situation.employmentForms, random.int(2, 4));
  if (isKnown(0.9)) candidate.licences = hasLicence ? ['B'] : [];
  if (isKnown(0.8)) candidate.registerExtract = random.chance(0.93);
  if (isKnown()) {
    candidate.waitingSince = addDays(
      today,
      -Math.round(situation.waitingMonths * 30 * random.share() ** 1.6),
    );
  }
  return {
    ...candidate,
    id: deterministicId(seed, 'candidate', index),
    nodeId: node.id,
    reference: candidate.reference ?? '',
    details: keptApart(situations, age, today, random),
  };
}

type Levels = Record<AbilityId, number>;

function latentAbilities(
  situations: readonly LifeSituation[],
  hasLicence: boolean,
  random: SeededRandom,
): Levels {
  const general = 1.45 + 0.4 * random.normal();
  const levels = Object.fromEntries(
    abilityIds.map((ability) => {
      const shift = situations.reduce((sum, item) => sum + (item.abilityShift[ability] ?? 0), 0);
      return [ability, general + shift + 0.6 * random.normal()];
    }),
  ) as Levels;
  levels.driving = hasLicence ? 2.5 + 0.7 * random.normal() : 0;
  // Most people see and hear well whatever else is hard.
  if (!situations.some((item) => item.id === 'little-sight')) levels.seeing += 1.3;
  if (!situations.some((item) => item.id === 'little-hearing')) levels.hearing += 1.3;
  return levels;
}

/** People are drawn to what they can do and away from what they avoid, but not only. */
function wantedAreas(
  abilities: Levels,
  avoids: readonly string[],
  hasLicence: boolean,
  random: SeededRandom,
): WorkArea[] {
  const choices: Weighted<WorkArea>[] = workAreas.map((area) => {
    let deficit = 0;
    for (const [ability, demand] of Object.entries(area.demands)) {
      deficit += Math.max(0, demand - abilities[ability as AbilityId]);
    }
    const avoided = area.conditions.filter(([id, how]) => how === 'often' && avoids.includes(id)).length;
    const barred = area.licence !== undefined && !hasLicence ? 0.15 : 1;
    return [area, Math.exp(-0.35 * deficit - 1.2 * avoided) * barred];
  });
  const count = random.pickWeighted([
    [1, 45],
    [2, 40],
    [3, 15],
  ]);
  return [...new Set(Array.from({ length: count }, () => random.pickWeighted(choices)))];
}

/** Whole levels 0–4: what people like, they have often practised. */
function withPractice(base: Levels, areas: readonly WorkArea[]): Levels {
  const levels = { ...base };
  areas.forEach((area, place) => {
    for (const ability of Object.keys(area.demands) as AbilityId[]) {
      if (ability !== 'driving') levels[ability] += place === 0 ? 0.5 : 0.2;
    }
  });
  for (const ability of abilityIds) levels[ability] = Math.min(4, Math.max(0, Math.round(levels[ability])));
  return levels;
}

function rate(
  abilities: Levels,
  knownShare: number,
  today: string,
  random: SeededRandom,
): NonNullable<Candidate['abilities']> {
  const isBare = random.chance(0.3);
  const source = random.pickWeighted([
    ['coach', 60],
    ['self', 25],
    ['observed', 15],
  ] as const);
  const ratedOn = addDays(today, -random.int(5, 300));
  const ratings: NonNullable<Candidate['abilities']> = {};
  for (const ability of abilityIds) {
    if (!random.chance(knownShare)) continue;
    const level = abilities[ability];
    ratings[ability] = isBare ? level : { level, source: random.chance(0.9) ? source : 'self', ratedOn };
  }
  return ratings;
}

function wantedHours(
  { hours: [low, high], id }: LifeSituation,
  random: SeededRandom,
): { min: number; max: number } {
  if (id === 'holiday-worker') return { min: 20, max: 40 };
  const max = Math.max(low, Math.round((low + (high - low) * random.share()) / 5) * 5, 5);
  return { min: Math.max(2, Math.round((max * (0.3 + 0.5 * random.share())) / 2) * 2 - 2), max };
}

function wantedTimes(isLateRiser: boolean, random: SeededRandom): TimeId[] {
  const times: TimeId[] = [];
  if (!isLateRiser || random.chance(0.4)) times.push('weekday-morning');
  if (isLateRiser || random.chance(0.75)) times.push('weekday-afternoon');
  if (random.chance(0.2)) times.push('weekday-evening');
  if (random.chance(0.03)) times.push('weekday-night');
  if (random.chance(0.18)) times.push('weekend-morning', 'weekend-afternoon');
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
    if (random.chance(0.1)) languages[random.pickWeighted(motherTongues)] = random.pick(['B1', 'native']);
  }
  if (random.chance(0.35)) languages.en = random.pick(['A2', 'B1', 'B1', 'B2', 'C1']);
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
  if (random.chance(0.92)) details.sex = sex;
  if (random.chance(0.92)) details.birthYear = Number(today.slice(0, 4)) - age;
  if (random.chance(0.85)) details.groups = [...new Set(situations.flatMap((item) => item.groups))];
  if (random.chance(0.7)) details.name = inventName(sex, random);
  // Numbers that the Swedish telecom authority (PTS) sets aside for fiction: 070-174 06 05 to 99.
  if (random.chance(0.4)) details.contact = `070-174 06 ${random.int(5, 99).toString().padStart(2, '0')}`;
  return details;
}
