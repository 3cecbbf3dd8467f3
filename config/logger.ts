import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'; // structured logs with built-in redaction; the fastest kept logger
import { ZodError } from 'zod';
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

/** Makes the logger of one process: JSON lines to `destination`, default standard output, personal and secret fields redacted. */
export function createLogger(
  config: Pick<Config, 'logLevel'>,
  processName: string,
  destination: DestinationStream = pino.destination(1),
): Logger {
  const options: LoggerOptions = {
    level: config.logLevel,
    base: { process: processName },
    redact: {
      paths: personalFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[redacted]',
    },
    serializers: { err: describeError, cause: describeCause },
  };
  return pino(options, destination);
}

/** An error as field `err`. The message of a database error, and of a check of a value, may quote a row, so it is left out. */
function describeError(error: unknown): object {
  const described = describeCause(error);
  if (!(error instanceof Error) || error instanceof ZodError) {
    return described;
  }
  const quotesData = 'query' in error || 'detail' in error || 'severity' in error;
  return quotesData ? described : { ...described, message: error.message };
}

/** An error as field `cause`: one from within a profile, whose message may quote it whatever its type, so none is logged. */
function describeCause(error: unknown): object {
  if (!(error instanceof Error)) {
    return { type: typeof error };
  }
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...(error instanceof ZodError ? { issues: error.issues.map(describeIssue) } : {}),
    stack: frames.join('\n'),
  };
}

/** What is wrong, and in which field. Deeper names than the field's are left out: they may be keys that someone wrote. */
function describeIssue({ code, path }: ZodError['issues'][number]): { code: string; at: string } {
  const at = path.map((step, depth) => (depth === 0 || typeof step === 'number' ? String(step) : '*'));
  return { code, at: at.join('.') };
}
