import type { LocalizedText } from '../../../matching/vocabulary/localized-text.ts';

/** One thing that is wrong in the input. `pointer` is a JSON pointer (RFC 6901) into the body, or `/name` of a parameter or header. */
export interface InputError {
  readonly pointer: string;
  /** Stable, kebab-case. */
  readonly code: string;
  /** What is wrong and what would be right; never repeats what was sent. */
  readonly message: LocalizedText;
}

/** Every kind of problem that the API answers with: its status and title. The `type` is `urn:passa:problem:<code>`. */
export const problemKinds = {
  'malformed-json': { status: 400, title: { en: 'The body is not JSON', sv: 'Innehållet är inte JSON' } },
  'invalid-parameters': {
    status: 400,
    title: { en: 'A parameter or header is wrong', sv: 'En parameter eller ett HTTP-huvud är fel' },
  },
  'bad-request': {
    status: 400,
    title: { en: 'The request cannot be read', sv: 'Förfrågan går inte att läsa' },
  },
  unauthenticated: { status: 401, title: { en: 'Sign in first', sv: 'Logga in först' } },
  'token-expired': { status: 401, title: { en: 'The sign-in has expired', sv: 'Inloggningen har gått ut' } },
  'csrf-token-wrong': {
    status: 403,
    title: {
      en: 'It does not show that a page of ours sent it',
      sv: 'Det framgår inte att en sida hos oss skickade det',
    },
  },
  forbidden: {
    status: 403,
    title: { en: 'Your role does not allow this', sv: 'Din roll får inte göra detta' },
  },
  'not-your-person': {
    status: 403,
    title: { en: 'A colleague is in charge of this person', sv: 'En kollega har hand om personen' },
  },
  'not-by-the-coach': {
    status: 403,
    title: { en: 'Somebody else has to answer', sv: 'Någon annan måste svara' },
  },
  'not-found': { status: 404, title: { en: 'There is no such thing', sv: 'Det finns inte' } },
  'unknown-node': { status: 404, title: { en: 'There is no such node', sv: 'Det finns ingen sådan nod' } },
  'method-not-allowed': {
    status: 405,
    title: { en: 'This address does not take that method', sv: 'Adressen tar inte emot den metoden' },
  },
  'not-acceptable': {
    status: 406,
    title: { en: 'No offered format is acceptable', sv: 'Inget av formaten som finns duger' },
  },
  'id-taken': { status: 409, title: { en: 'The id is in use', sv: 'Id:t är upptaget' } },
  'reference-taken': {
    status: 409,
    title: { en: 'The reference is in use in this node', sv: 'Referensen är upptagen i noden' },
  },
  'workplace-in-use': {
    status: 409,
    title: { en: 'The workplace has open roles', sv: 'Arbetsplatsen har öppna tjänster' },
  },
  'list-not-completed': {
    status: 409,
    title: { en: 'The match list is not completed', sv: 'Matchningslistan är inte färdig' },
  },
  'your-person-already': {
    status: 409,
    title: { en: 'You are in charge of this person', sv: 'Du har redan hand om personen' },
  },
  'objection-stands': {
    status: 409,
    title: { en: 'The person has objected already', sv: 'Personen har redan invänt' },
  },
  'objection-over': {
    status: 409,
    title: { en: 'The objection is over', sv: 'Invändningen är avgjord' },
  },
  'policy-active': {
    status: 409,
    title: { en: 'The policy is in force already', sv: 'Policyn gäller redan' },
  },
  'policy-outdated': {
    status: 409,
    title: {
      en: 'Another policy has come in force since',
      sv: 'En annan policy har börjat gälla sedan dess',
    },
  },
  'no-own-policy': {
    status: 409,
    title: { en: 'The node has no policy of its own', sv: 'Noden har ingen egen policy' },
  },
  'not-undoable': {
    status: 409,
    title: { en: 'This can not be undone', sv: 'Det går inte att ångra' },
  },
  'not-off-lists': {
    status: 409,
    title: { en: 'The pair is not off the lists', sv: 'Paret är inte borta från listorna' },
  },
  'role-in-use': {
    status: 409,
    title: {
      en: 'Somebody is proposed or placed there',
      sv: 'Någon är föreslagen eller placerad där',
    },
  },
  'not-approved': {
    status: 409,
    title: { en: 'The suggestion is not approved', sv: 'Förslaget är inte godkänt' },
  },
  'not-open': {
    status: 409,
    title: { en: 'There is nothing to propose', sv: 'Det går inte att skicka en förfrågan' },
  },
  'proposed-already': {
    status: 409,
    title: { en: 'It is proposed already', sv: 'Förfrågan är redan skickad' },
  },
  'needs-written-reason': {
    status: 409,
    title: { en: 'Something stands in the way', sv: 'Något står i vägen' },
  },
  'out-of-order': {
    status: 409,
    title: { en: 'That does not come next', sv: 'Det steget går inte att ta nu' },
  },
  'no-place-left': {
    status: 409,
    title: { en: 'No place is left', sv: 'Det finns ingen plats kvar' },
  },
  'concurrent-change': {
    status: 409,
    title: {
      en: 'Someone else changed the same thing at the same time',
      sv: 'Någon annan ändrade samma sak samtidigt',
    },
  },
  'revision-stale': {
    status: 412,
    title: { en: 'The thing has changed since it was read', sv: 'Det har ändrats sedan det lästes' },
  },
  'exists-already': { status: 412, title: { en: 'The thing is there already', sv: 'Det finns redan' } },
  'body-too-large': { status: 413, title: { en: 'The body is too large', sv: 'Innehållet är för stort' } },
  'unsupported-media-type': {
    status: 415,
    title: {
      en: 'The body is in a format that is not taken',
      sv: 'Innehållet har ett format som inte tas emot',
    },
  },
  'invalid-body': {
    status: 422,
    title: { en: 'The body has wrong values', sv: 'Något av det ifyllda är fel' },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      en: 'The Idempotency-Key was used for another request',
      sv: 'Idempotency-Key har använts för en annan förfrågan',
    },
  },
  'not-comparable': {
    status: 422,
    title: { en: 'These two cannot be compared', sv: 'De två går inte att jämföra' },
  },
  'precondition-required': {
    status: 428,
    title: { en: 'Say which revision you edit', sv: 'Säg vilken version du ändrar' },
  },
  'too-many-requests': { status: 429, title: { en: 'Too many requests', sv: 'För många förfrågningar' } },
  'internal-error': { status: 500, title: { en: 'Something went wrong here', sv: 'Något gick fel hos oss' } },
  'storage-full': {
    status: 503,
    title: { en: 'There is no room to store anything', sv: 'Det finns inte plats att spara mer' },
  },
  unavailable: {
    status: 503,
    title: { en: 'The service is unavailable for a moment', sv: 'Tjänsten går inte att nå just nu' },
  },
} as const satisfies Record<string, { status: number; title: LocalizedText }>;
/** See {@link problemKinds}. */
export type ProblemKind = keyof typeof problemKinds;

/** What goes with a problem besides its kind. */
export interface ProblemExtras {
  readonly errors?: readonly InputError[];
  /** Header fields, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The revision that a missing or unfulfilled `If-Match` or `If-None-Match` met; null when there is no such thing. */
  readonly currentRevision?: number | null;
  /** Who was refused, where that is known before they count as signed in: for the audit, never told. */
  readonly principalId?: string;
}

/** A refusal that the client is told about (RFC 9457). Thrown by handlers; the message is the `detail` in English. */
export class Problem extends Error {
  override name = 'Problem';
  readonly kind: ProblemKind;
  readonly detail: LocalizedText;
  readonly extras: ProblemExtras;

  /** `detail` says what is wrong and the way out; it never repeats personal text. */
  constructor(kind: ProblemKind, detail: LocalizedText, extras: ProblemExtras = {}) {
    super(detail.en);
    this.kind = kind;
    this.detail = detail;
    this.extras = extras;
  }

  /** HTTP status of the problem's kind. */
  get status(): number {
    return problemKinds[this.kind].status;
  }
}

const none = {
  candidate: 'ingen kandidat',
  role: 'ingen tjänst',
  workplace: 'ingen arbetsplats',
  pair: 'inget par',
  suggestion: 'inget förslag',
  proposal: 'ingen förfrågan',
  placement: 'ingen placering',
  'match list': 'ingen matchningslista',
  objection: 'ingen invändning',
  report: 'ingen rapport',
  node: 'ingen nod',
} as const;

/** What may not be there. */
type Thing = keyof typeof none;

/** The answer when something is not there, or belongs to another node. */
export function notFound(what: Thing): Problem {
  return new Problem('not-found', {
    en: `There is no ${what} with this id in your nodes.`,
    sv: `Det finns ${none[what]} med detta id i dina noder.`,
  });
}

/** The value, or the refusal {@link notFound} when there is none. */
export function required<Value>(value: Value | null, what: Thing): Value {
  if (value === null) {
    throw notFound(what);
  }
  return value;
}

/** The answer when the body's values can't be taken; `errors` names each. */
export function invalidBody(errors: readonly InputError[]): Problem {
  const { length } = errors;
  return new Problem(
    'invalid-body',
    {
      en: `${length === 1 ? 'One value is' : `${length} values are`} wrong; see errors. Nothing was stored.`,
      sv: `${length === 1 ? 'En uppgift' : `${length} uppgifter`} behöver rättas. Inget sparades.`,
    },
    { errors },
  );
}

const unavailableDetails = {
  service: {
    en: 'The service stops just now. Nothing was stored; try again.',
    sv: 'Tjänsten stängs just nu. Inget sparades, försök igen.',
  },
  provider: {
    en: "The identity provider that you sign in with can't be reached just now. Try again.",
    sv: 'Inloggningstjänsten går inte att nå just nu. Försök igen.',
  },
  // it may have gone between storing and saying so
  database: {
    en: "The database can't be reached just now, or is too slow. Try again: with the same Idempotency-Key or id nothing is made twice.",
    sv: 'Databasen går inte att nå just nu, eller är för långsam. Försök igen: med samma Idempotency-Key eller id blir inget dubbelt.',
  },
} as const;

/** The answer when the database or the identity provider is away, or the service stops; `Retry-After` is 2 seconds. */
export function unavailable(what: keyof typeof unavailableDetails): Problem {
  return new Problem('unavailable', unavailableDetails[what], { headers: { 'Retry-After': '2' } });
}
