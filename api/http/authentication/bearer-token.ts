/** The longest token that is looked at, in characters: a provider's carries a few thousand. */
const mostCharacters = 12_000;

/** The token of an `Authorization` header; null when it is no bearer token, or too long for one. */
export function bearerToken(authorization: string): string | null {
  return authorization.length > mostCharacters
    ? null
    : (/^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1] ?? null);
}
