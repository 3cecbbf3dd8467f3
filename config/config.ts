import { z } from 'zod'; // the same validator as everywhere else: one schema gives checks, types and messages
import { signInVariables, toProviderConfig } from './sign-in-config.ts';

const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** The environment as Passa reads it: every variable, its default and its unit. An empty variable counts as unset. */
const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** TCP port of the API. Default 3000; 0 lets the system choose. */
  PORT: wholeNumber(0, 65_535).default(3000),
  /** TCP port of the API's metrics, on the same address: for the site's monitoring alone. Default none. */
  PASSA_METRICS_PORT: wholeNumber(0, 65_535).optional(),
  /** Address the API listens on. Default 127.0.0.1: this machine only. */
  HOST: z.string().default('127.0.0.1'),
  /** PostgreSQL of the production processes, `postgres://user:password@host:port/database`. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Redis or Valkey for the queue. Default: the queue lives in PostgreSQL. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Folder of the embedded PostgreSQL, and of the site's own keys. Default `./.passa`. */
  PASSA_DATA_DIR: z.string().default('.passa'),
  /** Keys that names and contacts are encrypted with, `id:base64,…`, the current one first. Required by the API in production. */
  PASSA_NAME_KEYS: z.string().optional(),
  ...signInVariables,
  /** File outside the database that the worker keeps heads of the audit in. Default `audit-heads.jsonl` in the data folder. */
  PASSA_AUDIT_HEADS: z.string().optional(),
  /** Years that entries of the audit are kept, three at least. Default 5. */
  PASSA_AUDIT_YEARS: wholeNumber(3, 100).default(5),
  /** The users of the demonstration, as JSON. Default none; never in production. `npm start` sets it. */
  PASSA_DEMO_USERS: z.string().optional(),
  /** Database connections of one process, at most. Default 10. */
  PASSA_POOL_SIZE: wholeNumber(2, 200).default(10),
  /** Requests a minute from one address before `429`. Default 6000; 0 switches the limit off. */
  PASSA_RATE_LIMIT: wholeNumber(0, 1_000_000).default(6_000),
  /** Milliseconds that an idle connection is kept open: longer than a proxy's, usually 60 s. Default 75000. */
  PASSA_KEEP_ALIVE_MS: wholeNumber(1_000, 3_600_000).default(75_000),
  /** Milliseconds that a request may take to arrive whole, before `408`. Default 30000. */
  PASSA_SLOW_REQUEST_MS: wholeNumber(1_000, 600_000).default(30_000),
  /** Reverse proxies in front of the API whose X-Forwarded-For is believed. Default 0. */
  PASSA_TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  /** Milliseconds between the worker's sweeps for profiles that are owed a match. Default 1000. */
  PASSA_SWEEP_MS: wholeNumber(50, 600_000).default(1_000),
  /** File in which erasures are kept, ids and times alone, so that a restored backup brings nobody back. Default `erasures.jsonl` in the data folder. */
  PASSA_ERASURES: z.string().optional(),
  /** Days after which what is told of a person or role, and nobody has confirmed, is marked. Default 90. */
  PASSA_UNCONFIRMED_DAYS: wholeNumber(1, 3_650).default(90),
  /** Days after which a person whose profile nobody has confirmed is on no list until somebody does; no fewer than until it is marked. Default 180. */
  PASSA_LAPSED_DAYS: wholeNumber(1, 3_650).default(180),
  /** Months that one who is closed is kept, since anything was last done. Default 24. */
  PASSA_KEEP_CLOSED_MONTHS: wholeNumber(1, 600).default(24),
  /** Months that one is kept whose profile nobody confirms, and who was never proposed. Default 12. */
  PASSA_KEEP_UNCONFIRMED_MONTHS: wholeNumber(1, 600).default(12),
  /** Months that one is kept whose profile nobody confirms, and who was proposed to a workplace. Default 24. */
  PASSA_KEEP_PROPOSED_MONTHS: wholeNumber(1, 600).default(24),
  /** Days before an erasure after these on which notice of it is given, at least. Default 30. */
  PASSA_ERASE_NOTICE_DAYS: wholeNumber(1, 365).default(30),
  /** Mail server, `smtp://user:password@host:port` or `smtps://…`. Default none: no e-mail is sent. */
  PASSA_MAIL_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Address that e-mail comes from. Required with a mail server. */
  PASSA_MAIL_FROM: z.email().optional(),
  /** Set by npm for what it runs. */
  npm_lifecycle_event: z.string().optional(),
  /** Lowest level that is logged. Default `info`. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

const configSchema = environmentSchema.transform((values, context) => {
  const isProduction = values.NODE_ENV === 'production';
  if (values.PASSA_LAPSED_DAYS < values.PASSA_UNCONFIRMED_DAYS) {
    const message = `must be at least PASSA_UNCONFIRMED_DAYS (${values.PASSA_UNCONFIRMED_DAYS}): a profile is marked before it leaves the lists`;
    context.addIssue({ code: 'custom', path: ['PASSA_LAPSED_DAYS'], message });
  }
  return {
    isProduction,
    port: values.PORT,
    host: values.HOST,
    metricsPort: values.PASSA_METRICS_PORT ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    dataDir: values.PASSA_DATA_DIR,
    nameKeys: values.PASSA_NAME_KEYS ?? null,
    provider: toProviderConfig(values, (variable, message) => {
      context.addIssue({ code: 'custom', path: [variable], message });
    }),
    sessionHours: values.PASSA_SESSION_HOURS,
    auditHeadsFile: values.PASSA_AUDIT_HEADS ?? `${values.PASSA_DATA_DIR}/audit-heads.jsonl`,
    auditYears: values.PASSA_AUDIT_YEARS,
    erasuresFile: values.PASSA_ERASURES ?? `${values.PASSA_DATA_DIR}/erasures.jsonl`,
    demoUsers: isProduction ? null : (values.PASSA_DEMO_USERS ?? null),
    poolSize: values.PASSA_POOL_SIZE,
    requestsPerMinute: values.PASSA_RATE_LIMIT,
    keepAliveMs: values.PASSA_KEEP_ALIVE_MS,
    slowRequestMs: values.PASSA_SLOW_REQUEST_MS,
    trustedProxies: values.PASSA_TRUSTED_PROXIES,
    sweepIntervalMs: values.PASSA_SWEEP_MS,
    unconfirmedDays: values.PASSA_UNCONFIRMED_DAYS,
    lapsedDays: values.PASSA_LAPSED_DAYS,
    retention: {
      closedMonths: values.PASSA_KEEP_CLOSED_MONTHS,
      unconfirmedMonths: values.PASSA_KEEP_UNCONFIRMED_MONTHS,
      proposedMonths: values.PASSA_KEEP_PROPOSED_MONTHS,
      noticeDays: values.PASSA_ERASE_NOTICE_DAYS,
    },
    mail: mailOf(values, context),
    /** Whether npm started the process, with a shell between them. */
    isRunByNpm: values.npm_lifecycle_event !== undefined,
    logLevel: values.LOG_LEVEL,
  };
});

/** How e-mail is sent; null where no mail server is configured. What it needs besides is missed here. */
function mailOf(
  { PASSA_MAIL_URL, PASSA_MAIL_FROM, PASSA_PUBLIC_URL }: z.output<typeof environmentSchema>,
  context: z.RefinementCtx,
) {
  if (PASSA_MAIL_URL === undefined) {
    return null;
  }
  for (const [name, value] of Object.entries({ PASSA_MAIL_FROM, PASSA_PUBLIC_URL })) {
    if (value === undefined) {
      context.addIssue({ code: 'custom', path: [name], message: 'is required with PASSA_MAIL_URL' });
    }
  }
  return { serverUrl: PASSA_MAIL_URL, from: PASSA_MAIL_FROM ?? '', publicUrl: PASSA_PUBLIC_URL ?? '' };
}

/** Everything that can be set from outside, read once; null for what is not set. See {@link environmentSchema}. */
export type Config = Readonly<z.output<typeof configSchema>>;

/** Says which variable of the environment is wrong, and how. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the environment (default `process.env`) into a frozen config.
 * Throws {@link ConfigError} that names each wrong variable; values are not repeated, since they may be secrets.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data: config, error } = configSchema.safeParse(given);
  if (error) {
    const reasons = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The environment can't be used. ${reasons.join('; ')}`);
  }
  return Object.freeze(config);
}

/** The database address, or a {@link ConfigError} that says how to give one. */
export function requireDatabaseUrl(config: Config): string {
  if (config.databaseUrl === null) {
    throw new ConfigError(
      'DATABASE_URL is not set. Give the address of a PostgreSQL server, e.g. postgres://passa:secret@localhost:5432/passa, ' +
        'or use "npm start", which brings its own.',
    );
  }
  return config.databaseUrl;
}
