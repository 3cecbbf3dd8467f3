import fc from 'fast-check';
import { spoiled } from '../arbitrary-of-schema.ts';
import { type GeneratedRequest, generatedRequests, type IdsOfThings } from '../generated-requests.ts';
import { type Attempt, mark } from './attempt.ts';
import { twists } from './twists.ts';

/** What those who attempt have come to know; all of it may be filled in until the first attempt is made. */
export interface HostileKnowledge {
  /** Ids of things, by the first part of the path. */
  readonly known: IdsOfThings;
  /** Ids that nobody has told them. */
  readonly unknown: string[];
  /** `Authorization` headers that open nothing. */
  readonly wrongSignIns: string[];
  /** `Authorization` headers of their own, by who sends: a role, or `manager here`. */
  readonly authorizations: ReadonlyMap<string, string>;
  /** The id that most of them have. */
  readonly principalId: string;
}

/** An attempt, and who makes it. */
export interface Try {
  readonly attempt: Attempt;
  readonly sender: string;
}

const marks = fc.constantFrom(mark, `${mark}\u0000`, `\ud800${mark}`, `'; DROP TABLE roles; --${mark}`, {
  [mark]: mark,
});

/** An arbitrary of attempts at every operation: requests that are nearly in order, twisted up to three times. */
export function hostileAttempts(knowledge: HostileKnowledge): fc.Arbitrary<Try> {
  const { known, unknown, wrongSignIns, principalId } = knowledge;
  return fc
    .tuple(
      generatedRequests(known).chain((request) =>
        request.body === undefined
          ? fc.constant(request)
          : fc
              .oneof(
                { weight: 3, arbitrary: spoiled(fc.constant(request.body), marks) },
                fc.constant(request.body),
              )
              .map((body) => ({ ...request, body })),
      ),
      fc.array(twists({ principalId, ids: unknown, wrongSignIns }), { maxLength: 3 }),
      fc.nat(3),
    )
    .map(([request, twisting, place]) => {
      const sender = senderOf(request, place);
      const sent = plain(request, knowledge.authorizations.get(sender) ?? '');
      return { sender, attempt: twisting.reduce((attempt, twist) => twist(attempt), sent) };
    });
}

/** Those of another node, and now and then a manager of the same who has no part in it either. */
function senderOf({ role }: GeneratedRequest, place: number): string {
  return place === 0 && role === 'manager' ? `${role} here` : role;
}

function plain({ method, path, headers, body }: GeneratedRequest, authorization: string): Attempt {
  return {
    method,
    target: `/api/v1${path}`,
    headers: [
      ['Authorization', authorization],
      ...(body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
      ...Object.entries(headers),
    ],
    body: body === undefined ? null : Buffer.from(JSON.stringify(body)),
    missing: 0,
  };
}
