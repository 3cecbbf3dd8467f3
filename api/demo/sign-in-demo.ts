import { demonstrationSeed } from '../../demo/demonstration-seed.ts';
import { deterministicId } from '../../demo/deterministic-id.ts';
import type { Principal } from '../authentication/authenticator.ts';
import type { AccessToken, TokenAuthenticator } from '../authentication/token-authenticator.ts';

/** The demonstration users. */
export const demoUsers = ['coordinator', 'manager', 'coach'] as const;
/** See {@link demoUsers}. */
export type DemoUser = (typeof demoUsers)[number];

/** Who the demonstration users are: the coordinator of all its nodes, and the first manager and coach of its region. */
export const demoPrincipals: Readonly<Record<DemoUser, Principal>> = {
  coordinator: {
    id: '0192f000-0000-7000-8000-000000000001',
    roles: ['coordinator'],
    nodes: ['goteborg', 'fyrbodal', 'skaraborg', 'sjuharad'],
  },
  manager: {
    id: deterministicId(demonstrationSeed, 'manager', 0),
    roles: ['manager'],
    nodes: ['goteborg'],
  },
  coach: { id: deterministicId(demonstrationSeed, 'coach', 0), roles: ['coach'], nodes: ['goteborg'] },
};

/** How long a demonstration sign-in lasts, in milliseconds: a working day. */
const sessionMs = 8 * 60 * 60 * 1_000;

/** Signs in a demonstration user. */
export type SignInDemo = (user: DemoUser) => Promise<AccessToken>;

/** Makes the sign-in of the demonstration users; no password, so never in production. */
export function createDemoSignIn(authenticator: TokenAuthenticator, clock: () => Date): SignInDemo {
  return (user) => authenticator.issue(demoPrincipals[user], new Date(clock().getTime() + sessionMs));
}
