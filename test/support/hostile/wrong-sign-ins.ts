import { createHmac } from 'node:crypto';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { makePassingKeys } from '../../../api/http/authentication/own-keys.ts';
import { createOwnTokens } from '../../../api/http/authentication/own-tokens.ts';
import { principalOf, type TestApi } from '../start-test-api.ts';
import { mark } from './attempt.ts';

/** `Authorization` headers that open nothing: what is nearly a token of the API's, and what is none. */
export async function wrongSignIns({
  authenticator,
  keys,
}: Pick<TestApi, 'authenticator' | 'keys'>): Promise<string[]> {
  const inAnHour = new Date(Date.now() + 3_600_000);
  const admin = principalOf('admin', '*', mark);
  const { token } = await authenticator.issue(admin, inAnHour);
  const [header = '', payload = '', signature = ''] = token.split('.');
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const decoded = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString());
  const { kid } = { kid: '', ...decoded(header) };
  const hmac = (text: string, secret: string): string =>
    `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  const { privateKey } = await generateKeyPair('ES256');
  const [own] = await keys.current();
  if (own === undefined) {
    throw new Error('The API has no key.');
  }
  const stranger = await createOwnTokens(makePassingKeys(new Date()), () => new Date()).issue(
    admin,
    inAnHour,
  );
  // with the right key, what no claim may hold
  const oddClaims = await Promise.all(
    [`${mark}\u0000`, '\u0007', 'x'.repeat(300), ''].map((id) =>
      authenticator.issue({ ...admin, id }, inAnHour).catch(() => ({ token: mark })),
    ),
  );
  const tokens = [
    '',
    mark,
    `${mark}.${mark}.${mark}`,
    token.slice(0, -8),
    `${token}AAAA`,
    `${header}.${payload}.`,
    `${header}.${encode({ ...decoded(payload), sub: `x${mark}` })}.${signature}`,
    `${encode({ alg: 'none', typ: 'at+jwt', kid })}.${payload}.`,
    hmac(`${encode({ alg: 'HS256', typ: 'at+jwt', kid })}.${payload}`, await exportSPKI(own.publicKey)),
    `${encode({ ...decoded(header), kid: `../${mark}` })}.${payload}.${signature}`,
    `${encode({ ...decoded(header), jwk: { kty: 'EC' }, crit: ['b64'], b64: false })}.${payload}.${signature}`,
    await new SignJWT({ ...decoded(payload) })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
      .sign(privateKey),
    (await authenticator.issue(admin, new Date(Date.now() - 1_000))).token,
    stranger.token,
    ...oddClaims.map((one) => one.token),
    `${header}.${Buffer.from(`{"${mark}`).toString('base64url')}.${signature}`,
    'x'.repeat(14_000),
  ];
  return [
    ...tokens.map((one) => `Bearer ${one}`),
    `bearer  ${token.slice(0, -8)}`,
    `Basic ${Buffer.from(`admin:${mark}`).toString('base64')}`,
    `Bearer ${mark}, Bearer ${mark}`,
    `DPoP ${token}`,
    token,
  ];
}
