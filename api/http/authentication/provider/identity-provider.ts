import { setTimeout as wait } from 'node:timers/promises';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'; // certified by the OpenID Foundation
import type { ProviderConfig } from '../../../../config/sign-in-config.ts';
import { unavailable } from '../../problems/problem.ts';

/** How long to wait before the next try to find a provider that is away, in milliseconds. */
const usualRetryMs = 5_000;
/** How long the provider may take to answer, in seconds. */
const timeoutSeconds = 5;
/** How long its keys are used before they are fetched again, in milliseconds. */
const keysAreFreshForMs = 10 * 60_000;
/** How long its keys are not fetched again because of a token that names a key that is not known, in milliseconds. */
const usualCoolDownMs = 30_000;

/** The provider as it has told of itself. */
interface FoundProvider {
  readonly configuration: Configuration;
  /** Its keys: fetched when first needed, kept, and fetched again when a token names another. */
  readonly keys: JWTVerifyGetKey;
}

/** The site's identity provider, looked for until it is found. */
export interface IdentityProvider {
  readonly config: ProviderConfig;
  /** What it has told of itself. Throws a `Problem` while it is away. */
  found(): Promise<FoundProvider>;
  /** Whether it has been found. */
  isFound(): boolean;
}

/** How a provider is looked for. */
export interface ProviderSearch {
  readonly config: ProviderConfig;
  /** Hears why it was not found this time. */
  readonly onAway: (error: unknown) => void;
  /** Aborts when nobody needs it any more. */
  readonly stopping: AbortSignal;
  /** Default 5,000. */
  readonly retryMs?: number;
  /** Default 30,000. */
  readonly coolDownMs?: number;
}

/** Begins to look for the provider. */
export function findProvider({
  config,
  onAway,
  stopping,
  retryMs = usualRetryMs,
  coolDownMs = usualCoolDownMs,
}: ProviderSearch): IdentityProvider {
  let found: FoundProvider | null = null;
  let attempt: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const configuration = await discover(config);
      const { jwks_uri: address } = configuration.serverMetadata();
      if (address === undefined) {
        throw new Error('The identity provider does not say where its keys are (jwks_uri).');
      }
      found = {
        configuration,
        keys: createRemoteJWKSet(new URL(address), {
          timeoutDuration: timeoutSeconds * 1_000,
          cacheMaxAge: keysAreFreshForMs,
          cooldownDuration: coolDownMs,
        }),
      };
    } catch (error) {
      onAway(error);
    }
  };
  const search = async (): Promise<void> => {
    while (found === null && !stopping.aborted) {
      attempt = look();
      await attempt;
      if (found === null) {
        await wait(retryMs, undefined, { signal: stopping, ref: false }).catch(() => undefined);
      }
    }
  };
  void search();
  return {
    config,
    async found() {
      await attempt;
      if (found === null) {
        throw unavailable('provider');
      }
      return found;
    },
    isFound: () => found !== null,
  };
}

function discover({ issuer, clientId, clientSecret }: ProviderConfig): Promise<Configuration> {
  const server = new URL(issuer);
  return discovery(server, clientId, clientSecret ?? undefined, undefined, {
    timeout: timeoutSeconds,
    execute: [
      enableNonRepudiationChecks,
      // the config lets it be on this machine alone
      ...(server.protocol === 'http:' ? [allowInsecureRequests] : []),
    ],
  });
}
