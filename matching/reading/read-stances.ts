import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './phrase-book.ts';
import type { CueKind } from './phrases/cue-phrases.ts';

/** Who speaks: a person of themself, a workplace of its work, or nobody can tell. */
export type Voice = 'person' | 'workplace' | 'unknown';

/** What a text says of something that it names. */
export type StanceKind =
  | 'none'
  | 'wants'
  | 'accepts'
  | 'can'
  | 'did'
  | 'rather-not'
  | 'refuses'
  | 'hard'
  | 'cannot'
  | 'negated'
  | 'needs'
  | 'helped'
  | 'unneeded'
  | 'offers'
  | 'requires';

/** A stance with how it is put. */
export interface Stance {
  readonly kind: StanceKind;
  /** Hedged: "kanske", "helst inte", "inte så mycket". */
  readonly isWeak: boolean;
  /** Categorical: "absolut inte", "aldrig". */
  readonly isUtter: boolean;
  /** "ibland", "kan förekomma". */
  readonly isNowAndThen: boolean;
  /** Positions of the words that say it. */
  readonly at: readonly number[];
  readonly voice: Voice;
}

interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
}

/** Part of a sentence between commas and joints; a sentence is cut in clauses where it turns ("men", "eftersom"). */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly clause: number;
  readonly turnsRound: boolean;
  readonly clusters: readonly (readonly Cue[])[];
}

const JOINTS = new Set(['och', 'eller', 'samt', 'o', 'å', 'and', 'or', 'plus']);
const TURNS = new Set([
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
const SUBJECTS = new Set(['jag', 'ja', 'vi', 'man', 'det', 'we', 'du', 'you', 'it']);
/** Only so many words may stand inside a cluster of cues between two of them. */
const LONGEST_BREAK = 3;

/** Whose voice a text is in, by whose pronouns are more. */
export function voiceOf(row: readonly ReadWord[], lexicon: Lexicon, lang: VocabularyLanguage): Voice {
  let person = 0;
  let workplace = 0;
  for (const { word } of row) {
    // Written small, English I is a Swedish preposition.
    if (lexicon.personWords.has(word) || (word === 'i' && lang === 'en')) person += 1;
    if (lexicon.workplaceWords.has(word)) workplace += 1;
  }
  if (person === 0 && workplace === 0) return 'unknown';
  return person >= workplace ? 'person' : 'workplace';
}

const NONE: Omit<Stance, 'voice'> = {
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
    this.#segments = segmentsOf(row, lexicon);
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
    if (segment === undefined) return { ...NONE, voice: this.#voice };
    const isNowAndThen = this.#hasNowAndThen(segment, own);
    const stance =
      this.#inside(segment, last, own) ??
      this.#before(here, own) ??
      this.#after(here, own) ??
      this.#turned(here) ??
      NONE;
    return { ...stance, isNowAndThen, voice: this.#voice };
  }

  #inside(segment: Segment, last: number, own: ReadonlySet<number>): Omit<Stance, 'voice'> | null {
    const stances = segment.clusters.map((cluster) => stanceOf(without(cluster, own)));
    let before: Omit<Stance, 'voice'> | null = null;
    for (const stance of stances) {
      const [start] = stance?.at ?? [];
      if (stance === null || start === undefined) continue;
      if (start <= last) before = stance;
      else return before ?? stance;
    }
    return before;
  }

  #before(here: number, own: ReadonlySet<number>): Omit<Stance, 'voice'> | null {
    const clause = this.#segments[here]?.clause;
    for (let at = here; at >= 0; at -= 1) {
      const segment = this.#segments[at];
      if (segment === undefined || segment.clause !== clause) return null;
      const cluster = at === here ? undefined : segment.clusters.at(-1);
      if (cluster !== undefined) return stanceOf(without(cluster, own));
      if (SUBJECTS.has(this.#row[segment.from]?.word ?? '')) return null;
    }
    return null;
  }

  #after(here: number, own: ReadonlySet<number>): Omit<Stance, 'voice'> | null {
    const clause = this.#segments[here]?.clause;
    for (let at = here + 1; at < this.#segments.length; at += 1) {
      const segment = this.#segments[at];
      if (segment === undefined || segment.clause !== clause) return null;
      const [cluster] = segment.clusters;
      if (cluster === undefined) continue;
      const start = cluster[0]?.from ?? 0;
      const before = this.#row.slice(segment.from, start);
      const looksBack = before.some(({ isFiller, word }) => !isFiller || POINTING_BACK.has(word));
      return looksBack ? stanceOf(without(cluster, own)) : null;
    }
    return null;
  }

  #turned(here: number): Omit<Stance, 'voice'> | null {
    const segment = this.#segments[here];
    if (segment === undefined || !segment.turnsRound) return null;
    const earlier = this.#segments
      .slice(0, here)
      .filter(({ sentence, clause }) => sentence === segment.sentence && clause < segment.clause)
      .flatMap(({ clusters }) => clusters)
      .at(-1);
    const stance = earlier === undefined ? null : stanceOf(earlier);
    if (stance?.kind === 'refuses' || stance?.kind === 'rather-not')
      return { ...stance, kind: 'wants', isUtter: false };
    if (stance?.kind === 'wants') return stance;
    return null;
  }

  #hasNowAndThen(segment: Segment, own: ReadonlySet<number>): boolean {
    return segment.clusters.some((cluster) =>
      cluster.some(({ kind, from }) => kind === 'now-and-then' && !own.has(from)),
    );
  }
}

const POINTING_BACK = new Set(['det', 'gör', 'allt', 'sånt', 'sådant', 'that']);

const without = (cluster: readonly Cue[], own: ReadonlySet<number>): readonly Cue[] =>
  cluster.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (!own.has(at)) return true;
    return false;
  });

/** What a cluster of cues says together; null when it says nothing. */
function stanceOf(cluster: readonly Cue[]): Omit<Stance, 'voice'> | null {
  const kinds = new Set(cluster.map(({ kind }) => kind));
  kinds.delete('plain');
  if (kinds.size === 0) return null;
  const isNot = kinds.has('not') || kinds.has('never');
  const isHedged = kinds.has('perhaps') || kinds.has('slight');
  const isUtter = kinds.has('utter') || kinds.has('never');
  const kind = kindOf(kinds, isNot);
  if (kind === null) return null;
  const isSoftNo = isNot && (kinds.has('like') || kinds.has('slight') || kinds.has('perhaps'));
  const at = cluster.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step));
  const isWeak = isNot ? isSoftNo : isHedged && kinds.has('perhaps');
  return {
    kind,
    isWeak: isWeak || kind === 'rather-not' || kind === 'accepts',
    isUtter,
    isNowAndThen: false,
    at,
  };
}

function kindOf(kinds: ReadonlySet<CueKind>, isNot: boolean): StanceKind | null {
  if (kinds.has('accept')) return isNot ? 'rather-not' : 'accepts';
  if (kinds.has('fear')) return isNot ? 'accepts' : 'cannot';
  if (kinds.has('refuse')) return isNot ? 'accepts' : 'refuses';
  if (kinds.has('avoid')) return isNot ? 'accepts' : 'rather-not';
  if (kinds.has('hard'))
    return isNot ? (kinds.has('want') || kinds.has('need') ? 'rather-not' : 'accepts') : 'hard';
  if (kinds.has('unable')) return 'cannot';
  if (isNot) {
    if (kinds.has('help') || kinds.has('offer')) return 'unneeded';
    if (kinds.has('need') && !kinds.has('want')) return kinds.has('require') ? 'negated' : 'unneeded';
    if (kinds.has('like')) return 'rather-not';
    if (kinds.has('want')) return kinds.has('slight') ? 'rather-not' : 'refuses';
    if (kinds.has('can') || kinds.has('cope')) return 'cannot';
    if (kinds.has('perhaps')) return 'rather-not';
    return 'negated';
  }
  if (kinds.has('require')) return 'requires';
  if (kinds.has('need')) return 'needs';
  if (kinds.has('offer')) return 'offers';
  if (kinds.has('help')) return 'helped';
  if (kinds.has('want') || kinds.has('like') || kinds.has('perhaps')) return 'wants';
  if (kinds.has('can') || kinds.has('cope')) return 'can';
  return kinds.has('did') ? 'did' : null;
}

/**
 * Cuts a text in segments and gives each its clusters of cues: cues with at most three filler words between them are
 * read together ("vill | jag helst | inte").
 */
function segmentsOf(row: readonly ReadWord[], lexicon: Lexicon): Segment[] {
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
  const isNotCue = (at: number) =>
    cues.some(
      ({ from: start, to, meaning }) =>
        (meaning === 'not' || meaning === 'never' || meaning === 'unable') && at >= start && at < to,
    );

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
      if (own.some(({ kind }) => kind === 'not' || kind === 'never' || kind === 'unable'))
        sentenceHasNot = true;
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
    const isTurn =
      TURNS.has(word) || (word === 'utan' && (sentenceHasNot || hasNotSince(row, from, at, isNotCue)));
    if (isNewSentence || isTurn || afterComma || JOINTS.has(word)) {
      close(at);
      if (isNewSentence || isTurn) clause += 1;
      if (isNewSentence) sentenceHasNot = false;
      turnsRound = isTurn && !isNewSentence;
    }
  }
  close(row.length);
  return segments;
}

function hasNotSince(
  row: readonly ReadWord[],
  from: number,
  to: number,
  isNot: (at: number) => boolean,
): boolean {
  for (let at = from; at < to && at < row.length; at += 1) if (isNot(at)) return true;
  return false;
}

function clustersOf(cues: readonly Cue[], row: readonly ReadWord[]): Cue[][] {
  const clusters: Cue[][] = [];
  for (const cue of cues) {
    const current = clusters.at(-1);
    const previousEnd = current?.at(-1)?.to;
    const between = previousEnd === undefined ? null : row.slice(previousEnd, cue.from);
    const isNear =
      between !== null && between.length <= LONGEST_BREAK && between.every(({ isFiller }) => isFiller);
    if (isNear && current !== undefined) current.push(cue);
    else clusters.push([cue]);
  }
  return clusters;
}
