import { endReasonIds } from '../../matching/vocabulary/end-reasons.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';

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
  ...['ja', 'sant', 'true', 'yes', '1', 'x'].map((word) => [word, true] as const),
  ...['nej', 'falskt', 'false', 'no', '0'].map((word) => [word, false] as const),
]);

/** ja/nej, SANT/FALSKT as Excel writes it, true/false or 1/0. */
export const booleanCell: CellReader = (cell) => {
  const truth = truths.get(cell.trim().toLowerCase());
  if (truth === undefined) {
    throw new CellError({ en: 'Must be ja or nej.', sv: 'Måste vara ja eller nej.' });
  }
  return truth;
};

/** What `read` reads; `-` for none. */
export function orNoneCell(read: CellReader): CellReader {
  return (cell) => (cell.trim() === noneCell ? null : read(cell));
}

/** Words separated by `|` or `,`; `-` for none. */
export const wordsCell: CellReader = (cell) => itemsOf(cell, /[|,]/u);

/** Pairs such as `loud-noise:never|children:rather-not`; the part after the colon may be left out for `usual`. */
export function pairsCell(firstKey: string, secondKey: string, usual: string): CellReader {
  return (cell) =>
    itemsOf(cell, /[|,]/u).map((item) => {
      const [first = '', second = usual, ...others] = item.split(':').map((part) => part.trim());
      if (others.length > 0) {
        throw new CellError({
          en: `Must be like "name:${usual}", separated by |.`,
          sv: `Måste skrivas som "namn:${usual}", åtskilda av |.`,
        });
      }
      return { [firstKey]: first, [secondKey]: second };
    });
}

/** `sv:B1|so:C2` as an object of levels by language. */
export const languagesCell: CellReader = (cell) =>
  Object.fromEntries(
    itemsOf(cell, /[|,]/u).map((item) => {
      const [language = '', level] = item.split(':').map((part) => part.trim());
      if (level === undefined || level === '') {
        throw new CellError({ en: 'Must be like sv:B1|so:C2.', sv: 'Måste skrivas som sv:B1|so:C2.' });
      }
      return [language, level];
    }),
  );

/** Texts between bars, each perhaps with details in brackets at its end, which `read` makes fields of. */
function detailedCell(field: string, atEnd: RegExp, read: (details: RegExpExecArray) => object): CellReader {
  return (cell) =>
    itemsOf(cell, /\|/u).map((item) => {
      const details = atEnd.exec(item);
      return details ? { [field]: item.slice(0, details.index), ...read(details) } : { [field]: item };
    });
}

const duration = String.raw`(?<count>\d+(?:[.,]\d+)?)\s*(?<unit>mån(?:ader|ad)?|months?|år|years?)\.?`;
const because = `(?<because>${endReasonIds.join('|')})`;
const again = '(?<again>gladly|rather-not|never)';

/**
 * Lines of experience such as `diskade på restaurang (8 mån)|städade kontor (2 år, too-heavy, never)`: how long, why it
 * ended and whether the person would do it again, each only where it is known.
 */
export const experienceCell: CellReader = detailedCell(
  'text',
  new RegExp(
    String.raw`\s*\((?!\s*\))(?:${duration})?(?:(?:\s*,\s*|(?<=\())${because})?(?:(?:\s*,\s*|(?<=\())${again})?\)$`,
    'iu',
  ),
  ({ groups }) => {
    const {
      count,
      unit,
      because: reason,
      again: wish,
    }: Readonly<Record<string, string | undefined>> = groups ?? {};
    return {
      ...(count === undefined
        ? {}
        : { months: numberCell(count) * (/^(?:år|year)/iu.test(unit ?? '') ? 12 : 1) }),
      ...(reason === undefined && wish === undefined
        ? {}
        : {
            ended: {
              ...(reason === undefined ? {} : { because: reason.toLowerCase() }),
              ...(wish === undefined ? {} : { again: wish.toLowerCase() }),
            },
          }),
    };
  },
);

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
