import { sqlState } from './retries.ts';

/** System and SQL codes that mean the database is away or going: connection errors, class 08, shutdown, start-up, no room, too slow. */
const awayCodes =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|57P0[1-5]|57014|25P03|53300|25006)$/;
/** Messages of the driver and its pool, which carry no code. */
const awayMessages =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Driver not Connected|not queryable|Cannot use a pool after calling end/i;

/** Whether the error says that the database can't be reached, or broke off the connection. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) {
    return error.errors.some(isDatabaseAway);
  }
  if (!(error instanceof Error)) {
    return false;
  }
  return awayCodes.test(sqlState(error) ?? '') || awayMessages.test(error.message);
}
