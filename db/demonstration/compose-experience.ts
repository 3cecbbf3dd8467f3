import type { Candidate } from '../../matching/profiles/candidate.ts';
import { writtenRoughly } from './rough-writing.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WorkArea } from './work-areas/work-area.ts';

const additions = [
  ', för länge sedan',
  ' (praktik)',
  ' som sommarjobb',
  ', bara helger',
  ' några månader',
  ', trivdes bra',
  ', slutade när det lades ner',
  ' ideellt',
  ', fick bra omdöme',
];

/** Lines of experience, 0–4 of them with different texts: mostly from the wanted areas. Months are unknown for many. */
export function composeExperience(
  areas: readonly WorkArea[],
  otherAreas: readonly WorkArea[],
  longestMonths: number,
  writing: number,
  random: SeededRandom,
): NonNullable<Candidate['experience']> {
  const lines = new Map<string, number | undefined>();
  const told = new Set<string>();
  const count = random.pickWeighted([
    [0, 18],
    [1, 38],
    [2, 28],
    [3, 12],
    [4, 4],
  ]);
  for (let line = 0; line < count; line += 1) {
    const area = random.chance(0.65) ? random.pick(areas) : random.pick(otherAreas);
    const addition = random.chance(0.3) ? random.pick(additions) : '';
    const done = random.pick(area.done);
    if (told.has(done)) continue;
    told.add(done);
    const text = writtenRoughly(`${done}${addition}`, writing < 2 && random.chance(0.3) ? 1 : 0, random);
    const months = Math.max(1, Math.round(longestMonths * random.share() ** 2.5));
    lines.set(text, random.chance(0.6) ? months : undefined);
  }
  return [...lines].map(([text, months]) => (months === undefined ? { text } : { text, months }));
}
