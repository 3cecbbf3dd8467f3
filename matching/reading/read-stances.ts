import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { findAnswers } from './find-answers.ts';
import { findChoices } from './find-choices.ts';
import { findHeadings, givesWayTo, type Headed, stanceOfHeading } from './find-headings.ts';
import { findMarks } from './find-marks.ts';
import { findQualified } from './find-qualified.ts';
import { findVerdicts } from './find-verdicts.ts';
import { type ClusterNotes, noteClusters, reachOfClusters, type SegmentReach } from './inherit-stances.ts';
import { isPast } from './is-past.ts';
import type { Lexicon } from './lexicon.ts';
import { type Manner, mannersOf } from './manners-of.ts';
import type { ReadWord } from './read-word.ts';
import { findPatterns } from './sentence-patterns.ts';
import { type Cue, type Segment, splitClauses } from './split-clauses.ts';
import {
  type Choice,
  type CuedStance,
  heldOpen,
  noKinds,
  plainStance,
  type Stance,
  type StanceKind,
  stanceOfCues,
} from './stance-of-cues.ts';
import { type Voice, voiceOf } from './voice-of.ts';
import { type Emptiness, emptinessOf } from './word-content.ts';

/** Whose text is read: what a candidate says, or what a role asks; null: who can tell by its words. */
export type TextOf = 'candidate' | 'role' | null;

const none = plainStance('none');

/** What a text says beyond the cues of a word's own clause, by word; only of a candidate's text. */
interface Told {
  /** What patterns, signs, answers and verdicts say: it stands before the cues. */
  readonly fixed: ReadonlyMap<number, CuedStance>;
  readonly headed: ReadonlyMap<number, Headed>;
  readonly choices: ReadonlyMap<number, Choice>;
  /** What a no does not hit though it reaches it. */
  readonly qualified: ReadonlySet<number>;
}

/** The stances of a text: what it says of the words at some positions. */
export class Stances {
  /** Of the text, in reading order. */
  readonly segments: readonly Segment[];
  /** Whose voice the text is in. */
  readonly voice: Voice;
  /** Which words tell of something by themselves. */
  readonly emptiness: Emptiness;
  readonly #row: readonly ReadWord[];
  /** The number of the segment of each word. */
  readonly #segmentAt: Uint32Array;
  readonly #reaches: readonly SegmentReach[];
  /** By segment, made when first asked for. */
  readonly #notes: (ClusterNotes | undefined)[] = [];
  /** Segments that stand on a condition, that are one, that speak of an amount, or of what once was. */
  readonly #manner: readonly Manner[];
  /** By segment, found when first asked for. */
  readonly #wasDone: boolean[] = [];
  #told: Told | null = null;

  /** Reads all cues of a row of words once. */
  constructor(
    text: string,
    row: readonly ReadWord[],
    lexicon: Lexicon,
    lang: VocabularyLanguage,
    of: TextOf = null,
  ) {
    this.#row = row;
    this.voice = of === 'candidate' ? 'person' : voiceOf(row, lexicon, lang);
    this.segments = splitClauses(row, lexicon, this.voice);
    this.#reaches = reachOfClusters(this.segments, row);
    this.#segmentAt = new Uint32Array(row.length);
    this.segments.forEach(({ from, to }, number) => {
      this.#segmentAt.fill(number, from, to);
    });
    this.emptiness = emptinessOf(row, this.segments);
    const isCandidates = of !== 'role' && this.voice !== 'workplace';
    this.#manner = isCandidates ? mannersOf(this.segments) : [];
    if (isCandidates) {
      this.#told = this.#tell(text);
    }
  }

  /**
   * The stance towards what is named at the positions (rising). What says it, the first that does:
   *
   * 1. a pattern of the sentence, a sign, an answer or a verdict;
   * 2. the last cues before it in its own segment, else the first after it there ("barn vill jag inte jobba med");
   * 3. the last of the segments before it in the clause, unless a new subject has come ("… , jag …");
   * 4. the first of the segments after it in the clause, when that looks back ("städa och diska gör jag gärna");
   * 5. after a turn ("inte städa, utan laga mat"): the opposite of what was refused;
   * 6. the heading that it stands under.
   *
   * Conditions, amounts and choices then say how.
   */
  of(at: readonly number[]): Stance {
    const last = at.findLast(this.emptiness.isTelling) ?? at.at(-1) ?? 0;
    const here = this.#segmentAt[at.at(-1) ?? 0] ?? 0;
    const segment = this.segments[here];
    if (segment === undefined) {
      return { ...none, voice: this.voice };
    }
    const notes = this.#notesOf(segment, here);
    const isNowAndThen = notes.nowAndThen.some((position) => !at.includes(position));
    const fixed = this.#told?.fixed.get(last);
    const stance = fixed ?? this.#cuedAt(at, here);
    const isQualified = this.#told?.qualified.has(last) === true && this.#row[last]?.isFeared !== true;
    if (noKinds.has(stance.kind) && isQualified) {
      return { ...none, kind: 'aside', isNowAndThen, voice: this.voice };
    }
    const choice = this.#told?.choices.get(last) ?? stance.choice;
    const isLaterChoice = choice > 1 && (heldOpen.has(stance.kind) || stance.kind === 'helped');
    return {
      ...(isLaterChoice ? plainStance('accepts', stance.at) : stance),
      isNowAndThen,
      choice,
      voice: this.voice,
    };
  }

  /** Whether a segment tells of what was: "städade på hotell", "har lagat mat". */
  wasDone(segment: number): boolean {
    const was = this.#wasDone[segment] ?? isPast(this.#row, this.segments[segment]);
    this.#wasDone[segment] = was;
    return was;
  }

  /** What cues and headings say of words in a segment. */
  #cuedAt(at: readonly number[], here: number): CuedStance {
    const own = at;
    const first = at[0] ?? 0;
    const last = at.at(-1) ?? first;
    const segment = this.segments[here];
    const reach = this.#reaches[here];
    if (segment === undefined || reach === undefined) {
      return none;
    }
    const isTurn = segment.opening === 'turn' || segment.opening === 'instead';
    const found =
      inside(segment, this.#notesOf(segment, here), first, last, own) ??
      (segment.opening === 'instead' ? turned(reach) : null) ??
      before(reach, own) ??
      this.#after(reach, own) ??
      (isTurn ? turned(reach) : null) ??
      none;
    const wasNotDone = found.kind === 'negated' && this.wasDone(here);
    const cued = wasNotDone
      ? plainStance('aside', found.at)
      : found.kind === 'negated'
        ? withVerbOf(found, reach)
        : found;
    const headed = this.#told?.headed.get(last);
    const stance = headed !== undefined && givesWayTo(headed, cued.kind) ? stanceOfHeading(headed) : cued;
    return this.#manner[here]?.(stance) ?? stance;
  }

  #after({ nextWithCluster }: SegmentReach, own: readonly number[]): CuedStance | null {
    const next = this.segments[nextWithCluster];
    const [cluster] = next?.clusters ?? [];
    if (next === undefined || cluster === undefined || !this.#notesOf(next, nextWithCluster).looksBack) {
      return null;
    }
    return stanceWithout(cluster, own);
  }

  #notesOf(segment: Segment, number: number): ClusterNotes {
    const notes = this.#notes[number] ?? noteClusters(segment, this.#row);
    this.#notes[number] = notes;
    return notes;
  }

  /** What is told beyond the cues; each step stands before those after it. */
  #tell(text: string): Told {
    const fixed = new Map<number, CuedStance>();
    const fix = (from: number, to: number, stance: CuedStance): void => {
      for (let at = from; at < to; at += 1) {
        if (!fixed.has(at)) {
          fixed.set(at, stance);
        }
      }
    };
    const row = this.#row;
    const { segments, emptiness } = this;
    row.forEach(({ isFeared }, at) => {
      if (isFeared) {
        fix(at, at + 1, this.#fearAt(at));
      }
    });
    for (const { from, to, kind } of findMarks(text, row, segments)) {
      fix(from, to, plainStance(kind));
    }
    for (const { from, to, stance } of findAnswers(text, row, segments, emptiness)) {
      fix(from, to, stance);
    }
    for (const { from, to, stance } of findPatterns(row, segments, emptiness)) {
      fix(from, to, stance);
    }
    const headed = new Map<number, Headed>();
    for (const one of findHeadings(text, row)) {
      for (let at = one.heading; at < one.to; at += 1) {
        headed.set(at, one);
      }
    }
    const choices = new Map<number, Choice>();
    for (const { from, to, choice, isNumbered } of findChoices(text, row, segments, emptiness)) {
      for (let at = from; at < to; at += 1) {
        choices.set(at, choice);
        if (isNumbered && this.#cuedAt([at], this.#segmentAt[at] ?? 0).kind === 'none') {
          fix(at, at + 1, plainStance('wants'));
        }
      }
    }
    const qualified = new Set<number>();
    for (const { from, to } of findQualified(row, segments, emptiness)) {
      for (let at = from; at < to; at += 1) {
        qualified.add(at);
      }
    }
    const told: Told = { fixed, headed, choices, qualified };
    this.#told = told;
    const isHeading = (at: number): boolean => at < (headed.get(at)?.from ?? 0);
    const kindOf = (number: number): StanceKind => {
      const { to } = segments[number] ?? { to: 0 };
      const at = [to - 1];
      const kind = (fixed.get(to - 1) ?? this.#cuedAt(at, number)).kind;
      return kind === 'none' && this.wasDone(number) ? 'did' : kind;
    };
    for (const { segment, stance } of findVerdicts(row, segments, kindOf, isHeading, emptiness)) {
      const judged = segments[segment];
      if (judged !== undefined) {
        fix(judged.from, judged.to, stance);
      }
    }
    return told;
  }

  /** "Hundrädd": who says that it isn't so, is not. */
  #fearAt(at: number): CuedStance {
    const cued = this.#cuedAt([at], this.#segmentAt[at] ?? 0);
    const isDenied = cued.kind === 'negated' || cued.kind === 'aside';
    return isDenied ? plainStance('accepts', [at]) : { ...plainStance('cannot', [at]), isUtter: true };
  }
}

const before = ({ reached }: SegmentReach, own: readonly number[]): CuedStance | null =>
  reached === null ? null : stanceWithout(reached, own);

/** What the clusters of a segment say of something in it, named at the positions `own`, from `first` to `last`. */
function inside(
  { clusters }: Segment,
  { said, saidUpTo, saidFrom }: ClusterNotes,
  first: number,
  last: number,
  own: readonly number[],
): CuedStance | null {
  const next = countUpTo(clusters, last);
  let after: CuedStance | null = null;
  for (let number = next - 1; number >= 0; number -= 1) {
    const cluster = clusters[number] ?? [];
    if ((cluster.at(-1)?.to ?? 0) <= first) {
      return said[saidUpTo[number] ?? -1] ?? after ?? saidAfter();
    }
    // what is named may hold cues itself: they don't count
    const stance = stanceWithout(cluster, own);
    if (stance !== null && (stance.at[0] ?? 0) <= last) {
      return stance;
    }
    after = stance ?? after;
  }
  return after ?? saidAfter();

  /** What an exception is made from is not what is refused: "allt på lagret utom truck". */
  function saidAfter(): CuedStance | null {
    const number = saidFrom[next] ?? -1;
    const isException = clusters[number]?.some(({ kind }) => kind === 'except') === true;
    return isException ? plainStance('accepts') : (said[number] ?? null);
  }
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

/** "Jag kan läsa men inte skriva": a no without a verb says no to what was said before it. */
function withVerbOf(stance: CuedStance, { toldBefore }: SegmentReach): CuedStance {
  const told = toldBefore === null ? null : stanceOfCues(toldBefore);
  switch (told?.kind) {
    case 'can':
      return { ...stance, kind: 'cannot' };
    case 'wants':
    case 'accepts':
      return { ...stance, kind: 'refuses' };
    default:
      return stance;
  }
}

/** After a turn, what was told before it, turned round where it was a no. */
function turned({ toldBefore }: SegmentReach): CuedStance | null {
  const stance = toldBefore === null ? null : stanceOfCues(toldBefore);
  switch (stance?.kind) {
    case 'refuses':
    case 'rather-not':
    case 'negated':
      return plainStance('wants', stance.at);
    case 'hard':
    case 'cannot':
      return plainStance('can', stance.at);
    default:
      return stance?.kind === 'wants' ? stance : null;
  }
}

/** What a cluster says beside its cues that what is named holds itself; "never worked in a shop" says no to nothing either way. */
function stanceWithout(cluster: readonly Cue[], own: readonly number[]): CuedStance | null {
  if ((own.at(-1) ?? -1) < (cluster[0]?.from ?? 0) || (own[0] ?? 0) >= (cluster.at(-1)?.to ?? 0)) {
    return stanceOfCues(cluster);
  }
  const others = cluster.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) {
      if (!own.includes(at)) {
        return true;
      }
    }
    return false;
  });
  const stance = stanceOfCues(others);
  const whole = stance?.kind === 'negated' && others.length < cluster.length ? stanceOfCues(cluster) : null;
  return whole?.kind === 'aside' ? whole : stance;
}
