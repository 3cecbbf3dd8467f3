/** What a principal may be; one can be several. An `officer` (data-protection officer) sees what is done with people's data, and no profile. */
export const principalRoles = ['coordinator', 'manager', 'coach', 'integration', 'admin', 'officer'] as const;
/** See {@link principalRoles}. */
export type PrincipalRole = (typeof principalRoles)[number];

/** Those who work with profiles: everyone but the officer. */
export const profileRoles = [
  'coordinator',
  'manager',
  'coach',
  'integration',
  'admin',
] as const satisfies readonly PrincipalRole[];

/** Who makes a request, and where. */
export interface Principal {
  /**
   * Stable identifier of the user or system; a UUID for a manager and a coach, since workplaces name their manager and
   * candidates their coach by it.
   */
  readonly id: string;
  /** What the person is called; absent when the sign-in does not tell. */
  readonly name?: string;
  /** Where the person gets e-mail; absent when the sign-in does not tell. */
  readonly email?: string;
  readonly roles: readonly PrincipalRole[];
  /** The nodes whose things the principal reaches; `*` for all. */
  readonly nodes: readonly string[] | '*';
  /** When the sign-in ends, and with it what is still being sent; absent when it does not end by itself. */
  readonly validUntil?: Date;
  /** The session that the request came by; absent when it carried an access token. */
  readonly session?: Session;
}

/** How a browser is signed in: by the demonstration's one click, the identity provider, or an access token of the site. */
export const waysIn = ['demonstration', 'provider', 'token'] as const;
/** See {@link waysIn}. */
export type WayIn = (typeof waysIn)[number];

/** Someone's being signed in with a browser. */
export interface Session {
  readonly id: string;
  /** What a request that changes something has to carry, to show that a page of ours sent it. */
  readonly csrfToken: string;
  readonly way: WayIn;
}

/** What came of an `Authorization` header or of a session's cookie; `no-role` when it is right and gives no role here. */
export type Authentication =
  | { readonly kind: 'authenticated'; readonly principal: Principal }
  | { readonly kind: 'missing' | 'invalid' | 'expired' | 'no-role' };

/** The seam where the sign-in of programs plugs in: turns the `Authorization` header of a request into a principal. */
export interface Authenticator {
  authenticate(authorization: string | undefined): Promise<Authentication>;
}
