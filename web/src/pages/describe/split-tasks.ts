/** A piece of work as it stands in the text. */
export interface WrittenTask {
  /** Position in the text that it was found in. */
  readonly start: number;
  readonly end: number;
  /** The words without the hours. */
  readonly text: string;
  /** Hours a week that stand beside it; null when none do. */
  readonly hoursPerWeek: number | null;
}

const hoursOfTask =
  /[(,–-]?\s*(?:ca\.?\s*|cirka\s*)?(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|tim|timme|timmar)\b\.?(?:\s*(?:\/|i|per)\s*(?:v|vecka|veckan)\b\.?)?\)?/iu;
const aDay = /^\s*(?:\/|om|per|varje)\s*(?:dag|dagen)/iu;
const letter = /\p{L}/u;
/** What stands in brackets belongs together, also where the end of it is cut off. */
const inBrackets = /\([^()\n]*\)?/gu;
const edges = /^[\s,;.:•*–-]+|[\s,;.:–-]+$/gu;

type Cut = readonly [start: number, end: number];

/**
 * Cuts what is work into tasks: at lines, commas and semicolons outside of brackets, and at the “och” before the last of several.
 * No word is added.
 */
export function splitTasks(text: string): WrittenTask[] {
  const outside = text.replaceAll(inBrackets, (words) => '_'.repeat(words.length));
  return cutAt(outside, [0, text.length], /\n|(?<=[\p{L}_])[.!](?=\s)/gu).flatMap((clause) => {
    const pieces = joinHours(cutAt(outside, clause, /;|(?<!\d),|,(?!\d)/gu), text);
    const last = pieces.at(-1);
    const cuts =
      last === undefined || pieces.length === 1
        ? pieces
        : [...pieces.slice(0, -1), ...cutAt(outside, last, /\s(?:och|samt|and)\s/giu)];
    return cuts.flatMap(([from, to]) => taskOf(text, from, to));
  });
}

function cutAt(text: string, [from, to]: Cut, separators: RegExp): Cut[] {
  const cuts: Cut[] = [];
  let start = from;
  for (const { index, 0: separator } of text.slice(from, to).matchAll(separators)) {
    cuts.push([start, from + index]);
    start = from + index + separator.length;
  }
  return [...cuts, [start, to]];
}

/** Hours after a comma belong to what stands before it. */
function joinHours(cuts: readonly Cut[], text: string): Cut[] {
  const joined: Cut[] = [];
  for (const [from, to] of cuts) {
    const last = joined.at(-1);
    const piece = text.slice(from, to);
    if (last !== undefined && piece.trim() !== '' && hasHoursAlone(piece)) {
      joined[joined.length - 1] = [last[0], to];
    } else {
      joined.push([from, to]);
    }
  }
  return joined;
}

/** Whether it says how long and not what. */
function hasHoursAlone(piece: string): boolean {
  return !letter.test(piece.replace(hoursOfTask, '').replace(aDay, ''));
}

function taskOf(whole: string, from: number, to: number): WrittenTask[] {
  const piece = whole.slice(from, to);
  const found = hoursOfTask.exec(piece);
  const isAWeek = found !== null && !aDay.test(piece.slice(found.index + found[0].length));
  const words = (isAWeek ? piece.replace(found[0], '') : piece).replaceAll(edges, '');
  if (hasHoursAlone(words)) {
    return [];
  }
  const text = words.lastIndexOf('(') > words.lastIndexOf(')') ? `${words})` : words;
  const start = from + Math.max(piece.search(/[\p{L}\d]/u), 0);
  return [
    {
      start,
      end: from + piece.trimEnd().length,
      text,
      hoursPerWeek: isAWeek ? Number((found[1] ?? '').replace(',', '.')) : null,
    },
  ];
}
