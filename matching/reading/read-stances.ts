import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { type Cue, cutSegments, type Segment } from './cut-segments.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './phrase-book.ts';
import { type CuedStance, type Stance, stanceOfCues } from './stance-of-cues.ts';
import { type Voice, voiceOf } from './voice-of.ts';

const subjects = new Set(['jag', 'ja', 'vi', 'man', 'det', 'we', 'du', 'you', 'it']);
const none: CuedStance = {
  kind: 'none',
  isWeak: false,
  isUtter: false,
  isNowAndThen: false,
  at: [],
};

/** The stances of a text: what it says of the words at some positions. */
export class Stances {
  readonly #segments: readonly Segment[];
  readonly #voice: Voice;
  readonly #row: readonly ReadWord[];

  /** Reads all cues of a row of words once. */
  constructor(row: readonly ReadWord[], lexicon: Lexicon, lang: VocabularyLanguage) {
    this.#row = row;
    this.#voice = voiceOf(row, lexicon, lang);
    this.#segments = cutSegments(row, lexicon);
  }

  /** The segments of the text, in reading order. */
  get segments(): readonly Segment[] {
    return this.#segments;
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
    const here = this.#segments.findIndex(({ from, to }) => last >= from && last < to);
    const segment = this.#segments[here];
    if (segment === undefined) {
      return { ...none, voice: this.#voice };
    }
    const isNowAndThen = this.#hasNowAndThen(segment, own);
    const stance =
      this.#inside(segment, last, own) ??
      this.#before(here, own) ??
      this.#after(here, own) ??
      this.#turned(here) ??
      none;
    return { ...stance, isNowAndThen, voice: this.#voice };
  }

  #inside(segment: Segment, last: number, own: ReadonlySet<number>): CuedStance | null {
    const stances = segment.clusters.map((cluster) => stanceOfCues(without(cluster, own)));
    let before: CuedStance | null = null;
    for (const stance of stances) {
      const [start] = stance?.at ?? [];
      if (stance === null || start === undefined) {
        continue;
      }
      if (start <= last) {
        before = stance;
      } else {
        return before ?? stance;
      }
    }
    return before;
  }

  #before(here: number, own: ReadonlySet<number>): CuedStance | null {
    const clause = this.#segments[here]?.clause;
    for (let at = here; at >= 0; at -= 1) {
      const segment = this.#segments[at];
      if (segment === undefined || segment.clause !== clause) {
        return null;
      }
      const cluster = at === here ? undefined : segment.clusters.at(-1);
      if (cluster !== undefined) {
        return stanceOfCues(without(cluster, own));
      }
      if (subjects.has(this.#row[segment.from]?.word ?? '')) {
        return null;
      }
    }
    return null;
  }

  #after(here: number, own: ReadonlySet<number>): CuedStance | null {
    const clause = this.#segments[here]?.clause;
    for (let at = here + 1; at < this.#segments.length; at += 1) {
      const segment = this.#segments[at];
      if (segment === undefined || segment.clause !== clause) {
        return null;
      }
      const [cluster] = segment.clusters;
      if (cluster === undefined) {
        continue;
      }
      const start = cluster[0]?.from ?? 0;
      const before = this.#row.slice(segment.from, start);
      const looksBack = before.some(({ isFiller, word }) => !isFiller || pointingBack.has(word));
      return looksBack ? stanceOfCues(without(cluster, own)) : null;
    }
    return null;
  }

  #turned(here: number): CuedStance | null {
    const segment = this.#segments[here];
    if (segment === undefined || !segment.turnsRound) {
      return null;
    }
    const earlier = this.#segments
      .slice(0, here)
      .filter(({ sentence, clause }) => sentence === segment.sentence && clause < segment.clause)
      .flatMap(({ clusters }) => clusters)
      .at(-1);
    const stance = earlier === undefined ? null : stanceOfCues(earlier);
    if (stance?.kind === 'refuses' || stance?.kind === 'rather-not') {
      return { ...stance, kind: 'wants', isUtter: false };
    }
    if (stance?.kind === 'wants') {
      return stance;
    }
    return null;
  }

  #hasNowAndThen(segment: Segment, own: ReadonlySet<number>): boolean {
    return segment.clusters.some((cluster) =>
      cluster.some(({ kind, from }) => kind === 'now-and-then' && !own.has(from)),
    );
  }
}

const pointingBack = new Set(['det', 'gör', 'allt', 'sånt', 'sådant', 'that']);

const without = (cluster: readonly Cue[], own: ReadonlySet<number>): readonly Cue[] =>
  cluster.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) {
      if (!own.has(at)) {
        return true;
      }
    }
    return false;
  });
