import type { Point } from './arrange-points.ts';

/** What is told of each of two suggestions, and what is told of both. */
export interface SideBySide {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly both: readonly string[];
}

/**
 * The sentences of one kind that differ, apart from those that are true of both. Of what speaks for them, only what the API says
 * first differs tellingly; what is folded there counts as said when it holds for both.
 */
export function laySideBySide(a: readonly Point[], b: readonly Point[], kind: Point['kind']): SideBySide {
  const textsOf = (points: readonly Point[]) =>
    points.flatMap((point) => (point.kind === kind ? [point.text] : []));
  const isDoubt = kind === 'against' || kind === 'adjustment';
  const [all, others] = [textsOf(a), textsOf(b)];
  const onlyIn = (points: readonly Point[], other: readonly string[]) =>
    textsOf(points.filter(({ place }) => place !== 'more' || isDoubt)).filter(
      (text) => !other.includes(text),
    );
  return { a: onlyIn(a, others), b: onlyIn(b, all), both: all.filter((text) => others.includes(text)) };
}
