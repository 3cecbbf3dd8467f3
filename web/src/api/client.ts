import createClient from 'openapi-fetch'; // every call is checked against the types made of the API's own document
import { ApiProblem, Unreachable } from './problem.ts';
import type { components, paths } from './schema.d.ts';

/** The API of this installation; answers that are no success throw, see {@link answerOf}. */
export const api = createClient<paths>({ baseUrl: '/api/v1', fetch: fetchOrUnreachable });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang);
  },
});

/** Schemas of the API's document. */
export type Schemas = components['schemas'];

/** What `openapi-fetch` gives of a call. */
interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The body of a successful answer. Throws {@link ApiProblem} for any other, {@link Unreachable} when none came.
 */
export async function answerOf<Data>(call: Promise<Outcome<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await call;
  if (data === undefined || data === null) {
    throw new ApiProblem(response.status, isProblem(error) ? error : undefined);
  }
  return data;
}

/** Resolves when a call without a body in its answer has succeeded; throws as {@link answerOf} does. */
export async function doneBy(call: Promise<Outcome<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) {
    throw new ApiProblem(response.status, isProblem(error) ? error : undefined);
  }
}

async function fetchOrUnreachable(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof TypeError) {
      throw new Unreachable('No answer came', { cause: error });
    }
    throw error;
  }
}

function isProblem(error: unknown): error is Schemas['Problem'] {
  return typeof error === 'object' && error !== null && 'type' in error && 'detail' in error;
}
