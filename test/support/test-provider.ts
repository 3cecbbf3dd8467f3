import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Provider } from 'oidc-provider'; // a certified identity provider, in this process
import type { ProviderConfig } from '../../config/sign-in-config.ts';

/** What the provider says of those who have an account there, by their subject. */
type Accounts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Whom access tokens for the API are for. */
export const testAudience = 'urn:passa:api';

/** Keys that the provider has, by their algorithm. */
type Algorithm = 'RS256' | 'ES256' | 'Ed25519';

/** An identity provider on this machine. */
export interface TestProvider {
  readonly issuer: string;
  /** What Passa has to know of it. */
  readonly config: ProviderConfig;
  /** A token that the provider's own key signs, whatever it says: by default a right access token. */
  sign(
    claims?: Readonly<Record<string, unknown>>,
    header?: Readonly<Record<string, unknown>>,
    by?: Algorithm,
  ): Promise<string>;
  /** The access token of the machine `journal`, by client credentials. */
  tokenOfMachine(): Promise<string>;
  /** How often its keys have been fetched. */
  keysFetched(): number;
  stop(): Promise<void>;
}

/** What the provider is started with. */
interface TestProviderOptions {
  /** Where Passa is reached. Default an address where nobody is. */
  readonly publicUrl?: string;
  readonly accounts?: Accounts;
  /** Default a free one. */
  readonly port?: number;
  /** What the names of its keys end with. Default nothing. */
  readonly kidSuffix?: string;
  /** Whether the ID token tells all that the provider knows; else it is asked for besides. Default true. */
  readonly hasClaimsInIdToken?: boolean;
}

const machine = { id: 'journal', secret: 'a-secret-of-the-machine' };

/** Starts it; it knows Passa as `passa`, a machine `journal`, and the accounts. */
export async function startTestProvider({
  publicUrl = 'http://127.0.0.1:9',
  accounts = {},
  port = 0,
  kidSuffix = '',
  hasClaimsInIdToken = true,
}: TestProviderOptions = {}): Promise<TestProvider> {
  const pairs = await Promise.all(
    (['RS256', 'ES256', 'Ed25519'] as const).map(async (alg) => {
      const { privateKey } = await generateKeyPair(alg, { extractable: true });
      return {
        alg,
        privateKey,
        jwk: { ...(await exportJWK(privateKey)), alg, kid: `${alg}${kidSuffix}`, use: 'sig' },
      };
    }),
  );
  let fetched = 0;
  let handle: ReturnType<Provider['callback']> | undefined;
  const server = createServer((request, response) => {
    fetched += request.url === '/jwks' ? 1 : 0;
    void handle?.(request, response);
  });
  // longer than a test waits between two requests
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  // what it warns of has to be otherwise in a site, not in a test
  const { warn, info } = console;
  console.warn = () => undefined;
  console.info = () => undefined;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'passa',
        client_secret: 'a-secret-of-the-tests',
        redirect_uris: [`${publicUrl}/api/v1/session/callback`],
        post_logout_redirect_uris: [`${publicUrl}/sign-in`],
        backchannel_logout_uri: `${publicUrl}/api/v1/session/logged-out`,
        backchannel_logout_session_required: true,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
      {
        client_id: machine.id,
        client_secret: machine.secret,
        redirect_uris: [],
        grant_types: ['client_credentials'],
        response_types: [],
      },
    ],
    jwks: { keys: pairs.map(({ jwk }) => jwk) },
    cookies: { keys: ['a key of the tests'] },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'roles', 'nodes', 'passa_id'], profile: ['name'] },
    conformIdTokenClaims: !hasClaimsInIdToken,
    findAccount: (_context, subject) =>
      accounts[subject] === undefined
        ? undefined
        : { accountId: subject, claims: () => ({ sub: subject, ...accounts[subject] }) },
    features: {
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = `${form}<button form="op.logoutForm" name="logout" value="yes">Yes, sign me out</button>`;
        },
        postLogoutSuccessSource: (context) => {
          context.body = 'Signed out.';
        },
      },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: 'integration',
          audience: testAudience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    // by itself it calls no site on this machine
    fetch: (address, { method, headers, body } = {}) =>
      fetch(address, { method: String(method), headers: new Headers(headers), body: body ?? null }),
    ttl: {
      AccessToken: 600,
      ClientCredentials: 600,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    extraTokenClaims: () => ({ nodes: ['goteborg'] }),
  });
  Object.assign(console, { warn, info });
  provider.on('server_error', (_context, error) => console.error(error));
  handle = provider.callback();
  return {
    issuer,
    config: {
      issuer,
      clientId: 'passa',
      clientSecret: 'a-secret-of-the-tests',
      audience: testAudience,
      rolesClaims: ['roles', 'scope'],
      roleNames: null,
      nodesClaim: 'nodes',
      idClaim: null,
      scope: 'openid profile',
      name: 'Provlegitimation',
      publicUrl,
    },
    sign(claims = {}, header = {}, by = 'RS256') {
      const pair = pairs.find(({ alg }) => alg === by);
      if (pair === undefined) {
        throw new Error(`There is no key for ${by}.`);
      }
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({
        iss: issuer,
        aud: testAudience,
        sub: 'someone',
        iat: now,
        exp: now + 600,
        roles: ['coach'],
        nodes: ['goteborg'],
        ...claims,
      })
        .setProtectedHeader({ alg: by, kid: `${by}${kidSuffix}`, typ: 'at+jwt', ...header })
        .sign(pair.privateKey);
    },
    async tokenOfMachine() {
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${machine.id}:${machine.secret}`)}` },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          scope: 'integration',
          resource: testAudience,
        }),
      });
      const { access_token: token } = (await response.json()) as { access_token: string };
      return token;
    },
    keysFetched: () => fetched,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
