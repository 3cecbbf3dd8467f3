import { z } from 'zod';
import { ConfigError } from '../../../../config/config.ts';
import type { ProviderConfig } from '../../../../config/sign-in-config.ts';
import { type Principal, type PrincipalRole, principalRoles } from '../authenticator.ts';
import { claimText, principalClaims } from '../principal-claims.ts';

/** Who a provider's claims say that it is; the id is not one of ours yet. */
interface ClaimedPrincipal extends Pick<Principal, 'name' | 'email' | 'roles' | 'nodes'> {
  readonly subject: string;
  /** The id by which profiles name the person already; null when no claim says so. */
  readonly claimedId: string | null;
}

/** What came of reading claims; `no-role` when they are right and give no role here. */
export type ReadClaims =
  | { readonly kind: 'read'; readonly claimed: ClaimedPrincipal }
  | { readonly kind: 'invalid' | 'no-role' };

/** Reads who somebody is out of the claims of a token. */
export type ClaimReader = (claims: Readonly<Record<string, unknown>>) => ReadClaims;

/** What the claims of the provider mean. */
type ClaimSettings = Pick<ProviderConfig, 'rolesClaims' | 'roleNames' | 'nodesClaim' | 'idClaim'>;

/** The claim of what a client has been allowed (RFC 8693). */
const scopeClaim = 'scope';

/** Makes the reader. Throws a {@link ConfigError} when a role is to be one that there is not. */
export function createClaimReader({
  rolesClaims,
  roleNames,
  nodesClaim,
  idClaim,
}: ClaimSettings): ClaimReader {
  const ours = new Map<string, PrincipalRole>(
    roleNames === null
      ? principalRoles.map((role) => [role, role])
      : roleNames.map(({ theirs, ours }) => [theirs, roleOf(ours)]),
  );
  const rolesIn = (claims: Readonly<Record<string, unknown>>): PrincipalRole[] => {
    const given = rolesClaims.flatMap((path) =>
      wordsOf(valueAt(claims, path))
        .map((word) => ours.get(word))
        // whoever makes a client chooses its scopes: they make nobody more than a program
        .filter((role) => path !== scopeClaim || role === 'integration'),
    );
    return principalRoles.filter((role) => given.includes(role));
  };
  return (claims) => {
    const subject = claimText.safeParse(claims.sub);
    const name = claimText.optional().safeParse(claims.name);
    const id = claimText.optional().safeParse(idClaim === null ? undefined : valueAt(claims, idClaim));
    const words = wordsOf(valueAt(claims, nodesClaim));
    const nodes = principalClaims.nodes.safeParse(words.includes('*') ? '*' : words);
    if (!subject.success || !name.success || !id.success || !nodes.success) {
      return { kind: 'invalid' };
    }
    const roles = rolesIn(claims);
    if (roles.length === 0) {
      return { kind: 'no-role' };
    }
    return {
      kind: 'read',
      claimed: {
        subject: subject.data,
        ...(name.data === undefined ? {} : { name: name.data }),
        ...addressOf(claims),
        roles,
        nodes: nodes.data,
        // as profiles name people: ids stand in lower case in the database
        claimedId: id.data?.toLowerCase() ?? null,
      },
    };
  };
}

/** Where the person gets e-mail; nowhere when the provider says that nobody has checked it, or it is no address. */
function addressOf({ email, email_verified: isVerified }: Readonly<Record<string, unknown>>): {
  email?: string;
} {
  const address = isVerified === false ? undefined : z.email().max(254).safeParse(email).data;
  return address === undefined ? {} : { email: address };
}

function roleOf(name: string): PrincipalRole {
  const role = principalRoles.find((one) => one === name);
  if (role === undefined) {
    throw new ConfigError(
      `PASSA_OIDC_ROLE_NAMES names a role that there is not. There are: ${principalRoles.join(', ')}.`,
    );
  }
  return role;
}

/** What the claims hold at a path: a claim of that whole name, else step by step by its dots. */
function valueAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) {
    return claims[path];
  }
  let value: unknown = claims;
  for (const step of path.split('.')) {
    value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words of a list, or of a text such as `scope`; none of anything else. */
function wordsOf(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
  return typeof value === 'string' ? value.split(' ').filter((word) => word !== '') : parts;
}
