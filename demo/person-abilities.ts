import type { Candidate } from '../matching/model/candidate.ts';
import { type AbilityId, abilityIds } from '../matching/vocabulary/abilities.ts';
import { addDays } from './calendar.ts';
import type { LifeSituation } from './life-situations/life-situation.ts';
import type { SeededRandom, Weighted } from './seeded-random.ts';
import type { WorkArea } from './work-areas/work-area.ts';
import { workAreas } from './work-areas/work-areas.ts';

/** A level for each of the 32 abilities, whole 0–4 once practised. */
export type Levels = Record<AbilityId, number>;

/** What a person can do, before practice: numbers about the scale 0–4, following from the situations. */
export function latentAbilities(
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
  if (!situations.some((item) => item.id === 'little-sight')) {
    levels.seeing += 1.3;
  }
  if (!situations.some((item) => item.id === 'little-hearing')) {
    levels.hearing += 1.3;
  }
  return levels;
}

/** Areas of work, 1–3, most wanted first: people are drawn to what they can do and away from what they avoid, but not only. */
export function wantedAreas(
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
    return [area, Math.exp(-0.35 * deficit - 2.5 * avoided) * barred];
  });
  const count = random.pickWeighted([
    [1, 45],
    [2, 40],
    [3, 15],
  ]);
  return [...new Set(Array.from({ length: count }, () => random.pickWeighted(choices)))];
}

/** An area that is refused: something else than what is wanted, and than what is close to it. */
export function unwantedArea(areas: readonly WorkArea[], random: SeededRandom): WorkArea {
  const wanted = new Set(areas.flatMap(({ conditions }) => conditions.map(([id]) => id)));
  const others = workAreas.filter(
    (area) => !areas.includes(area) && !(area.refusing.avoids && wanted.has(area.refusing.avoids)),
  );
  return random.pick(others);
}

/** Whole levels 0–4: what people like, they have often practised. */
export function withPractice(base: Levels, areas: readonly WorkArea[]): Levels {
  const levels = { ...base };
  areas.forEach((area, place) => {
    for (const ability of Object.keys(area.demands) as AbilityId[]) {
      if (ability !== 'driving') {
        levels[ability] += place === 0 ? 0.5 : 0.2;
      }
    }
  });
  for (const ability of abilityIds) {
    levels[ability] = Math.min(4, Math.max(0, Math.round(levels[ability])));
  }
  return levels;
}

/** What is written down of the abilities: each with the chance `knownShare`, 0..1. */
export function rate(
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
    if (!random.chance(knownShare)) {
      continue;
    }
    const level = abilities[ability];
    ratings[ability] = isBare ? level : { level, source: random.chance(0.9) ? source : 'self', ratedOn };
  }
  return ratings;
}
