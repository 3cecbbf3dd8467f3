import { wordsOfList } from '../text/words-of-list.ts';
import type { LabelledSpan, LabelStrength, RefusalStrength, WishLabel } from './interpretation.ts';
import { statementWords } from './phrases/answer-words.ts';
import type { ReadWord } from './read-word.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './split-clauses.ts';
import { type Stance, stanceOfCues } from './stance-of-cues.ts';

/** One word with its label. */
export interface WordLabel {
  readonly label: WishLabel;
  /** Of a wish: strong or weak; of what is refused: never, no or rather-not; null for the other labels. */
  readonly strength: LabelStrength | null;
  /**
   * Whether a mention may stand for a wish: `bare`, named without a verb, as in a list; `told`, in a sentence; `never`, what
   * nothing follows from.
   */
  readonly mention: 'bare' | 'told' | 'never';
  /** Neither a cue nor a small word. */
  readonly isTelling: boolean;
}

const statement = new Set(wordsOfList(statementWords));

/** How strongly something is refused that a stance says no to. */
export function refusalStrength({ kind, isWeak, isUtter }: Stance): RefusalStrength {
  if (kind === 'rather-not' || kind === 'hard' || isWeak) {
    return isUtter && kind !== 'hard' ? 'never' : 'rather-not';
  }
  return isUtter || kind === 'cannot' ? 'never' : 'no';
}

/**
 * Labels every word of a candidate's text; by position in the row.
 *
 * 1. A word that tells of something has the stance that reaches it (`read-stances.ts`); what a support, a wished quiet
 *    or a time is told by is a need, whether wished for or not.
 * 2. Cues and small words go with the next such word of their segment, else with the one before.
 */
export function labelWords(reading: Reading, needs: ReadonlySet<number>): WordLabel[] {
  const { row, stances } = reading;
  const labels: WordLabel[] = [];
  let sentence = -1;
  let isBare = false;
  for (const [number, segment] of stances.segments.entries()) {
    if (segment.sentence !== sentence) {
      sentence = segment.sentence;
      isBare = !isStatement(row, segment);
    }
    labelSegment(segment, number);
  }
  return labels;

  function labelSegment(segment: Segment, number: number): void {
    let next = segment.from;
    let last: WordLabel | null = null;
    const isEmpty = stances.emptiness.isEmpty(segment);
    const wasDone = stances.wasDone(number);
    for (let at = segment.from; at < segment.to; at += 1) {
      if (isEmpty || !stances.emptiness.isTelling(at)) {
        continue;
      }
      last = labelOf(at, wasDone);
      for (; next < at; next += 1) {
        labels[next] = { ...last, isTelling: false };
      }
      labels[at] = last;
      next = at + 1;
    }
    const rest = last ?? ofCues(segment);
    for (; next < segment.to; next += 1) {
      labels[next] = { ...rest, isTelling: false };
    }
  }

  /** A segment without a word of work has the label of its cues. */
  function ofCues(segment: Segment): WordLabel {
    const said = segment.clusters.map(stanceOfCues).findLast((stance) => stance !== null);
    return said === undefined
      ? { ...labelOf(segment.to - 1, false), mention: 'never' }
      : { ...labelled({ ...said, voice: stances.voice }), mention: 'never', isTelling: false };
  }

  function labelOf(at: number, wasDone: boolean): WordLabel {
    const stance = stances.of([at]);
    const { label, strength } = labelled(stance);
    const isTold = stance.kind !== 'none' || !isBare;
    const mention = stance.kind === 'aside' ? 'never' : isTold ? 'told' : 'bare';
    if ((label === 'wish' || label === 'mention') && needs.has(at) && stance.kind !== 'aside') {
      return { label: 'need', strength: null, mention: 'never', isTelling: true };
    }
    if (stance.kind === 'none' && wasDone) {
      return { label: 'past', strength: null, mention: 'told', isTelling: true };
    }
    return { label, strength, mention, isTelling: true };
  }
}

/** Whether a segment tells of somebody or something in a sentence, and is no list of what is wished for. */
const isStatement = (row: readonly ReadWord[], { from, to }: Segment): boolean =>
  row.slice(from, to).some(({ word }) => statement.has(word));

function labelled(stance: Stance): Pick<WordLabel, 'label' | 'strength'> {
  const label = labelOfStance(stance);
  const ofWish = stance.isWeak ? 'weak' : 'strong';
  return {
    label,
    strength: label === 'wish' ? ofWish : label === 'refused' ? refusalStrength(stance) : null,
  };
}

function labelOfStance({ kind, isLimit }: Stance): WishLabel {
  switch (kind) {
    case 'wants':
    case 'accepts':
      return 'wish';
    case 'refuses':
    case 'rather-not':
    case 'hard':
    case 'cannot':
    case 'negated':
      return isLimit ? 'need' : 'refused';
    case 'did':
      return 'past';
    case 'needs':
    case 'helped':
    case 'unneeded':
    case 'offers':
    case 'requires':
      return 'need';
    default:
      return 'mention';
  }
}

/** The words of a text as spans of the same label and strength, in reading order. */
export function labelledSpans(
  { text, row }: Pick<Reading, 'text' | 'row'>,
  labels: readonly WordLabel[],
): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (const [at, { label, strength }] of labels.entries()) {
    const { start, end, sentence } = row[at] ?? { start: 0, end: 0, sentence: -1 };
    const previous = spans.at(-1);
    const goesOn =
      previous?.label === label && previous.strength === strength && row[at - 1]?.sentence === sentence;
    if (goesOn) {
      spans.pop();
    }
    const from = goesOn ? previous.start : start;
    spans.push({ text: text.slice(from, end), start: from, end, label, strength });
  }
  return spans;
}
