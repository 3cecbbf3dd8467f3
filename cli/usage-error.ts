/** A command was called wrongly; the message says what is right. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
