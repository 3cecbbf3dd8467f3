import { linesOf } from './lay-out.ts';
import type { ReadWord } from './read-word.ts';
import type { Segment } from './split-clauses.ts';
import type { Choice } from './stance-of-cues.ts';
import type { Emptiness } from './word-content.ts';

interface ChoiceMark {
  readonly words: readonly string[];
  readonly choice: Choice;
}

const marks = (list: readonly string[], choice: Choice): ChoiceMark[] =>
  list.map((phrase) => ({ words: phrase.split(' '), choice }));

const choiceMarks: readonly ChoiceMark[] = [
  ...marks(
    [
      'i första hand',
      'första hand',
      'förstahandsval',
      'förstahandsvalet',
      'helst av allt',
      'allra helst',
      'egentligen',
      'första val',
    ],
    1,
  ),
  ...marks(['helst', 'first choice', 'firstly', 'ideally', 'first of all'], 1),
  ...marks(
    [
      'i andra hand',
      'andra hand',
      'andrahandsval',
      'andrahandsvalet',
      'annars',
      'på sikt',
      'i nödfall',
      'näst helst',
      'andra val',
    ],
    2,
  ),
  ...marks(
    [
      'om inte det går',
      'går inte det',
      'går det inte',
      'om det inte går',
      'som reserv',
      'om det kniper',
      'om det inte finns',
      'om inte det finns',
      'om inte',
    ],
    2,
  ),
  ...marks(['second choice', 'secondly', 'otherwise', 'if not', 'in the long run', 'längre fram'], 2),
  ...marks(
    ['i tredje hand', 'tredjehandsval', 'sista utväg', 'som sista utväg', 'i sista hand', 'i värsta fall'],
    3,
  ),
  ...marks(['third choice', 'thirdly', 'last resort', 'as a last resort', 'om inget annat finns'], 3),
];
const marksByFirstWord = new Map<string, ChoiceMark[]>();
for (const mark of choiceMarks) {
  const first = mark.words[0] ?? '';
  marksByFirstWord.set(first, [...(marksByFirstWord.get(first) ?? []), mark]);
}

/** Which choice the words from `from` up to `to`, which is not included, are. */
export interface ChosenPart {
  readonly from: number;
  readonly to: number;
  readonly choice: Choice;
  /** Whether it is one of a numbered list, which says that it is wished for. */
  readonly isNumbered: boolean;
}

/**
 * What is said to be second or third choice, in the words that say so up to the next that do, or the end of the sentence. After
 * its words ("städ bara som sista utväg", "lager om det kniper") a mark holds for its own segment.
 */
export function findChoices(
  text: string,
  row: readonly ReadWord[],
  segments: readonly Segment[],
  { isTelling }: Emptiness,
): ChosenPart[] {
  const found = numberedLines(text, row);
  if (!row.some(({ word }) => marksByFirstWord.has(word))) {
    return found;
  }
  let open: { from: number; choice: Choice; sentence: number } | null = null;
  const close = (to: number): void => {
    if (open !== null && open.choice > 1 && to > open.from) {
      found.push({ from: open.from, to, choice: open.choice, isNumbered: false });
    }
    open = null;
  };
  for (const [number, segment] of segments.entries()) {
    const previous = segments[number - 1];
    if (open !== null && segment.sentence !== open.sentence) {
      close(segment.from);
    }
    let hasTelling = false;
    for (let at = segment.from; at < segment.to; at += 1) {
      const mark = marksByFirstWord
        .get(row[at]?.word ?? '')
        ?.find(({ words }) => words.every((word, step) => row[at + step]?.word === word));
      if (mark === undefined) {
        hasTelling ||= isTelling(at);
        continue;
      }
      const end = at + mark.words.length;
      const isBehind =
        (hasTelling || segment.opening === 'if') && !tellsBetween(end, segment.to) && mark.choice > 1;
      if (isBehind) {
        const start = !hasTelling && previous?.sentence === segment.sentence ? previous.from : segment.from;
        close(start);
        found.push({ from: start, to: segment.to, choice: mark.choice, isNumbered: false });
      } else {
        close(at);
        open = { from: at, choice: mark.choice, sentence: segment.sentence };
      }
      at = end - 1;
    }
  }
  close(row.length);
  return found;

  function tellsBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      if (isTelling(at)) {
        return true;
      }
    }
    return false;
  }
}

/** "1. Djur", "2. Trädgård": lines that count from one. */
function numberedLines(text: string, row: readonly ReadWord[]): ChosenPart[] {
  // most texts count nothing
  const hasNumbers = text.includes('1') && text.includes('2');
  if (!hasNumbers || !/^\s*1[.):]/mu.test(text) || !/^\s*2[.):]/mu.test(text)) {
    return [];
  }
  return linesOf(text, row).flatMap(({ from, to }) => {
    const number = Number(row[from]?.word);
    const isCounted =
      Number.isInteger(number) && number > 0 && '.):'.includes(text.charAt(row[from]?.end ?? 0));
    const choice: Choice = number === 1 ? 1 : number === 2 ? 2 : 3;
    return isCounted && to > from + 1 ? [{ from: from + 1, to, choice, isNumbered: true }] : [];
  });
}
