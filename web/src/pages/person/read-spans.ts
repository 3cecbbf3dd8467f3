import type { Interpretation } from './person-queries.ts';

/** How words of a person's own text are meant, in the order that they are told in; what is only mentioned is not marked. */
const readLabels = ['wish', 'refused', 'need', 'past'] as const;
type ReadLabel = (typeof readLabels)[number];

/** Words of a text, by the positions of their first and last UTF-16 unit, and how they are meant. */
export interface ReadSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: ReadLabel;
}

/** The words that are marked of what was read. */
export function spansIn({ spans }: Pick<Interpretation, 'spans'>): ReadSpan[] {
  return spans.flatMap(({ start, end, text, label }) => {
    const read = readLabels.find((one) => one === label);
    return read === undefined ? [] : [{ start, end, text, label: read }];
  });
}

/**
 * Those of the spans of an earlier text that stand unchanged in the text now, where they stand now: what lies before and after
 * what is being written keeps its marks while the rest is read.
 */
export function spansStillThere(spans: readonly ReadSpan[], before: string, now: string): ReadSpan[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) {
    head += 1;
  }
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) {
    tail += 1;
  }
  const moved = now.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) {
      return [span];
    }
    return span.start >= before.length - tail
      ? [{ ...span, start: span.start + moved, end: span.end + moved }]
      : [];
  });
}

/** The words by how they are meant, each once, in the order of {@link readLabels}; only those that have any. */
export function wordsByLabel(
  spans: readonly ReadSpan[],
): { readonly label: ReadLabel; readonly words: readonly string[] }[] {
  return readLabels.flatMap((label) => {
    const words = [...new Set(spans.flatMap((span) => (span.label === label ? [span.text] : [])))];
    return words.length === 0 ? [] : [{ label, words }];
  });
}
