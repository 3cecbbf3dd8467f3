import { isUtf8 } from 'node:buffer';
import { parse as parseForm } from 'node:querystring';
import express, { type Request, type Response } from 'express';
import { jsonShapeOf, mostLevels, mostValues } from '../../db/json-shape.ts';
import { parseJson } from '../../db/parse-json.ts';
import { Problem } from './problems/problem.ts';

/** Media type of a form, whose fields are texts: one that is there twice is a list, which no schema of a text takes. */
export const formType = 'application/x-www-form-urlencoded';
/** Largest body, unpacked, in bytes. */
const maxBytes = 1_048_576;

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
  return mediaType === formType ? readForm(request.body) : parse(request.body);
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
  const text = isUtf8(bytes) ? bytes.toString('utf8').replace(/^\uFEFF/u, '') : '';
  const shape = jsonShapeOf(text);
  if (shape === 'wide') {
    throw new Problem('body-too-large', {
      en: `The body has more than ${mostValues} values.`,
      sv: `Innehållet har fler än ${mostValues} värden.`,
    });
  }
  if (shape === 'deep') {
    throw new Problem('bad-request', {
      en: `The body is nested deeper than ${mostLevels} levels.`,
      sv: `Innehållet är nästlat djupare än ${mostLevels} nivåer.`,
    });
  }
  const body = parseJson(text);
  if (body === undefined) {
    throw new Problem('malformed-json', {
      en: 'The body is not JSON in UTF-8. Look for missing quotes, commas or brackets.',
      sv: 'Innehållet är inte JSON i UTF-8. Leta efter citattecken, kommatecken eller klamrar som saknas.',
    });
  }
  return body;
}
