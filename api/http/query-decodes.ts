import type { Request } from 'express';
import { Problem } from './problems/problem.ts';

/**
 * Throws a `400` problem where a parameter of the query is not percent-encoded UTF-8, as `?q=l%E4rar` from a form in Latin-1: its
 * letters would silently become others.
 */
export function assertQueryDecodes({ originalUrl }: Request): void {
  const from = originalUrl.indexOf('?');
  if (from < 0) {
    return;
  }
  for (const part of originalUrl.slice(from + 1).split('&')) {
    try {
      decodeURIComponent(part);
    } catch (error) {
      if (!(error instanceof URIError)) {
        throw error;
      }
      throw new Problem('invalid-parameters', {
        en: 'A parameter of the address is not percent-encoded UTF-8; ä, for example, is %C3%A4.',
        sv: 'En parameter i adressen är inte procentkodad UTF-8; ä, till exempel, är %C3%A4.',
      });
    }
  }
}
