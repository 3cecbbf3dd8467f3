import type { WordSpan } from '../text/word-span.ts';
import type { ReadTask } from './interpretation.ts';
import { onePerKey } from './reading.ts';
import type { Stance } from './stance-of-cues.ts';

/** How a text means something that it names: see {@link ReadTask}. */
export type Meant = Pick<ReadTask, 'polarity' | 'strength'>;

/** What a stance makes of work that a text names; null where it only is said not to be. `sure` scales the confidence. */
export function meantBy(stance: Stance): (Meant & { readonly sure: number }) | null {
  const strength = stance.isWeak ? 'weak' : 'strong';
  if (stance.isLimit) {
    return { polarity: 'mention', strength: 'strong', sure: 1 };
  }
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
      if (stance.voice === 'workplace') {
        return null;
      }
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
 * One reading for each thing and polarity, the stronger of two; a bare mention gives way to a wish or an aversion for
 * the same thing. In the order of their first words.
 */
export function onePerPolarity<
  Read extends Meant & { readonly confidence: number; readonly words: readonly WordSpan[] },
>(reads: readonly Read[], keyOf: (read: Read) => string): Read[] {
  const kept = onePerKey(
    reads,
    (read) => `${read.polarity} ${keyOf(read)}`,
    (a, b) => (a.strength === 'strong' ? a : b),
  );
  const judged = new Set(kept.filter(({ polarity }) => polarity !== 'mention').map(keyOf));
  return kept.filter((read) => read.polarity !== 'mention' || !judged.has(keyOf(read)));
}
