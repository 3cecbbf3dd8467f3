import { Problem } from '../problems/problem.ts';

/** Limits how many streams of events are open at once. */
export interface StreamLimit {
  /** Counts one stream of the principal until the returned function is called, once. Throws a {@link Problem} when there are too many. */
  begin(principalId: string): () => void;
}

/** Most streams of one principal in a process: a page has one, and browsers keep six connections at most. */
const mostOfOne = 12;
/** Most streams of a process. */
const mostInAll = 2_000;

/** Makes the limit of one process. */
export function createStreamLimit(): StreamLimit {
  const open = new Map<string, number>();
  let all = 0;
  return {
    begin(principalId) {
      const own = 1 + (open.get(principalId) ?? 0);
      if (own > mostOfOne || all === mostInAll) {
        throw new Problem(
          'too-many-requests',
          {
            en: 'Too many streams of events are open. Close a page, and try again.',
            sv: 'För många händelseströmmar är öppna. Stäng en sida och försök igen.',
          },
          { headers: { 'Retry-After': '30' } },
        );
      }
      open.set(principalId, own);
      all += 1;
      return () => {
        all -= 1;
        const left = (open.get(principalId) ?? 1) - 1;
        if (left === 0) {
          open.delete(principalId);
        } else {
          open.set(principalId, left);
        }
      };
    },
  };
}
