import { setTimeout as wait } from 'node:timers/promises';
import type { z } from 'zod';

/** How often it is asked again while the API says that it is not available, and how long is waited before, in milliseconds. */
const retries = 5;
const retryMs = 1_000;

/** What a request to the API carries. */
interface JsonRequest {
  /** Who asks; nobody without one. */
  readonly token?: string;
  /** Default `POST` with a body, else `GET`. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Asks the API as any program does, and checks what it answers; waits for one that is not available just now. Throws when it
 * refuses or answers something else.
 */
export async function requestJson<Answer>(
  schema: z.ZodType<Answer>,
  url: string,
  { token, method, headers, body }: JsonRequest = {},
): Promise<Answer> {
  const ask = () =>
    fetch(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  let response = await ask();
  // on a machine that is busy, or while the database starts again
  for (let retry = 0; response.status === 503 && retry < retries; retry += 1) {
    await wait(retryMs);
    response = await ask();
  }
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return schema.parse(await response.json());
}
