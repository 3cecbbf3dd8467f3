import { isUtf8 } from 'node:buffer';
import express, { type Request, type Response } from 'express';
import { parseJson } from '../../db/parse-json.ts';
import { Problem } from './problems/problem.ts';

/** Largest body, unpacked, in bytes. */
const maxBytes = 1_048_576;
/** Deepest nesting of lists and objects; the deepest profile has five levels. */
const maxDepth = 32;

const rawOf = (limit: number) => express.raw({ type: () => true, limit });
const readRaw = rawOf(maxBytes);

/**
 * Reads and parses the body of a request. Throws a {@link Problem} when its media type is not one of `mediaTypes`, it
 * is larger than `limit` (1 MB), not UTF-8, not JSON, or nested deeper than 32 levels.
 */
export async function readJsonBody(
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
  const body = parse(request.body);
  if (isDeeperThan(body, maxDepth)) {
    throw new Problem('bad-request', {
      en: `The body is nested deeper than ${maxDepth} levels.`,
      sv: `Innehållet är nästlat djupare än ${maxDepth} nivåer.`,
    });
  }
  return body;
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

/** Level by level, since a bomb of brackets would overflow the stack of a recursive walk. */
function isDeeperThan(value: unknown, depth: number): boolean {
  let level = [value].filter(isContainer);
  for (let passed = 0; level.length > 0; passed += 1) {
    if (passed === depth) {
      return true;
    }
    level = level.flatMap((container) => Object.values(container)).filter(isContainer);
  }
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
