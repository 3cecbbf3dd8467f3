/** What a principal may be; one can be several. */
export const principalRoles = ['coordinator', 'manager', 'coach', 'integration', 'admin'] as const;
/** See {@link principalRoles}. */
export type PrincipalRole = (typeof principalRoles)[number];

/** Who makes a request, and where. */
export interface Principal {
  /** Stable identifier of the user or system; a UUID for a manager, since workplaces name their manager by it. */
  readonly id: string;
  readonly roles: readonly PrincipalRole[];
  /** The nodes whose things the principal reaches; `*` for all. */
  readonly nodes: readonly string[] | '*';
  /** When the sign-in ends, and with it what is still being sent; absent when it does not end by itself. */
  readonly validUntil?: Date;
}

/** What came of an `Authorization` header. */
export type Authentication =
  | { readonly kind: 'authenticated'; readonly principal: Principal }
  | { readonly kind: 'missing' | 'invalid' | 'expired' };

/** The seam where sign-in plugs in: turns the `Authorization` header of a request into a principal. */
export interface Authenticator {
  authenticate(authorization: string | undefined): Promise<Authentication>;
}
