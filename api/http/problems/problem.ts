/** One thing that is wrong in the input. `pointer` is a JSON pointer (RFC 6901) into the body, or `/name` of a parameter or header. */
export interface InputError {
  readonly pointer: string;
  /** Stable, kebab-case. */
  readonly code: string;
  /** What is wrong and what would be right; never repeats what was sent. */
  readonly message: string;
}

/** Every kind of problem that the API answers with: its status and title. The `type` is `urn:passa:problem:<code>`. */
export const problemKinds = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'invalid-parameters': { status: 400, title: 'A parameter or header is wrong' },
  'bad-request': { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  'token-expired': { status: 401, title: 'The access token has expired' },
  'csrf-token-wrong': { status: 403, title: 'It does not show that a page of ours sent it' },
  forbidden: { status: 403, title: 'Your role does not allow this' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'unknown-node': { status: 404, title: 'There is no such node' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'not-acceptable': { status: 406, title: 'No offered format is acceptable' },
  'id-taken': { status: 409, title: 'The id is in use' },
  'reference-taken': { status: 409, title: 'The reference is in use in this node' },
  'workplace-in-use': { status: 409, title: 'The workplace has open roles' },
  'list-not-completed': { status: 409, title: 'The match list is not completed' },
  'policy-active': { status: 409, title: 'The policy is in force already' },
  'policy-outdated': { status: 409, title: 'Another policy has come in force since' },
  'concurrent-change': { status: 409, title: 'Someone else changed the same thing at the same time' },
  'revision-stale': { status: 412, title: 'The thing has changed since it was read' },
  'exists-already': { status: 412, title: 'The thing is there already' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is in a format that is not taken' },
  'invalid-body': { status: 422, title: 'The body has wrong values' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'not-comparable': { status: 422, title: 'These two cannot be compared' },
  'precondition-required': { status: 428, title: 'Say which revision you edit' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'The service is unavailable for a moment' },
} as const satisfies Record<string, { status: number; title: string }>;
/** See {@link problemKinds}. */
export type ProblemKind = keyof typeof problemKinds;

/** What goes with a problem besides its kind. */
export interface ProblemExtras {
  readonly errors?: readonly InputError[];
  /** Header fields, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The revision that a missing or unfulfilled `If-Match` or `If-None-Match` met; null when there is no such thing. */
  readonly currentRevision?: number | null;
}

/** A refusal that the client is told about (RFC 9457). Thrown by handlers; the message is the `detail`. */
export class Problem extends Error {
  override name = 'Problem';
  readonly kind: ProblemKind;
  readonly extras: ProblemExtras;

  /** `detail` says what is wrong and the way out; it never repeats personal text. */
  constructor(kind: ProblemKind, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.kind = kind;
    this.extras = extras;
  }

  /** HTTP status of the problem's kind. */
  get status(): number {
    return problemKinds[this.kind].status;
  }
}

/** The answer when something is not there, or belongs to another node. */
export function notFound(what: string): Problem {
  return new Problem('not-found', `There is no ${what} with this id in your nodes.`);
}

/** The value, or the refusal {@link notFound} when there is none. */
export function required<Value>(value: Value | null, what: string): Value {
  if (value === null) {
    throw notFound(what);
  }
  return value;
}

/** The answer when the body's values can't be taken; `errors` names each. */
export function invalidBody(errors: readonly InputError[]): Problem {
  const count = errors.length === 1 ? 'One value is' : `${errors.length} values are`;
  return new Problem('invalid-body', `${count} wrong; see errors. Nothing was stored.`, { errors });
}

const unavailableDetails = {
  service: 'The service stops just now. Nothing was stored; try again.',
  // it may have gone between storing and saying so
  database:
    "The database can't be reached just now, or is too slow. Try again: with the same Idempotency-Key or id nothing is made twice.",
} as const;

/** The answer when the database is away or the service stops; `Retry-After` is 2 seconds. */
export function unavailable(what: keyof typeof unavailableDetails): Problem {
  return new Problem('unavailable', unavailableDetails[what], { headers: { 'Retry-After': '2' } });
}
