import { wordKeys } from '../text/word-keys.ts';
import type { Lexicon } from './lexicon.ts';
import {
  joints,
  kindsOf,
  negators,
  prepositions,
  type RoleCues,
  roleCues,
  turnWords,
  withouts,
  wordKind,
} from './role-cues.ts';
import { splitSentences, type Token } from './split-sentences.ts';

/** A clause of a role's text; `from` and `to` are positions of words, `to` not included. */
export interface CutClause {
  readonly from: number;
  readonly to: number;
  /** How it is joined to the clause before it in its sentence. */
  readonly joint: 'start' | 'on' | 'anew';
}

/** A sentence of a role's text, cut in clauses, with how its line stands. */
export interface CutSentence {
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly CutClause[];
  readonly startsLine: boolean;
  /** Whether nothing else stands in its line. */
  readonly isWholeLine: boolean;
  readonly isBullet: boolean;
  readonly afterBlankLine: boolean;
  /** Whether the next line with words stands right below it. */
  readonly isRightAbove: boolean;
  /** What stands between its last word and the next, without blanks. */
  readonly ending: string;
}

/** A role's text as words and sentences. */
export interface CutRoleText {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** What each word may do, as bits of `wordKind`. */
  readonly kinds: Uint8Array;
  readonly sentences: readonly CutSentence[];
}

const onlyWords = new Set(['bara', 'endast', 'enbart', 'only', 'just']);
const subjects = new Set(['du', 'vi', 'man', 'jag', 'ni', 'you', 'we', 'i']);
const insteads: readonly (readonly string[])[] = [
  ['i', 'stället', 'för'],
  ['istället', 'för'],
  ['snarare', 'än'],
  ['hellre', 'än'],
  ['instead', 'of'],
  ['rather', 'than'],
];
const bulletPattern = /[-–—•▪●*·○]\s*$/u;
const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d/u.test(word);

/** Whether an *i stället för* stands at a position. */
export const isInstead = (words: readonly string[], at: number): boolean =>
  insteads.some((phrase) => phrase.every((word, step) => words[at + step] === word));

/** Cuts a role's text in sentences and clauses. Linear in its length. */
export function cutRoleText(text: string, lexicon: Pick<Lexicon, 'verbKeys'>): CutRoleText {
  const tokens = splitSentences(text);
  const words = tokens.map(({ folded }) => folded);
  const kinds = Uint8Array.from(words, kindsOf);
  const cues = roleCues();
  const starts = tokens.flatMap(({ sentence }, at) => (sentence === tokens[at - 1]?.sentence ? [] : [at]));
  const gaps = starts.map((from) => text.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start ?? 0));
  const breaks = gaps.map((gap) => gap.split(/\r\n|[\n\r\u2028\u2029]/u).length - 1);
  return {
    tokens,
    words,
    kinds,
    sentences: starts.map((from, number) => {
      const to = starts[number + 1] ?? tokens.length;
      const startsLine = number === 0 || (breaks[number] ?? 0) > 0;
      const endsLine = number === starts.length - 1 || (breaks[number + 1] ?? 0) > 0;
      const after = gaps[number + 1] ?? text.slice(tokens[to - 1]?.end ?? 0).slice(0, 8);
      return {
        from,
        to,
        clauses: cutClauses({ tokens, words, kinds }, from, to, lexicon, cues),
        startsLine,
        isWholeLine: startsLine && endsLine,
        isBullet: bulletPattern.test(gaps[number] ?? ''),
        afterBlankLine: (breaks[number] ?? 0) > 1,
        isRightAbove: (breaks[number + 1] ?? 0) === 1,
        ending: after.split(/[\n\r]/u)[0]?.trim() ?? '',
      };
    }),
  };
}

function cutClauses(
  { tokens, words, kinds }: Pick<CutRoleText, 'tokens' | 'words' | 'kinds'>,
  from: number,
  to: number,
  { verbKeys }: Pick<Lexicon, 'verbKeys'>,
  { nothingDenied }: RoleCues,
): CutClause[] {
  const clauses: CutClause[] = [];
  let start = from;
  let joint: CutClause['joint'] = 'start';
  let hasNot = false;
  const close = (at: number, next: CutClause['joint']): void => {
    if (at > start) {
      clauses.push({ from: start, to: at, joint });
      start = at;
      joint = next;
    } else if (next === 'anew') {
      joint = clauses.length > 0 || start > from ? next : joint;
    }
  };
  const isDoing = (word: string | undefined): boolean =>
    word !== undefined && /(?:ar|er)$/u.test(word) && wordKeys(word).some((key) => verbKeys.has(key));
  const sameSentence = (left: number, right: number): boolean =>
    tokens[left]?.sentence === tokens[right]?.sentence;
  for (let at = from; at < to; at += 1) {
    const kind = kinds[at] ?? 0;
    if ((kind & (wordKind.boundary | wordKind.mask)) === 0 && tokens[at]?.afterComma !== true) {
      continue;
    }
    const word = words[at] ?? '';
    const next = words[at + 1];
    const isOwnClause = at > start;
    const masked =
      (kind & wordKind.mask) === 0 ? undefined : nothingDenied.longestAt(words, at, sameSentence);
    if (at > from && tokens[at]?.afterComma === true && !(isNumber(word) && isNumber(words[at - 1]))) {
      close(at, startsAnew(word, next) ? 'anew' : 'on');
    } else if (turnWords.has(word) && at > from) {
      close(at, 'anew');
    } else if (masked === undefined && withouts.has(word) && at > from) {
      close(at, hasNot ? 'anew' : 'on');
    } else if (isOwnClause && joints.has(word) && next !== undefined && at + 1 < to) {
      if (subjects.has(next) || isDoing(next)) {
        close(at, 'anew');
      } else if (negators.has(next) && nothingDenied.longestAt(words, at + 1, sameSentence) === undefined) {
        close(at, 'on');
      }
    } else if (
      isOwnClause &&
      word === 'som' &&
      (negators.has(next ?? '') || negators.has(words[at + 2] ?? ''))
    ) {
      close(at, 'on');
    } else if (isOwnClause && (word === 'där' || word === 'så') && next === 'du') {
      close(at, 'anew');
    } else if (isOwnClause && isInstead(words, at)) {
      close(at, 'on');
    } else if (isOwnClause && prepositions.has(word) && /^(?:ingen|inget|inga|no)$/u.test(next ?? '')) {
      close(at, 'on');
    }
    if (negators.has(word) && masked === undefined) {
      hasNot = true;
    }
    if (masked !== undefined) {
      at = Math.min(masked.to, to) - 1;
    }
  }
  close(to, 'on');
  return clauses;
}

/** Whether a clause that begins with these words leaves what was said before it. */
const startsAnew = (word: string, next: string | undefined): boolean =>
  subjects.has(word) ||
  turnWords.has(word) ||
  onlyWords.has(word) ||
  (joints.has(word) && subjects.has(next ?? ''));
