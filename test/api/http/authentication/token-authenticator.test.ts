import { expect } from 'chai';
import { SignJWT, UnsecuredJWT } from 'jose';
import type { Principal } from '../../../../api/http/authentication/authenticator.ts';
import { createTokenAuthenticator } from '../../../../api/http/authentication/token-authenticator.ts';

const secret = 'a secret of the tests, long enough';
const now = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-11-21T13:00:00Z');
const principal: Principal = { id: 'p', roles: ['coach'], nodes: ['goteborg'] };
const authenticator = createTokenAuthenticator(secret, () => now);

/** Signs claims as the authenticator would, apart from what a case changes. */
function sign(claims: Record<string, unknown>, key = secret, algorithm = 'HS256'): Promise<string> {
  return new SignJWT({ sub: 'p', iss: 'passa', exp: later.getTime() / 1_000, ...claims })
    .setProtectedHeader({ alg: algorithm })
    .sign(new TextEncoder().encode(key));
}

describe('The token authenticator', () => {
  it('knows the principal of a token that it issued, until it expires', async () => {
    const { token } = await authenticator.issue(principal, later);
    expect(await authenticator.authenticate(`Bearer ${token}`)).to.deep.equal({
      kind: 'authenticated',
      principal: { ...principal, validUntil: later },
    });
    const tooLate = createTokenAuthenticator(secret, () => later);
    expect(await tooLate.authenticate(`Bearer ${token}`)).to.deep.equal({ kind: 'expired' });
  });

  it('takes nothing else', async () => {
    const valid = { roles: ['coach'], nodes: ['goteborg'] };
    const unsigned = new UnsecuredJWT({ ...valid, sub: 'p', iss: 'passa' }).setExpirationTime(later).encode();
    const other = await sign(valid, 'another secret that is long enough');
    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      'Basic cDpw',
      'Bearer a.b.c',
      `Bearer ${unsigned}`,
      `Bearer ${other}`,
      `Bearer ${await sign(valid, secret.repeat(2), 'HS512')}`,
      `Bearer ${await sign({ ...valid, iss: 'someone' })}`,
      `Bearer ${await sign({ ...valid, exp: undefined })}`,
      `Bearer ${await sign({ ...valid, roles: ['king'] })}`,
      `Bearer ${await sign({ ...valid, roles: [] })}`,
      `Bearer ${await sign({ ...valid, nodes: 'goteborg' })}`,
    ]) {
      expect(await authenticator.authenticate(authorization), authorization).to.deep.equal({
        kind: 'invalid',
      });
    }
    expect(await authenticator.authenticate(undefined)).to.deep.equal({ kind: 'missing' });
    expect((await authenticator.authenticate(`bearer ${await sign(valid)}`)).kind).to.equal('authenticated');
  });
});
