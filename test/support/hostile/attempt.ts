/** A request byte by byte, as somebody sends it who does not mean well. */
export interface Attempt {
  readonly method: string;
  /** Path and query as sent; characters above U+00FF can not be sent. */
  readonly target: string;
  /** Header fields as sent; a field may be there twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | null;
  /** How much longer, or with a minus shorter, the body is said to be than it is. */
  readonly missing: number;
}

/** What attempts are strewn with: nothing that a problem or a log line may hold. Of hexadecimal digits alone, as ids and tokens are. */
export const mark = 'bade0fc0de5';

/** The bytes of an attempt. */
export function bytesOf({ method, target, headers, body, missing }: Attempt): Uint8Array {
  const length: [string, string][] =
    body === null ? [] : [['Content-Length', String(Math.max(0, body.length + missing))]];
  const lines = [['Host', 'passa.test'], ...headers, ...length, ['Connection', 'close']].map(
    ([name, value]) => `${name}: ${value}`,
  );
  const head = Buffer.from([`${method} ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'latin1');
  return body === null ? head : Buffer.concat([head, body]);
}

/** An attempt as a person can read it and try it again. */
export function describeAttempt(attempt: Attempt): string {
  return JSON.stringify(Buffer.from(bytesOf(attempt)).toString('latin1').slice(0, 3_000));
}
