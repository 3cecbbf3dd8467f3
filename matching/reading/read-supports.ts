import type { ReadSupport } from './interpretation.ts';
import type { SupportMeaning } from './phrase-books.ts';
import { evidenceOf, isSureEnough, onePerKey, type Reading, roundedConfidence } from './reading.ts';
import { type ReadPart, wholeOf } from './role-part.ts';
import type { Stance } from './stance-of-cues.ts';

const sureOfOneWord = 0.85;
const sureOfSeveral = 0.92;

type Say = Pick<ReadSupport, 'strength'> & { readonly sure: number };

/** What a stance makes of a support; null when nothing follows. */
function strengthOf(stance: Stance, { needsCue }: SupportMeaning): Say | null {
  const isWorkplace = stance.voice === 'workplace';
  switch (stance.kind) {
    case 'needs':
      return isWorkplace ? null : { strength: 'needed', sure: 1 };
    case 'requires':
      return isWorkplace || stance.voice === 'unknown' ? null : { strength: 'needed', sure: 0.9 };
    case 'offers':
      return stance.voice === 'person'
        ? { strength: 'helpful', sure: 0.8 }
        : { strength: 'offered', sure: 1 };
    case 'wants':
    case 'helped':
      if (isWorkplace && needsCue) {
        return null;
      }
      return { strength: isWorkplace ? 'offered' : 'helpful', sure: isWorkplace ? 0.7 : 1 };
    case 'accepts':
    case 'can':
      if (isWorkplace) {
        return { strength: 'offered', sure: 0.95 };
      }
      return needsCue ? null : { strength: 'helpful', sure: 0.8 };
    case 'hard':
    case 'rather-not':
    case 'none':
      if (needsCue || stance.kind !== 'none') {
        return null;
      }
      return { strength: isWorkplace ? 'offered' : 'helpful', sure: 0.75 };
    default:
      return null;
  }
}

const order = ['needed', 'offered', 'helpful'] as const;

/**
 * The supports that a part of a text speaks of, one entry a support and side: what a person needs, what a workplace
 * offers; default: the whole text.
 */
export function readSupports(reading: Reading, part: ReadPart = wholeOf(reading)): ReadSupport[] {
  const reads: ReadSupport[] = [];
  for (const match of reading.supportMatches) {
    if (!part.has(match.at)) {
      continue;
    }
    const stance = part.stanceOf(match.at);
    const say = strengthOf(stance, match.meaning);
    if (say === null) {
      continue;
    }
    const base = match.wordCount === 1 ? sureOfOneWord : sureOfSeveral;
    const confidence = roundedConfidence(match.quality * say.sure * base);
    const words = evidenceOf(reading, match, stance);
    reads.push({ support: match.meaning.support, strength: say.strength, confidence, words });
  }
  return onePerKey(
    reads.filter(isSureEnough),
    ({ support, strength }) => `${support} ${strength === 'offered' ? 'workplace' : 'person'}`,
    (a, b) => (order.indexOf(b.strength) < order.indexOf(a.strength) ? b : a),
  );
}
