import type { Logger } from '../../../config/logger.ts';
import type { Principal } from '../authentication/authenticator.ts';
import type { ResponseDeclaration, WrittenAnswer } from '../route.ts';
import { type ProgressSource, streamProgress } from './stream-progress.ts';

/** What the documentation says of a route that streams progress. */
export const progressStreamFacts = {
  description:
    'Server-sent events: `progress` with `{status, done, of, failure}` as data, then `completed` or `failed`, and the stream closes; it also closes when the access token expires.',
  responses: {
    200: {
      description: 'A stream of events.',
      otherFormats: {
        'text/event-stream': 'Events, each with `{status, done, of, failure}` as data.',
      },
    },
  },
} as const satisfies { description: string; responses: Record<200, ResponseDeclaration> };

/** The answer that streams how far something is, see {@link streamProgress}, until the principal's sign-in ends. */
export function followProgress(
  { stopping, logger, clock }: { stopping: AbortSignal; logger: Logger; clock: () => Date },
  principal: Principal,
  read: ProgressSource['read'],
): WrittenAnswer {
  const validForMs = principal.validUntil && principal.validUntil.getTime() - clock().getTime();
  return { write: (response) => streamProgress(response, { read, stopping, validForMs, logger }) };
}
