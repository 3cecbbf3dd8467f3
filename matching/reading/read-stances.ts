import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { type Cue, cutSegments, type Segment } from './cut-segments.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './phrase-book.ts';
import { noteSegments, type SegmentNotes } from './segment-notes.ts';
import { type CuedStance, type Stance, stanceOfCues } from './stance-of-cues.ts';
import { type Voice, voiceOf } from './voice-of.ts';

const none: CuedStance = {
  kind: 'none',
  isWeak: false,
  isUtter: false,
  isNowAndThen: false,
  at: [],
};

/** The stances of a text: what it says of the words at some positions. */
export class Stances {
  readonly #notes: readonly SegmentNotes[];
  /** The number of the segment of each word. */
  readonly #segmentAt: Uint32Array;
  readonly #voice: Voice;

  /** Reads all cues of a row of words once. */
  constructor(row: readonly ReadWord[], lexicon: Lexicon, lang: VocabularyLanguage) {
    this.#voice = voiceOf(row, lexicon, lang);
    const segments = cutSegments(row, lexicon);
    this.#notes = noteSegments(segments, row);
    this.#segmentAt = new Uint32Array(row.length);
    segments.forEach(({ from, to }, number) => {
      this.#segmentAt.fill(number, from, to);
    });
  }

  /** The segments of the text, in reading order. */
  get segments(): readonly Segment[] {
    return this.#notes.map(({ segment }) => segment);
  }

  /** Whose voice the text is in. */
  get voice(): Voice {
    return this.#voice;
  }

  /**
   * The stance towards what is named at the positions (rising). The cues that count are, in this order:
   *
   * 1. the last before it in its own segment, else the first after it there ("barn vill jag inte jobba med");
   * 2. the last of the segments before it in the clause, unless a new subject has come ("… , jag …");
   * 3. the first of the segments after it in the clause, when that looks back ("städa och diska gör jag gärna");
   * 4. after a turn ("inte städa, utan laga mat"): the opposite of what was refused.
   */
  of(at: readonly number[]): Stance {
    const own = new Set(at);
    const first = at[0] ?? 0;
    const last = at.at(-1) ?? first;
    const notes = this.#notes[this.#segmentAt[last] ?? 0];
    if (notes === undefined) {
      return { ...none, voice: this.#voice };
    }
    const stance =
      inside(notes, first, last, own) ??
      this.#before(notes, own) ??
      this.#after(notes, own) ??
      turned(notes) ??
      none;
    const isNowAndThen = notes.nowAndThen.some((position) => !own.has(position));
    return { ...stance, isNowAndThen, voice: this.#voice };
  }

  #before({ reachedFrom }: SegmentNotes, own: ReadonlySet<number>): CuedStance | null {
    const cluster = this.#notes[reachedFrom]?.segment.clusters.at(-1);
    return cluster === undefined ? null : stanceOfCues(without(cluster, own));
  }

  #after({ nextWithCluster }: SegmentNotes, own: ReadonlySet<number>): CuedStance | null {
    const next = this.#notes[nextWithCluster];
    const cluster = next?.segment.clusters[0];
    return cluster === undefined || !next?.looksBack ? null : stanceOfCues(without(cluster, own));
  }
}

/** What the clusters of a segment say of something in it, named at the positions `own`, from `first` to `last`. */
function inside(
  { segment: { clusters }, said, saidUpTo, saidFrom }: SegmentNotes,
  first: number,
  last: number,
  own: ReadonlySet<number>,
): CuedStance | null {
  const next = countUpTo(clusters, last);
  let after: CuedStance | null = null;
  for (let number = next - 1; number >= 0; number -= 1) {
    const cluster = clusters[number] ?? [];
    if ((cluster.at(-1)?.to ?? 0) <= first) {
      return said[saidUpTo[number] ?? -1] ?? after ?? said[saidFrom[next] ?? -1] ?? null;
    }
    // what is named may hold cues itself: they don't count
    const stance = stanceOfCues(without(cluster, own));
    if (stance !== null && (stance.at[0] ?? 0) <= last) {
      return stance;
    }
    after = stance ?? after;
  }
  return after ?? said[saidFrom[next] ?? -1] ?? null;
}

/** How many of the clusters start at a position or before it. */
function countUpTo(clusters: Segment['clusters'], position: number): number {
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((clusters[middle]?.[0]?.from ?? 0) <= position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** After a turn, what was told before it, turned round where it was a no. */
function turned({ segment, toldBefore }: SegmentNotes): CuedStance | null {
  const stance = segment.turnsRound && toldBefore !== null ? stanceOfCues(toldBefore) : null;
  if (stance?.kind === 'refuses' || stance?.kind === 'rather-not') {
    return { ...stance, kind: 'wants', isUtter: false };
  }
  return stance?.kind === 'wants' ? stance : null;
}

const without = (cluster: readonly Cue[], own: ReadonlySet<number>): readonly Cue[] =>
  cluster.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) {
      if (!own.has(at)) {
        return true;
      }
    }
    return false;
  });
