import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isPassing, Unreachable } from './problem.ts';
import { reportAway } from './reachability.ts';

/** How long what was read is shown without reading it again, in milliseconds. */
const freshForMs = 15_000;
/** How often what may pass by itself is tried again before it is shown as an error. */
const retries = 2;

/**
 * Makes the memory of what was read. `onSignedOut` is told when the API no longer knows who asks.
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof Unreachable) {
      reportAway();
    } else if (error instanceof ApiProblem && error.status === 401) {
      onSignedOut();
    }
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: freshForMs,
        // what the browser says of the network tells nothing of a server on the same machine
        networkMode: 'always',
        retry: (count, error) => isPassing(error) && count < retries,
        retryDelay: (count) => 300 * 2 ** count,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
