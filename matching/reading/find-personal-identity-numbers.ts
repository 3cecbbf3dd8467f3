// The package `personnummer` asks the clock which century a short number means; matching may not, so this is our own.
import type { WordSpan } from './interpretation.ts';

/** Between the date and the serial number: spaces, a hyphen of any kind, a plus, and marks that nobody sees. */
const GAP = '[\\s+\\u00ad\\u2010-\\u2015\\u2212\\u200b-\\u200d\\u2060\\ufeff-]{0,3}';

/**
 * Optional century, year, month and day with the same mark or none between them, then the serial number with its
 * check digit. No digit may touch it on either side.
 */
const CANDIDATE = new RegExp(
  `(?<!\\d)(18|19|20)?(\\d\\d)([-./\\s\\u2010-\\u2015]?)(\\d\\d)\\3(\\d\\d)${GAP}(\\d{3})(\\d)(?!\\d)`,
  'gu',
);

/** Ten digits in a row from 070 are also how a mobile number looks: then the words before it decide. */
const LOOKS_LIKE_MOBILE = /^070\d{7}$/u;
const PHONE_WORD_BEFORE =
  /(?:tel|tele|telefon|telefonnummer|mobil|mobilnummer|nr|ring|sms|swish|phone|call)[\s.:]*$/iu;
const INTERNATIONAL_PREFIX_BEFORE = /(?:\+|\b00)\d{0,3}[\s-]?$/u;

/** A coordination number (samordningsnummer) has 60 added to its day. */
const COORDINATION_DAYS = 60;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isDate(centuries: readonly number[], yearOfCentury: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return centuries.some((century) => day <= daysInMonth(century * 100 + yearOfCentury, month));
}

/** Luhn's check over the nine digits and the check digit. Source: Skatteverket, SKV 704. */
function hasRightCheckDigit(tenDigits: string): boolean {
  let sum = 0;
  for (const [at, character] of [...tenDigits].entries()) {
    const product = Number(character) * (at % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/**
 * Swedish personal identity numbers (personnummer) and coordination numbers (samordningsnummer) in a text, in
 * reading order; empty when there are none. With or without century, with hyphen, plus, spaces or nothing between
 * the parts. The date must exist, the check digit must hold and the serial number is not 000, so of ten random
 * date-like numbers about one is taken for one. Works in time linear in the text; never throws.
 */
export function findPersonalIdentityNumbers(text: string): WordSpan[] {
  const found: WordSpan[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const [written, century, year = '', , month = '', day = '', serial = '', check = ''] = match;
    const centuries = century === undefined ? [19, 20] : [Number(century)];
    const dayOfMonth = Number(day) > COORDINATION_DAYS ? Number(day) - COORDINATION_DAYS : Number(day);
    if (serial === '000' || !isDate(centuries, Number(year), Number(month), dayOfMonth)) continue;
    if (!hasRightCheckDigit(`${year}${month}${day}${serial}${check}`)) continue;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (INTERNATIONAL_PREFIX_BEFORE.test(before)) continue;
    if (LOOKS_LIKE_MOBILE.test(written) && PHONE_WORD_BEFORE.test(before)) continue;
    found.push({ text: written, start: match.index, end: match.index + written.length });
  }
  return found;
}
