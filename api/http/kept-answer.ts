import { createHash } from 'node:crypto';
import type { Response } from 'express';

/** JSON that a client may keep as long as it is the same, with the tag that a client keeps it by. */
export interface KeptAnswer {
  readonly text: string;
  readonly etag: string;
}

/** Makes the answer of what is to be sent as JSON. */
export function keptAnswer(body: object): KeptAnswer {
  const text = JSON.stringify(body);
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"` };
}

/** Sends it, or 304 to a client that has it already: it asks each time, so that it has no old one after an update. */
export function sendKept(response: Response, { text, etag }: KeptAnswer): void {
  // Express compares the tag with If-None-Match
  response.set({ ETag: etag, 'Cache-Control': 'private, no-cache' }).type('application/json').send(text);
}
