import type { EntityManager } from 'typeorm';
import type { Logger } from '../../../config/logger.ts';
import type { WayIn } from './authenticator.ts';

/** Something that happened to a sign-in. */
export type SignInEvent =
  | { readonly kind: 'signed-in'; readonly principalId: string; readonly way: WayIn }
  | { readonly kind: 'refused'; readonly way: WayIn; readonly reason: string }
  /** `replaced` by a new sign-in of the same browser; `ended` from elsewhere, by oneself, an administrator or the provider. */
  | {
      readonly kind: 'signed-out';
      readonly principalId: string;
      readonly why: 'asked' | 'replaced' | 'ended';
    };

/** The one place that every sign-in and refused sign-in passes, before it is answered. */
export type RecordSignIn = (event: Exclude<SignInEvent, { kind: 'signed-out' }>) => Promise<void>;

/** Tells the log. */
export type LogSignIn = (event: SignInEvent) => Promise<void>;

/** Records in the audit that somebody's session has ended, in the transaction that ends it. */
export type RecordEnded = (manager: EntityManager, principalIds: readonly string[]) => Promise<void>;

/** Writes them to the log, by ids alone. */
export function logSignIns(logger: Logger): LogSignIn {
  return async (event) => {
    logger.info(event, 'sign-in');
  };
}
