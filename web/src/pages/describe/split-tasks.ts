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
const edges = /^[\s,;.:•*–-]+|[\s,;.:–-]+$/gu;

type Cut = readonly [start: number, end: number];

/**
 * Cuts what is work into tasks: at lines, commas and semicolons, and at the “och” before the last of several. No word is added.
 */
export function splitTasks(text: string): WrittenTask[] {
  return cutAt(text, [0, text.length], /\n|(?<=\p{L})[.!](?=\s)/gu).flatMap((clause) => {
    const pieces = joinHours(cutAt(text, clause, /;|(?<!\d),|,(?!\d)/gu), text);
    const last = pieces.at(-1);
    const cuts =
      last === undefined || pieces.length === 1
        ? pieces
        : [...pieces.slice(0, -1), ...cutAt(text, last, /\s(?:och|samt|and)\s/giu)];
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
    if (last !== undefined && piece.trim() !== '' && !letter.test(piece.replace(hoursOfTask, ''))) {
      joined[joined.length - 1] = [last[0], to];
    } else {
      joined.push([from, to]);
    }
  }
  return joined;
}

function taskOf(whole: string, from: number, to: number): WrittenTask[] {
  const piece = whole.slice(from, to);
  const found = hoursOfTask.exec(piece);
  const isAWeek = found !== null && !aDay.test(piece.slice(found.index + found[0].length));
  const text = (isAWeek ? piece.replace(found[0], '') : piece).replaceAll(edges, '');
  if (!letter.test(text)) {
    return [];
  }
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
