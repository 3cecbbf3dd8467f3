import { expect } from 'chai';
import { principalOf, type TestApi } from './start-test-api.ts';

/**
 * Events of a stream below `/api/v1` as far as it goes, as `[event, data]`. `headers` tell who asks; default a coordinator's
 * access token.
 */
export async function readEvents(
  api: TestApi,
  path: string,
  headers?: Readonly<Record<string, string>>,
): Promise<[string, Record<string, unknown>][]> {
  const { token } = await api.authenticator.issue(principalOf('coordinator'), new Date(Date.now() + 60_000));
  const response = await fetch(`${api.address}/api/v1${path}`, {
    headers: headers ?? { authorization: `Bearer ${token}` },
  });
  expect(response.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
  const text = await response.text();
  return [...text.matchAll(/^event: (.+)\ndata: (.+)$/gm)].map(([, event = '', data = '']) => [
    event,
    JSON.parse(data),
  ]);
}
