import type { StemSpans } from './stem-spans.ts';

/** What may follow a short stem when it is inflected or linked to the next part of a compound. */
const endings =
  wordSet(`a ar are arna aren arens arnas as at ad ade an ande ans ares e en ens er ern erna ernas ers et
ets n na nas ns or orna ors s t ts r re rna ren de te ta da it o u i es els el ing ningen ning ningar ingar ingen nings
ings ligt lig liga ion ioner isk iska iskt`);
/** What may follow a stem of three letters: others make another word of it. */
const endingsOfThree = wordSet('en et n er ar s ens ets arna erna na ns e a or orna r');
const endingsOfTwo = wordSet('en et n s');
/** Put before a verb or noun, these make another word of it: *gripa*, *begripa*. */
const prefixes =
  wordSet(`be för an av ut upp över under till in om miss fram ned på bi mot er ge sam vid åter inter
re pre pro de kon kom trans fel o ej efter hän van und ur bort inne ner`);

/** Stems up to this length are found only where a part surely starts and ends. */
const shortParts = 4;
/** Stems of at least this length need nothing known before or after them. */
const longParts = 6;
/** A suffix may be followed by an ending up to this long. */
const longestSuffixEnding = 4;
/** Before a part found inside a word, there is something as long as a word. */
const leastBefore = 3;

/** A stem that a part of a word may be, by where it may stand. */
export type StemPlace = 'anywhere' | 'start' | 'end';

/** Finds stems: by spelling and place what the entry stands for, null when there is none. */
export type FindStem<Entry> = (spelling: string, place: StemPlace) => Entry | null;

/** Letters of a word, from the position `from` up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A part of a word that a stem covers. */
export interface WordPart<Entry> extends Span {
  readonly entry: Entry;
}

interface Candidate<Entry> extends WordPart<Entry> {
  readonly place: StemPlace;
  readonly score: number;
  readonly before: Candidate<Entry> | null;
}

/**
 * Cuts a folded word into known parts, as Swedish compounds are made: those that cover most, long parts before many
 * short ones; what stands between, before and after may be unknown. `stems` are those that `findStem` knows, or more.
 *
 * 1. Each known stem in the word is a candidate where it may start: at the start, after another part with its ending,
 *    or, when it is long enough, after something unknown that is no prefix.
 * 2. Its score is its length to the power of 1.5, plus that of the best chain it can follow.
 * 3. The best chain whose last part ends well wins; the first found among equals.
 */
export function cutWord<Entry>(
  word: string,
  findStem: FindStem<Entry>,
  stems: StemSpans,
): readonly WordPart<Entry>[] {
  const candidates: Candidate<Entry>[] = [];
  let best: Candidate<Entry> | null = null;
  for (const { from, to } of stems.of(word)) {
    for (const [place, entry] of entriesAt(word, from, to, findStem)) {
      const candidate = chained({ from, to, entry }, place, word, candidates);
      if (candidate === null) {
        continue;
      }
      candidates.push(candidate);
      if (candidate.score > (best?.score ?? 0) && endsWell(candidate, word)) {
        best = candidate;
      }
    }
  }
  const parts: WordPart<Entry>[] = [];
  for (let part = best; part !== null; part = part.before) {
    parts.unshift(part);
  }
  return parts;
}

function entriesAt<Entry>(
  word: string,
  from: number,
  to: number,
  findStem: FindStem<Entry>,
): [StemPlace, Entry][] {
  const spelling = word.slice(from, to);
  const found: [StemPlace, Entry][] = [];
  const anywhere = findStem(spelling, 'anywhere');
  if (anywhere !== null) {
    found.push(['anywhere', anywhere]);
  }
  const fixed = findStem(spelling, from === 0 ? 'start' : 'end');
  if (fixed !== null && (from === 0 || isSuffixEnding(word.slice(to)))) {
    found.push([from === 0 ? 'start' : 'end', fixed]);
  }
  return found;
}

function chained<Entry>(
  part: WordPart<Entry>,
  place: StemPlace,
  word: string,
  candidates: readonly Candidate<Entry>[],
): Candidate<Entry> | null {
  let before: Candidate<Entry> | null = null;
  for (const earlier of candidates) {
    if (earlier.score > (before?.score ?? 0) && follows(part, place, earlier, word)) {
      before = earlier;
    }
  }
  if (before === null && !mayStart(part, place, word)) {
    return null;
  }
  const { from, to, entry } = part;
  const length = to - from;
  return { from, to, entry, place, before, score: (before?.score ?? 0) + length * Math.sqrt(length) };
}

function follows<Entry>(
  part: WordPart<Entry>,
  place: StemPlace,
  earlier: Candidate<Entry>,
  word: string,
): boolean {
  if (earlier.to > part.from) {
    return false;
  }
  const isAfterShort = isShort(earlier, earlier.place);
  if (!isAfterShort && !isShort(part, place)) {
    return true;
  }
  const gap = word.slice(earlier.to, part.from);
  return isEnding(gap, isAfterShort ? earlier.to - earlier.from : shortParts);
}

function mayStart<Entry>({ from, to }: WordPart<Entry>, place: StemPlace, word: string): boolean {
  if (from === 0) {
    return true;
  }
  if (place === 'end') {
    return from >= leastBefore;
  }
  const length = to - from;
  if (length <= shortParts || from < 2 || prefixes.has(word.slice(0, from))) {
    return false;
  }
  return length >= longParts || (from >= leastBefore && isEnding(word.slice(to), length));
}

function endsWell<Entry>(part: Candidate<Entry>, word: string): boolean {
  return !isShort(part, part.place) || isEnding(word.slice(part.to), part.to - part.from);
}

function isShort<Entry>({ from, to }: WordPart<Entry>, place: StemPlace): boolean {
  return place === 'anywhere' && to - from <= shortParts;
}

/** Whether this may follow a stem of so many letters. */
function isEnding(text: string, stemLength: number): boolean {
  if (text === '') {
    return true;
  }
  if (stemLength <= 2) {
    return endingsOfTwo.has(text);
  }
  return (stemLength === 3 ? endingsOfThree : endings).has(text);
}

function isSuffixEnding(text: string): boolean {
  return text.length <= longestSuffixEnding && isEnding(text, shortParts);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
