import type { Candidate } from '../matching/model/candidate.ts';
import { writtenRoughly } from './rough-writing.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WorkArea } from './work-areas/work-area.ts';

const additions = [
  ', för länge sedan',
  ', för några år sedan',
  ', trivdes bra',
  ', gillade det',
  ', mest på helger',
];
/** Lines that say themselves how long, or that nobody counts in months. */
const ofTheirOwnLength = /sommar|vår$|säsong|år$|gymnasiet|kurs|kollo|växte upp|pandemin|festival|lopp$/u;
/** Work that takes some years of life. */
const grownUpWork =
  /chaufför|elektriker|sekreterare|kassör|brevbärare|vaktmästare|skräddare|truck|bokför|i många år|kök$/u;
const grownUpFrom = 23;

/** Whose experience it is. */
export interface Experienced {
  readonly age: number;
  readonly isFromAbroad: boolean;
  /** How well the person writes Swedish, 0–4. */
  readonly writing: number;
}

/** Lines of experience, 0–4 of them with different texts: mostly from the wanted areas. Months are unknown for many. */
export function composeExperience(
  areas: readonly WorkArea[],
  otherAreas: readonly WorkArea[],
  { age, isFromAbroad, writing }: Experienced,
  random: SeededRandom,
): NonNullable<Candidate['experience']> {
  const lines = new Map<string, number | undefined>();
  const told = new Set<string>();
  const count = random.pickWeighted<number>(
    age < 20
      ? [
          [0, 45],
          [1, 45],
          [2, 10],
        ]
      : [
          [0, 15],
          [1, 36],
          [2, 31],
          [3, 14],
          [4, 4],
        ],
  );
  for (let line = 0; line < count; line += 1) {
    const area = random.chance(0.65) ? random.pick(areas) : random.pick(otherAreas);
    const possible = area.done.filter((done) => age >= grownUpFrom || !grownUpWork.test(done));
    const done = random.pick(possible);
    const addition = random.chance(0.2) ? random.pick(additions) : '';
    if (told.has(done)) {
      continue;
    }
    told.add(done);
    const here = isFromAbroad ? done : done.replace(' i hemlandet', '');
    const text = writtenRoughly(`${here}${addition}`, writing < 2 && random.chance(0.3) ? 1 : 0, random);
    const longestMonths = Math.min(240, (age - 15) * 6);
    const months = Math.max(1, Math.round(longestMonths * random.share() ** 2.5));
    lines.set(text, random.chance(0.6) && !ofTheirOwnLength.test(done) ? months : undefined);
  }
  return [...lines].map(([text, months]) => (months === undefined ? { text } : { text, months }));
}
