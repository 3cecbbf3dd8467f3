import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DestinationStream } from 'pino';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { ApiConfig } from '../../api/api-context.ts';
import { createApp } from '../../api/create-app.ts';
import { databaseTimeouts } from '../../api/database-timeouts.ts';
import type { Principal, PrincipalRole } from '../../api/http/authentication/authenticator.ts';
import { type Authorise, authoriseByRole } from '../../api/http/authentication/authorise.ts';
import { createDemoSignIn } from '../../api/http/authentication/demo-sign-in.ts';
import { makePassingKeys, type OwnKeys } from '../../api/http/authentication/own-keys.ts';
import { createOwnTokens, type OwnTokens } from '../../api/http/authentication/own-tokens.ts';
import { createClaimReader } from '../../api/http/authentication/provider/read-claims.ts';
import { logSignIns, type SignInEvent } from '../../api/http/authentication/record-sign-in.ts';
import { basePath } from '../../api/http/base-path.ts';
import { describeApi } from '../../api/http/openapi/describe-api.ts';
import { routes } from '../../api/routes.ts';
import { createSignIn } from '../../api/session/create-sign-in.ts';
import { createLogger } from '../../config/logger.ts';
import type { ProviderConfig } from '../../config/sign-in-config.ts';
import { createChangeFeed } from '../../db/change-feed.ts';
import { createDataSource } from '../../db/data-source.ts';
import type { ErasureLedger } from '../../db/erasures/erasure-ledger.ts';
import { asDatabaseRole, withSettings } from '../../db/isolation/database-roles.ts';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { createPoolThread } from '../../worker/pool/pool-thread.ts';
import type { QueueBackend } from '../../worker/queue/connect-queue.ts';
import { createJobQueue, type JobQueue } from '../../worker/queue/job-queue.ts';
import { type AnswerCheck, createAnswerCheck } from './check-answer.ts';
import { createTestDatabase } from './postgres.ts';
import { testNames } from './test-names.ts';

/** An answer of the API under test. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

/** What to send besides method and path. */
export interface TestRequest {
  /** Who sends it; default a coordinator of node `goteborg`; null for nobody. */
  readonly as?: Principal | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string or bytes are sent as they are. */
  readonly body?: unknown;
}

/** The API on a port of its own, with a real database and queue. */
export interface TestApi {
  readonly databaseUrl: string;
  readonly dataSource: DataSource;
  readonly queue: JobQueue;
  readonly authenticator: OwnTokens;
  /** What the authenticator signs by. */
  readonly keys: OwnKeys;
  /** Every sign-in, refused sign-in and sign-out that was recorded. */
  readonly signIns: readonly SignInEvent[];
  /** `http://127.0.0.1:<port>`. */
  readonly address: string;
  /** Sends a request and checks the answer against the OpenAPI document; paths that do not begin with `/api` or `/health` are below `/api/v1`. */
  send(method: string, path: string, request?: TestRequest): Promise<TestAnswer>;
  /** What the site's monitoring reads. */
  readMetrics(): Promise<string>;
  /** Records what the audit has counted. */
  endAudit(): Promise<void>;
  stop(): Promise<void>;
}

const check: AnswerCheck = createAnswerCheck(describeApi(routes, basePath));

/** The nodes that every test API has. */
const testNodes = ['goteborg', 'fyrbodal'] as const;

/** Of an edit that is to replace whatever revision is there. */
export const anyRevision = { 'if-match': '*' };

/** A principal of the role, by default in node `goteborg`. */
export function principalOf(
  role: PrincipalRole,
  nodes: readonly string[] | '*' = ['goteborg'],
  id = '0192f000-0000-7000-8000-0000000000aa',
): Principal {
  return { id, roles: [role], nodes };
}

/** What the API under test differs in. */
export interface TestApiOptions {
  /** Default by role. */
  readonly authorise?: Authorise;
  /** Default no rate limit, no trusted proxy, no e-mail. */
  readonly config?: Partial<ApiConfig>;
  /** Default a database of its own. */
  readonly databaseUrl?: string;
  /** Default the database. */
  readonly queueBackend?: QueueBackend;
  /** Default true. */
  readonly hasDemo?: boolean;
  /** The site's identity provider; default none. */
  readonly provider?: ProviderConfig | null;
  /** Where erasures are kept; default nowhere. */
  readonly erasures?: Pick<ErasureLedger, 'record'>;
  /** Default a free one. */
  readonly port?: number;
  /** Where the log goes, every level of it; default nowhere. */
  readonly log?: DestinationStream;
}

/** Starts the API. */
export async function startTestApi({
  config = {},
  databaseUrl: givenDatabaseUrl,
  queueBackend,
  hasDemo = true,
  authorise = authoriseByRole,
  provider = null,
  port = 0,
  erasures = { record: async () => undefined },
  log,
}: TestApiOptions = {}): Promise<TestApi> {
  const database = givenDatabaseUrl === undefined ? await createTestDatabase() : null;
  const databaseUrl = givenDatabaseUrl ?? database?.databaseUrl ?? '';
  const logger = createLogger({ logLevel: log === undefined ? 'silent' : 'trace' }, 'test', log);
  const clock = (): Date => new Date();
  const apiUrl = asDatabaseRole(databaseUrl, 'api');
  // the test's own, held back by nothing
  const dataSource = createDataSource({ databaseUrl });
  await dataSource.initialize();
  const apiSource = createDataSource({ databaseUrl: apiUrl, timeouts: databaseTimeouts, isActing: true });
  await apiSource.initialize();
  const queue = createJobQueue(queueBackend ?? { kind: 'postgres', databaseUrl: apiUrl }, logger);
  const poolThread = createPoolThread({
    databaseUrl: withSettings(apiUrl, { 'passa.kind': 'following' }),
    applicationName: 'passa-test-pool',
    logger,
  });
  const changes = createChangeFeed({
    databaseUrl: apiUrl,
    applicationName: 'passa-test-changes',
    onError: (error) => logger.error(error),
  });
  const metrics = new Registry();
  const keys = makePassingKeys(clock());
  const authenticator = createOwnTokens(keys, clock);
  const signIns: SignInEvent[] = [];
  const stopping = new AbortController();
  const signIn = createSignIn({
    ownTokens: hasDemo || provider === null ? authenticator : null,
    site: provider && {
      config: provider,
      readClaims: createClaimReader(provider),
      onAway: () => undefined,
      stopping: stopping.signal,
      retryMs: 50,
      coolDownMs: 0,
    },
    dataSource,
    clock,
  });
  // a provider that is there has been found when the API is used
  await signIn.provider?.found().catch(() => undefined);
  const app = createApp({
    authorise,
    dataSource: apiSource,
    queue,
    poolThread,
    names: testNames,
    changes,
    erasures,
    clock,
    logger,
    ...signIn,
    logSignIn: async (event) => {
      signIns.push(event);
      await logSignIns(logger)(event);
    },
    signInDemo: hasDemo ? createDemoSignIn(demoPrincipals, authenticator, clock) : null,
    metrics,
    config: {
      isProduction: false,
      requestsPerMinute: 0,
      sessionHours: 10,
      trustedProxies: 0,
      mail: null,
      unconfirmedDays: 90,
      lapsedDays: 180,
      ...config,
    },
  });
  for (const node of testNodes) {
    await dataSource.query('INSERT INTO nodes (id, name) VALUES ($1, $1) ON CONFLICT DO NOTHING', [node]);
  }
  const server = createServer(app.handler);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    databaseUrl,
    dataSource,
    queue,
    authenticator,
    keys,
    signIns,
    address,
    readMetrics: () => metrics.metrics(),
    send: (method, path, request = {}) => send(address, authenticator, method, path, request),
    endAudit: () => app.end(),
    async stop() {
      app.beginStop();
      stopping.abort();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await app.end();
      await Promise.all([poolThread.end(), changes.end(), queue.close()]);
      await Promise.all([dataSource.destroy(), apiSource.destroy()]);
      await database?.drop();
    },
  };
}

async function send(
  address: string,
  authenticator: OwnTokens,
  method: string,
  path: string,
  { as = principalOf('coordinator'), headers = {}, body }: TestRequest,
): Promise<TestAnswer> {
  const inTenMinutes = new Date(Date.now() + 600_000);
  const authorization =
    as === null ? {} : { authorization: `Bearer ${(await authenticator.issue(as, inTenMinutes)).token}` };
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const isOutside = /^\/(api|health)\b/.test(path);
  const response = await fetch(`${address}${isOutside ? '' : basePath}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...authorization,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: isRaw ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  });
  const isEndless = path.startsWith('/events') && response.status === 200 && method !== 'HEAD';
  const text = isEndless ? await readBeginning(response) : await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const parsed: unknown = isJson && text !== '' ? JSON.parse(text) : {};
  if (!isOutside) {
    check({
      method,
      path: path.split('?')[0] ?? '',
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: parsed,
    });
  }
  return {
    status: response.status,
    headers: response.headers,
    body: parsed as Record<string, unknown>,
    text,
  };
}

/** What comes first of an answer that does not end; then the reader goes. */
async function readBeginning({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}
