import { findPersonalIdentityNumbers } from '../text/find-personal-identity-numbers.ts';
import type { WordSpan } from '../text/word-span.ts';
import { findContactDetails } from './find-contact-details.ts';
import type { PersonalFact } from './interpretation.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import type { ReadWord } from './read-word.ts';
import { wordSpans } from './word-spans.ts';

/** Personal facts of a text, and the row of words without them. */
export interface PersonalReading {
  readonly facts: readonly PersonalFact[];
  readonly rest: readonly ReadWord[];
}

/**
 * Finds the personal facts and takes their words out of the row, so that nothing read later can rest on them: the
 * rest reads as if they had never been written.
 */
export function takeOutPersonal(text: string, row: readonly ReadWord[], lexicon: Lexicon): PersonalReading {
  const numbers = findPersonalIdentityNumbers(text);
  const isPartOfNumber = overlapWith(numbers);
  const contacts = findContactDetails(text).filter((span) => !isPartOfNumber(span));
  const written = [...numbers, ...contacts].sort((a, b) => a.start - b.start);
  // most texts hold nothing personal
  if (written.length === 0 && !row.some(({ begins }) => begins.personal)) {
    return { facts: [], rest: row };
  }
  const facts: PersonalFact[] = [
    ...numbers.map((span) => ({ kind: 'personal-identity-number' as const, words: [span] })),
    ...contacts.map((span) => ({ kind: 'contact-details' as const, words: [span] })),
  ];
  const isWritten = overlapWith(written);
  const taken = new Set<number>();
  for (const [at, read] of row.entries()) {
    if (isWritten(read)) {
      taken.add(at);
    }
  }
  const spared = new Set(positionsOf(lexicon.notPersonal, row, [...row.keys()]).flatMap(({ at }) => at));
  for (const trie of lexicon.personal) {
    const left = [...row.keys()].filter((at) => !taken.has(at) && !spared.has(at));
    for (const { at, meaning } of positionsOf(trie, row, left)) {
      for (const position of at) {
        taken.add(position);
      }
      facts.push({ kind: meaning, words: wordSpans(text, row, at) });
    }
  }
  facts.sort((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0));
  return { facts, rest: joinBoundaries(row, taken) };
}

type Extent = Pick<WordSpan, 'start' | 'end'>;

/** Tells whether an extent overlaps any of the spans. The spans rise in start, and so do the extents from call to call. */
function overlapWith(spans: readonly Extent[]): (extent: Extent) => boolean {
  let next = 0;
  return ({ start, end }) => {
    let span = spans[next];
    while (span !== undefined && span.end <= start) {
      next += 1;
      span = spans[next];
    }
    return span !== undefined && span.start < end;
  };
}

/** The phrases among the words at some positions, each with its own positions. */
function positionsOf<Meaning>(trie: PhraseTrie<Meaning>, row: readonly ReadWord[], left: readonly number[]) {
  const words = left.map((at) => row[at]?.word ?? '');
  const sentenceOf = (at: number) => row[left[at] ?? 0]?.sentence;
  return trie
    .find(words, (a, b) => sentenceOf(a) === sentenceOf(b))
    .map(({ from, to, meaning }) => ({ at: left.slice(from, to), meaning }));
}

/** Drops the taken words; the next word keeps a comma or joint that stood before them. */
function joinBoundaries(row: readonly ReadWord[], taken: ReadonlySet<number>): ReadWord[] {
  const rest: ReadWord[] = [];
  let comma = false;
  for (const [at, read] of row.entries()) {
    comma ||= read.afterComma;
    if (taken.has(at)) {
      continue;
    }
    rest.push(comma === read.afterComma ? read : { ...read, afterComma: comma });
    comma = false;
  }
  return rest;
}
