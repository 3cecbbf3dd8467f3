import type { PointPlace } from '../language/sentence.ts';
import type { Point } from './explanation.ts';

/** The most sentences that a candidate is told. */
const mostSentences = 5;

/** Of each place, what comes into a short explanation, in this order, while there is room. */
const order: readonly (readonly [place: PointPlace, index: number])[] = [
  ['doubt', 0],
  ['question', 0],
  ['reason', 0],
  ['reason', 1],
  ['doubt', 1],
];

/** How many sentences a text has. */
function countSentences(text: string): number {
  return [...text.matchAll(/[.?!](?=\s|$)/gu)].length;
}

/** What a candidate is told: the wish, what the summary says besides, and of the points those that there is room for. */
export function keepShort(
  wish: string | null,
  summary: readonly string[],
  points: readonly Point[],
): { readonly summary: string; readonly points: readonly Point[] } {
  const first = [...(wish === null ? [] : [wish]), ...summary].join(' ');
  let room = mostSentences - countSentences(first);
  const kept = new Set<Point>();
  for (const [place, index] of order) {
    const point = points.filter((one) => one.place === place)[index];
    const sentences = point === undefined ? 0 : countSentences(point.text);
    if (point !== undefined && sentences <= room) {
      kept.add(point);
      room -= sentences;
    }
  }
  return { summary: first, points: points.filter((point) => kept.has(point)) };
}
