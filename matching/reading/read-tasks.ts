import { tellsDoing } from './find-task-matches.ts';
import type { ReadTask } from './interpretation.ts';
import { meantBy, onePerPolarity } from './meant-by.ts';
import type { PhraseMatch } from './phrase.ts';
import type { TaskMeaning } from './phrase-books.ts';
import { evidenceOf, isSureEnough, type Reading, roundedConfidence } from './reading.ts';
import { type ReadPart, wholeOf } from './role-part.ts';
import type { Stance } from './stance-of-cues.ts';

type Match = PhraseMatch<TaskMeaning>;

/** "Vi är en förskola": who only names a place or an occupation may say where, and not what. */
const sureOfSetting = 0.65;
/** A workplace may name one for other reasons than its work. */
const sureOfWorkplace = 0.8;

function sureOfPlace(part: ReadPart, at: readonly number[], stance: Stance): number {
  if (part.saysWhere(at, stance)) {
    return sureOfSetting;
  }
  return stance.voice === 'workplace' && !part.isTitle(at) ? sureOfWorkplace : 1;
}

/** A task type that a text names at one place, and the stance that reaches it there. */
export interface FoundTask {
  readonly read: ReadTask;
  readonly stance: Stance;
  /** Positions of the words that name it. */
  readonly at: readonly number[];
  /** Whether only a place or an occupation is named. */
  readonly isPlace: boolean;
  /** Whether it counts only where nothing else is named. */
  readonly isOnlyAlone: boolean;
}

/** The task types that a part of a text names, each time that it does; default: the whole text. In reading order. */
export function findTasks(reading: Reading, part: ReadPart = wholeOf(reading)): FoundTask[] {
  const found: FoundTask[] = [];
  for (const match of reading.taskMatches) {
    if (!part.has(match.at)) {
      continue;
    }
    if (part.isOfWishes && isBesideDoing(reading, match)) {
      continue;
    }
    const stance = part.stanceOf(match.at);
    const meant = meantBy(stance);
    if (meant === null) {
      continue;
    }
    const { sure, ...how } = meant;
    const isPlace = !tellsDoing(match);
    const ofPlace = isPlace ? sureOfPlace(part, match.at, stance) : 1;
    const confidence = roundedConfidence(match.quality * sure * ofPlace);
    const words = evidenceOf(reading, match, stance);
    for (const { task, isPerhaps } of tasksOf(match, part, how.polarity)) {
      const read = { task, ...how, ...(isPerhaps ? ({ strength: 'weak' } as const) : {}), confidence, words };
      found.push({
        ...{ read, stance, at: match.at, isPlace },
        isOnlyAlone: match.meaning.range?.isOnlyAlone === true,
      });
    }
  }
  const sure = found.filter(({ read }) => isSureEnough(read));
  const namesMore = sure.some(({ isOnlyAlone, read }) => !isOnlyAlone && read.polarity !== 'aversion');
  return namesMore ? sure.filter(({ isOnlyAlone }) => !isOnlyAlone) : sure;
}

const isDoing = (match: Match): boolean => match.meaning.range?.isOnlyAlone !== true && tellsDoing(match);

const joints = new Set(['och', 'eller', 'samt', 'o', 'men', 'att', 'and', 'or', 'but']);

/** Whether a broad word tells with what, for whom or where something is done that is named before it: *plocka efter lista*. */
function isBesideDoing(
  { row, taskMatches }: Reading,
  { meaning, wordCount, at: [place = 0] }: Match,
): boolean {
  if (meaning.range === undefined || wordCount > 1) {
    return false;
  }
  let from = place;
  while (from > 0 && row[from - 1]?.sentence === row[place]?.sentence && !row[from]?.afterComma) {
    if (joints.has(row[from - 1]?.word ?? '')) {
      break;
    }
    from -= 1;
  }
  return taskMatches.some((other) => {
    const last = other.at.at(-1) ?? -1;
    return last >= from && last < place && isDoing(other);
  });
}

/** What a phrase stands for in a part of a text: who wishes for something broad may mean all of it, else it is one task. */
function tasksOf(
  { meaning: { task, range }, wordCount }: Match,
  { isOfWishes }: ReadPart,
  polarity: ReadTask['polarity'],
): { readonly task: string; readonly isPerhaps: boolean }[] {
  if (range === undefined || !isOfWishes) {
    return [{ task, isPerhaps: false }];
  }
  if (polarity === 'aversion') {
    // a no to something broad is one to the usual of it, or told by a condition or an area
    const saysNothing = range.isOnlyAlone || (range.isOnlyWished && wordCount === 1);
    return saysNothing ? [] : [{ task, isPerhaps: false }];
  }
  return [
    ...range.tasks.map((one) => ({ task: one, isPerhaps: false })),
    ...range.perhaps.map((one) => ({ task: one, isPerhaps: true })),
  ];
}

/**
 * The task types that a part of a text speaks of; default: the whole text. One entry a task and polarity; a bare mention
 * gives way to a wish or an aversion for the same task.
 */
export const readTasks = (reading: Reading, part: ReadPart = wholeOf(reading)): ReadTask[] =>
  onePerPolarity(
    findTasks(reading, part).map(({ read }) => read),
    ({ task }) => task,
  );
