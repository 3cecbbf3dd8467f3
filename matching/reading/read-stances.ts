import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { type ClusterNotes, noteClusters, reachOfClusters, type SegmentReach } from './cluster-reach.ts';
import { type Cue, cutSegments, type Segment } from './cut-segments.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './phrase-book.ts';
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
  /** Of the text, in reading order. */
  readonly segments: readonly Segment[];
  /** Whose voice the text is in. */
  readonly voice: Voice;
  readonly #row: readonly ReadWord[];
  /** The number of the segment of each word. */
  readonly #segmentAt: Uint32Array;
  readonly #reaches: readonly SegmentReach[];
  /** By segment, made when first asked for. */
  readonly #notes: (ClusterNotes | undefined)[] = [];

  /** Reads all cues of a row of words once. */
  constructor(row: readonly ReadWord[], lexicon: Lexicon, lang: VocabularyLanguage) {
    this.#row = row;
    this.voice = voiceOf(row, lexicon, lang);
    this.segments = cutSegments(row, lexicon);
    this.#reaches = reachOfClusters(this.segments, row);
    this.#segmentAt = new Uint32Array(row.length);
    this.segments.forEach(({ from, to }, number) => {
      this.#segmentAt.fill(number, from, to);
    });
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
    const here = this.#segmentAt[last] ?? 0;
    const segment = this.segments[here];
    const reach = this.#reaches[here];
    if (segment === undefined || reach === undefined) {
      return { ...none, voice: this.voice };
    }
    const notes = this.#notesOf(segment, here);
    const stance =
      inside(segment, notes, first, last, own) ??
      this.#before(reach, own) ??
      this.#after(reach, own) ??
      (segment.turnsRound ? turned(reach) : null) ??
      none;
    const isNowAndThen = notes.nowAndThen.some((position) => !own.has(position));
    return { ...stance, isNowAndThen, voice: this.voice };
  }

  #before({ reachedFrom }: SegmentReach, own: ReadonlySet<number>): CuedStance | null {
    const cluster = this.segments[reachedFrom]?.clusters.at(-1);
    return cluster === undefined ? null : stanceOfCues(without(cluster, own));
  }

  #after({ nextWithCluster }: SegmentReach, own: ReadonlySet<number>): CuedStance | null {
    const next = this.segments[nextWithCluster];
    const [cluster] = next?.clusters ?? [];
    if (next === undefined || cluster === undefined || !this.#notesOf(next, nextWithCluster).looksBack) {
      return null;
    }
    return stanceOfCues(without(cluster, own));
  }

  #notesOf(segment: Segment, number: number): ClusterNotes {
    const notes = this.#notes[number] ?? noteClusters(segment, this.#row);
    this.#notes[number] = notes;
    return notes;
  }
}

/** What the clusters of a segment say of something in it, named at the positions `own`, from `first` to `last`. */
function inside(
  { clusters }: Segment,
  { said, saidUpTo, saidFrom }: ClusterNotes,
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
function turned({ toldBefore }: SegmentReach): CuedStance | null {
  const stance = toldBefore === null ? null : stanceOfCues(toldBefore);
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
