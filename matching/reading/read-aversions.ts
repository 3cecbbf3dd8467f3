import type { WordSpan } from '../text/word-span.ts';
import type { Cue } from './cut-segments.ts';
import type { Reading } from './reading.ts';
import { type StanceKind, stanceOfCues } from './stance-of-cues.ts';
import { wordSpans } from './word-spans.ts';

/** Stances towards what somebody does not want, does not like or can't do: nothing that they reach is a wish. */
const averse: ReadonlySet<StanceKind> = new Set(['rather-not', 'refuses', 'negated', 'hard', 'cannot']);
/** Those of somebody who says no to a thing itself; "utan hjälp" and "vet inte" don't. */
const refusing: ReadonlySet<StanceKind> = new Set(['rather-not', 'refuses']);

/** What a text says no to. */
export interface Aversions {
  /** The parts that tell of what is not wanted, with the cues that say so ("jag vill inte jobba med barn"). */
  readonly spans: readonly WordSpan[];
  /** The words for what is refused, without cues and small words ("barn"). */
  readonly refused: readonly WordSpan[];
}

const none: Aversions = { spans: [], refused: [] };

/**
 * What a text says no to, in reading order; nothing for most texts. What is left of the text is wished for or mentioned.
 * A word has the stance that reaches it; cues and small words go with the next word of their segment, else with the one
 * before.
 */
export function readAversions({ text, row, stances }: Reading): Aversions {
  const { segments } = stances;
  if (!saysNo({ stances })) {
    return none;
  }
  const spans: WordSpan[] = [];
  const refused: number[] = [];
  for (const { from, to, clusters } of segments) {
    const cued = new Set(clusters.flat().flatMap((cue) => positions(cue.from, cue.to)));
    const telling = positions(from, to).filter(
      (at) => !cued.has(at) && row[at]?.isFiller === false && row[at]?.word !== '',
    );
    const kinds = telling.map((at) => stances.of([at]).kind);
    refused.push(...telling.filter((_, index) => refusing.has(kinds[index] ?? 'none')));
    let next = 0;
    let start: number | null = null;
    for (let at = from; at <= to; at += 1) {
      if (at < to && averse.has(kinds[next] ?? kinds.at(-1) ?? 'none')) {
        start ??= at;
      } else if (start !== null) {
        spans.push(spanOf(start, at));
        start = null;
      }
      if (at === telling[next]) {
        next += 1;
      }
    }
  }
  return { spans, refused: wordSpans(text, row, refused) };

  function spanOf(from: number, to: number): WordSpan {
    const start = row[from]?.start ?? 0;
    const end = row[to - 1]?.end ?? start;
    return { text: text.slice(start, end), start, end };
  }
}

/** Whether anything in a text says no: without it nothing is read as unwanted. */
export function saysNo({ stances }: Pick<Reading, 'stances'>): boolean {
  return stances.segments.some(({ clusters }) => clusters.some(isAverse));
}

const positions = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

function isAverse(cluster: readonly Cue[]): boolean {
  const stance = stanceOfCues(cluster);
  return stance !== null && averse.has(stance.kind);
}
