import { wordKey } from '../../matching/text/word-key.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { idsOfWord, type WordList } from './known-words.ts';

/** A cell that can't be read; `told` says what it should hold. */
export class CellError extends Error {
  override readonly name = 'CellError';
  readonly told: LocalizedText;

  constructor(told: LocalizedText) {
    super(told.en);
    this.told = told;
  }
}

/** Turns a filled cell into a value of a profile. Throws {@link CellError}. */
export type CellReader = (cell: string) => unknown;

/** Where none may be said: none, which is something else than unknown (an empty cell). */
const noneCell = '-';

/** The text as it stands. */
export const textCell: CellReader = (cell) => cell;

/** One word, such as an identifier or a date, without spaces around it. */
export const wordCell: CellReader = (cell) => cell.trim();

/** A number with decimal comma or point. Throws {@link CellError}. */
export function numberCell(cell: string): number {
  const text = cell.trim().replace(',', '.').replace('\u2212', '-');
  if (!/^[+-]?\d+(?:\.\d+)?$/u.test(text)) {
    throw new CellError({
      en: 'Must be a number, e.g. 7 or 57,70.',
      sv: 'Måste vara ett tal, t.ex. 7 eller 57,70.',
    });
  }
  return Number(text);
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'sant', 'true', 'yes', '1', 'x', 'krävs', 'kan visas'].map((word) => [word, true] as const),
  ...['nej', 'falskt', 'false', 'no', '0', 'krävs inte', 'kan inte visas'].map(
    (word) => [word, false] as const,
  ),
]);

/** ja/nej, SANT/FALSKT as Excel writes it, true/false or 1/0, or what the pages show. */
export const booleanCell: CellReader = (cell) => {
  const truth = truths.get(wordKey(cell));
  if (truth === undefined) {
    throw new CellError({ en: 'Must be ja or nej.', sv: 'Måste vara ja eller nej.' });
  }
  return truth;
};

/** The identifier of a node, or the name that it is made of. */
export const nodeCell: CellReader = (cell) =>
  wordKey(cell).normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-');

/** A word of the list, by its identifier or what the product shows for it; as it stands when it is none. */
export function termCell(list: WordList): CellReader {
  return (cell) => idsOfWord(list, cell)[0] ?? cell.trim();
}

/** What `read` reads; `-` for none. */
export function orNoneCell(read: CellReader): CellReader {
  return (cell) => (cell.trim() === noneCell ? null : read(cell));
}

/** Texts separated by `|` or `,`; `-` for none. */
export const wordsCell: CellReader = (cell) => itemsOf(cell, /[|,]/u);

/** Words of the list, separated by `|`, `,` or line breaks, see {@link termCell}; `-` for none. */
export function termsCell(list: WordList): CellReader {
  return (cell) => [
    ...new Set(
      itemsAsKnown(cell, (item) => {
        const ids = idsOfWord(list, item);
        return ids.length > 0 ? ids : null;
      }).flatMap((item) => (typeof item === 'string' ? [item] : item)),
    ),
  ];
}

/** The two lists of words that a cell pairs, the field that each goes to, and the usual second one. */
interface PairedLists {
  readonly first: readonly [field: string, list: WordList];
  readonly second: readonly [field: string, list: WordList];
  readonly usual: string;
}

/**
 * Pairs such as `loud-noise:never|children:rather-not` or `Högt ljud: aldrig | Barn och unga (helst inte)`; what comes
 * second may be left out for the usual.
 */
export function pairsCell({ first, second, usual }: PairedLists): CellReader {
  const [firstField, firstList] = first;
  const [secondField, secondList] = second;
  const pairOf = (one: string, other: string) => {
    const [id] = idsOfWord(firstList, one);
    const [otherId] = idsOfWord(secondList, other);
    return id === undefined || otherId === undefined ? null : { [firstField]: id, [secondField]: otherId };
  };
  return (cell) =>
    itemsAsKnown(cell, (item) => {
      const { one, other } = partsOfPair(item);
      return pairOf(one, other ?? usual) ?? pairOf(item, usual);
    }).map((item) => {
      if (typeof item !== 'string') {
        return item;
      }
      const { one, other = usual, isWhole } = partsOfPair(item);
      if (!isWhole) {
        throw new CellError({
          en: `Must be like "name:${usual}", separated by |.`,
          sv: `Måste skrivas som "namn:${usual}", åtskilda av |.`,
        });
      }
      return {
        [firstField]: idsOfWord(firstList, one)[0] ?? one,
        [secondField]: idsOfWord(secondList, other)[0] ?? other,
      };
    });
}

/** What stands before and after a colon, or in brackets at the end. */
function partsOfPair(item: string): { one: string; other: string | undefined; isWhole: boolean } {
  const bracketed = /^([^:(]+)\(([^()]*)\)$/u.exec(item);
  const [one = '', other, ...others] = bracketed ? bracketed.slice(1) : item.split(':');
  return { one: one.trim(), other: other?.trim(), isWhole: others.length === 0 };
}

/** `sv:B1|so:C2` or `svenska B1, somaliska: modersmål` as an object of levels by language. */
export const languagesCell: CellReader = (cell) => {
  const read = (item: string): readonly [string, string] | null => {
    const [, language = '', level = ''] = /^([^:\s]+(?:\s[^:\s]+)*?)\s*[:\s]\s*(\S.*)$/u.exec(item) ?? [];
    const [known] = idsOfWord('language-levels', level);
    return known === undefined ? null : [languageCode(language), known];
  };
  return Object.fromEntries(
    itemsAsKnown(cell, read).map((item) => {
      if (typeof item !== 'string') {
        return item;
      }
      const [language = '', level] = item.split(':').map((part) => part.trim());
      if (level === undefined || level === '') {
        throw new CellError({
          en: 'Must be like sv:B1|so:C2.',
          sv: 'Måste skrivas som svenska: B1 | somaliska: C2, eller sv:B1|so:C2.',
        });
      }
      return [languageCode(language), level];
    }),
  );
};

/** The code of a language by its name; what is given when the name is not known. */
function languageCode(name: string): string {
  return idsOfWord('languages', name)[0] ?? (/^[a-z]{2,3}$/iu.test(name) ? name.toLowerCase() : name);
}

/** Hours a week: `10–20`, or one number for both. */
export const hoursCell: CellReader = (cell) => {
  const [, min = '', max = min] =
    /^(\d+(?:[.,]\d+)?)(?:\s*[-–—]\s*(\d+(?:[.,]\d+)?))?(?:\s*(?:h|tim|timmar|hours)\.?)?$/iu.exec(
      cell.trim(),
    ) ?? [];
  if (min === '') {
    throw new CellError({
      en: 'Must be a number of hours or two, e.g. 20 or 10–20.',
      sv: 'Måste vara ett antal timmar eller två, t.ex. 20 eller 10–20.',
    });
  }
  return { min: numberCell(min), max: numberCell(max) };
};

/** Texts between bars, each perhaps with details in brackets at its end, which `read` makes fields of. */
function detailedCell(field: string, atEnd: RegExp, read: (details: RegExpExecArray) => object): CellReader {
  return (cell) =>
    itemsOf(cell, /\|/u).map((item) => {
      const details = atEnd.exec(item);
      return details ? { [field]: item.slice(0, details.index), ...read(details) } : { [field]: item };
    });
}

/**
 * Lines of experience such as `diskade på restaurang (8 mån)|städade kontor (2 år, för tungt, aldrig igen)`: how long, why it
 * ended and whether the person would do it again, each only where it is known. What stands in the last brackets is of the
 * text itself when it says something else.
 */
export const experienceCell: CellReader = (cell) =>
  itemsOf(cell, /\|/u).map((item) => {
    const [, text = '', inside = ''] = /^(.*\S)\s*\(([^()]+)\)$/su.exec(item) ?? [];
    const details =
      inside === '' ? null : experienceDetails(inside.split(/,(?!\d)/u).map((part) => part.trim()));
    return details === null ? { text: item } : { text, ...details };
  });

const duration = /^(\d+(?:[.,]\d+)?)\s*(mån(?:ader|ad)?|months?|år|years?)\.?$/iu;

/** How long, why it ended and whether gladly again, in this order; null when they say something else. */
function experienceDetails(parts: readonly string[]): object | null {
  const left = [...parts];
  const [, count, unit = ''] = duration.exec(left[0] ?? '') ?? [];
  if (count !== undefined) {
    left.shift();
  }
  const because = idsOfWord('end-reasons', left[0] ?? '')[0];
  if (because !== undefined) {
    left.shift();
  }
  const again = idsOfWord('again', left[0] ?? '')[0];
  if (again !== undefined) {
    left.shift();
  }
  if (left.length > 0) {
    return null;
  }
  return {
    ...(count === undefined ? {} : { months: numberCell(count) * (/^(?:år|year)/iu.test(unit) ? 12 : 1) }),
    ...(because === undefined && again === undefined
      ? {}
      : { ended: { ...(because !== undefined && { because }), ...(again !== undefined && { again }) } }),
  };
}

/** Texts separated by bars alone, in order. */
export const textsCell: CellReader = (cell) => itemsOf(cell, /\|/u);

/** Tasks such as `Duka och servera frukost (5 h)|Torka bord (2,5 h)`. */
export const tasksCell: CellReader = detailedCell(
  'text',
  /\s*\((\d+(?:[.,]\d+)?)\s*(?:h|tim(?:mar|me)?|hours?)\.?(?:\/v(?:ecka)?)?\)$/iu,
  ([, hours = '']) => ({ hoursPerWeek: numberCell(hours) }),
);

/** Mentors such as `Anna (2 platser, 2026-05-01)|Bo`: places, and the date of the employer education. */
export const mentorsCell: CellReader = detailedCell(
  'name',
  /\s*\((\d+)?\s*(?:plats(?:er)?|places?)?\s*[,;]?\s*(\d{4}-\d{2}-\d{2})?\)$/iu,
  ([, places, trainedOn]) => ({
    ...(places === undefined ? {} : { places: Number(places) }),
    ...(trainedOn === undefined ? {} : { trainedOn }),
  }),
);

function itemsOf(cell: string, separator: RegExp): string[] {
  const text = cell.trim();
  if (text === noneCell) {
    return [];
  }
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * The items of a cell, each as `read` knows it, else as it stands. Bars and line breaks part them; commas do too, unless
 * what holds them is known whole, as `Vardag, förmiddag` is.
 */
function itemsAsKnown<Known extends object>(
  cell: string,
  read: (item: string) => Known | null,
): (Known | string)[] {
  return itemsOf(cell, /[|\n]/u).flatMap((piece) => {
    const parts = piece.split(',');
    const items: (Known | string)[] = [];
    let from = 0;
    while (from < parts.length) {
      let to = parts.length;
      let known = read(parts.slice(from, to).join(',').trim());
      while (known === null && to > from + 1) {
        to -= 1;
        known = read(parts.slice(from, to).join(',').trim());
      }
      const item = known ?? (parts[from] ?? '').trim();
      if (item !== '') {
        items.push(item);
      }
      from = to;
    }
    return items;
  });
}
