import type { Explanation, Point } from '../../../matching/explanation/explanation.ts';

/** All that an explanation says: the summary, then each point. */
export function textsOf({ summary, points }: Explanation): string[] {
  return [summary, ...points.map(({ text }) => text)];
}

/** The same as one text, a line each. */
export function wholeText(explanation: Explanation): string {
  return textsOf(explanation).join('\n');
}

/** Id of the gate or rule that a point is about. */
export function subjectOf(point: Point): string {
  return 'gate' in point ? point.gate : point.rule;
}
