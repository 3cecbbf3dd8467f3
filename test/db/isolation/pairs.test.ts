import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type pg from 'pg';
import { copySuggestions } from '../../../db/matching/copy-suggestions.ts';
import { type SuggestionToStore, storeSuggestions } from '../../../db/matching/store-suggestions.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const now = new Date('2026-11-26T10:00:00Z');

describe('A stored pair', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let client: pg.Client;
  before(async () => {
    database = await createTestDatabase();
    client = await database.connect();
    await client.query(
      `INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg'), ('fyrbodal', 'Fyrbodal')`,
    );
  });
  after(() => database.drop());

  const profileIn = async (table: 'candidates' | 'roles', nodeId: string): Promise<string> => {
    const id = randomUUID();
    await client.query(
      `INSERT INTO ${table} (id, node_id, reference, status, profile) VALUES ($1, $2, $1::uuid::text, 'open', '{}')`,
      [id, nodeId],
    );
    return id;
  };
  const pairIn = async (candidateNode: string, roleNode: string): Promise<SuggestionToStore> => ({
    id: randomUUID(),
    candidateId: await profileIn('candidates', candidateNode),
    roleId: await profileIn('roles', roleNode),
    kind: 'match',
    total: 0.5,
    forCandidate: 0.5,
    forWorkplace: 0.5,
    coverage: 0.5,
    inCandidateList: true,
    inRoleList: true,
    nearMiss: null,
  });
  const nodeOf = async ({ id }: SuggestionToStore): Promise<string | null> =>
    (await client.query('SELECT in_node FROM suggestions WHERE id = $1', [id])).rows[0].in_node;

  it('has the node that both sides lie in, and none across nodes, however it is stored', async () => {
    const within = [await pairIn('fyrbodal', 'fyrbodal'), await pairIn('goteborg', 'goteborg')] as const;
    const across = [await pairIn('fyrbodal', 'goteborg'), await pairIn('goteborg', 'fyrbodal')] as const;
    await storeSuggestions(client, { scored: [within[0], across[0]], flagged: [], gone: [] }, now);
    const copied = async function* () {
      yield [within[1], across[1]];
    };
    await client.query('BEGIN');
    await copySuggestions(client, copied(), now);
    await client.query('COMMIT');
    expect(await Promise.all(within.map(nodeOf))).to.deep.equal(['fyrbodal', 'goteborg']);
    expect(await Promise.all(across.map(nodeOf))).to.deep.equal([null, null]);
  });
});
