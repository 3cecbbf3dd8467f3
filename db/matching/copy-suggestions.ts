import type { ClientBase } from 'pg';
import { copyText, copyTextOf } from '../copy-rows.ts';
import { signOfLifeMs } from '../turns.ts';
import {
  type SuggestionToStore,
  stagedColumns,
  stagedNames,
  stagedValues,
  upsertFrom,
} from './store-suggestions.ts';

/** So many pairs are stored at a time, while the next are scored, unless something else is said. */
const usualPairsAtATime = 20_000;

/**
 * Stores any number of pairs: streams them into a temporary table by COPY and merges from there, some thousands at a time.
 * Takes them in batches, so that they are never all in memory, and takes the next while the server stores those before.
 * Where they come slowly, fewer are stored at a time: the connection is never silent for long.
 */
export async function copySuggestions(
  client: ClientBase,
  batches: AsyncIterable<readonly SuggestionToStore[]>,
  matchedAt: Date,
  pairsAtATime = usualPairsAtATime,
): Promise<void> {
  await client.query(`CREATE TEMP TABLE staged_suggestions (${stagedColumns}) ON COMMIT DROP`);
  const store = async (pieces: readonly Buffer[]): Promise<void> => {
    await copyText(client, 'staged_suggestions', stagedNames, pieces);
    await client.query(upsertFrom('staged_suggestions AS t'), [matchedAt]);
    await client.query('TRUNCATE staged_suggestions');
  };
  let pieces: Buffer[] = [];
  let pairs = 0;
  let stored = Promise.resolve();
  let beganAt = performance.now();
  const begin = async (): Promise<void> => {
    await stored;
    beganAt = performance.now();
    stored = store(pieces);
    // a failure is met above, when the next are ready
    stored.catch(() => undefined);
    pieces = [];
    pairs = 0;
  };
  try {
    for await (const batch of batches) {
      pieces.push(...copyTextOf(batch.map(stagedValues)));
      pairs += batch.length;
      if (pairs >= pairsAtATime || performance.now() >= beganAt + signOfLifeMs) {
        await begin();
      }
    }
    await begin();
    await stored;
  } finally {
    // also where the next can't be had: nothing of this may reach the server after the caller's ROLLBACK
    await stored.catch(() => undefined);
  }
}
