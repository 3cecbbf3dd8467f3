import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type pg from 'pg';
import { copySuggestions } from '../../../db/matching/copy-suggestions.ts';
import type { SuggestionToStore } from '../../../db/matching/store-suggestions.ts';
import { SuggestionIds } from '../../../db/matching/suggestion-ids.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const matchedAt = new Date('2026-11-21T10:00:00Z');
const language = 'tabb\there, bakstreck \\ och ny\nrad, åäö';
const pairsAtATime = 1_000;
/** More than are stored at a time, twice over. */
const pairCount = 2_250;
const candidateIds = Array.from({ length: 15 }, () => randomUUID());
const roleIds = Array.from({ length: pairCount / candidateIds.length }, () => randomUUID());

async function* pairs(
  difference: Partial<SuggestionToStore> = {},
): AsyncGenerator<readonly SuggestionToStore[]> {
  const ids = new SuggestionIds(matchedAt);
  for (const candidateId of candidateIds) {
    yield roleIds.map(
      (roleId): SuggestionToStore => ({
        id: ids.next(),
        candidateId,
        roleId,
        kind: 'near-miss',
        total: 0.5,
        forCandidate: 0.5,
        forWorkplace: 0.5,
        coverage: 0.5,
        inCandidateList: true,
        inRoleList: false,
        nearMiss: { gate: 'language', adjustment: { kind: 'lower-language', language, level: 'A1' } },
        ...difference,
      }),
    );
  }
}

describe('copySuggestions', () => {
  let database: TestDatabase;
  let client: pg.Client;

  before(async () => {
    database = await createTestDatabase();
    client = await database.connect();
  });
  after(() => database.drop());

  const inTransaction = async (work: () => Promise<void>): Promise<void> => {
    await client.query('BEGIN');
    try {
      await work();
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  };

  const summary = async () =>
    (
      await client.query(
        `SELECT count(*)::int AS pairs, count(DISTINCT id)::int AS ids, min(total) AS least, max(total) AS most,
           min(near_miss #>> '{adjustment,language}') AS language FROM suggestions`,
      )
    ).rows[0];

  const messageOf = async (work: Promise<void>): Promise<string> =>
    work.then(
      () => 'nothing went wrong',
      (error: Error) => error.message,
    );

  it('stores nothing when a late pair is bad, or can not be had', async () => {
    const withBad = async function* () {
      yield* pairs();
      yield* pairs({ candidateId: 'not a uuid' });
    };
    expect(
      await messageOf(inTransaction(() => copySuggestions(client, withBad(), matchedAt, pairsAtATime))),
    ).to.include('uuid');
    const withThrow = async function* () {
      yield* pairs();
      throw new Error('no more pairs');
    };
    expect(
      await messageOf(inTransaction(() => copySuggestions(client, withThrow(), matchedAt, pairsAtATime))),
    ).to.equal('no more pairs');
    expect((await summary()).pairs).to.equal(0);
  }).timeout(60_000);

  it('stores every pair of several batches, with its adjustment to the letter', async () => {
    await inTransaction(() => copySuggestions(client, pairs(), matchedAt, pairsAtATime));
    expect(await summary()).to.deep.equal({
      pairs: pairCount,
      ids: pairCount,
      least: 0.5,
      most: 0.5,
      language,
    });
  }).timeout(60_000);

  it('brings stored pairs up to date under the ids that they have', async () => {
    const ids = async () => (await client.query('SELECT id FROM suggestions ORDER BY id')).rows;
    const before = await ids();
    await inTransaction(() => copySuggestions(client, pairs({ total: 0.75 }), matchedAt, pairsAtATime));
    expect(await summary()).to.include({ pairs: pairCount, least: 0.75, most: 0.75 });
    expect(await ids()).to.deep.equal(before);
  }).timeout(60_000);
});
