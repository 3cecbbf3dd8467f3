import { wordsOfList } from '../text/words-of-list.ts';
import { linesOf, textAfter } from './lay-out.ts';
import { phrasesOf } from './phrase-trie.ts';
import {
  emptyHeadingWords,
  type HeadingKind,
  headingKinds,
  headingPhrases,
} from './phrases/heading-phrases.ts';
import type { ReadWord } from './read-word.ts';
import { type CuedStance, plainStance, type StanceKind } from './stance-of-cues.ts';

/** What stands under a heading: the positions `from` up to `to`, which is not included. */
export interface Headed {
  readonly kind: HeadingKind;
  /** Where the heading itself begins. */
  readonly heading: number;
  readonly from: number;
  readonly to: number;
}

/** A heading has at most so many words. */
const longestHeading = 6;
/** One without a colon, alone on a line, at most so many. */
const longestBareHeading = 4;

const emptyWords = new Set(wordsOfList(emptyHeadingWords));
const kindByPhrase = new Map<string, HeadingKind>(
  headingKinds.flatMap((kind) =>
    phrasesOf(headingPhrases[kind]).map((phrase) => [keyOf(phrase.split(' ')), kind] as const),
  ),
);

/** The telling words of a heading, in the order in which they stand; all where none tells. */
function keyOf(words: readonly string[]): string {
  const telling = words.filter((word) => !emptyWords.has(word));
  return (telling.length === 0 ? words : telling).join(' ');
}

/**
 * The parts of a text that stand under a heading of yes, no, background or need ("Vill inte:", "Bakgrund"), in reading order.
 *
 * A heading begins a sentence and ends with a colon, or is alone on a line before another. What it says holds for the rest of
 * its line; when nothing is left there, for the lines after it up to an empty one. The next heading ends it, known or not.
 */
export function findHeadings(text: string, row: readonly ReadWord[]): Headed[] {
  if (!/[:\n]/u.test(text)) {
    return [];
  }
  const headed: Headed[] = [];
  let open: Omit<Headed, 'to'> | null = null;
  const close = (to: number): void => {
    if (open !== null && to > open.from) {
      headed.push({ ...open, to });
    }
    open = null;
  };
  const lines = linesOf(text, row);
  for (const [number, line] of lines.entries()) {
    if (line.isAfterBlank && open !== null && open.from < line.from) {
      close(line.from);
    }
    for (let at = line.from; at < line.to; at += 1) {
      if (at > line.from && row[at]?.sentence === row[at - 1]?.sentence) {
        continue;
      }
      const found = headingAt(text, row, at, line);
      if (found === null || (!found.hasColon && number === lines.length - 1)) {
        continue;
      }
      close(at);
      if (found.kind !== null) {
        open = { kind: found.kind, heading: at, from: found.to };
      }
    }
    // what holds for the rest of a line ends with it
    if (open !== null && open.heading >= line.from && open.from < line.to) {
      close(line.to);
    }
  }
  close(row.length);
  return headed;
}

function headingAt(
  text: string,
  row: readonly ReadWord[],
  from: number,
  line: { readonly from: number; readonly to: number },
): { readonly kind: HeadingKind | null; readonly to: number; readonly hasColon: boolean } | null {
  const words: string[] = [];
  for (let at = from; at < Math.min(line.to, from + longestHeading); at += 1) {
    words.push(row[at]?.word ?? '');
    const isLast = at === line.to - 1;
    const hasColon = /^[\s)*]*:/u.test(textAfter(text, row, at));
    if (hasColon) {
      const kind = kindByPhrase.get(keyOf(words)) ?? null;
      // any words may have a colon after them inside a line
      return kind === null && !(isLast && from === line.from) ? null : { kind, to: at + 1, hasColon };
    }
    if (isLast && from === line.from && words.length <= longestBareHeading) {
      const kind = kindByPhrase.get(keyOf(words)) ?? null;
      return kind === null ? null : { kind, to: at + 1, hasColon };
    }
    if (!isLast && row[at + 1]?.sentence !== row[at]?.sentence) {
      return null;
    }
  }
  return null;
}

const stanceByHeading: Readonly<Record<HeadingKind, StanceKind>> = {
  yes: 'wants',
  no: 'refuses',
  never: 'refuses',
  'rather-not': 'rather-not',
  past: 'did',
  need: 'needs',
  second: 'wants',
  third: 'wants',
  other: 'aside',
};

/** What a heading says of a word under it. */
export const stanceOfHeading = ({ kind, heading, from }: Headed): CuedStance => ({
  ...plainStance(
    stanceByHeading[kind],
    Array.from({ length: from - heading }, (_, step) => heading + step),
  ),
  isUtter: kind === 'never',
  choice: kind === 'second' ? 2 : kind === 'third' ? 3 : 1,
});

const givesWay: Readonly<Partial<Record<HeadingKind, ReadonlySet<StanceKind>>>> = {
  no: new Set(['none', 'did', 'can', 'accepts', 'offers', 'needs', 'helped']),
  never: new Set(['none', 'did', 'can', 'accepts', 'hard', 'refuses', 'rather-not', 'cannot', 'negated']),
  past: new Set(['none', 'can', 'wants', 'accepts', 'offers', 'requires']),
  need: new Set(['none', 'can', 'wants', 'accepts', 'offers', 'requires', 'helped']),
};
const otherwise: ReadonlySet<StanceKind> = new Set(['none', 'can', 'offers']);

/** Whether what a sentence says of a word by itself gives way to its heading. */
export const givesWayTo = ({ kind }: Headed, own: StanceKind): boolean =>
  (givesWay[kind] ?? otherwise).has(own);
