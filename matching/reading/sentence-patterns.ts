import { wordsOfList } from '../text/words-of-list.ts';
import { otherPeople } from './phrases/answer-words.ts';
import type { ReadWord } from './read-word.ts';
import type { Segment } from './split-clauses.ts';
import { type CuedStance, plainStance } from './stance-of-cues.ts';
import type { Emptiness } from './word-content.ts';

/** What a pattern of a sentence says of the positions `from` up to `to`, which is not included. */
export interface Patterned {
  readonly from: number;
  readonly to: number;
  readonly stance: CuedStance;
}

const comparing = new Set([
  ...[
    'hellre',
    'snarare',
    'helst',
    'bättre',
    'roligare',
    'mer',
    'mycket',
    'rather',
    'better',
    'sooner',
    'more',
  ],
]);
const preferring = new Set(['föredrar', 'föredra', 'föredrog', 'väljer', 'prefer', 'prefers']);
const thanWords = new Set(['än', 'than']);
const beforeWords = new Set(['framför', 'före', 'over', 'to']);
const sinceWords = new Set(['sen', 'sedan', 'efter', 'since']);
const people = new Set(wordsOfList(otherPeople));
const reports = new Set(['säger', 'sa', 'tyckte', 'föreslog', 'föreslår']);

/** A text without one of these words has none of the patterns. */
const tellingPatterns = new Set([
  ...thanWords,
  ...preferring,
  ...people,
  ...reports,
  ...sinceWords,
  'istället',
  'stället',
  'instead',
]);

/** Where patterns are looked for: one sentence, cut in segments. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
}

/**
 * What whole sentences say by how they are built.
 *
 * 1. "Hellre A än B", "A snarare än B", "föredrar A framför B": A is wished for, rather not B.
 * 2. "I stället för B": not B.
 * 3. "Sen jag fick barn vill jag inte …": since when, aside.
 * 4. "Min bror …", "handläggaren föreslog …": what others do or say, aside.
 */
export function findPatterns(
  row: readonly ReadWord[],
  segments: readonly Segment[],
  { isTelling }: Emptiness,
): Patterned[] {
  const found: Patterned[] = [];
  if (!row.some(({ word }) => tellingPatterns.has(word))) {
    return found;
  }
  for (let number = 0; number < segments.length; ) {
    let next = number + 1;
    while (next < segments.length && segments[next]?.sentence === segments[number]?.sentence) {
      next += 1;
    }
    const sentence: Sentence = {
      from: segments[number]?.from ?? 0,
      to: segments[next - 1]?.to ?? 0,
      segments: segments.slice(number, next),
    };
    found.push(
      ...comparisonsIn(row, sentence, isTelling),
      ...othersIn(row, sentence),
      ...sinceIn(row, sentence),
    );
    number = next;
  }
  return found;
}

function comparisonsIn(
  row: readonly ReadWord[],
  { from, segments }: Sentence,
  isTelling: (at: number) => boolean,
): Patterned[] {
  const found: Patterned[] = [];
  let compared = -1;
  let preferred = -1;
  for (const [number, segment] of segments.entries()) {
    for (let at = segment.from; at < segment.to; at += 1) {
      const word = row[at]?.word ?? '';
      if (comparing.has(word)) {
        compared = at;
      } else if (preferring.has(word)) {
        preferred = at;
      } else if (thanWords.has(word) && compared >= from && row[at + 1]?.word !== 'gärna') {
        const start = hasTelling(compared + 1, at) ? compared : startOfPart(segments, number);
        const isAmount = row[compared]?.word === 'mer' && compared === at - 1;
        if (!isAmount && hasTelling(start, at)) {
          found.push(...pairOf(start, at, [compared, at], number));
        } else if (!isAmount) {
          found.push(...pairOf(at, at, [compared, at], number));
        }
        compared = -1;
      } else if (beforeWords.has(word) && preferred >= from && hasTelling(preferred + 1, at)) {
        found.push(...pairOf(preferred, at, [preferred, at], number));
        preferred = -1;
      } else if (isInsteadOf(row, at)) {
        const to = endOfPart(number, at + 1);
        found.push({ from: at, to, stance: plainStance('refuses', [at]) });
      }
    }
  }
  return found;

  function hasTelling(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
      if (isTelling(at)) {
        return true;
      }
    }
    return false;
  }

  function pairOf(start: number, than: number, at: readonly number[], number: number): Patterned[] {
    return [
      { from: start, to: than, stance: plainStance('wants', at) },
      { from: than, to: endOfPart(number, than + 1), stance: plainStance('rather-not', at) },
    ];
  }

  /** To the end of the segment, what a joint adds, or to where a wish begins: "i stället för disk | vill jag …". */
  function endOfPart(number: number, start: number): number {
    let end = start;
    for (let here = number; here < segments.length; here += 1) {
      const segment = segments[here];
      const goesOn = segment?.isJoined === true && segment.clusters.length === 0;
      if (segment === undefined || (here > number && !goesOn)) {
        break;
      }
      const cue = segment.clusters.find((cluster) => (cluster[0]?.from ?? 0) >= start && isWish(cluster));
      if (cue !== undefined) {
        return Math.max(end, cue[0]?.from ?? end);
      }
      end = segment.to;
    }
    return end;
  }
}

const isWish = (cluster: readonly { readonly kind: string }[]): boolean =>
  cluster.some(({ kind }) => kind === 'want' || kind === 'like' || kind === 'perhaps' || kind === 'accept');

/** Where the part of a sentence begins that a segment stands in: a list is one. */
function startOfPart(segments: readonly Segment[], number: number): number {
  let first = number;
  while (first > 0 && segments[first]?.isJoined === true) {
    first -= 1;
  }
  return segments[first]?.from ?? 0;
}

const isInsteadOf = (row: readonly ReadWord[], at: number): boolean => {
  const [word, next, third] = [row[at]?.word, row[at + 1]?.word, row[at + 2]?.word];
  return (
    (word === 'istället' && next === 'för') ||
    (word === 'i' && next === 'stället' && third === 'för') ||
    (word === 'instead' && next === 'of')
  );
};

/** "Sen …", "efter …" before a no: since when, unless it is told as what was done. */
function sinceIn(row: readonly ReadWord[], { from, segments: [first] }: Sentence): Patterned[] {
  const no = first?.clusters.find((cluster) =>
    cluster.some(({ kind }) => kind === 'not' || kind === 'never'),
  );
  const start = no?.[0]?.from ?? from;
  const isFirstCue = first?.clusters[0] === no;
  return sinceWords.has(row[from]?.word ?? '') && isFirstCue && start > from
    ? [{ from, to: start, stance: plainStance('aside') }]
    : [];
}

const own = new Set(['jag', 'ja', 'själv', 'han', 'hon', 'hen', 'i']);
const possessives = new Set([
  'min',
  'mitt',
  'mina',
  'hans',
  'hennes',
  'en',
  'my',
  'his',
  'her',
  'the',
  'och',
  'men',
]);
const reporting = new Set([
  'säger',
  'sa',
  'sade',
  'tycker',
  'tyckte',
  'vill',
  'tror',
  'föreslog',
  'föreslår',
  'says',
]);

/** From where somebody else is what a segment speaks of, to where the candidate is again. */
function othersIn(row: readonly ReadWord[], { to, segments }: Sentence): Patterned[] {
  const found: Patterned[] = [];
  for (const [number, segment] of segments.entries()) {
    let at = segment.from;
    while (at < segment.to && possessives.has(row[at]?.word ?? '')) {
      at += 1;
    }
    // who says it may be a personal fact, and taken out
    const isReport = reports.has(row[at]?.word ?? '') && row[at + 1]?.word === 'att';
    if (!(isReport || people.has(row[at]?.word ?? '')) || segment.from < (found.at(-1)?.to ?? 0)) {
      continue;
    }
    const says = isReport || [at + 1, at + 2].some((place) => reporting.has(row[place]?.word ?? ''));
    const isAddressed = at + 1 === segment.to && segments.length === 1;
    if (isAddressed) {
      continue;
    }
    const end = segments
      .slice(number + 1)
      .find(
        (later) =>
          later.opening === 'turn' || (!says && own.has(row[later.from]?.word ?? '')) || isOwn(row, later),
      );
    found.push({ from: segment.from, to: end?.from ?? to, stance: plainStance('aside') });
  }
  return found;
}

/** "Och jag …", "men själv …". */
const isOwn = (row: readonly ReadWord[], { from, isJoined }: Segment): boolean =>
  isJoined && own.has(row[from + 1]?.word ?? '');
