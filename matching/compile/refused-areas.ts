import type { RefusalStrength } from '../pair/compiled-profile.ts';
import { areaPosition } from '../pair/task-likeness.ts';
import { areaWords } from '../reading/phrases/area-words.ts';
import type { WishReading } from '../reading/read-wishes.ts';
import { splitWords } from '../text/split-words.ts';
import { swedishStem } from '../text/stem-word.ts';
import { taskAreas } from '../vocabulary/task-types.ts';

const areaByStem = new Map(
  taskAreas.flatMap(({ id }, area) =>
    splitWords(areaWords[id] ?? '').map(({ folded }): [string, number] => [swedishStem(folded), area]),
  ),
);

/** An area that is refused as a whole; by the position that it has beside the task types. */
export interface RefusedArea {
  readonly task: number;
  readonly strength: RefusalStrength;
}

/**
 * The areas of tasks that wishes say no to as a whole: by a word that names the area and stands alone in what was read, as
 * *städa* does and *städa toaletter* doesn't, or in which nothing was read.
 */
export function refusedAreas({
  refused,
  refusedTasks,
  otherRefusals,
}: Pick<WishReading, 'refused' | 'refusedTasks' | 'otherRefusals'>): RefusedArea[] {
  const refusedWords = new Set(wordsOf(refused));
  const found = new Map<number, RefusalStrength>();
  for (const { words, strength } of refusedTasks) {
    const telling = wordsOf(words.map(({ text }) => text).join(' ')).filter((word) => refusedWords.has(word));
    const areas = telling.map((word) => areaByStem.get(swedishStem(word)));
    const [area] = areas;
    if (area !== undefined && areas.every((one) => one === area)) {
      found.set(area, strength);
    }
  }
  for (const word of wordsOf(otherRefusals?.words ?? '')) {
    const area = areaByStem.get(swedishStem(word));
    if (area !== undefined && !found.has(area)) {
      found.set(area, otherRefusals?.strength ?? 'no');
    }
  }
  return [...found].map(([area, strength]) => ({ task: areaPosition(area), strength }));
}

const wordsOf = (text: string): string[] => splitWords(text).map(({ folded }) => folded);
