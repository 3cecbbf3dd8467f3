import { z } from 'zod';

const list = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(z.string()).min(1));

/** `theirs=ours`, several by commas. */
const roleNames = z
  .string()
  .regex(
    /^\s*[^=,\s]+=[a-z]+(\s*,\s*[^=,\s]+=[a-z]+)*\s*$/,
    'write provider-role=passa-role, several by commas',
  )
  .transform((text) => text.split(',').map((pair) => pair.trim().split('=')))
  .transform((pairs) => pairs.map(([theirs = '', ours = '']) => ({ theirs, ours })));

/** HTTPS, or plain HTTP on this machine alone. */
const safeUrl = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => URL.canParse(text) && isSafe(new URL(text)),
    'must be https:// (http:// on this machine alone)',
  );

/** What of the environment says how people and programs sign in. */
export const signInVariables = {
  /** Issuer of the site's identity provider (OpenID Connect), as its discovery document names it. Default: none. */
  PASSA_OIDC_ISSUER: safeUrl.optional(),
  /** What the provider calls Passa. Required with an issuer. */
  PASSA_OIDC_CLIENT_ID: z.string().optional(),
  /** What Passa shows the provider. Default: nothing; PKCE alone protects the sign-in. */
  PASSA_OIDC_CLIENT_SECRET: z.string().optional(),
  /** What access tokens for Passa's API name as their audience. Default: the provider's access tokens are not taken. */
  PASSA_OIDC_AUDIENCE: z.string().optional(),
  /** Claims that hold roles, as paths by dots. Default `roles`. */
  PASSA_OIDC_ROLES_CLAIM: list.default(['roles']),
  /** Which of the provider's roles is which of Passa's; with it no other counts. Default: they have the same names. */
  PASSA_OIDC_ROLE_NAMES: roleNames.optional(),
  /** The claim that holds nodes, as a path by dots. Default `nodes`. */
  PASSA_OIDC_NODES_CLAIM: z.string().default('nodes'),
  /** The claim that holds the id by which profiles name the person already. Default: Passa makes an id. */
  PASSA_OIDC_ID_CLAIM: z.string().optional(),
  /** What is asked for at sign-in. Default `openid profile`. */
  PASSA_OIDC_SCOPE: z
    .string()
    .regex(/(^|\s)openid(\s|$)/, 'must hold openid')
    .default('openid profile'),
  /** What the button on the page of the sign-in calls the provider. Default: its host. */
  PASSA_OIDC_NAME: z.string().max(60).optional(),
  /** Where people reach Passa, without a path. Required with an issuer. */
  PASSA_PUBLIC_URL: safeUrl
    .refine((text) => URL.canParse(text) && new URL(text).pathname === '/', 'must have no path')
    .optional(),
  /** Hours that a person stays signed in. Default 10. */
  PASSA_SESSION_HOURS: z.coerce.number().positive().max(168).default(10),
};

/** How the site's identity provider is reached, and what its claims mean. */
export interface ProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Null when access tokens of the provider are not taken. */
  readonly audience: string | null;
  readonly rolesClaims: readonly string[];
  /** Null when the provider's roles are called as Passa's. */
  readonly roleNames: readonly { readonly theirs: string; readonly ours: string }[] | null;
  readonly nodesClaim: string;
  readonly idClaim: string | null;
  readonly scope: string;
  readonly name: string;
  /** Origin where people reach Passa. */
  readonly publicUrl: string;
}

/** Reads {@link signInVariables}; null without an issuer. Tells `refuse` which variable lacks what. */
export function toProviderConfig(
  values: z.output<z.ZodObject<typeof signInVariables>>,
  refuse: (variable: string, message: string) => void,
): ProviderConfig | null {
  const {
    PASSA_OIDC_ISSUER: issuer,
    PASSA_OIDC_CLIENT_ID: clientId,
    PASSA_OIDC_AUDIENCE: audience,
    PASSA_PUBLIC_URL: publicUrl,
  } = values;
  if (issuer === undefined) {
    return null;
  }
  if (clientId === undefined) {
    refuse('PASSA_OIDC_CLIENT_ID', 'is required with PASSA_OIDC_ISSUER');
    return null;
  }
  if (publicUrl === undefined) {
    refuse('PASSA_PUBLIC_URL', 'is required with PASSA_OIDC_ISSUER');
    return null;
  }
  if (audience === clientId) {
    // what says at a sign-in who somebody is would open the API, too
    refuse('PASSA_OIDC_AUDIENCE', 'must be another than PASSA_OIDC_CLIENT_ID');
    return null;
  }
  return {
    issuer,
    clientId,
    clientSecret: values.PASSA_OIDC_CLIENT_SECRET ?? null,
    audience: audience ?? null,
    rolesClaims: values.PASSA_OIDC_ROLES_CLAIM,
    roleNames: values.PASSA_OIDC_ROLE_NAMES ?? null,
    nodesClaim: values.PASSA_OIDC_NODES_CLAIM,
    idClaim: values.PASSA_OIDC_ID_CLAIM ?? null,
    scope: values.PASSA_OIDC_SCOPE,
    name: values.PASSA_OIDC_NAME ?? new URL(issuer).host,
    publicUrl: new URL(publicUrl).origin,
  };
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
