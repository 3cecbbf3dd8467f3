import type { LocalizedText } from '../matching/vocabulary/localized-text.ts';

/** What something that is no date looks like: a form with a name, and the date that was perhaps meant. */
export interface DateLikeness {
  readonly looksLike: LocalizedText;
  /** The dates that it can stand for, the likeliest first; none when it tells of no day. */
  readonly meant: readonly string[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj|may', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec'];
/** Day 0 of a spreadsheet, which takes 1900 for a leap year; right from March 1900 on. */
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** What the text, which is no date of the form YYYY-MM-DD, looks like; null when it looks like no date at all. */
export function likenessOfDate(text: string): DateLikeness | null {
  const given = text.trim();
  const [, year = '', month = '', day = '', time] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}[:.]\d{2}.*))?$/u.exec(given) ?? [];
  if (year !== '') {
    const meant = known(dateOf(year, month, day));
    if (time !== undefined) {
      return { looksLike: { en: 'a date with a time of day', sv: 'ett datum med klockslag' }, meant };
    }
    if (meant.length === 0) {
      return null;
    }
    return month.length === 2 && day.length === 2
      ? { looksLike: { en: 'a date with other signs', sv: 'ett datum med andra tecken' }, meant }
      : { looksLike: { en: 'a date without its zeros', sv: 'ett datum utan nollor' }, meant };
  }
  const [, one = '', other = '', shortYear = ''] =
    /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})$/u.exec(given) ?? [];
  if (one !== '') {
    return dayAndMonth(one, other, shortYear.length === 2 ? `20${shortYear}` : shortYear);
  }
  if (/^\d{8}$/u.test(given)) {
    const meant = known(dateOf(given.slice(0, 4), given.slice(4, 6), given.slice(6)));
    return { looksLike: { en: 'a date without hyphens', sv: 'ett datum utan bindestreck' }, meant };
  }
  if (/^[1-9]\d{4}(?:[.,]\d+)?$/u.test(given)) {
    const meant = new Date(
      spreadsheetEpoch + Math.floor(Number(given.replace(',', '.'))) * millisecondsPerDay,
    );
    return {
      looksLike: {
        en: "a spreadsheet's serial number of a day",
        sv: 'ett kalkylarks löpnummer för en dag',
      },
      meant: [meant.toISOString().slice(0, 10)],
    };
  }
  return inWords(given);
}

function dayAndMonth(one: string, other: string, year: string): DateLikeness {
  const dayFirst = dateOf(year, other, one);
  const monthFirst = dateOf(year, one, other);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return {
      looksLike: {
        en: 'a date where day and month can be mistaken for each other',
        sv: 'ett datum där dag och månad kan förväxlas',
      },
      meant: [dayFirst, monthFirst],
    };
  }
  return dayFirst === null
    ? { looksLike: { en: 'month/day/year', sv: 'månad/dag/år' }, meant: known(monthFirst) }
    : { looksLike: { en: 'day/month/year', sv: 'dag/månad/år' }, meant: [dayFirst] };
}

function inWords(given: string): DateLikeness | null {
  const [, day, word = '', year] =
    /^(?:(?:den\s+)?(\d{1,2})\.?[-\s]+)?(\p{L}{3,10})\.?[-\s]+(\d{4})$/iu.exec(given) ?? [];
  const month = months.findIndex((name) => new RegExp(`^(?:${name})`, 'iu').test(word)) + 1;
  if (month > 0 && year !== undefined) {
    return day === undefined
      ? { looksLike: { en: 'a month without a day', sv: 'en månad utan dag' }, meant: [] }
      : {
          looksLike: { en: 'a date in words', sv: 'ett datum i ord' },
          meant: known(dateOf(year, String(month), day)),
        };
  }
  return /^\d{4}-\d{1,2}$/u.test(given)
    ? { looksLike: { en: 'a month without a day', sv: 'en månad utan dag' }, meant: [] }
    : null;
}

/** The date, or null when there is none such. */
function dateOf(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function known(date: string | null): readonly string[] {
  return date === null ? [] : [date];
}
