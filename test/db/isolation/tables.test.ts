import { expect } from 'chai';
import type pg from 'pg';
import { Client } from 'pg';
import { asDatabaseRole } from '../../../db/isolation/database-roles.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

/** Tables without policies, each with why it needs none. */
const withoutPolicies: Readonly<Record<string, string>> = {
  nodes: 'what areas are called',
  node_openings: 'which areas are open to each other',
  node_areas: 'which areas are matched together',
  match_areas: 'when areas were matched, and by what',
  match_policies: 'weights and thresholds',
  policy_activations: 'when weights were put in force, by whom at work and why',
  policy_endings: 'when weights were ended, by whom at work and why',
  stand_ins: 'made-up people; nothing in it is anybody’s',
  site_vocabularies: 'which vocabularies the site has imported',
  site_terms: 'terms of those',
  site_term_labels: 'labels of those',
  request_counts: 'how many requests each has made, not which',
  audit_unsealed: 'ids of entries that wait for their seal',
  audit_chain: 'seals of entries',
  audit_dropped: 'how far entries were dropped by age',
  audit_checks: 'how many entries are as they were sealed',
  schema_migrations: 'which migrations have run',
};

describe('The tables', () => {
  let database: TestDatabase;
  let client: pg.Client;
  before(async () => {
    database = await createTestDatabase();
    client = await database.connect();
  });
  after(() => database.drop());

  const valuesOf = async (text: string): Promise<string[]> =>
    (await client.query<{ value: string }>(text)).rows.map(({ value }) => value);

  it('have policies for their rows, or a line that says why not', async () => {
    const bare = await valuesOf(`SELECT relname AS value FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity`);
    expect(bare).to.have.members(Object.keys(withoutPolicies));
  });

  it('belong to the owner’s role alone, as all that is in the database does', async () => {
    const others = await valuesOf(`SELECT relname AS value FROM pg_class
      WHERE relnamespace::regnamespace::text IN ('public', 'bullmq') AND relkind IN ('r', 'p', 'v', 'S')
        AND relowner <> 'passa_owner'::regrole
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace::regnamespace::text IN ('public', 'bullmq')
        AND proowner <> 'passa_owner'::regrole AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')`);
    expect(others).to.deep.equal([]);
    expect(
      await valuesOf(`SELECT rolname AS value FROM pg_roles
        WHERE rolname LIKE 'passa\\_%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolcanlogin)`),
    ).to.deep.equal([]);
  });

  it('are kept right by triggers wherever what follows lies, and read through views as whoever asks', async () => {
    expect(
      await valuesOf(`SELECT proname AS value FROM pg_proc WHERE prorettype = 'trigger'::regtype
        AND pronamespace = 'public'::regnamespace AND NOT (prosecdef AND proconfig IS NOT NULL)`),
    ).to.deep.equal([]);
    expect(
      await valuesOf(`SELECT relname AS value FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'
        AND NOT coalesce(reloptions @> '{security_invoker=true}', false)`),
    ).to.deep.equal([]);
  });

  for (const [role, statement] of [
    ['worker', 'SELECT * FROM candidate_identities'],
    ['worker', 'SELECT * FROM names_to_seal'],
    ['worker', 'SELECT * FROM candidate_details'],
    ['worker', 'SELECT name FROM principal_names'],
    ['worker', 'SELECT roles FROM sessions'],
    // the words of an erased person it takes away, and nothing that was decided
    ['worker', `UPDATE reviews SET decision = 'approve'`],
    ['worker', `UPDATE proposal_steps SET kind = 'refused'`],
    ['worker', 'SELECT body FROM idempotency_keys'],
    ['worker', `UPDATE audit_entries SET result = 'x'`],
    ['worker', 'DELETE FROM audit_chain'],
    ['api', `UPDATE audit_entries SET result = 'x'`],
    ['api', 'DELETE FROM audit_entries'],
    ['api', 'SELECT * FROM audit_entries'],
    // what is followed up it writes, and reads counted, or for the person's own copy
    ['api', 'SELECT sex FROM candidate_details'],
    ['api', 'SELECT birth_year FROM candidate_details'],
    ['api', 'SELECT groups FROM candidate_details'],
    ['api', 'SELECT count(*) FROM candidate_details GROUP BY sex'],
    ['api', 'UPDATE candidate_details SET sex = NULL WHERE birth_year = 1990'],
    ['worker', 'SELECT follow_up_of(gen_random_uuid())'],
    ['api', 'SELECT * FROM audit_chain'],
    ['api', `SELECT drop_oldest_audit('1990-01-01')`],
    ['worker', 'DELETE FROM audit_entries'],
    ['worker', 'INSERT INTO audit_dropped SELECT'],
    ['worker', 'SELECT drop_oldest_audit(now())'],
    ['api', 'DELETE FROM audit_unsealed'],
    ['api', `INSERT INTO audit_checks VALUES (gen_random_uuid(), now(), 0)`],
    ['api', `UPDATE reviews SET decision = 'approve'`],
    ['api', 'DELETE FROM reviews'],
    ['api', `UPDATE proposal_steps SET kind = 'welcomed'`],
    ['api', 'DELETE FROM proposal_steps'],
    ['api', 'UPDATE placement_steps SET reason = NULL'],
    ['api', 'DELETE FROM placement_steps'],
    ['api', 'DELETE FROM candidates'],
    ['api', 'DROP TABLE placements'],
    ['api', 'ALTER TABLE candidates DISABLE ROW LEVEL SECURITY'],
    ['api', 'DROP POLICY api_reads ON candidates'],
    ['api', 'CREATE TABLE theirs ()'],
    ['api', 'SET ROLE passa_worker; SELECT * FROM candidate_identities'],
    ['worker', 'TRUNCATE suggestions'],
  ] as const) {
    it(`are refused to the ${role}’s role for ${statement}`, async () => {
      const one = new Client(asDatabaseRole(database.databaseUrl, role));
      await one.connect();
      try {
        const error = await one.query(statement).then(
          () => null,
          (refusal: unknown) => refusal,
        );
        expect(error).to.have.property('code', '42501');
      } finally {
        await one.end();
      }
    });
  }
});
