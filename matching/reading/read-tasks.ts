import type { ReadTask } from './interpretation.ts';
import { meantBy, onePerPolarity } from './meant-by.ts';
import { evidenceOf, isSureEnough, type Reading, roundedConfidence } from './reading.ts';
import { type ReadPart, wholeOf } from './role-part.ts';
import type { Stance } from './stance-of-cues.ts';

/** "Vi är en förskola": who only names a place or an occupation may say where, and not what. */
const sureOfSetting = 0.65;
/** A workplace may name one for other reasons than its work. */
const sureOfWorkplace = 0.8;

function sureOfPlace(part: ReadPart, at: readonly number[], stance: Stance): number {
  if (part.saysWhere(at, stance)) {
    return sureOfSetting;
  }
  return stance.voice === 'workplace' ? sureOfWorkplace : 1;
}

/** A task type that a text names at one place, and the stance that reaches it there. */
export interface FoundTask {
  readonly read: ReadTask;
  readonly stance: Stance;
  /** Positions of the words that name it. */
  readonly at: readonly number[];
  /** Whether only a place or an occupation is named. */
  readonly isPlace: boolean;
}

/** The task types that a part of a text names, each time that it does; default: the whole text. In reading order. */
export function findTasks(reading: Reading, part: ReadPart = wholeOf(reading)): FoundTask[] {
  const found: FoundTask[] = [];
  for (const match of reading.taskMatches) {
    if (!part.has(match.at)) {
      continue;
    }
    const stance = part.stanceOf(match.at);
    const meant = meantBy(stance);
    if (meant === null) {
      continue;
    }
    const { sure, ...how } = meant;
    const isPlace = match.meaning.isBroad && match.wordCount === 1;
    const ofPlace = isPlace ? sureOfPlace(part, match.at, stance) : 1;
    const confidence = roundedConfidence(match.quality * sure * ofPlace);
    const words = evidenceOf(reading, match, stance);
    found.push({
      read: { task: match.meaning.task, ...how, confidence, words },
      stance,
      at: match.at,
      isPlace,
    });
  }
  return found.filter(({ read }) => isSureEnough(read));
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
