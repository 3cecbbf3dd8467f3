/** The changes as a merge patch (RFC 7396): a field that is changed to `undefined` is taken away. */
export function toMergePatch(changes: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]: [string, unknown]) => [field, value ?? null]),
  );
}
