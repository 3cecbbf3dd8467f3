import type { Segment } from './split-clauses.ts';
import { type CuedStance, heldOpen, noKinds } from './stance-of-cues.ts';

/** How a segment says what it says: with a condition, of an amount, of what once was. */
export type Manner = ((stance: CuedStance) => CuedStance) | undefined;

/** How each segment says what it says; undefined where its words stand as they are. */
export function mannersOf(segments: readonly Segment[]): Manner[] {
  const conditioned = new Set<number>();
  segments.forEach(({ opening, sentence }, number) => {
    if (opening !== 'if') {
      return;
    }
    const isFirst = segments[number - 1]?.sentence !== sentence;
    const step = isFirst ? 1 : -1;
    for (let other = number + step; segments[other]?.sentence === sentence; other += step) {
      if (segments[other]?.opening !== 'if') {
        conditioned.add(other);
        if (segments[other]?.isJoined !== true) {
          break;
        }
      }
    }
  });
  return segments.map(({ opening, clusters }, number) => {
    const kinds = new Set(clusters.flatMap((cluster) => cluster.map(({ kind }) => kind)));
    const isCondition = opening === 'if';
    const isConditioned = conditioned.has(number);
    if (!isCondition && !isConditioned && !kinds.has('limit') && !kinds.has('once')) {
      return undefined;
    }
    return (stance) => {
      const isNo = noKinds.has(stance.kind);
      if (isNo && kinds.has('limit') && !stance.isUtter) {
        return { ...stance, isLimit: true, isWeak: true };
      }
      if (isCondition && heldOpen.has(stance.kind)) {
        return { ...stance, kind: 'helped' };
      }
      if (isConditioned) {
        const isOpen = stance.kind === 'none' || stance.kind === 'can';
        const kind = isNo ? 'rather-not' : isOpen ? 'accepts' : stance.kind;
        return { ...stance, kind, isWeak: true, isUtter: false };
      }
      return kinds.has('once') && stance.kind === 'wants' ? { ...stance, kind: 'did' } : stance;
    };
  });
}
