import type { components } from './schema.d.ts';

/** An answer of the API that says what went wrong. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** Stable code, e.g. `revision-stale`; `unknown` when the answer was no problem document. */
  readonly kind: string;
  /** The HTTP status. */
  readonly status: number;
  /** What is wrong with what was sent, by JSON pointer, each with a message to show; empty when it is nothing in it. */
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];

  constructor(status: number, problem: components['schemas']['Problem'] | undefined) {
    super(problem?.detail ?? `The API answered ${status}`);
    this.kind = problem?.type.replace('urn:passa:problem:', '') ?? 'unknown';
    this.status = status;
    this.errors = problem?.errors ?? [];
  }
}

/** No answer came: the API is away, or the network is. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Whether trying again may help by itself. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof Unreachable ||
    (error instanceof ApiProblem && [429, 502, 503, 504].includes(error.status))
  );
}

/** What to tell of a mutation that failed: the API's words, or `otherwise` where there are none; empty while it has not failed. */
export function wrongOf(
  { error, isPending }: { readonly error: Error | null; readonly isPending: boolean },
  otherwise: string,
): string {
  if (error === null || isPending) {
    return '';
  }
  return error instanceof ApiProblem ? error.message : otherwise;
}
