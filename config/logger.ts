import { type Logger, pino } from 'pino'; // structured logs with built-in redaction; the fastest kept logger
import type { Config } from './config.ts';

export type { Logger } from 'pino';

/** Names of fields that may hold personal or secret text; they never reach the log, at the top or one or two levels down. */
const personalFields = [
  'wishes',
  'experience',
  'description',
  'title',
  'text',
  'comment',
  'name',
  'contact',
  'reference',
  'profile',
  'details',
  'body',
  'token',
  'authorization',
  'cookie',
  'password',
  'parameters',
  'query',
  'detail',
];

/** Makes the logger of one process: JSON lines on standard output, personal and secret fields redacted. */
export function createLogger(config: Pick<Config, 'logLevel'>, processName: string): Logger {
  return pino({
    level: config.logLevel,
    base: { process: processName },
    redact: {
      paths: personalFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[redacted]',
    },
    serializers: { err: describeError },
  });
}

/** An error as logged: type, code, stack; the message of a database error may quote a row, so it is left out. */
function describeError(error: unknown): { type: string; code?: string; message?: string; stack?: string } {
  if (!(error instanceof Error)) {
    return { type: typeof error };
  }
  const code = 'code' in error ? String(error.code) : undefined;
  const quotesData = 'query' in error || 'detail' in error || 'severity' in error;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...(quotesData ? {} : { message: error.message }),
    stack: frames.join('\n'),
  };
}
