import { connect } from 'node:net';
import { expect } from 'chai';
import { exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { startTestApi, type TestAnswer, type TestApi } from '../../../../support/start-test-api.ts';
import { startTestProvider, type TestProvider, testAudience } from '../../../../support/test-provider.ts';

const seconds = (): number => Math.floor(Date.now() / 1_000);

/** Sends a token; what the API knows of who sent it is in the answer. */
function send(api: TestApi, token: string): Promise<TestAnswer> {
  return api.send('GET', '/me', { as: null, headers: { authorization: `Bearer ${token}` } });
}

describe('An access token of the identity provider', () => {
  let provider: TestProvider;
  let api: TestApi;
  before(async () => {
    provider = await startTestProvider();
    api = await startTestApi({ provider: provider.config });
  });
  after(async () => {
    await api.stop();
    await provider.stop();
  });

  const refused = async (token: string, type = 'unauthenticated', status = 401): Promise<void> => {
    const answer = await send(api, token);
    expect([answer.status, answer.body.type], answer.text).to.deep.equal([
      status,
      `urn:passa:problem:${type}`,
    ]);
  };

  it('says who somebody is, by an id of our own that stays', async () => {
    const { body, status, text } = await send(api, await provider.sign({ name: 'Åsa' }));
    expect(status, text).to.equal(200);
    expect(body).to.deep.include({
      name: 'Åsa',
      roles: ['coach'],
      nodes: [{ id: 'goteborg', name: 'goteborg' }],
    });
    expect(body.id).to.match(/^[\da-f]{8}-[\da-f]{4}-7/);
    const again = await send(api, await provider.sign({ name: 'Åsa Berg', roles: ['manager'] }));
    expect(again.body).to.deep.include({ id: body.id, name: 'Åsa Berg', roles: ['manager'] });
    const other = await send(api, await provider.sign({ sub: 'other' }));
    expect(other.body.id).to.not.equal(body.id);
  });

  it('is one person, however many requests are the first at once', async () => {
    const token = await provider.sign({ sub: 'new' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(api, token)));
    expect(new Set(answers.map(({ body }) => body.id)).size).to.equal(1);
  });

  for (const algorithm of ['RS256', 'ES256', 'Ed25519'] as const) {
    it(`may be signed with ${algorithm}`, async () => {
      expect((await send(api, await provider.sign({}, {}, algorithm))).status).to.equal(200);
    });
  }

  it('is what a machine gets by client credentials, with its scope for a role', async () => {
    const { status, body, text } = await send(api, await provider.tokenOfMachine());
    expect(status, text).to.equal(200);
    expect(body).to.deep.include({ roles: ['integration'], nodes: [{ id: 'goteborg', name: 'goteborg' }] });
  });

  it('beside which tokens of the site’s own keys are taken where there is a demonstration', async () => {
    expect((await api.send('GET', '/me')).status).to.equal(200);
  });

  const changed: Record<
    string,
    () => { claims?: Record<string, unknown>; header?: Record<string, unknown> }
  > = {
    'another issuer': () => ({ claims: { iss: 'https://other.example' } }),
    'no issuer': () => ({ claims: { iss: undefined } }),
    'the issuer of our own keys': () => ({ claims: { iss: 'passa' } }),
    'another audience': () => ({ claims: { aud: 'urn:other' } }),
    'the sign-in for its audience': () => ({ claims: { aud: 'passa' } }),
    'no audience': () => ({ claims: { aud: undefined } }),
    'no end': () => ({ claims: { exp: undefined } }),
    'no beginning': () => ({ claims: { iat: undefined } }),
    'a making that has not been': () => ({ claims: { iat: seconds() + 600 } }),
    'a beginning that has not come': () => ({ claims: { nbf: seconds() + 600 } }),
    'an end that is text': () => ({ claims: { exp: 'never' } }),
    'the type of a sign-out': () => ({ header: { typ: 'logout+jwt' } }),
    'the type of something else': () => ({ header: { typ: 'dpop+jwt' } }),
    'what only an ID token has': () => ({ claims: { nonce: 'x' }, header: { typ: 'JWT' } }),
    'Keycloak’s word for an ID token': () => ({ claims: { typ: 'ID' }, header: { typ: 'JWT' } }),
    'a name of no key': () => ({ header: { kid: 'other' } }),
    'the name of another key': () => ({ header: { kid: 'ES256' } }),
    'a name of a key that is a path': () => ({ header: { kid: '../../etc/passwd' } }),
    'an extension that must be understood': () => ({ header: { crit: ['x'], x: 1 } }),
    'no subject': () => ({ claims: { sub: undefined } }),
    'NUL in its subject': () => ({ claims: { sub: 'a\u0000' } }),
    'a control character in its subject': () => ({ claims: { sub: 'a\u001b[2J' } }),
    'NUL in its name': () => ({ claims: { name: '\u0000' } }),
    'NUL in a node': () => ({ claims: { nodes: ['a\u0000'] } }),
  };
  for (const [what, change] of Object.entries(changed)) {
    it(`is refused with ${what}`, async () => {
      const { claims, header } = change();
      const token = await provider.sign(claims, header).catch(() => null);
      // what the library refuses to sign is put together by hand
      await refused(token ?? (await byHand(claims, header)));
    });
  }

  /** Signed by a key of nobody, which is never looked at: what is wrong is wrong before. */
  const byHand = async (claims = {}, header = {}): Promise<string> => {
    const [, , signature] = (await provider.sign()).split('.');
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const right = { iss: provider.issuer, aud: testAudience, sub: 'a', iat: seconds(), exp: seconds() + 600 };
    return `${part({ alg: 'RS256', kid: 'RS256', typ: 'at+jwt', ...header })}.${part({ ...right, ...claims })}.${signature}`;
  };

  it('is refused when it has expired, and says so', async () => {
    await refused(await provider.sign({ exp: seconds() - 1 }), 'token-expired');
    await refused(await provider.sign({ exp: seconds() - 3_600 }), 'token-expired');
  });

  it('may be some seconds ahead of our clock', async () => {
    const soon = seconds() + 10;
    expect((await send(api, await provider.sign({ iat: soon, nbf: soon }))).status).to.equal(200);
  });

  it('is refused without a signature', async () => {
    const claims = { sub: 'a', roles: ['admin'], nodes: '*' };
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(provider.issuer)
      .setAudience(testAudience)
      .setIssuedAt()
      .setExpirationTime('1h')
      .encode();
    await refused(unsigned);
    const [head, body] = (await provider.sign()).split('.');
    await refused(`${head}.${body}.`);
  });

  it('is refused when the public key signed it, as if that were a shared secret', async () => {
    const { keys } = (await (await fetch(`${provider.issuer}/jwks`)).json()) as { keys: { kid: string }[] };
    const jwk = keys.find(({ kid }) => kid === 'RS256');
    const key = await importJWK({ ...jwk, kty: 'RSA' }, 'RS256', { extractable: true });
    if (key instanceof Uint8Array) {
      throw new Error('A public key was read as a secret.');
    }
    for (const secret of [await exportSPKI(key), JSON.stringify(jwk)]) {
      const token = await new SignJWT({ roles: ['admin'], nodes: '*' })
        .setProtectedHeader({ alg: 'HS256', kid: 'RS256', typ: 'at+jwt' })
        .setIssuer(provider.issuer)
        .setAudience(testAudience)
        .setSubject('a')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode(secret));
      await refused(token);
    }
  });

  it('is refused when a key signed it that it brings along or that lies elsewhere', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    for (const header of [{ jwk: await exportJWK(publicKey) }, { jku: 'http://127.0.0.1:9/keys' }]) {
      const token = await new SignJWT({ roles: ['admin'], nodes: '*' })
        .setProtectedHeader({ alg: 'RS256', kid: 'RS256', typ: 'at+jwt', ...header })
        .setIssuer(provider.issuer)
        .setAudience(testAudience)
        .setSubject('a')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey);
      await refused(token);
    }
  });

  it('is refused when a letter of it was changed', async () => {
    const [head = '', body = '', signature = ''] = (await provider.sign()).split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    const more = Buffer.from(JSON.stringify({ ...claims, roles: ['admin'] })).toString('base64url');
    await refused(`${head}.${more}.${signature}`);
    await refused(`${head}.${body}.${signature.slice(0, -4)}AAAA`);
  });

  it('without a role opens nothing, and says whom to ask', async () => {
    for (const roles of [undefined, [], ['king']]) {
      await refused(await provider.sign({ roles }), 'forbidden', 403);
    }
  });

  it('is refused, not failed at, when it is no token', async () => {
    for (const token of ['x', 'a.b.c', `${'a'.repeat(13_000)}.b.c`, '..', 'e30.e30.e30']) {
      await refused(token);
    }
  });

  it('of a megabyte is not even read', async () => {
    const { port } = new URL(api.address);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `GET /api/v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${'a'.repeat(1_000_000)}\r\n\r\n`,
        );
      });
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString());
      });
      socket.once('error', reject);
    });
    expect(answer).to.match(/^HTTP\/1\.1 431 /);
  });
});

describe('The access tokens of an identity provider', () => {
  it('need not fetch its keys each time, and fetch them again for a key that is new', async () => {
    const provider = await startTestProvider();
    const api = await startTestApi({ provider: provider.config });
    try {
      for (let count = 0; count < 5; count += 1) {
        expect((await send(api, await provider.sign())).status).to.equal(200);
      }
      expect(provider.keysFetched()).to.equal(1);
      const { port } = new URL(provider.issuer);
      await provider.stop();
      // one that has the same address and other keys, as after a rotation
      const rotated = await startTestProvider({ port: Number(port), kidSuffix: '-2' });
      try {
        expect((await send(api, await rotated.sign())).status).to.equal(200);
      } finally {
        await rotated.stop();
      }
    } finally {
      await api.stop();
    }
  });

  it('wait for a provider that is away at the start, which readiness tells', async () => {
    const first = await startTestProvider();
    const port = Number(new URL(first.issuer).port);
    await first.stop();
    const api = await startTestApi({ provider: first.config });
    try {
      const ready = await api.send('GET', '/health/ready', { as: null });
      expect([ready.status, ready.body.ready]).to.deep.equal([200, true]);
      expect(ready.body.checks).to.include({ provider: 'unreachable' });
      const away = await send(api, await first.sign());
      expect([away.status, away.body.type]).to.deep.equal([503, 'urn:passa:problem:unavailable']);
      expect(away.headers.get('retry-after')).to.equal('2');
      expect((await api.send('GET', '/me')).status).to.equal(200);

      const second = await startTestProvider({ port });
      try {
        let found = await send(api, await second.sign());
        for (const giveUpAt = Date.now() + 10_000; found.status === 503 && Date.now() < giveUpAt; ) {
          found = await send(api, await second.sign());
        }
        expect(found.status, found.text).to.equal(200);
        const then = await api.send('GET', '/health/ready', { as: null });
        expect(then.body.checks).to.include({ provider: 'ok' });
      } finally {
        await second.stop();
      }
    } finally {
      await api.stop();
    }
  });

  it('are not judged while its keys can’t be had', async () => {
    const provider = await startTestProvider();
    const api = await startTestApi({ provider: provider.config });
    try {
      // it has been found
      expect((await api.send('GET', '/health/ready', { as: null })).body.checks).to.include({
        provider: 'ok',
      });
      const token = await provider.sign();
      await provider.stop();
      expect((await send(api, token)).status).to.equal(503);
    } finally {
      await api.stop();
    }
  });

  it('keep the id that profiles name somebody by already, which nobody else can claim', async () => {
    const provider = await startTestProvider();
    const api = await startTestApi({ provider: { ...provider.config, idClaim: 'passa_id' } });
    try {
      const id = '0192f000-0000-7000-8000-0000000000aa';
      const known = await send(api, await provider.sign({ passa_id: id.toUpperCase() }));
      expect(known.body.id).to.equal(id);
      // whoever is known keeps the id, whatever is claimed later
      const later = await provider.sign({ passa_id: '0192f000-0000-7000-8000-0000000000bb' });
      expect((await send(api, later)).body.id).to.equal(id);
      const taken = await send(api, await provider.sign({ sub: 'other', passa_id: id }));
      expect(taken.status).to.equal(401);
    } finally {
      await api.stop();
      await provider.stop();
    }
  });

  it('are not taken where no audience is set, nor those of own keys in a site with a provider', async () => {
    const provider = await startTestProvider();
    const api = await startTestApi({ provider: { ...provider.config, audience: null }, hasDemo: false });
    try {
      expect((await send(api, await provider.sign())).status).to.equal(401);
      expect((await api.send('GET', '/me')).status).to.equal(401);
    } finally {
      await api.stop();
      await provider.stop();
    }
  });
});
