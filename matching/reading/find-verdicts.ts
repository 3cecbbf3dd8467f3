import { wordsOfList } from '../text/words-of-list.ts';
import { pointingWords } from './phrases/answer-words.ts';
import type { CueKind } from './phrases/cue-phrases.ts';
import type { ReadWord } from './read-word.ts';
import type { Segment } from './split-clauses.ts';
import { type CuedStance, noKinds, type StanceKind, stanceOfCues } from './stance-of-cues.ts';
import type { Emptiness } from './word-content.ts';

/** What a part of a text that has no work of its own says of a segment before it. */
export interface Verdict {
  readonly segment: number;
  readonly stance: CuedStance;
}

const pointing = new Set(wordsOfList(pointingWords));
const yesKinds: ReadonlySet<StanceKind> = new Set(['wants', 'accepts']);
/** What a no may turn round without a word that points back. */
const undecided: ReadonlySet<StanceKind> = new Set(['none', 'did', 'can', 'aside']);
const noMore = new Set(['igen', 'längre', 'mer', 'again', 'anymore']);
/** A wish for something else judges nothing. */
const somethingElse = new Set(['annat', 'nytt', 'nya', 'byta', 'else', 'new', 'lugnare']);

/**
 * Verdicts that come after what they judge: "Kök, nej tack", "… men det fungerade inte", "Det gick jättebra och jag vill gärna dit
 * igen". A segment judges when it has a cue and no work of its own; it judges those of its sentence before it, or of
 * the sentence before when it points back. A heading judges nothing. `kindOf` tells how what a segment names was meant until now.
 */
export function findVerdicts(
  row: readonly ReadWord[],
  segments: readonly Segment[],
  kindOf: (segment: number) => StanceKind,
  isHeading: (at: number) => boolean,
  { isEmpty, hasEmpty }: Emptiness,
): Verdict[] {
  if (!hasEmpty) {
    return [];
  }
  const verdicts = new Map<number, CuedStance>();
  /** Segments with work of their own, of this sentence and of the one before. */
  let here: number[] = [];
  let before: number[] = [];
  let sentence = -1;
  let hasOpened = false;
  for (const [number, segment] of segments.entries()) {
    if (segment.sentence !== sentence) {
      before = here.length > 0 ? here : before;
      here = [];
      sentence = segment.sentence;
      hasOpened = false;
    }
    const words = row.slice(segment.from, segment.to).map(({ word }) => word);
    if (!isEmpty(segment) || words.some((word) => somethingElse.has(word))) {
      takeBack(segment, words);
      here.push(number);
      continue;
    }
    const stance = saidIn(segment);
    if (stance === null || stance.isLimit || isHeading(segment.from)) {
      continue;
    }
    const pointsBack = words.some((word) => pointing.has(word));
    const isOfSentenceBefore =
      here.length === 0 && (hasOpened || words.slice(0, 3).some((word) => pointing.has(word)));
    if (here.length === 0 && !isOfSentenceBefore) {
      continue;
    }
    hasOpened = true;
    judge(
      here.length === 0 ? before : here,
      segment,
      stance,
      pointsBack || words.some((word) => noMore.has(word)),
    );
  }
  return [...verdicts].map(([segment, stance]) => ({ segment, stance }));

  function judge(judged: readonly number[], by: Segment, stance: CuedStance, pointsBack: boolean): void {
    const isNo = noKinds.has(stance.kind);
    if (!isNo && !yesKinds.has(stance.kind)) {
      return;
    }
    for (const number of judged.toReversed()) {
      const kind = verdicts.get(number)?.kind ?? kindOf(number);
      const segment = segments[number];
      if (noKinds.has(kind)) {
        // "… aldrig": said once more, and stronger; "… men det går": softer
        const told = verdicts.get(number);
        if (isNo && told !== undefined && strengthOf(stance) > strengthOf(told)) {
          verdicts.set(number, stance);
        } else if (isNo && stance.isUtter) {
          verdicts.set(number, { ...stance, kind: 'refuses' });
        } else if (!isNo && by.opening === 'turn' && told === undefined) {
          verdicts.set(number, { ...stance, kind: 'rather-not', isWeak: true });
        }
        return;
      }
      if (!isNo && yesKinds.has(kind) && verdicts.get(number)?.isWeak === true && !stance.isWeak) {
        verdicts.set(number, stance);
        continue;
      }
      if (
        isNo
          ? !undecided.has(kind) && !(pointsBack || isInherited(number, by))
          : !isLiked(kind, by, pointsBack)
      ) {
        return;
      }
      verdicts.set(number, isNo && stance.kind === 'negated' ? { ...stance, kind: 'refuses' } : stance);
      if (segment === undefined || (segment.clusters.length > 0 && !segment.isJoined)) {
        return;
      }
    }
  }

  /** Whether a segment has its stance from one before it: "gillar djur, kök – nej tack". */
  function isInherited(number: number, by: Segment): boolean {
    return by.opening === 'turn' || segments[number]?.clusters.length === 0;
  }

  /** Whether a yes after the fact makes a wish: what was only named, or what was done and liked. */
  function isLiked(kind: StanceKind, by: Segment, pointsBack: boolean): boolean {
    if (kind === 'none' || kind === 'can' || kind === 'aside') {
      return true;
    }
    return kind === 'did' && (pointsBack || kindsIn(by).has('like') || kindsIn(by).has('accept'));
  }

  /** Who loved it and never wants back there does not wish for it. */
  function takeBack(segment: Segment, words: readonly string[]): void {
    const stance = saidIn(segment);
    if (stance === null || !noKinds.has(stance.kind) || !words.some((word) => noMore.has(word))) {
      return;
    }
    for (const number of here) {
      if (yesKinds.has(verdicts.get(number)?.kind ?? 'none')) {
        verdicts.delete(number);
      }
    }
  }
}

const strengthOf = ({ kind, isUtter }: CuedStance): number =>
  isUtter || kind === 'cannot' ? 3 : kind === 'hard' || kind === 'rather-not' ? 1 : 2;

const kindsIn = ({ clusters }: Segment): ReadonlySet<CueKind> =>
  new Set(clusters.flatMap((cluster) => cluster.map(({ kind }) => kind)));

/** What a segment says by its last cluster that says anything; its no, where it has one. */
function saidIn({ clusters }: Segment): CuedStance | null {
  const said = clusters.map(stanceOfCues).filter((stance) => stance !== null);
  return said.find(({ kind }) => noKinds.has(kind)) ?? said.at(-1) ?? null;
}
