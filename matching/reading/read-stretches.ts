import { foldWord } from '../text/split-words.ts';
import type { WordSpan } from '../text/word-span.ts';
import type { AbilityId } from '../vocabulary/abilities.ts';
import { atAStretch, atMost, countWords, durationWords, stretchVerbs } from './phrases/stretch-words.ts';
import { splitSentences, type Token } from './split-sentences.ts';

/** How long at a stretch somebody says to manage something. */
interface ReadStretch {
  readonly ability: AbilityId;
  readonly minutes: number;
  /** The words from the first to the last of it. */
  readonly words: readonly WordSpan[];
}

const abilityByWord = byWord<AbilityId>(stretchVerbs);
const minutesByWord = byWord<number>(durationWords);
const countByWord = byWord<number>(countWords);
const phrasesAfter = phrasesOf(atAStretch);
const phrasesBefore = phrasesOf(atMost);
/** So many words before a length of time the one that says what is done may stand, and after it. */
const near = 8;
/** So many words lie between a length of time and what says that it is the longest, or at a stretch. */
const close = 2;

function byWord<Value>(lists: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(
    lists.flatMap(([value, words]) => words.split(' ').map((word) => [foldWord(word), value] as const)),
  );
}

function phrasesOf(list: string): readonly (readonly string[])[] {
  return list.split(';').map((phrase) => phrase.trim().split(/\s+/u).map(foldWord));
}

/** How long at a stretch a text says that somebody sits, stands or walks at most: the shortest of each. Linear in its length. */
export function readStretches(text: string): ReadStretch[] {
  const tokens = splitSentences(text);
  const shortest = new Map<AbilityId, ReadStretch>();
  tokens.forEach((token, at) => {
    const unit = minutesByWord.get(token.folded);
    if (unit === undefined) {
      return;
    }
    const count = countAt(tokens, at - 1);
    const from = count === null ? at : at - 1;
    const verb = abilityNear(tokens, from, at);
    const isLongest = phraseEndsNear(tokens, from) || phraseStartsNear(tokens, at);
    if (verb === null || !isLongest) {
      return;
    }
    const minutes = unit * (count ?? 1);
    const known = shortest.get(verb.ability);
    if (known === undefined || minutes < known.minutes) {
      const start = Math.min(tokens[verb.at]?.start ?? token.start, tokens[from]?.start ?? token.start);
      const end = Math.max(tokens[verb.at]?.end ?? token.end, token.end);
      shortest.set(verb.ability, {
        ability: verb.ability,
        minutes,
        words: [{ start, end, text: text.slice(start, end) }],
      });
    }
  });
  return [...shortest.values()];
}

function countAt(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.folded ?? '';
  return /^\d{1,3}$/u.test(word) ? Number(word) : (countByWord.get(word) ?? null);
}

/** The nearest word before, else after, within the sentence, that says what is done. */
function abilityNear(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly ability: AbilityId; readonly at: number } | null {
  const { sentence } = tokens[to] ?? { sentence: -1 };
  for (let step = 1; step <= 2 * near; step += 1) {
    const at = step <= near ? from - step : to + step - near;
    const token = tokens[at];
    const ability = token?.sentence === sentence ? abilityByWord.get(token.folded) : undefined;
    if (ability !== undefined) {
      return { ability, at };
    }
  }
  return null;
}

/** Whether "at most" ends shortly before a position. */
function phraseEndsNear(tokens: readonly Token[], from: number): boolean {
  return phrasesBefore.some((phrase) =>
    Array.from({ length: close + 1 }, (_, gap) => from - gap - phrase.length).some((at) =>
      isAt(tokens, phrase, at),
    ),
  );
}

/** Whether "at a stretch" begins shortly after a position. */
function phraseStartsNear(tokens: readonly Token[], to: number): boolean {
  return phrasesAfter.some((phrase) =>
    Array.from({ length: close + 1 }, (_, gap) => to + 1 + gap).some((at) => isAt(tokens, phrase, at)),
  );
}

function isAt(tokens: readonly Token[], phrase: readonly string[], at: number): boolean {
  const { sentence } = tokens[at] ?? { sentence: -1 };
  return phrase.every(
    (word, offset) => tokens[at + offset]?.folded === word && tokens[at + offset]?.sentence === sentence,
  );
}
