import type { ReadTask } from './interpretation.ts';
import { evidenceOf, isSureEnough, onePerKey, type Reading, roundedConfidence } from './reading.ts';
import type { Stance } from './stance-of-cues.ts';

/** "Vi är en förskola": who only names a place says where, not what. */
const SURE_OF_SETTING = 0.8;

const saysWhere = ({ voice, kind }: Stance): boolean =>
  voice === 'workplace' || (voice === 'person' && kind === 'none');

/** What a stance makes of a task; null for a task that only is said not to be. `sure` scales the confidence. */
function asPolarity(
  stance: Stance,
): (Pick<ReadTask, 'polarity' | 'strength'> & { readonly sure: number }) | null {
  const strength = stance.isWeak ? 'weak' : 'strong';
  switch (stance.kind) {
    case 'wants':
      // A workplace that wants help says what the work is, not what it likes.
      return stance.voice === 'workplace'
        ? { polarity: 'mention', strength: 'strong', sure: 1 }
        : { polarity: 'wish', strength, sure: 1 };
    case 'accepts':
    case 'helped':
      return stance.voice === 'workplace'
        ? { polarity: 'mention', strength: 'weak', sure: 1 }
        : { polarity: 'wish', strength: 'weak', sure: 0.95 };
    case 'refuses':
      return { polarity: 'aversion', strength: 'strong', sure: 1 };
    case 'rather-not':
      return { polarity: 'aversion', strength: stance.isUtter ? 'strong' : 'weak', sure: 1 };
    case 'hard':
      return { polarity: 'aversion', strength: 'weak', sure: 0.85 };
    case 'cannot':
      return { polarity: 'aversion', strength: stance.isUtter ? 'strong' : 'weak', sure: 0.9 };
    case 'negated':
      if (stance.voice === 'workplace') return null;
      return { polarity: 'aversion', strength: 'strong', sure: 0.85 };
    case 'unneeded':
      return null;
    case 'offers':
      return { polarity: 'mention', strength: 'strong', sure: 0.7 };
    default:
      return { polarity: 'mention', strength: 'strong', sure: 1 };
  }
}

/**
 * The task types that a text speaks of. One entry a task and polarity; a bare mention gives way to a wish or an
 * aversion for the same task.
 */
export function readTasks(reading: Reading): ReadTask[] {
  const reads: ReadTask[] = [];
  for (const match of reading.taskMatches) {
    const stance = reading.stances.of(match.at);
    const polarity = asPolarity(stance);
    if (polarity === null) continue;
    const { sure, ...how } = polarity;
    const isSetting = match.meaning.isBroad && match.wordCount === 1 && saysWhere(stance);
    const confidence = roundedConfidence(match.quality * sure * (isSetting ? SURE_OF_SETTING : 1));
    reads.push({ task: match.meaning.task, ...how, confidence, words: evidenceOf(reading, match, stance) });
  }
  const tasks = onePerKey(
    reads.filter(isSureEnough),
    ({ task, polarity }) => `${task} ${polarity}`,
    (a, b) => (a.strength === 'strong' ? a : b),
  );
  const judged = new Set(tasks.filter(({ polarity }) => polarity !== 'mention').map(({ task }) => task));
  return tasks.filter(({ task, polarity }) => polarity !== 'mention' || !judged.has(task));
}
