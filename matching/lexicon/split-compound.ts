import type { Lemma } from './lemma.ts';
import { letterNumber, takeStep } from './packed-format.ts';
import { nowhere, type State, type WordAutomaton } from './word-automaton.ts';

/** A part of a compound, as it is written there. */
export interface CompoundPart {
  readonly form: string;
  readonly lemmas: readonly Lemma[];
}

/** A way to the letters before a place. */
interface Way {
  readonly parts: readonly CompoundPart[];
  readonly cost: number;
}

const maxParts = 4;
/** Fewest parts come first; then parts that the list has as such, then long ones, then nouns at the end. */
const costs = {
  part: 20,
  /** *buds·kickning* is *bud·skickning*. */
  spareS: 1,
  unlistedStart: 9,
  unlistedStartWithS: 4,
  unlistedEnd: 5,
  twoLetters: 9,
  threeLetters: 4,
  noNoun: 3,
};
const shortestPart = 3;
/** Only before all others, and only nouns: *öl*, *by*. */
const shortestFirst = 2;
const shortestEnd = 3;
/** Shorter verbs are endings of other words more often: *lå·ter*. */
const shortestVerb = 5;
/** Letters that a first part may be without: *läx·hjälp*, *busk·lag*. */
const endingsLeftOut = ['a', 'e'];
const doubled = /^([^aeiouyåäö])\1$/u;

/**
 * The parts of a compound, listed or not: the fewest, and of equally few those that are most like parts of
 * compounds. A consonant that three equal ones were cut to two of belongs to both parts. Null when it can't be cut.
 */
export function splitCompound(word: string, words: WordAutomaton): readonly CompoundPart[] | null {
  const best: (Way | undefined)[] = [{ parts: [], cost: 0 }];
  for (let at = 0; at < word.length - shortestEnd + 1; at += 1) {
    const way = best[at];
    if (way === undefined || way.parts.length >= (startsShort(way) ? 2 : maxParts)) {
      // what begins with two letters and has more parts is a slip of another word
      continue;
    }
    extend(word, at, '', way, words, best);
    const last = word.slice(at - 2, at);
    if (at >= 2 && doubled.test(last)) {
      extend(word, at, last.charAt(1), way, words, best);
    }
  }
  return best[word.length]?.parts ?? null;
}

function startsShort({ parts }: Way): boolean {
  const [first] = parts;
  return first !== undefined && first.form.length < shortestPart;
}

/** Adds all parts that begin at a place, with a letter before them that was cut or none. */
function extend(
  word: string,
  from: number,
  before: string,
  way: Way,
  words: WordAutomaton,
  best: (Way | undefined)[],
): void {
  let state: State = words.walk(before);
  for (let to = from + 1; to <= word.length; to += 1) {
    state = words.step(state, letterNumber(word.charCodeAt(to - 1)));
    if (state === nowhere) {
      return;
    }
    const form = before + word.slice(from, to);
    const isWhole = from === 0 && to === word.length;
    if (isWhole || form.length < (from === 0 ? shortestFirst : shortestPart)) {
      continue;
    }
    const part = to === word.length ? readEnd(form, state, words) : readStart(form, state, words);
    if (part === null) {
      continue;
    }
    const cost = way.cost + part.cost;
    // of equals the longest start: what joins two compounds comes late
    if (cost <= (best[to]?.cost ?? Number.POSITIVE_INFINITY)) {
      best[to] = { parts: [...way.parts, { form, lemmas: part.lemmas }], cost };
    }
  }
}

const isNoun = ({ wordClass }: Lemma): boolean => wordClass === 'noun';

interface CostedPart {
  readonly lemmas: readonly Lemma[];
  readonly cost: number;
}

function readStart(form: string, state: State, words: WordAutomaton): CostedPart | null {
  const short = form.length === 2 ? costs.twoLetters : form.length === 3 ? costs.threeLetters : 0;
  const { asFirst = [], asWord = [] } = words.readingAt(state) ?? {};
  if (asFirst.length > 0) {
    const lemmas = asFirst.map((step) => takeStep(form, step));
    const hasSpareS = form.endsWith('s') && isListedStart(form.slice(0, -1), words);
    return form.length > 2 || lemmas.some(isNoun)
      ? { lemmas, cost: costs.part + short + (hasSpareS ? costs.spareS : 0) }
      : null;
  }
  const cost = costs.part + costs.unlistedStart + short;
  const lemmas = asWord.map((step) => takeStep(form, step)).filter((found) => isStartOf(form, found));
  if (lemmas.length > 0) {
    const hasLinkingS = lemmas.every(({ lemma }) => lemma !== form);
    return { lemmas, cost: hasLinkingS ? costs.part + costs.unlistedStartWithS : cost };
  }
  for (const ending of endingsLeftOut) {
    const whole = words.readingAt(words.walk(ending, state));
    const found = whole?.asWord.map((step) => takeStep(form + ending, step)) ?? [];
    const nouns = found.filter((one) => isNoun(one) && one.lemma === form + ending);
    if (nouns.length > 0) {
      return { lemmas: nouns, cost };
    }
  }
  return null;
}

function isListedStart(form: string, words: WordAutomaton): boolean {
  return (words.readingAt(words.walk(form))?.asFirst.length ?? 0) > 0;
}

/** A noun in dictionary form, with the s of compounds or without. */
function isStartOf(form: string, found: Lemma): boolean {
  const { lemma } = found;
  return isNoun(found) && (form === lemma || form === `${lemma}s`);
}

function readEnd(form: string, state: State, words: WordAutomaton): CostedPart | null {
  const { asWord = [], isLast = false } = words.readingAt(state) ?? {};
  const lemmas = asWord.map((step) => takeStep(form, step)).filter(({ wordClass }) => wordClass !== 'name');
  if (lemmas.length === 0 || form.length < shortestEnd) {
    return null;
  }
  const nouns = lemmas.filter(isNoun);
  if (nouns.length === 0 && form.length < shortestVerb) {
    return null;
  }
  const cost =
    costs.part +
    (form.length === 3 ? costs.threeLetters : 0) +
    (isLast ? 0 : costs.unlistedEnd) +
    (nouns.length > 0 ? 0 : costs.noNoun);
  return { lemmas: nouns.length > 0 ? nouns : lemmas, cost };
}
