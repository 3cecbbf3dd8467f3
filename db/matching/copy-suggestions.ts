import { setImmediate } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { type CopyValue, copyText, copyTextOf } from '../copy-rows.ts';
import { type SuggestionToStore, stagedColumns, upsertFrom } from './store-suggestions.ts';

const columns = [
  'id',
  '"candidateId"',
  '"roleId"',
  'kind',
  'total',
  '"forCandidate"',
  '"forWorkplace"',
  'coverage',
  '"nearMiss"',
  '"inCandidateList"',
  '"inRoleList"',
];

/** So many pairs are stored at a time, while the next are scored. */
const pairsAtATime = 20_000;

/**
 * Stores any number of pairs: streams them into a temporary table by COPY and merges from there, some thousands at a time.
 * Takes them one by one, so that they are never all in memory, and takes the next while the server stores those before.
 */
export async function copySuggestions(
  client: ClientBase,
  pairs: Iterable<SuggestionToStore>,
  matchedAt: Date,
): Promise<void> {
  await client.query(`CREATE TEMP TABLE staged_suggestions (${stagedColumns}) ON COMMIT DROP`);
  const store = async (pieces: readonly Buffer[]): Promise<void> => {
    await copyText(client, 'staged_suggestions', columns, pieces);
    await client.query(upsertFrom('staged_suggestions'), [matchedAt]);
    await client.query('TRUNCATE staged_suggestions');
  };
  const rest = valuesOf(pairs);
  let stored = Promise.resolve();
  try {
    for (;;) {
      const pieces = await takeText(rest, pairsAtATime);
      await stored;
      if (pieces.length === 0) {
        return;
      }
      stored = store(pieces);
      // a failure is met above, when the next are ready
      stored.catch(() => undefined);
    }
  } finally {
    // also where the next can't be had: nothing of this may reach the server after the caller's ROLLBACK
    await stored.catch(() => undefined);
  }
}

/** The next rows, at most so many, as COPY reads them; none when there are no more. Written in turns. */
async function takeText(rows: Iterator<CopyValue[]>, most: number): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for (const piece of copyTextOf(take(rows, most))) {
    pieces.push(piece);
    await setImmediate();
  }
  return pieces;
}

function* take<Item>(items: Iterator<Item>, most: number): Generator<Item, void, undefined> {
  for (let taken = 0; taken < most; taken += 1) {
    const next = items.next();
    if (next.done) {
      return;
    }
    yield next.value;
  }
}

function* valuesOf(pairs: Iterable<SuggestionToStore>): Generator<CopyValue[]> {
  for (const pair of pairs) {
    yield [
      pair.id,
      pair.candidateId,
      pair.roleId,
      pair.kind,
      pair.total,
      pair.forCandidate,
      pair.forWorkplace,
      pair.coverage,
      pair.nearMiss === null ? null : JSON.stringify(pair.nearMiss),
      pair.inCandidateList,
      pair.inRoleList,
    ];
  }
}
