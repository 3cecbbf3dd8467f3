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

/** The one place that every sign-in, refused sign-in and sign-out passes, before it is answered. */
export type RecordSignIn = (event: SignInEvent) => Promise<void>;

/** Writes them to the log, by ids alone. */
export function logSignIns(logger: Logger): RecordSignIn {
  return async (event) => {
    logger.info(event, 'sign-in');
  };
}
