import { parseCookie, stringifySetCookie } from 'cookie'; // what Express itself reads and writes cookies with
import { z } from 'zod';
import { parseJson } from '../../../../db/parse-json.ts';

/** How long somebody may be at the provider, in seconds. */
const mostSeconds = 600;

/** A page of ours, as a path with query; never an address elsewhere, however a browser reads it. */
export const ownPage = z
  .string()
  .max(1_000)
  .regex(/^\/(?:[\x21-\x2e\x30-\x5b\x5d-\x7e][\x21-\x7e]*)?$/);

const underWaySchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The page to go on to. */
  to: ownPage,
  /** The session that the browser had before; null when it had none. */
  before: z.string().nullable(),
});

/** A sign-in between its beginning and its end, as the browser keeps it. */
export type SignInUnderWay = Readonly<z.output<typeof underWaySchema>>;

/** The cookie of a sign-in that is under way: no script reads it, and it goes along when the provider sends the browser back. */
export function signInCookie(isHttpsOnly: boolean) {
  const cookie = {
    name: isHttpsOnly ? '__Host-passa-sign-in' : 'passa-sign-in',
    path: '/',
    httpOnly: true,
    secure: isHttpsOnly,
    // the provider's page leads back here
    sameSite: 'lax',
  } as const;
  return {
    /** The `Set-Cookie` that begins it. */
    write(underWay: SignInUnderWay): string {
      const value = Buffer.from(JSON.stringify(underWay)).toString('base64url');
      return stringifySetCookie({ ...cookie, value, maxAge: mostSeconds });
    },
    /** What the `Cookie` header holds of it; null when there is none. */
    read(cookies: string | undefined): SignInUnderWay | null {
      const value = parseCookie(cookies ?? '')[cookie.name];
      const text = Buffer.from(value ?? '', 'base64url').toString('utf8');
      return underWaySchema.safeParse(parseJson(text)).data ?? null;
    },
    /** The `Set-Cookie` that ends it. */
    remove: (): string => stringifySetCookie({ ...cookie, value: '', maxAge: 0 }),
  };
}
