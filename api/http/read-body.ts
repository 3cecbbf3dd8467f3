import { isUtf8 } from 'node:buffer';
import { parse as parseForm } from 'node:querystring';
import express, { type Request, type Response } from 'express';
import { parseJson } from '../../db/parse-json.ts';
import { Problem } from './problems/problem.ts';

/** Media type of a form, whose fields are texts: one that is there twice is a list, which no schema of a text takes. */
export const formType = 'application/x-www-form-urlencoded';
/** Largest body, unpacked, in bytes. */
const maxBytes = 1_048_576;
/** Most values in a body, in lists and objects of whatever depth; a profile has some hundreds. */
const mostValues = 5_000;
/** Deepest nesting of lists and objects; the deepest profile has five levels. */
const maxDepth = 32;

const rawOf = (limit: number) => express.raw({ type: () => true, limit });
const readRaw = rawOf(maxBytes);

/**
 * Reads and parses the body of a request. Throws a {@link Problem} when its media type is not one of `mediaTypes`, it
 * is larger than `limit` (1 MB), not UTF-8, not JSON where it is no form, nested deeper than 32 levels, or of more than 5,000 values.
 */
export async function readBody(
  request: Request,
  response: Response,
  mediaTypes: readonly string[],
  limit = maxBytes,
): Promise<unknown> {
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType === undefined || !mediaTypes.includes(mediaType)) {
    throw new Problem(
      'unsupported-media-type',
      {
        en: `Send the body as ${mediaTypes.join(' or ')}.`,
        sv: `Skicka innehållet som ${mediaTypes.join(' eller ')}.`,
      },
      {
        headers: { Accept: mediaTypes.join(', ') },
      },
    );
  }
  await new Promise<void>((resolve, reject) => {
    const read = limit === maxBytes ? readRaw : rawOf(limit);
    read(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });
  const body = mediaType === formType ? readForm(request.body) : parse(request.body);
  const shape = shapeOf(body);
  if (shape === 'wide') {
    throw new Problem('body-too-large', {
      en: `The body has more than ${mostValues} values.`,
      sv: `Innehållet har fler än ${mostValues} värden.`,
    });
  }
  if (shape === 'deep') {
    throw new Problem('bad-request', {
      en: `The body is nested deeper than ${maxDepth} levels.`,
      sv: `Innehållet är nästlat djupare än ${maxDepth} nivåer.`,
    });
  }
  return body;
}

function readForm(bytes: unknown): unknown {
  return Buffer.isBuffer(bytes) ? { ...parseForm(bytes.toString('utf8')) } : {};
}

function parse(bytes: unknown): unknown {
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) {
    throw new Problem('malformed-json', {
      en: 'The body is empty; send a JSON object.',
      sv: 'Innehållet är tomt; skicka ett JSON-objekt.',
    });
  }
  const body = isUtf8(bytes) ? parseJson(bytes.toString('utf8').replace(/^\uFEFF/u, '')) : undefined;
  if (body === undefined) {
    throw new Problem('malformed-json', {
      en: 'The body is not JSON in UTF-8. Look for missing quotes, commas or brackets.',
      sv: 'Innehållet är inte JSON i UTF-8. Leta efter citattecken, kommatecken eller klamrar som saknas.',
    });
  }
  return body;
}

/** Whether a body is more than is looked at. Level by level, since a bomb of brackets would overflow the stack of a recursive walk. */
function shapeOf(value: unknown): 'wide' | 'deep' | 'fine' {
  let level = [value].filter(isContainer);
  let values = 0;
  for (let passed = 0; level.length > 0; passed += 1) {
    if (passed === maxDepth) {
      return 'deep';
    }
    const next: object[] = [];
    for (const container of level) {
      const held = Object.values(container);
      values += held.length;
      if (values > mostValues) {
        return 'wide';
      }
      next.push(...held.filter(isContainer));
    }
    level = next;
  }
  return 'fine';
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
