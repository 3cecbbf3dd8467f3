import { z } from 'zod';
import { ConfigError } from '../../../config/config.ts';
import type { Principal } from './authenticator.ts';
import type { AccessToken, OwnTokens } from './own-tokens.ts';
import { claimText, principalClaims } from './principal-claims.ts';

/** What the demonstration users are called. */
export const demoUserNames = ['coordinator', 'manager', 'coach', 'officer', 'admin'] as const;
type DemoUserName = (typeof demoUserNames)[number];

/** Who the demonstration users are. */
export type DemoUsers = Readonly<Record<DemoUserName, Principal>>;

const demoUsersSchema = z.record(
  z.enum(demoUserNames),
  z.object({ id: z.string(), name: claimText, email: z.email(), ...principalClaims }),
) satisfies z.ZodType<DemoUsers>;

/** Reads the demonstration users from JSON text, as whoever starts the process hands them over. Throws a {@link ConfigError} when it is not that. */
export function readDemoUsers(json: string): DemoUsers {
  try {
    return demoUsersSchema.parse(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      throw new ConfigError(
        'PASSA_DEMO_USERS is not JSON with id, name, email, roles and nodes of coordinator, manager, coach, officer and admin, as `npm start` sets it.',
      );
    }
    throw error;
  }
}

/** How long a demonstration sign-in lasts, in milliseconds: a working day. */
const sessionMs = 8 * 60 * 60 * 1_000;

/** Signs in a demonstration user: says who it is, with a token for programs. */
export type SignInDemo = (user: DemoUserName) => Promise<AccessToken & { readonly principal: Principal }>;

/** Makes the sign-in of the demonstration users; no password, so never in production. */
export function createDemoSignIn(users: DemoUsers, tokens: OwnTokens, clock: () => Date): SignInDemo {
  return async (user) => {
    const principal = users[user];
    return { principal, ...(await tokens.issue(principal, new Date(clock().getTime() + sessionMs))) };
  };
}
