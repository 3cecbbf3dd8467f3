import { expect } from 'chai';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { Principal } from '../../../../api/http/authentication/authenticator.ts';
import { makePassingKeys, type OwnKey } from '../../../../api/http/authentication/own-keys.ts';
import { createOwnTokens } from '../../../../api/http/authentication/own-tokens.ts';

const now = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-11-21T13:00:00Z');
const principal: Principal = { id: 'p', roles: ['coach'], nodes: ['goteborg'] };
const keys = makePassingKeys(now);
const tokens = createOwnTokens(keys, () => now);
const valid = { roles: ['coach'], nodes: ['goteborg'] };
const header = { alg: 'ES256', typ: 'at+jwt' };

/** Signs claims as the site does, apart from what a case changes. */
async function sign(
  claims: Record<string, unknown>,
  changedHeader: Record<string, unknown> = {},
  by?: OwnKey,
): Promise<string> {
  const [own] = await keys.current();
  const key = by ?? own;
  if (key === undefined) {
    throw new Error('There is no key.');
  }
  const seconds = { iat: now.getTime() / 1_000, exp: later.getTime() / 1_000 };
  return new SignJWT({ sub: 'p', iss: 'passa', aud: 'passa', ...seconds, ...valid, ...claims })
    .setProtectedHeader({ ...header, kid: key.kid, ...changedHeader })
    .sign(key.privateKey);
}

describe('A token of the site’s own keys', () => {
  let own: OwnKey;
  before(async () => {
    const [first] = await keys.current();
    if (first === undefined) {
      throw new Error('There is no key.');
    }
    own = first;
  });

  it('names its principal, until it expires', async () => {
    const { token } = await tokens.issue({ ...principal, name: 'Åsa' }, later);
    expect(await tokens.authenticate(`Bearer ${token}`)).to.deep.equal({
      kind: 'authenticated',
      principal: { ...principal, name: 'Åsa', validUntil: later },
    });
    expect((await tokens.authenticate(`bearer ${await sign({})}`)).kind).to.equal('authenticated');
    const tooLate = createOwnTokens(keys, () => later);
    expect(await tooLate.authenticate(`Bearer ${token}`)).to.deep.equal({ kind: 'expired' });
  });

  it('is nothing without a header', async () => {
    expect(await tokens.authenticate(undefined)).to.deep.equal({ kind: 'missing' });
  });

  const refused: Record<string, () => string | Promise<string>> = {
    'no token': () => '',
    'another scheme': () => 'Basic cDpw',
    'no JWT': () => 'Bearer a.b.c',
    'twelve thousand characters': async () => `Bearer ${await sign({ more: 'x'.repeat(12_000) })}`,
    'no signature': () =>
      `Bearer ${new UnsecuredJWT({ ...valid, sub: 'p', iss: 'passa', aud: 'passa' })
        .setIssuedAt(now)
        .setExpirationTime(later)
        .encode()}`,
    'a signature by the public key as a shared secret': async () =>
      `Bearer ${await new SignJWT({ ...valid, sub: 'p', iss: 'passa', aud: 'passa' })
        .setProtectedHeader({ ...header, alg: 'HS256', kid: own.kid })
        .setIssuedAt(now)
        .setExpirationTime(later)
        .sign(new TextEncoder().encode(await exportSPKI(own.publicKey)))}`,
    'another key that gives itself this one’s name': async () => {
      const { privateKey, publicKey } = await generateKeyPair('ES256');
      return `Bearer ${await sign({}, {}, { ...own, privateKey, publicKey })}`;
    },
    'the name of no key': async () => `Bearer ${await sign({}, { kid: 'other' })}`,
    'a key that it brings along': async () => {
      const { privateKey, publicKey } = await generateKeyPair('ES256');
      const jwk = await exportJWK(publicKey);
      return `Bearer ${await sign({}, { jwk, kid: undefined }, { ...own, privateKey, publicKey })}`;
    },
    'another type': async () => `Bearer ${await sign({}, { typ: 'JWT' })}`,
    'another issuer': async () => `Bearer ${await sign({ iss: 'someone' })}`,
    'another audience': async () => `Bearer ${await sign({ aud: 'someone' })}`,
    'no audience': async () => `Bearer ${await sign({ aud: undefined })}`,
    'no end': async () => `Bearer ${await sign({ exp: undefined })}`,
    'a beginning that has not come': async () => `Bearer ${await sign({ nbf: later.getTime() / 1_000 })}`,
    'a role that there is not': async () => `Bearer ${await sign({ roles: ['king'] })}`,
    'no role': async () => `Bearer ${await sign({ roles: [] })}`,
    'nodes that are no list': async () => `Bearer ${await sign({ nodes: 'goteborg' })}`,
    'NUL in its subject': async () => `Bearer ${await sign({ sub: 'p\u0000' })}`,
    'half a character in its name': async () => `Bearer ${await sign({ name: 'p\ud800' })}`,
    'a line break in a node': async () => `Bearer ${await sign({ nodes: ['a\nb'] })}`,
  };
  for (const [what, make] of Object.entries(refused)) {
    it(`is refused with ${what}`, async () => {
      expect(await tokens.authenticate(await make())).to.deep.equal({ kind: 'invalid' });
    });
  }
});
