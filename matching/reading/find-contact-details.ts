import type { WordSpan } from '../text/word-span.ts';

/** Of bounded length on both sides, so that the search stays linear. */
const eMail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/**
 * Eight to ten digits from 0, or as many as that after +46 or 0046, with blanks, hyphens or brackets between them. No part
 * of a date: 2026-01-12–2026-06-30.
 */
const phoneNumber =
  /(?<![\d+]|\d[\u2010-\u2015-])(?:(?:\+|00)46[\s-]?(?:\(0\)\s?)?[1-9]|0[1-9])(?:[\s()/\u2010-\u2015-]{0,2}\d){6,9}(?!\d)/gu;
/** Working hours look alike: 0700–1500, 07 00–15 00. */
const clockTimes = /^(?:[01]\d|2[0-4])\s?[0-5]\d\s?[\u2010-\u2015-]\s?(?:[01]\d|2[0-4])\s?[0-5]\d$/u;

/** E-mail addresses and Swedish phone numbers in a text, in reading order; empty when there are none. Never throws. */
export function findContactDetails(text: string): WordSpan[] {
  // most texts have none, and every profile is read
  const eMails = text.includes('@') ? text.matchAll(eMail) : [];
  return [...eMails, ...text.matchAll(phoneNumber)]
    .filter(([written]) => !clockTimes.test(written))
    .map(({ 0: written, index }) => ({ text: written, start: index, end: index + written.length }))
    .sort((a, b) => a.start - b.start);
}
