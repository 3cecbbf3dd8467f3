import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid'; // time-ordered ids, as the contract fixes
import type { ApiParts } from '../api-context.ts';
import { chooseAuthenticator } from '../http/authentication/choose-authenticator.ts';
import type { OwnTokens } from '../http/authentication/own-tokens.ts';
import { findProvider, type ProviderSearch } from '../http/authentication/provider/identity-provider.ts';
import { createPrincipalIds } from '../http/authentication/provider/principal-ids.ts';
import { createProviderSignIn } from '../http/authentication/provider/provider-sign-in.ts';
import { createProviderTokens } from '../http/authentication/provider/provider-tokens.ts';
import type { ClaimReader } from '../http/authentication/provider/read-claims.ts';
import { signInPaths } from '../http/authentication/provider/sign-in-paths.ts';
import { basePath } from '../http/base-path.ts';

/** What the sign-in is made of. */
interface SignInSettings {
  /** Tokens of the site's own keys; null where they are not taken. */
  readonly ownTokens: OwnTokens | null;
  /** The provider to look for, and what its claims mean; null where there is none. */
  readonly site: (ProviderSearch & { readonly readClaims: ClaimReader }) | null;
  readonly dataSource: DataSource;
  readonly clock: () => Date;
}

/** Makes what checks who somebody is; begins to look for the site's identity provider. */
export function createSignIn({
  ownTokens,
  site,
  dataSource,
  clock,
}: SignInSettings): Pick<ApiParts, 'authenticator' | 'ownTokens' | 'provider' | 'providerSignIn'> {
  if (site === null) {
    const authenticator = chooseAuthenticator({ own: ownTokens, provider: null });
    return { authenticator, ownTokens, provider: null, providerSignIn: null };
  }
  const provider = findProvider(site);
  const principalIds = createPrincipalIds(dataSource, () => uuidv7({ msecs: clock().getTime() }), clock);
  const parts = { provider, readClaims: site.readClaims, principalIds };
  return {
    authenticator: chooseAuthenticator({
      own: ownTokens,
      provider: createProviderTokens({ ...parts, clock }),
    }),
    ownTokens,
    provider,
    providerSignIn: createProviderSignIn({
      ...parts,
      clock,
      callbackPath: `${basePath}${signInPaths.callback}`,
    }),
  };
}
