import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid'; // time-ordered ids, as the contract fixes
import type { Authenticator } from './authenticator.ts';
import { chooseAuthenticator } from './choose-authenticator.ts';
import type { OwnTokens } from './own-tokens.ts';
import { findProvider, type IdentityProvider, type ProviderSearch } from './provider/identity-provider.ts';
import { createPrincipalIds } from './provider/principal-ids.ts';
import { createProviderTokens } from './provider/provider-tokens.ts';
import type { ClaimReader } from './provider/read-claims.ts';

/** How people and programs can sign in here. */
export interface SignInParts {
  readonly authenticator: Authenticator;
  /** The site's identity provider; null where there is none. */
  readonly provider: IdentityProvider | null;
}

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
export function createSignIn({ ownTokens, site, dataSource, clock }: SignInSettings): SignInParts {
  if (site === null) {
    return { authenticator: chooseAuthenticator({ own: ownTokens, provider: null }), provider: null };
  }
  const provider = findProvider(site);
  const principalIds = createPrincipalIds(dataSource, () => uuidv7({ msecs: clock().getTime() }), clock);
  const tokens = createProviderTokens({ provider, readClaims: site.readClaims, principalIds, clock });
  return { authenticator: chooseAuthenticator({ own: ownTokens, provider: tokens }), provider };
}
