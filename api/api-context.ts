import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.ts';
import type { Logger } from '../config/logger.ts';
import type { ChangeFeed } from '../db/change-feed.ts';
import type { ErasureLedger } from '../db/erasures/erasure-ledger.ts';
import type { PairExplainer } from '../db/explained-pairs/pair-explainer.ts';
import type { NameCipher } from '../db/identities/name-cipher.ts';
import type { SiteWordsSource } from '../db/vocabulary/site-words.ts';
import type { PoolThread } from '../worker/pool/pool-thread.ts';
import type { JobQueue } from '../worker/queue/job-queue.ts';
import type { Audit } from './http/audit/audit.ts';
import type { Authenticator } from './http/authentication/authenticator.ts';
import type { Authorise } from './http/authentication/authorise.ts';
import type { SignInDemo } from './http/authentication/demo-sign-in.ts';
import type { OwnTokens } from './http/authentication/own-tokens.ts';
import type { IdentityProvider } from './http/authentication/provider/identity-provider.ts';
import type { ProviderSignIn } from './http/authentication/provider/provider-sign-in.ts';
import type { LogSignIn, RecordSignIn } from './http/authentication/record-sign-in.ts';
import type { Sessions } from './http/authentication/sessions.ts';
import type { FairTurns } from './http/limits/fair-turns.ts';
import type { Quotas } from './http/limits/quotas.ts';
import type { SharedLimit } from './http/limits/shared-limit.ts';
import type { StreamLimit } from './http/limits/stream-limit.ts';

/** What is set by whoever runs the API. */
export type ApiConfig = Pick<
  Config,
  | 'isProduction'
  | 'requestsPerMinute'
  | 'sessionHours'
  | 'trustedProxies'
  | 'mail'
  | 'unconfirmedDays'
  | 'lapsedDays'
>;

/** What the API is made of; the entry point creates it, everything else receives it. */
export interface ApiParts {
  /** Maybe not initialised yet: until it is, every route answers 503. */
  readonly dataSource: DataSource;
  readonly queue: JobQueue;
  /** Tells what time it is. */
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly authenticator: Authenticator;
  /** Lets requests through to their routes. */
  readonly authorise: Authorise;
  /** The site's identity provider; null where there is none. */
  readonly provider: IdentityProvider | null;
  /** Signs people in by it; null where there is none. */
  readonly providerSignIn: ProviderSignIn | null;
  /** Tokens of the site's own keys; null where they are not taken. */
  readonly ownTokens: OwnTokens | null;
  /** Tells the log of every sign-in, refused sign-in and sign-out. */
  readonly logSignIn: LogSignIn;
  /** Signs in the demonstration users; null where the demonstration does not exist. */
  readonly signInDemo: SignInDemo | null;
  /** Answers what needs all open profiles of a node. */
  readonly poolThread: PoolThread;
  /** Encrypts and decrypts what says who a person is. */
  readonly names: NameCipher;
  /** Where erasures are kept outside the database and its backups. */
  readonly erasures: Pick<ErasureLedger, 'record'>;
  /** Tells of every change in the database. */
  readonly changes: ChangeFeed;
  /** Where the API's metrics are registered. */
  readonly metrics: Registry;
  readonly config: ApiConfig;
}

/** What the handler of a request works with. */
export interface ApiContext extends ApiParts {
  /** Records who does what with whose data. */
  readonly audit: Audit;
  /** Passed by every sign-in and refused sign-in. */
  readonly recordSignIn: RecordSignIn;
  readonly pairExplainer: PairExplainer;
  readonly sessions: Sessions;
  /** Lets one who asks for much make the others wait little. */
  readonly turns: FairTurns;
  /** How often each may ask for anything; null for as often as they like. */
  readonly requestLimit: SharedLimit | null;
  /** How many streams of events may be open. */
  readonly streams: StreamLimit;
  /** How often each may ask for what is computed for every request. */
  readonly quotas: Quotas;
  /** How often each may ask for a match list or a report. */
  readonly orderLimit: SharedLimit;
  /** Makes an id: a UUID that tells when it was made, so that ids order things by their making. */
  readonly newId: () => string;
  readonly siteWords: SiteWordsSource;
  /** Aborts when the API stops: streams end, readiness turns false. */
  readonly stopping: AbortSignal;
}
