import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './phrase-book.ts';
import type { CueKind } from './phrases/cue-phrases.ts';

/** A cue in a row of words: `from` and `to` are positions, `to` not included. */
export interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
}

/** Part of a sentence between commas and joints; a sentence is cut in clauses where it turns ("men", "eftersom"). */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly clause: number;
  readonly turnsRound: boolean;
  readonly clusters: readonly (readonly Cue[])[];
}

const jointWords = new Set(['och', 'eller', 'samt', 'o', 'å', 'and', 'or', 'plus']);
const turnWords = new Set([
  'men',
  'fast',
  'fastän',
  'däremot',
  'dock',
  'men',
  'eftersom',
  'därför',
  'but',
  'however',
  'although',
  'because',
  'though',
]);
/** Only so many words may stand inside a cluster of cues between two of them. */
const longestBreak = 3;
/** Only so many cues are read together, which no writer reaches: it bounds the work on senseless text. */
const mostCues = 16;
const notKinds: ReadonlySet<CueKind | null> = new Set(['not', 'never', 'unable']);

/**
 * Cuts a text in segments and gives each its clusters of cues: cues with at most three filler words between them are
 * read together ("vill | jag helst | inte").
 */
export function cutSegments(row: readonly ReadWord[], lexicon: Lexicon): Segment[] {
  const words = row.map(({ word }) => word);
  const joins = (left: number, right: number): boolean =>
    row[left]?.sentence === row[right]?.sentence && row[right]?.afterComma !== true;
  const cues = lexicon.cues.find(words, joins);
  const segments: Segment[] = [];
  let clause = 0;
  let from = 0;
  let turnsRound = false;
  let nextCue = 0;
  let sentenceHasNot = false;
  let nextNot = 0;
  let lastNot = -1;
  /** Whether a cue that denies has a word from a position up to another; the latter rises from call to call. */
  const hasNotBetween = (start: number, end: number): boolean => {
    for (let cue = cues[nextNot]; cue !== undefined && cue.from < end; cue = cues[nextNot]) {
      if (notKinds.has(cue.meaning)) {
        lastNot = cue.to - 1;
      }
      nextNot += 1;
    }
    return lastNot >= start;
  };

  const close = (to: number): void => {
    if (to > from) {
      const own: Cue[] = [];
      for (; nextCue < cues.length && (cues[nextCue]?.from ?? to) < to; nextCue += 1) {
        const cue = cues[nextCue];
        if (
          cue !== undefined &&
          cue.meaning !== null &&
          cue.from >= from &&
          !(turnsRound && words[cue.from] === 'utan')
        ) {
          own.push({ kind: cue.meaning, from: cue.from, to: cue.to });
        }
      }
      if (own.some(({ kind }) => notKinds.has(kind))) {
        sentenceHasNot = true;
      }
      segments.push({
        from,
        to,
        sentence: row[from]?.sentence ?? 0,
        clause,
        turnsRound,
        clusters: clustersOf(own, row),
      });
    }
    from = to;
  };

  for (const [at, { word, sentence, afterComma }] of row.entries()) {
    const isNewSentence = at > 0 && sentence !== row[at - 1]?.sentence;
    const isTurn = turnWords.has(word) || (word === 'utan' && (sentenceHasNot || hasNotBetween(from, at)));
    if (isNewSentence || isTurn || afterComma || jointWords.has(word)) {
      close(at);
      if (isNewSentence || isTurn) {
        clause += 1;
      }
      if (isNewSentence) {
        sentenceHasNot = false;
      }
      turnsRound = isTurn && !isNewSentence;
    }
  }
  close(row.length);
  return segments;
}

function clustersOf(cues: readonly Cue[], row: readonly ReadWord[]): Cue[][] {
  const clusters: Cue[][] = [];
  for (const cue of cues) {
    const current = clusters.at(-1);
    const previousEnd = current?.at(-1)?.to;
    const between = previousEnd === undefined ? null : row.slice(previousEnd, cue.from);
    const isNear =
      between !== null && between.length <= longestBreak && between.every(({ isFiller }) => isFiller);
    if (isNear && current !== undefined && current.length < mostCues) {
      current.push(cue);
    } else {
      clusters.push([cue]);
    }
  }
  return clusters;
}
