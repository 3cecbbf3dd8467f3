import { addToList } from '../add-to-list.ts';
import { everydayWeight, isFunctionWord } from '../text/everyday-words.ts';
import { splitWords } from '../text/split-words.ts';
import { swedishStem } from '../text/stem-word.ts';
import { type TaskType, taskAreas, taskTypes } from '../vocabulary/task-types.ts';

/** What two task types of one area have in common by that alone, and how much the words that name them add. */
const sameArea = 0.25;
const byWords = 0.7;
/** What an area as a whole has in common with each task type of it. */
const wholeArea = 0.6;
/** Likenesses are kept in steps of one two-hundredth. */
const steps = 200;

/** What the parts of a compound count beside the whole. */
const firstPart = 0.4;
const headPart = 0.6;
const shortestPart = 3;
/** Letters that bind the parts of a compound. */
const bindingLetters = /[sueoa]$/u;

let table: Uint8Array | undefined;

/** Areas as a whole stand after the task types. */
const size = taskTypes.length + taskAreas.length;

/** The position of an area as a whole among the task types, by its position among the areas. */
export const areaPosition = (area: number): number => taskTypes.length + area;

/**
 * How alike two task types are, by their positions in the vocabulary, or one and an area as a whole: 1 for the same, at most
 * 0.95 for two of one area and 0.7 for two of different areas. Symmetric. The table of all pairs is made when it is first asked
 * for.
 */
export function taskLikeness(a: number, b: number): number {
  table ??= likenesses(taskTypes);
  return (table[a * size + b] ?? 0) / steps;
}

/**
 * The cosine of the stems of names and synonyms, the rarer the heavier, and the area.
 *
 * 1. Each task type has a mass for each stem, and for the parts of compounds less; words that every text about work has
 *    count less.
 * 2. The weight of a stem is the root of its mass, times the root of how few task types have it.
 * 3. Products are added up stem by stem: most pairs share none.
 */
function likenesses(types: readonly TaskType[]): Uint8Array {
  const wordsByType = types.map(wordsOf);
  const stems = new Set(wordsByType.flat().map(swedishStem));
  const massesByType = wordsByType.map((words) => massesOf(words, stems));
  const typesByStem = new Map<string, number[]>();
  massesByType.forEach((masses, type) => {
    for (const stem of masses.keys()) {
      addToList(typesByStem, stem, type);
    }
  });
  const products = new Float64Array(size * size);
  for (const [stem, having] of typesByStem) {
    const rarity = Math.log(1 + types.length / having.length);
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
  taskAreas.forEach(({ id }, area) => {
    const whole = areaPosition(area);
    made[whole * size + whole] = steps;
    types.forEach((type, task) => {
      const likeness = type.area === id ? Math.round(wholeArea * steps) : 0;
      made[whole * size + task] = likeness;
      made[task * size + whole] = likeness;
    });
  });
  return made;
}

/** The words of names and synonyms that say something. */
function wordsOf({ names, synonyms }: TaskType): string[] {
  return [names.sv, ...synonyms.sv]
    .flatMap(splitWords)
    .flatMap(({ folded }) => (isFunctionWord(folded) ? [] : [folded]));
}

function massesOf(words: readonly string[], stems: ReadonlySet<string>): Map<string, number> {
  const masses = new Map<string, number>();
  const add = (stem: string, mass: number): void => {
    masses.set(stem, (masses.get(stem) ?? 0) + mass);
  };
  for (const word of words) {
    const mass = everydayWeight(word);
    const stem = swedishStem(word);
    add(stem, mass);
    const [first, head] = partsOf(word, stem, stems);
    if (first !== undefined && head !== undefined) {
      add(first, firstPart * mass);
      add(head, headPart * mass);
    }
  }
  return masses;
}

/** The stems of the first and last part of a compound of stems, the longest last part; empty for any other word. */
function partsOf(word: string, stem: string, stems: ReadonlySet<string>): readonly string[] {
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const head = swedishStem(word.slice(cut));
    if (head === stem || !stems.has(head)) {
      continue;
    }
    const start = word.slice(0, cut);
    const first = [start, start.replace(bindingLetters, ''), `${start}a`]
      .map(swedishStem)
      .find((one) => one.length >= shortestPart && stems.has(one));
    if (first !== undefined) {
      return [first, head];
    }
  }
  return [];
}
