import type { Lexicon } from './lexicon.ts';
import type { CueKind } from './phrases/cue-phrases.ts';
import type { ReadWord } from './read-word.ts';
import type { Voice } from './voice-of.ts';

/** A cue in a row of words: `from` and `to` are positions, `to` not included. */
export interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
}

/**
 * How a segment takes up what was said before it. `turn`: another way ("men", "däremot"); `instead`: this and not that
 * ("utan", "bara", "mer"), after a no; `if`: on a condition; `because`: why.
 */
type Opening = 'turn' | 'instead' | 'if' | 'because';

/** Part of a sentence between commas and joints; a sentence is cut in clauses where it turns ("men", "eftersom"). */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly clause: number;
  readonly opening: Opening | null;
  /** Whether it goes on with a list, after "och" or "eller". */
  readonly isJoined: boolean;
  readonly clusters: readonly (readonly Cue[])[];
}

const jointWords = new Set(['och', 'eller', 'samt', 'o', 'å', 'and', 'or', 'nor', 'plus']);
const turnWords = new Set([
  ...['men', 'fast', 'fastän', 'medan', 'vilket'],
  ...['but', 'however', 'although', 'though', 'which', 'whereas'],
]);
const reasonWords = new Set(['eftersom', 'därför', 'because']);
/** After "för", a reason. */
const reasonSubjects = new Set(['då', 'jag', 'det', 'han', 'hon', 'min', 'mina', 'mitt']);
/** They turn a sentence where they open a part of it, and the part that they stand in when it is a list. */
const adverbsThatTurn = new Set([
  'däremot',
  'dock',
  'istället',
  'egentligen',
  'annars',
  'instead',
  'otherwise',
]);
/** After a no, what they open is asked for. */
const insteadWords = new Set([
  'mer',
  'hellre',
  'snarare',
  'bara',
  'enbart',
  'endast',
  'istället',
  'only',
  'just',
]);
const conditionWords = new Set(['ifall', 'förutsatt', 'såvida', 'if', 'unless', 'provided']);
const yesWords = new Set(['ja', 'yes']);
/** After these words "om" is if. */
const conditionSubjects = new Set([
  ...['det', 'jag', 'ja', 'man', 'hon', 'han', 'hen', 'inget', 'ingen', 'inte', 'någon'],
  ...['jobbet', 'platsen', 'arbetet', 'möjligt', 'behövs', 'bara'],
]);
/** After these words "om" is about. */
const aboutWords = new Set([
  'hand',
  'tycker',
  'tyckte',
  'prata',
  'pratar',
  'läsa',
  'läser',
  'bryr',
  'bry',
  'handlar',
]);
/** Only so many words may stand inside a cluster of cues between two of them. */
const longestBreak = 3;
/** Only so many cues are read together, which no writer reaches: it bounds the work on senseless text. */
const mostCues = 16;
/** Cues that are not read together with those before them: "allt | utom", "jobb | utan". */
const startsCluster: ReadonlySet<CueKind> = new Set(['without', 'except']);
const notKinds: ReadonlySet<CueKind | null> = new Set(['not', 'never', 'unable']);

/**
 * Cuts a text in segments and gives each its clusters of cues: cues with at most three filler words between them are
 * read together ("vill | jag helst | inte"). In the words of a person, what only others say of a person they look for is no cue.
 */
export function splitClauses(row: readonly ReadWord[], lexicon: Lexicon, voice: Voice): Segment[] {
  const words = row.map(({ word }) => word);
  const joins = (left: number, right: number): boolean =>
    row[left]?.sentence === row[right]?.sentence && row[right]?.afterComma !== true;
  const cues = lexicon.cues.find(words, joins, (at) => row[at]?.begins.cue === true);
  const isInCue = new Uint8Array(row.length);
  for (const { from, to } of cues) {
    isInCue.fill(1, from + 1, to);
  }
  const segments: Segment[] = [];
  let clause = 0;
  let from = 0;
  let opening: Opening | null = null;
  let isJoined = false;
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
        const isOthers = cue?.meaning === 'profile' && voice === 'person';
        if (cue === undefined || cue.meaning === null || cue.from < from || isOthers) {
          continue;
        }
        if (opening === 'instead' && (words[cue.from] === 'utan' || words[cue.from] === 'bara')) {
          continue;
        }
        own.push({ kind: cue.meaning, from: cue.from, to: cue.to });
      }
      // "tonåringar ja"; in front it is only how a sentence begins
      if (yesWords.has(words[to - 1] ?? '') && to - from > 1 && own.length === 0) {
        own.push({ kind: 'like', from: to - 1, to });
      }
      if (own.some(({ kind }) => notKinds.has(kind))) {
        sentenceHasNot = true;
      }
      segments.push({
        from,
        to,
        sentence: row[from]?.sentence ?? 0,
        clause,
        opening,
        isJoined,
        clusters: clustersOf(own, row),
      });
    }
    from = to;
  };

  /** How a word opens a part of its sentence; null when it doesn't. */
  const openingAt = (at: number, word: string, isStart: boolean): Opening | null => {
    if (isInCue[at] === 1) {
      return null;
    }
    if (turnWords.has(word)) {
      return 'turn';
    }
    if (word === 'utan' && (sentenceHasNot || hasNotBetween(from, at))) {
      return 'instead';
    }
    if (reasonWords.has(word) || isReason(words, at) || (isStart && word === 'då' && at > 0)) {
      return 'because';
    }
    if (conditionWords.has(word) || isCondition(words, at)) {
      return 'if';
    }
    if (isStart && adverbsThatTurn.has(word)) {
      return 'turn';
    }
    const mayTurn = isStart && insteadWords.has(word) && words[at + 1] !== 'än';
    return mayTurn && (sentenceHasNot || hasNotBetween(from, at)) ? 'instead' : null;
  };

  for (const [at, { word, sentence, afterComma }] of row.entries()) {
    const isNewSentence = at === 0 || sentence !== row[at - 1]?.sentence;
    const isJoint = jointWords.has(word);
    const opens = openingAt(at, word, isNewSentence || afterComma);
    if (
      isNewSentence ||
      opens !== null ||
      afterComma ||
      isJoint ||
      isOwingTo(words, at) ||
      isHelpOf(words, at)
    ) {
      close(at);
      if (isNewSentence || opens !== null) {
        clause += at === 0 ? 0 : 1;
      }
      if (isNewSentence) {
        sentenceHasNot = false;
      }
      opening = opens;
      isJoined = isJoint;
    } else if (adverbsThatTurn.has(word)) {
      opening ??= 'turn';
    }
  }
  close(row.length);
  return segments;
}

const isReason = (words: readonly string[], at: number): boolean =>
  words[at] === 'för' &&
  (reasonSubjects.has(words[at + 1] ?? '') ||
    (words[at + 1] === 'att' && reasonSubjects.has(words[at + 2] ?? '')));

/** "På grund av": what follows is what a no is about. */
const isOwingTo = (words: readonly string[], at: number): boolean =>
  words[at] === 'pga' ||
  (words[at] === 'p' && words[at + 1] === 'g' && words[at + 2] === 'a') ||
  (words[at] === 'på' && words[at + 1] === 'grund' && words[at + 2] === 'av');

/** "Med hjälp av": by what means, or a need; never what the words before it say. */
const isHelpOf = (words: readonly string[], at: number): boolean =>
  words[at] === 'med' && words[at + 1] === 'hjälp' && words[at + 2] === 'av';

const isCondition = (words: readonly string[], at: number): boolean =>
  (words[at] === 'om' &&
    conditionSubjects.has(words[at + 1] ?? '') &&
    !aboutWords.has(words[at - 1] ?? '')) ||
  (words[at] === 'bara' && words[at + 1] === 'om') ||
  (words[at] === 'så' && words[at + 1] === 'länge') ||
  (words[at] === 'as' && words[at + 1] === 'long');

function clustersOf(cues: readonly Cue[], row: readonly ReadWord[]): Cue[][] {
  const clusters: Cue[][] = [];
  for (const cue of cues) {
    const current = clusters.at(-1);
    const previousEnd = current?.at(-1)?.to;
    const between = previousEnd === undefined ? null : row.slice(previousEnd, cue.from);
    const isNear =
      between !== null && between.length <= longestBreak && between.every(({ isFiller }) => isFiller);
    if (isNear && current !== undefined && current.length < mostCues && !startsCluster.has(cue.kind)) {
      current.push(cue);
    } else {
      clusters.push([cue]);
    }
  }
  return clusters;
}
