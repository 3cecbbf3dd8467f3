import type { ReadWord } from './read-word.ts';

/** A line of a text that has words; `from` and `to` are positions in its row of words, `to` not included. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** Whether an empty line stands before it. */
  readonly isAfterBlank: boolean;
  /** What stands before its first word: "- ", "+ ". */
  readonly lead: string;
}

/** The lines of a text that have words, in reading order. */
export function linesOf(text: string, row: readonly ReadWord[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let isAfterBlank = false;
  let lead = leadOf(text.slice(0, row[0]?.start ?? 0));
  for (let at = 1; at <= row.length; at += 1) {
    const between = text.slice(row[at - 1]?.end ?? 0, row[at]?.start ?? text.length);
    if (at < row.length && !/[\n\r\u2028\u2029]/u.test(between)) {
      continue;
    }
    lines.push({ from, to: at, isAfterBlank, lead });
    from = at;
    isAfterBlank = /(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r]*[\n\r\u2028\u2029]/u.test(between);
    lead = leadOf(between);
  }
  return row.length === 0 ? [] : lines;
}

const leadOf = (between: string): string => between.split(/[\n\r\u2028\u2029]/u).at(-1) ?? '';

/** What stands between a word and the next one, or the end of the text. */
export const textAfter = (text: string, row: readonly ReadWord[], at: number): string =>
  text.slice(row[at]?.end ?? 0, row[at + 1]?.start ?? text.length);
