import { linesOf } from './lay-out.ts';
import type { ReadWord } from './read-word.ts';
import type { Segment } from './split-clauses.ts';
import type { StanceKind } from './stance-of-cues.ts';

/** What a sign says of the words that it stands at. */
export interface Marked {
  readonly kind: StanceKind;
  readonly from: number;
  readonly to: number;
}

const sign = /([✅✔✓☑👍👌💚❤😍🥰]|\[\s?[xX✓]\s?\])|([❌✘✗✖👎🚫⛔☒🙅💔]|\[\s?-\s?\])|(?:☐|\[\s{0,2}\])/gu;
const hasSign = /[✅✔✓☑👍👌💚❤😍🥰❌✘✗✖👎🚫⛔☒🙅💔☐[]/u;

interface Sign {
  readonly kind: StanceKind;
  /** The position of the first word after it. */
  readonly before: number;
  /** Whether it stands on the line of that word, not behind the word before it. */
  readonly opensLine: boolean;
}

/**
 * The words that signs of yes and no stand at: ❌, 👍, a ticked box, plus and minus before lines.
 *
 * Signs stand before what they are about, up to the next or the end of the line; after it where a line ends with one and does not
 * begin with one. After it they say nothing of words that a cue already tells of.
 */
export function findMarks(text: string, row: readonly ReadWord[], segments: readonly Segment[]): Marked[] {
  const hasLines = text.includes('\n');
  if (!hasLines && !hasSign.test(text)) {
    return [];
  }
  const lines = linesOf(text, row);
  const marked = hasLines ? plusAndMinus(lines) : [];
  if (!hasSign.test(text)) {
    return marked;
  }
  const signs = signsOf(text, row);
  const turns = segments.filter(({ opening }) => opening === 'turn').map(({ from }) => from);
  let nextSign = 0;
  let nextTurn = 0;
  let segment = 0;
  for (const { from, to } of lines) {
    const own: Sign[] = [];
    for (let found = signs[nextSign]; found !== undefined && isOnLine(found, to); found = signs[nextSign]) {
      own.push(found);
      nextSign += 1;
    }
    const standAfter = own.length > 0 && (own[0]?.before ?? 0) > from && own.at(-1)?.before === to;
    for (const [number, { kind, before }] of own.entries()) {
      if (!standAfter) {
        const end = own[number + 1]?.before ?? to;
        while ((turns[nextTurn] ?? row.length) <= before) {
          nextTurn += 1;
        }
        marked.push({ kind, from: before, to: Math.min(end, turns[nextTurn] ?? end) });
        continue;
      }
      const start = own[number - 1]?.before ?? from;
      while ((segments[segment]?.to ?? row.length) <= start) {
        segment += 1;
      }
      marked.push({ kind, from: withoutCues(segments, segment, start, before), to: before });
    }
  }
  return marked.filter((one) => one.to > one.from);
}

const isOnLine = ({ before, opensLine }: Sign, to: number): boolean =>
  before < to || (before === to && !opensLine);

function signsOf(text: string, row: readonly ReadWord[]): Sign[] {
  const signs: Sign[] = [];
  let before = 0;
  for (const { index, 1: yes, 2: no } of text.matchAll(sign)) {
    while (before < row.length && (row[before]?.start ?? 0) < index) {
      before += 1;
    }
    const opensLine = text.slice(row[before - 1]?.end ?? 0, index).includes('\n');
    const kind = yes !== undefined ? 'wants' : no !== undefined ? 'refuses' : 'aside';
    signs.push({ kind, before, opensLine });
  }
  return signs;
}

/** Where the segments begin, up to an end, that have no cue: the last of them when all have. */
function withoutCues(segments: readonly Segment[], first: number, start: number, end: number): number {
  let from = end;
  let number = first;
  while (number + 1 < segments.length && (segments[number + 1]?.from ?? end) < end) {
    number += 1;
  }
  for (; number >= first && segments[number]?.clusters.length === 0; number -= 1) {
    from = Math.max(start, segments[number]?.from ?? start);
  }
  return from;
}

/** "+ blommor", "- kassa": a minus is a no where others have a plus. */
function plusAndMinus(
  lines: readonly { readonly from: number; readonly to: number; readonly lead: string }[],
): Marked[] {
  const signed = lines.map(({ from, to, lead }) => ({ from, to, sign: lead.trim() }));
  const hasBoth =
    signed.some(({ sign: lead }) => lead === '+') && signed.some(({ sign: lead }) => isMinus(lead));
  return hasBoth
    ? signed
        .filter(({ sign: lead }) => lead === '+' || isMinus(lead))
        .map(({ from, to, sign: lead }) => ({ kind: lead === '+' ? 'wants' : 'refuses', from, to }))
    : [];
}

const isMinus = (lead: string): boolean => /^[-–−]$/u.test(lead);
