// The package `personnummer` asks the clock which century a short number means; matching may not, so this is our own.
import type { WordSpan } from './word-span.ts';

/** Between the date and the serial number: spaces, a hyphen of any kind, a plus, and marks that nobody sees. */
const gap = '[\\s+\\u00ad\\u2010-\\u2015\\u2212\\u200b-\\u200d\\u2060\\ufeff-]{0,3}';

/**
 * Optional century, year, month and day with the same mark or none between them, then the serial number with its
 * check digit. No digit may touch it on either side.
 */
const candidate = new RegExp(
  `(?<!\\d)(18|19|20)?(\\d\\d)([-./\\s\\u2010-\\u2015]?)(\\d\\d)\\3(\\d\\d)${gap}(\\d{3})(\\d)(?!\\d)`,
  'gu',
);

/** Ten digits in a row from 070 are also how a mobile number looks: then the words before it decide. */
const looksLikeMobile = /^070\d{7}$/u;
const phoneWordBefore =
  /(?:tel|tele|telefon|telefonnummer|mobil|mobilnummer|nr|ring|sms|swish|phone|call)[\s.:]*$/iu;
const internationalPrefixBefore = /(?:\+|\b00)\d{0,3}[\s-]?$/u;

/** A coordination number (samordningsnummer) has 60 added to its day. */
const coordinationDays = 60;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return isLeapYear(year) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isDate(centuries: readonly number[], yearOfCentury: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) {
    return false;
  }
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
  for (const match of text.matchAll(candidate)) {
    const [written, century, year = '', , month = '', day = '', serial = '', check = ''] = match;
    const centuries = century === undefined ? [19, 20] : [Number(century)];
    const dayOfMonth = Number(day) > coordinationDays ? Number(day) - coordinationDays : Number(day);
    if (serial === '000' || !isDate(centuries, Number(year), Number(month), dayOfMonth)) {
      continue;
    }
    if (!hasRightCheckDigit(`${year}${month}${day}${serial}${check}`)) {
      continue;
    }
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (internationalPrefixBefore.test(before)) {
      continue;
    }
    if (looksLikeMobile.test(written) && phoneWordBefore.test(before)) {
      continue;
    }
    found.push({ text: written, start: match.index, end: match.index + written.length });
  }
  return found;
}
