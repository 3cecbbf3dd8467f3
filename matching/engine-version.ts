/** Names the engine's code; grows with every change that can alter a score or who is on a list. Stored with each suggestion. */
export const engineVersion = '11';

/**
 * Names all that a score depends on beside profiles, policy and date: the code, and the vocabulary of the site where it has
 * one, as in `8+b751c9b6`.
 */
export function engineVersionWith(code: string, site: { readonly version: string } | null): string {
  return site === null ? code : `${code}+${site.version}`;
}

/** The code that an engine version names, without the vocabulary of the site. */
export function codeOf(version: string): string {
  return version.split('+', 1)[0] ?? version;
}
