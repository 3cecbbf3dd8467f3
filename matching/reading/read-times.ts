import type { WordSpan } from '../text/word-span.ts';
import { wordsOfList } from '../text/words-of-list.ts';
import { type TimeId, timeIds, times } from '../vocabulary/times.ts';
import type { LabelledRoleText, RoleClause } from './label-role-text.ts';
import { otherTimes, timeLastParts, timesOfWork, timeWords } from './phrases/requirement-phrases.ts';
import { mergeSpans } from './word-spans.ts';

/** When a text says that the work is, in vocabulary order, with the words that say it. */
interface ReadTimes {
  readonly times: readonly TimeId[];
  readonly words: readonly WordSpan[];
}

type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';
type Week = 'weekday' | 'weekend';
type TimeWord = keyof typeof timeWords;

const partsOf: Readonly<Record<TimeWord, readonly PartOfDay[]>> = {
  night: ['night'],
  evening: ['evening'],
  morning: ['morning'],
  afternoon: ['afternoon'],
  day: ['morning', 'afternoon'],
  weekend: ['morning', 'afternoon', 'evening'],
  weekday: ['morning', 'afternoon'],
};
const isWeek = (word: TimeWord | undefined): word is Week => word === 'weekday' || word === 'weekend';
const idOf = (week: Week, part: PartOfDay): TimeId => `${week}-${part}`;

let built: ReadonlyMap<string, TimeWord> | undefined;

/** What single words say of when. */
function wordMeanings(): ReadonlyMap<string, TimeWord> {
  if (built === undefined) {
    const byWord = new Map<string, TimeWord>();
    const lastParts = wordsOfList(timeLastParts);
    for (const meaning of [
      'night',
      'evening',
      'morning',
      'afternoon',
      'day',
      'weekend',
      'weekday',
    ] as const) {
      const { words, firstParts } = timeWords[meaning];
      for (const word of wordsOfList(words)) {
        byWord.set(word, meaning);
      }
      for (const first of wordsOfList(firstParts)) {
        for (const last of lastParts) {
          byWord.set(first + last, meaning);
        }
      }
    }
    built = byWord;
  }
  return built;
}

/** Whether a word may be of a time: in most texts none is. */
const mayTellTime = (word: string): boolean => wordMeanings().has(word) || word === 'dygnet';
/** What a clock can't be without. */
const clockHint = /\d\s{0,3}(?:[-–—:.]|och|till|to|and)\s{0,3}(?:kl\.?\s{0,3})?\d|\bkl(?:ockan)?\b/iu;
const untold: ReadTimes = { times: [], words: [] };

const elsewhere = new Set(wordsOfList(otherTimes));
const ofWork = new Set(wordsOfList(timesOfWork));

/** So many words before a clock, else after it, its day may stand. */
const nearBefore = 6;
const nearAfter = 4;

/** Reads when the work is: parts of the day, days of the week, hours of the clock. Linear in the length of the text. */
export function readTimes(text: string, { cut, clauses }: LabelledRoleText): ReadTimes {
  const { tokens, words } = cut;
  if (!words.some(mayTellTime) && !clockHint.test(text)) {
    return untold;
  }
  const isOfWork = new Uint8Array(tokens.length);
  for (const clause of clauses) {
    isOfWork.fill(tellsTimes(words, clause) ? 1 : 0, clause.from, clause.to);
  }
  const meanings = words.map((word, at) => (isOfWork[at] === 1 ? meaningOf(words, word, at) : undefined));
  const isUsed = new Uint8Array(tokens.length);
  const told = new Set<TimeId>();
  const spans: WordSpan[] = [];
  const tell = (week: Week, parts: readonly PartOfDay[], from: number, to: number): void => {
    for (const part of parts) {
      told.add(idOf(week, part));
    }
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    spans.push({ start, end, text: text.slice(start, end) });
  };
  const sentencesWithParts = new Set<number>();
  meanings.forEach((meaning, at) => {
    if (meaning !== undefined && !isWeek(meaning)) {
      sentencesWithParts.add(tokens[at]?.sentence ?? -1);
    }
  });

  // 1. clocks, with the days beside them
  let next = 0;
  let previousTo = 0;
  for (const { start, end, parts } of clocksOf(text)) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < start) {
      next += 1;
    }
    const from = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) {
      next += 1;
    }
    if (isOfWork[from] !== 1) {
      continue;
    }
    const beside = daysIn(Math.max(previousTo, from - nearBefore), from);
    const days = beside.length > 0 ? beside : daysIn(next, Math.min(tokens.length, next + nearAfter));
    for (const week of days.length === 0 ? (['weekday'] as const) : days) {
      tell(week, parts, from, next);
    }
    previousTo = next;
  }

  // 2. words
  meanings.forEach((meaning, at) => {
    if (meaning === undefined || isUsed[at] === 1) {
      return;
    }
    const following = meanings[at + 1];
    if (!isWeek(meaning)) {
      tell('weekday', partsOf[meaning], at, at + 1);
    } else if (following !== undefined && !isWeek(following)) {
      tell(meaning, partsOf[following], at, at + 2);
      isUsed[at + 1] = 1;
    } else if (meaning === 'weekend' || !sentencesWithParts.has(tokens[at]?.sentence ?? -1)) {
      tell(meaning, partsOf[meaning], at, at + 1);
    }
  });
  words.forEach((word, at) => {
    if (word === 'dygnet' && words[at + 1] === 'runt' && isOfWork[at] === 1) {
      for (const week of ['weekday', 'weekend'] as const) {
        tell(week, ['morning', 'afternoon', 'evening', 'night'], at, at + 2);
      }
    }
  });
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return { times: timeIds.filter((id) => told.has(id)), words: mergeSpans([spans, []]) };

  /** The kinds of days that are named in a stretch, which then have told what they tell. */
  function daysIn(from: number, to: number): Week[] {
    const found = new Set<Week>();
    for (let at = from; at < to; at += 1) {
      const meaning = meanings[at];
      if (isWeek(meaning)) {
        found.add(meaning);
        isUsed[at] = 1;
      }
    }
    return [...found];
  }
}

/** Whether a clause tells of the times of the work. */
function tellsTimes(words: readonly string[], { from, to, label }: RoleClause): boolean {
  const own = words.slice(from, to);
  return (
    label !== 'denied' &&
    (label !== 'about' || own.some((word) => ofWork.has(word))) &&
    !own.some((word) => elsewhere.has(word))
  );
}

function meaningOf(words: readonly string[], word: string, at: number): TimeWord | undefined {
  const meanings = wordMeanings();
  const meaning = meanings.get(word);
  if (meaning !== undefined || word !== 'dag') {
    return meaning;
  }
  // "dag, kväll och helg"
  return [at - 2, at - 1, at + 1, at + 2].some((beside) => {
    const other = meanings.get(words[beside] ?? '');
    return other !== undefined && other !== 'weekday';
  })
    ? 'day'
    : undefined;
}

interface Clock {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly PartOfDay[];
}

const clockPattern =
  /(?<![\d.:%-])(?<lead>\b(?:kl|klockan|mellan|från|between|from)\b\.?\s{0,3}(?:kl\.?\s{0,3})?)?(?<!\d)(?<from>\d{1,2})(?<fromMinutes>[.:]\d\d)?(?:\s{0,3}(?:-|–|—|och|till|to|and)\s{0,3}(?:kl\.?\s{0,3})?(?<to>\d{1,2})(?<toMinutes>[.:]\d\d)?)?(?![\d.:]*\d)(?!\s{0,3}(?:%|år|procent|barn|veck|dag|tim|min|kg|person|elev|gång|mån|kr|st\b|boende|plats))/giu;
const hoursOfDay = 24;

/** The stretches of the clock that a text names, of at least one hour, in its order. */
function clocksOf(text: string): Clock[] {
  const clocks: Clock[] = [];
  if (!clockHint.test(text)) {
    return clocks;
  }
  for (const match of text.matchAll(clockPattern)) {
    const { lead, from = '', fromMinutes, to, toMinutes } = match.groups ?? {};
    const hasClockLead = lead !== undefined && /kl/iu.test(lead);
    const isRange = to !== undefined;
    const isClock = isRange
      ? lead !== undefined ||
        (fromMinutes !== undefined && toMinutes !== undefined) ||
        from.length + to.length >= 3
      : hasClockLead;
    const start = Number(from);
    const until = isRange ? Number(to) : start + 1;
    if (!isClock || start >= hoursOfDay || until > hoursOfDay || start === until) {
      continue;
    }
    clocks.push({
      start: match.index,
      end: match.index + match[0].length,
      parts: partsBetween(start, until),
    });
  }
  return clocks;
}

/** The parts of the day of which at least an hour lies in a stretch; one past midnight goes on into the next day. */
function partsBetween(from: number, until: number): PartOfDay[] {
  const parts = new Set<PartOfDay>();
  const last = until > from ? until : until + hoursOfDay;
  for (let hour = from; hour < last; hour += 1) {
    const at = hour % hoursOfDay;
    const time = times.find(
      ({ isWeekend, fromHour, toHour }) =>
        !isWeekend && (fromHour < toHour ? at >= fromHour && at < toHour : at >= fromHour || at < toHour),
    );
    if (time !== undefined) {
      parts.add(partOf(time.id));
    }
  }
  return [...parts];
}

function partOf(id: TimeId): PartOfDay {
  const parts: readonly PartOfDay[] = ['morning', 'afternoon', 'evening', 'night'];
  return parts.find((part) => id.endsWith(part)) ?? 'morning';
}
