import type { ConditionId } from '../vocabulary/conditions.ts';
import type { ReadCondition } from './interpretation.ts';
import type { PhraseMatch } from './phrase.ts';
import type { ConditionMeaning } from './phrase-books.ts';
import { evidenceOf, isSureEnough, onePerKey, type Reading, roundedConfidence } from './reading.ts';
import { type ReadPart, wholeOf } from './role-part.ts';
import type { Stance } from './stance-of-cues.ts';

type Attitude = Pick<ReadCondition, 'polarity' | 'strength'> & { readonly sure: number };

const sureOfOneWord = 0.85;
const sureOfSeveral = 0.92;

/** What a stance makes of a condition that is named; null when nothing follows for it. */
function towardsPresence(stance: Stance): Attitude | null {
  const isPerson = stance.voice === 'person';
  const present: Attitude = {
    polarity: 'present',
    strength: stance.isNowAndThen ? 'sometimes' : 'usual',
    sure: 0.95,
  };
  switch (stance.kind) {
    case 'refuses':
    case 'rather-not':
      return { polarity: 'avoids', strength: stance.isUtter ? 'never' : 'rather-not', sure: 1 };
    case 'hard':
      return { polarity: 'avoids', strength: 'rather-not', sure: 0.95 };
    case 'cannot':
      return { polarity: 'avoids', strength: stance.isWeak ? 'rather-not' : 'never', sure: 1 };
    case 'negated':
      if (stance.voice === 'workplace') {
        return null;
      }
      return { polarity: 'avoids', strength: stance.isUtter ? 'never' : 'rather-not', sure: 0.85 };
    case 'wants':
    case 'helped':
    case 'needs':
      if (stance.voice === 'workplace') {
        return present;
      }
      return { polarity: 'accepts', strength: stance.isWeak ? 'willing' : 'glad', sure: 0.9 };
    case 'accepts':
      return { polarity: 'accepts', strength: 'willing', sure: 0.95 };
    case 'can':
      if (stance.voice === 'workplace' || stance.isNowAndThen) {
        return present;
      }
      return { polarity: 'accepts', strength: 'willing', sure: 0.85 };
    case 'did':
      return isPerson ? { ...present, sure: 0.7 } : present;
    case 'none':
      return isPerson && !stance.isNowAndThen ? null : present;
    case 'offers':
    case 'requires':
      return present;
    default:
      return null;
  }
}

/** What a stance makes of a condition whose opposite is asked for ("lugn miljö"). */
function towardsOpposite(stance: Stance): Attitude | null {
  if (stance.voice === 'workplace') {
    return null;
  }
  const avoids: Attitude = { polarity: 'avoids', strength: 'rather-not', sure: 0.85 };
  switch (stance.kind) {
    case 'wants':
    case 'needs':
    case 'helped':
      return avoids;
    case 'none':
      return { ...avoids, sure: 0.65 };
    default:
      return null;
  }
}

const weightOf = ({ strength }: ReadCondition): number =>
  strength === 'never' || strength === 'glad' || strength === 'usual' ? 1 : 0;

/** Conditions whose word is often only the thing that a task is done to: *städa trappor*, *torka damm*. */
const things: ReadonlySet<ConditionId> = new Set([
  'stairs',
  'dust',
  'machines',
  'protective-equipment',
  'chemicals',
]);

/** Whether a condition's one word is part of a longer phrase for a task. */
const isThingOfTask = (reading: Reading, { at, meaning }: PhraseMatch<ConditionMeaning>): boolean =>
  at.length === 1 &&
  meaning.conditions.every((condition) => things.has(condition)) &&
  reading.taskMatchesAt(at[0] ?? 0).some(({ wordCount }) => wordCount > 1);

/** The conditions that a part of a text speaks of, one entry a condition and polarity; default: the whole text. */
export function readConditions(reading: Reading, part: ReadPart = wholeOf(reading)): ReadCondition[] {
  const reads: ReadCondition[] = [];
  for (const match of reading.conditionMatches) {
    if (!part.has(match.at) || isThingOfTask(reading, match)) {
      continue;
    }
    const stance = part.stanceOf(match.at);
    const attitude = match.meaning.isOpposite ? towardsOpposite(stance) : towardsPresence(stance);
    if (attitude === null) {
      continue;
    }
    const { sure, ...how } = attitude;
    const base = match.wordCount === 1 ? sureOfOneWord : sureOfSeveral;
    const confidence = roundedConfidence(match.quality * sure * base);
    const words = evidenceOf(reading, match, stance);
    for (const condition of match.meaning.conditions) {
      reads.push({ condition, ...how, confidence, words });
    }
  }
  return onePerKey(
    reads.filter(isSureEnough),
    ({ condition, polarity }) => `${condition} ${polarity}`,
    (a, b) => (weightOf(b) > weightOf(a) ? b : a),
  );
}
