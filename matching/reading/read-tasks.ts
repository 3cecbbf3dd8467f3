import type { ReadTask } from './interpretation.ts';
import { meantBy, onePerPolarity } from './meant-by.ts';
import { evidenceOf, isSureEnough, type Reading, roundedConfidence } from './reading.ts';
import { type ReadPart, wholeOf } from './role-part.ts';

/** "Vi är en förskola": who only names a place says where, not what. */
const sureOfSetting = 0.8;

/**
 * The task types that a part of a text speaks of; default: the whole text. One entry a task and polarity; a bare mention
 * gives way to a wish or an aversion for the same task.
 */
export function readTasks(reading: Reading, part: ReadPart = wholeOf(reading)): ReadTask[] {
  const reads: ReadTask[] = [];
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
    const isSetting = match.meaning.isBroad && match.wordCount === 1 && part.saysWhere(match.at, stance);
    const confidence = roundedConfidence(match.quality * sure * (isSetting ? sureOfSetting : 1));
    reads.push({ task: match.meaning.task, ...how, confidence, words: evidenceOf(reading, match, stance) });
  }
  return onePerPolarity(reads.filter(isSureEnough), ({ task }) => task);
}
