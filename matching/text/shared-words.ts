import { everydayWeight, isFunctionWord } from './everyday-words.ts';
import { splitWords } from './split-words.ts';
import { TextIndex } from './text-index.ts';
import { compileText, type TextProfile } from './text-profile.ts';

/** Words less alike than this don't count as having met: above it, most pairs share a stem. */
const LEAST_SIMILARITY = 0.3;
/** Only so many different words of a text are looked at: it bounds the work for very long texts. */
const MAX_WORDS = 300;
/** Only so many compiled words are kept: about 10 MB. */
const MAX_KEPT_WORDS = 20_000;

/** Compiled words by folded word: texts about work keep using the same ones. It saves time and alters nothing. */
const keptProfiles = new Map<string, TextProfile>();

/** The words of compiled texts: each text meets many others. They go when the text goes. */
const keptWords = new WeakMap<TextProfile, TelltaleWords>();

interface SharedWord {
  /** As the writer of the first text spelled it. */
  readonly a: string;
  /** As the writer of the second text spelled it. */
  readonly b: string;
}

interface TelltaleWord {
  readonly spelling: string;
  readonly folded: string;
  readonly profile: TextProfile;
}

interface TelltaleWords {
  readonly words: readonly TelltaleWord[];
  /** Of the words, in their order. */
  readonly index: TextIndex;
}

interface Meeting extends SharedWord {
  readonly atA: number;
  readonly atB: number;
  readonly isSameWord: boolean;
  readonly strength: number;
}

/**
 * Evidence of a text similarity: which words of the first text met which of the second, best first, at most
 * `limit` pairs (default 5). Function words never count. A pair's strength is how alike the words are, less when
 * a word is one of those that every text about work has; ties keep reading order. A compound may meet both its
 * parts, so a word can show twice, but each pair tells of at least one word not yet told of, and a word that met
 * itself is done.
 */
export function sharedWords(
  a: string | TextProfile,
  b: string | TextProfile,
  limit = 5,
): readonly SharedWord[] {
  const { words: wordsOfA } = telltaleWordsOf(a);
  const { words: wordsOfB, index: indexOfB } = telltaleWordsOf(b);
  const meetings: Meeting[] = [];
  for (const [atA, wordA] of wordsOfA.entries()) {
    const similarities = indexOfB.similarities(wordA.profile);
    for (const [atB, wordB] of wordsOfB.entries()) {
      const similarity = similarities[atB] ?? 0;
      if (similarity < LEAST_SIMILARITY) continue;
      const strength = similarity * everydayWeight(wordA.folded) * everydayWeight(wordB.folded);
      const isSameWord = wordA.folded === wordB.folded;
      meetings.push({ a: wordA.spelling, b: wordB.spelling, atA, atB, isSameWord, strength });
    }
  }
  meetings.sort((x, y) => y.strength - x.strength || x.atA - y.atA || x.atB - y.atB);

  const toldOfA = new Set<number>();
  const toldOfB = new Set<number>();
  const doneOfA = new Set<number>();
  const doneOfB = new Set<number>();
  const shared: SharedWord[] = [];
  for (const meeting of meetings) {
    if (shared.length >= limit) break;
    if (doneOfA.has(meeting.atA) || doneOfB.has(meeting.atB)) continue;
    if (toldOfA.has(meeting.atA) && toldOfB.has(meeting.atB)) continue;
    toldOfA.add(meeting.atA);
    toldOfB.add(meeting.atB);
    if (meeting.isSameWord) {
      doneOfA.add(meeting.atA);
      doneOfB.add(meeting.atB);
    }
    shared.push({ a: meeting.a, b: meeting.b });
  }
  return shared;
}

function telltaleWordsOf(source: string | TextProfile): TelltaleWords {
  if (typeof source === 'string') return findTelltaleWords(source);
  let kept = keptWords.get(source);
  if (kept === undefined) {
    kept = findTelltaleWords(source.text);
    keptWords.set(source, kept);
  }
  return kept;
}

function findTelltaleWords(text: string): TelltaleWords {
  const byFolded = new Map<string, TelltaleWord>();
  for (const { spelling, folded } of splitWords(text)) {
    if (byFolded.size >= MAX_WORDS) break;
    if (isFunctionWord(folded) || byFolded.has(folded)) continue;
    byFolded.set(folded, { spelling, folded, profile: compileWord(folded) });
  }
  const words = [...byFolded.values()];
  return { words, index: new TextIndex(words.map((word) => word.profile)) };
}

function compileWord(folded: string): TextProfile {
  const kept = keptProfiles.get(folded);
  if (kept !== undefined) return kept;
  if (keptProfiles.size >= MAX_KEPT_WORDS) keptProfiles.clear();
  const profile = compileText(folded);
  keptProfiles.set(folded, profile);
  return profile;
}
