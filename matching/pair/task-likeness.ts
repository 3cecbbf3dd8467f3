import { everydayWeight, isFunctionWord } from '../text/everyday-words.ts';
import { splitWords } from '../text/split-words.ts';
import { swedishStem } from '../text/stem-word.ts';
import { type TaskType, taskTypes } from '../vocabulary/task-types.ts';

/** What two task types of one area have in common by that alone, and how much the words that name them add. */
const sameArea = 0.25;
const byWords = 0.7;
/** Likenesses are kept in steps of one two-hundredth. */
const steps = 200;

let table: Uint8Array | undefined;

/**
 * How alike two task types are, by their positions in the vocabulary: 1 for the same, at most 0.95 for two of one area and 0.7
 * for two of different areas. Symmetric. The table of all pairs is made when it is first asked for.
 */
export function taskLikeness(a: number, b: number): number {
  table ??= likenesses(taskTypes);
  return (table[a * taskTypes.length + b] ?? 0) / steps;
}

/**
 * The cosine of the stems of names and synonyms, the rarer the heavier, and the area.
 *
 * 1. Each task type has a mass for each stem; words that every text about work has count less.
 * 2. The weight of a stem is the root of its mass, times how few task types have it.
 * 3. Products are added up stem by stem: most pairs share none.
 */
function likenesses(types: readonly TaskType[]): Uint8Array {
  const massesByType = types.map(massesOf);
  const typesByStem = new Map<string, number[]>();
  massesByType.forEach((masses, type) => {
    for (const stem of masses.keys()) {
      const having = typesByStem.get(stem);
      if (having === undefined) {
        typesByStem.set(stem, [type]);
      } else {
        having.push(type);
      }
    }
  });
  const size = types.length;
  const products = new Float64Array(size * size);
  for (const [stem, having] of typesByStem) {
    const rarity = Math.log(1 + size / having.length) ** 2;
    for (const a of having) {
      for (const b of having) {
        const mass = (massesByType[a]?.get(stem) ?? 0) * (massesByType[b]?.get(stem) ?? 0);
        products[a * size + b] = (products[a * size + b] ?? 0) + Math.sqrt(mass) * rarity;
      }
    }
  }
  const made = new Uint8Array(size * size);
  types.forEach(({ area }, a) => {
    types.forEach((other, b) => {
      const norms = (products[a * size + a] ?? 0) * (products[b * size + b] ?? 0);
      const cosine = norms === 0 ? 0 : (products[a * size + b] ?? 0) / Math.sqrt(norms);
      const likeness = a === b ? 1 : (area === other.area ? sameArea : 0) + byWords * Math.min(1, cosine);
      made[a * size + b] = Math.round(likeness * steps);
    });
  });
  return made;
}

function massesOf({ names, synonyms }: TaskType): Map<string, number> {
  const masses = new Map<string, number>();
  for (const { folded } of [names.sv, ...synonyms.sv].flatMap(splitWords)) {
    if (!isFunctionWord(folded)) {
      const stem = swedishStem(folded);
      masses.set(stem, (masses.get(stem) ?? 0) + everydayWeight(folded));
    }
  }
  return masses;
}
