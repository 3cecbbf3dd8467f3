import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { z } from 'zod';
import { cursorsOf } from '../../../api/http/cursor.ts';
import { type Attempt, mark } from './attempt.ts';

/** What makes an attempt worse. */
export type Twist = (attempt: Attempt) => Attempt;

/** Text for addresses as it is sent: broken and doubled encodings, NUL, halves of characters, other addresses, other languages. */
const partsOfAddress = [
  mark,
  `${mark}%00`,
  '%00',
  '%ff',
  '%c0%80',
  '%ed%a0%80',
  '%',
  '%u0000',
  '%2500',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e',
  `%F0%9F%99%82${mark}`,
  `'%20OR%20'${mark}'='${mark}`,
  `%7B%22$ne%22:%22${mark}%22%7D`,
  '[object%20Object]',
  '-1',
  '9'.repeat(40),
  '1e309',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  `${mark}${'x'.repeat(4_000)}`,
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '0192F000-0000-7000-8000-00000000000A',
  `{${mark}}`,
  ';--',
];
const partOfAddress = fc.constantFrom(...partsOfAddress);

const namesInQueries = [
  'q',
  'limit',
  'cursor',
  'nodeId',
  'lang',
  'sort',
  'needs',
  'review',
  'for',
  'with',
  'to',
  'since',
  'coach',
  'group',
  'status',
  'include',
  mark,
  `${mark}[]`,
  '__proto__',
  'constructor[prototype]',
  '',
];

/** Values of header fields, as bytes; what a client library would refuse to send, too. */
const oddHeaderValues = [
  mark,
  `"${mark}"`,
  `W/"${mark}"`,
  '"1", "1", "1"',
  '*',
  `*, "${mark}"`,
  '"99999999999999999999"',
  `${mark}\u0000`,
  `\u00ff\u00fe${mark}`,
  `${mark}, sv;q=2, ${'x-'.repeat(400)}`,
  'sv-SE-u-co-standard;q=0.0001,*;q=-1',
  '%00',
  `bytes=0-${mark}`,
  `${'a, '.repeat(2_000)}`,
  `text/${mark}`,
  `application/json; charset=${mark}`,
  'application/json; charset=utf-16',
  '00-ffffffffffffffffffffffffffffffff-0000000000000000-01',
  `${mark}.example:99999`,
  'x'.repeat(20_000),
  '',
];
const namesOfHeaders = [
  'If-Match',
  'If-None-Match',
  'Idempotency-Key',
  'Accept',
  'Accept-Language',
  'Accept-Encoding',
  'Content-Type',
  'Content-Encoding',
  'X-Request-Id',
  'Traceparent',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-HTTP-Method-Override',
  'X-CSRF-Token',
  'Last-Event-ID',
  'Range',
  'Host',
  'Cookie',
  'Origin',
  'Expect',
  'Upgrade',
  'Transfer-Encoding',
  'Content-Length',
  mark,
];

/** Lists that have cursors, with what theirs are made for when the principal filters nothing. */
const listsOf = (principalId: string): (readonly [path: string, list: string, filter: unknown])[] => [
  ...['id', 'reference', 'to-review', 'changed', 'waiting'].flatMap((sort) =>
    ['/candidates', '/roles'].map(
      (list) => [`${list}?sort=${sort}`, list, [undefined, undefined, {}, sort]] as const,
    ),
  ),
  ['/workplaces?limit=5', '/workplaces', [undefined, undefined]],
  ['/reviews?limit=5', '/reviews', {}],
  ['/policies?limit=5', 'policies', undefined],
  ...['/proposals', '/placements'].map(
    (list) => [`${list}?limit=5`, list, [{}, undefined, principalId]] as const,
  ),
  ...['/match-lists', '/reports'].map((list) => [`${list}?limit=5`, list, [principalId, undefined]] as const),
  ['/work-list?group=review', '/work-list', [principalId, 'review']],
];

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const nested = (depth: number): string => `${'['.repeat(depth)}"${mark}"${']'.repeat(depth)}`;

/** Bodies that no client library would send. */
const oddBodies: readonly Uint8Array[] = [
  Buffer.alloc(0),
  Buffer.from(mark),
  Buffer.from(`{"reference":"${mark}`),
  Buffer.from(`{"reference":"${mark}","reference":"${mark}"}`),
  Buffer.from(`{"${mark}":1,"__proto__":{"roles":["admin"],"nodes":"*"}}`),
  Buffer.from(`{"constructor":{"prototype":{"roles":["admin"]}},"${mark}":0}`),
  Buffer.from(`\ufeff{"reference":"${mark}"}`),
  Buffer.from(`{"reference":"${mark}\\u0000"}`),
  Buffer.from(`{"title":"\\ud800${mark}"}`),
  Buffer.from(`{"\\udfff${mark}":"\\u0000"}`),
  Buffer.from(`{"reference":"${mark}"}`, 'utf16le'),
  Buffer.from([0x22, 0xff, 0xfe, 0x80, 0x22]),
  Buffer.from(nested(20)),
  Buffer.from(nested(20_000)),
  Buffer.from(`[${'0,'.repeat(6_000)}0]`),
  Buffer.from(`{"limit":1e999,"${mark}":-0}`),
  Buffer.from(`"${mark.repeat(100_000)}"`),
  Buffer.from(`NaN`),
  Buffer.from(`{"wishes":"${mark} ${'laga mat '.repeat(5_000)}"}`),
  Buffer.from(`{"reference":"${mark}","languages":{"${mark}":"A1","sv":"Z9","\\u0000":"B1"}}`),
  gzipSync(json({ reference: mark })),
  gzipSync(Buffer.alloc(5_000_000, 32)),
];

const set = (attempt: Attempt, name: string, value: string): Attempt => ({
  ...attempt,
  headers: [...attempt.headers.filter(([one]) => one.toLowerCase() !== name.toLowerCase()), [name, value]],
});

const inPath = fc.tuple(partOfAddress, fc.nat(6), fc.boolean()).map(
  ([part, place, isAdded]): Twist =>
    (attempt) => {
      const [path = '', query] = attempt.target.split('?');
      const steps = path.split('/');
      steps.splice(Math.min(3 + place, steps.length), isAdded ? 0 : 1, part);
      return { ...attempt, target: `${steps.join('/')}${query === undefined ? '' : `?${query}`}` };
    },
);

const inQuery = fc
  .array(fc.tuple(fc.constantFrom(...namesInQueries), partOfAddress), { minLength: 1, maxLength: 4 })
  .map((added): Twist => {
    const query = added.map(([name, value]) => `${name}=${value}`).join('&');
    return (attempt) => ({
      ...attempt,
      target: `${attempt.target}${attempt.target.includes('?') ? '&' : '?'}${query}`,
    });
  });

const inHeaders = fc
  .tuple(fc.constantFrom(...namesOfHeaders), fc.constantFrom(...oddHeaderValues), fc.boolean())
  .map(
    ([name, value, isAdded]): Twist =>
      (attempt) =>
        isAdded ? { ...attempt, headers: [...attempt.headers, [name, value]] } : set(attempt, name, value),
  );

const inLanguage = fc
  .constantFrom('sv', 'en', 'sv-SE', 'ar', '*', mark, `sv;q=${mark}`, '\u00e5', 'x'.repeat(3_000))
  .map(
    (language): Twist =>
      (attempt) =>
        set(attempt, 'Accept-Language', language),
  );

const inBody = fc
  .tuple(fc.constantFrom(...oddBodies), fc.constantFrom('application/json', 'application/merge-patch+json'))
  .map(
    ([body, type]): Twist =>
      (attempt) => {
        const isPacked = body[0] === 0x1f;
        const sent = set({ ...attempt, body }, 'Content-Type', type);
        return isPacked ? set(sent, 'Content-Encoding', 'gzip') : sent;
      },
  );

const inLength = fc.constantFrom(-3, 7, 1_000_000, 2_000_000_000).map(
  (missing): Twist =>
    (attempt) => ({ ...attempt, body: attempt.body ?? json({ [mark]: mark }), missing }),
);

const inMethod = fc
  .constantFrom(
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'PROPFIND',
    'CONNECT',
    mark,
  )
  .map(
    (method): Twist =>
      (attempt) => ({ ...attempt, method }),
  );

/** Cursors of the API's own making for places that it never names, and what only looks like one. */
function inCursor(principalId: string, ids: readonly string[]): fc.Arbitrary<Twist> {
  const id = fc.nat().map((index) => ids[index % ids.length] ?? mark);
  const text = fc.constantFrom(
    mark,
    '',
    'a\u0000b',
    '\ud800',
    '9'.repeat(40),
    '-1',
    'null',
    '0000-01-01T00:00:00Z',
  );
  const place = fc.oneof(
    fc.record({ id }),
    fc.record({ id, key: text }),
    fc.record({ id, name: text }),
    fc.record({ id, order: text }),
    fc.tuple(id, fc.constantFrom('reviewedAt', 'proposedAt')).map(([one, name]) => ({
      [name]: '2026-01-01T00:00:00Z',
      id: one,
    })),
    fc.record({ id, startsOn: fc.constantFrom('2026-01-01', '0000-00-00') }),
    id,
    fc.record({ id: text, key: fc.oneof(text, fc.double(), fc.constant(null)) }),
    text,
    fc.double(),
    fc.constant({ __proto__: null, [mark]: [[[mark]]] }),
  );
  return fc
    .tuple(fc.constantFrom(...listsOf(principalId)), place, fc.nat(3))
    .map(([[path, list, filter], at, spoiling]) => {
      const whole = cursorsOf(list, filter, z.unknown()).write(at);
      const cursor =
        [whole, whole.slice(0, -3), `${whole.slice(0, 12)}${mark}${whole.slice(12)}`, whole][spoiling] ??
        whole;
      return (attempt) => ({
        ...attempt,
        method: 'GET',
        body: null,
        target: `/api/v1${path}&cursor=${cursor}`,
      });
    });
}

/** What twists are made of; the lists may be filled in until the first is made. */
export interface TwistParts {
  /** Who attempts. */
  readonly principalId: string;
  /** Of things that they have no part in. */
  readonly ids: readonly string[];
  /** `Authorization` headers that open nothing. */
  readonly wrongSignIns: readonly string[];
}

/** An arbitrary of twists. */
export function twists({ principalId, ids, wrongSignIns }: TwistParts): fc.Arbitrary<Twist> {
  const inSignIn = fc.nat().map(
    (index): Twist =>
      (attempt) =>
        set(attempt, 'Authorization', wrongSignIns[index % wrongSignIns.length] ?? mark),
  );
  const inCookie = fc
    .constantFrom(
      mark,
      `passa-session=${mark}`,
      `passa-session=${'A'.repeat(43)}`,
      'passa-session=%00',
      '=;=;;',
    )
    .map(
      (cookie): Twist =>
        ({ headers, ...attempt }) => ({
          ...attempt,
          headers: [...headers.filter(([name]) => name !== 'Authorization'), ['Cookie', cookie]],
        }),
    );
  return fc.oneof(
    inPath,
    inQuery,
    inHeaders,
    inLanguage,
    inBody,
    inLength,
    inMethod,
    inCursor(principalId, ids),
    inSignIn,
    inCookie,
  );
}
