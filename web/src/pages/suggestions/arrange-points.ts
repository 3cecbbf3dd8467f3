import type { Schemas } from '../../api/client.ts';

/** One reason, as the API tells it. */
export type Point = Schemas['ExplanationPoint'];
/** A heading that reasons stand under. */
type PointSection = 'opens' | 'against' | 'check' | 'reasons';

/** Reasons under one heading. */
export interface ArrangedPoints {
  readonly section: PointSection;
  readonly points: readonly Point[];
}

/** In the order that one decides by: what would open it, what speaks against it, what is to find out, what speaks for it. */
const sections: readonly (readonly [PointSection, Point['kind']])[] = [
  ['opens', 'adjustment'],
  ['against', 'against'],
  ['check', 'to-check'],
  ['reasons', 'for'],
];

/**
 * Puts the reasons under their headings: those that the API says first, and the rest, to be folded behind them. What would
 * open it is never folded. A heading without any is left out.
 */
export function arrangePoints(points: readonly Point[]): {
  readonly first: ArrangedPoints[];
  readonly more: ArrangedPoints[];
} {
  const isFirst = ({ kind, place }: Point) => place !== 'more' || kind === 'adjustment';
  return {
    first: underHeadings(points.filter(isFirst)),
    more: underHeadings(points.filter((point) => !isFirst(point))),
  };
}

function underHeadings(points: readonly Point[]): ArrangedPoints[] {
  return sections
    .map(([section, kind]) => ({ section, points: points.filter((point) => point.kind === kind) }))
    .filter((arranged) => arranged.points.length > 0);
}
