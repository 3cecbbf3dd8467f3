import { BoundedMemo } from '../bounded-memo.ts';
import { everydayWeight } from './everyday-words.ts';
import { isProtectedWord } from './protected-words.ts';
import { splitWords } from './split-words.ts';
import { swedishStem } from './stem-word.ts';

/** Shorter words meet by accident. */
const shortestAlone = 4;
/** Stems up to this length say too little: their words must be written as in the label. */
const shortStem = 4;
/** Who does something; the stem alone would meet what is done, as in *planerar* and *planerare*. */
const doerPattern = /(?:are|aren|ares|arens|arna|arnas)$/u;
const shortestDoer = 6;
/** "and others", which titles of groups end with, and "other", which they begin with. */
const andOthers = /\bm\.\s?(?:fl|m)\.?/giu;
const other = /^\s*övriga\s/iu;

const keys = new BoundedMemo<string, string>(50_000);

/** What the inflections of a folded word have in common; a doer is never what is done. */
export function labelKey(folded: string): string {
  return keys.getOrMake(folded, makeKey);
}

function makeKey(folded: string): string {
  const stem = swedishStem(folded);
  if (folded.length >= shortestDoer && doerPattern.test(folded)) {
    return `${stem}+`;
  }
  return stem.length <= shortStem ? `=${folded}` : stem;
}

/** Keys of all words of a label, in order. */
export function labelKeys(label: string): string[] {
  return splitWords(label).map(({ folded }) => labelKey(folded));
}

/**
 * What a label may be written as: the whole of it, without what stands in brackets and "m.fl.", and each name between
 * slashes. The title of a group has a name on each side of "och", too, where no comma makes it unclear what belongs
 * together. Each as folded words; none with a protected word.
 */
export function namesIn(label: string, isGroup: boolean): string[][] {
  const bare = label.replace(/\([^)]*\)/gu, ' ').replace(andOthers, ' ');
  const names = [label, bare, ...bare.split('/')];
  if (isGroup) {
    const title = bare.replace(other, ' ');
    names.push(title);
    if (!title.includes(',')) {
      names.push(...title.split(/ och | samt |\//u));
    }
  }
  return [...new Set(names)]
    .filter((name) => !name.trim().endsWith('-'))
    .map((name) => splitWords(name).map(({ folded }) => folded))
    .filter((words) => words.length > 0 && !words.some(isProtectedWord));
}

/** Whether a folded word can be a name by itself: long enough, and none that binds a sentence or that all work has. */
export function mayStandAlone(folded: string): boolean {
  return folded.length >= shortestAlone && everydayWeight(folded) === 1;
}
