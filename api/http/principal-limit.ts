import type { Principal } from './authentication/authenticator.ts';
import { Problem } from './problems/problem.ts';

/** Limits how often each principal may ask for something that costs more than others. */
export interface PrincipalLimit {
  /** Counts one request of the principal. Throws a {@link Problem} that says when to ask again, when there were too many. */
  count(principal: Principal): void;
}

const windowMs = 60_000;

/** Makes a limit of so many requests within a minute of the clock, which begins for all at once. */
export function createPrincipalLimit(mostPerMinute: number, clock: () => Date): PrincipalLimit {
  const requestsById = new Map<string, number>();
  let windowEndsAt = 0;
  return {
    count: ({ id }) => {
      const now = clock().getTime();
      if (now >= windowEndsAt) {
        windowEndsAt = now + windowMs;
        requestsById.clear();
      }
      const requests = 1 + (requestsById.get(id) ?? 0);
      requestsById.set(id, requests);
      if (requests > mostPerMinute) {
        const seconds = Math.ceil((windowEndsAt - now) / 1_000);
        throw new Problem(
          'too-many-requests',
          {
            en: `At most ${mostPerMinute} a minute are answered. Ask again in ${seconds} seconds.`,
            sv: `Högst ${mostPerMinute} i minuten besvaras. Försök igen om ${seconds} sekunder.`,
          },
          { headers: { 'Retry-After': String(seconds) } },
        );
      }
    },
  };
}
