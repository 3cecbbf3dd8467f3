/** The code that the system, PostgreSQL or a driver gave an error, e.g. `ENOENT` or `40P01`; '' when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
