import { SqlMigration } from './sql-migration.ts';

/** Whose policies are asked for an opening: the node's own, else the site's. */
const ownerOf = (node: string): string =>
  `(SELECT own.node_id FROM match_policies AS own WHERE own.is_active AND own.node_id = ${node})`;

/** What the policies in force say together: which openings hold, and which nodes are therefore matched together, by which versions. */
const following = `
  CREATE FUNCTION follow_policies() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    touched text;
  BEGIN
    FOR touched IN
      WITH named AS (
        SELECT DISTINCT policy.node_id AS owner, opened.key AS role_node_id, other.value AS candidate_node_id
        FROM match_policies AS policy CROSS JOIN LATERAL jsonb_each(policy.document -> 'opensTo') AS opened
        CROSS JOIN LATERAL jsonb_array_elements_text(opened.value) AS other
        WHERE policy.is_active AND opened.key <> other.value),
      due AS (
        SELECT role_node_id, candidate_node_id
        FROM named AS role JOIN named AS candidate USING (role_node_id, candidate_node_id)
        WHERE role.owner IS NOT DISTINCT FROM ${ownerOf('role_node_id')}
          AND candidate.owner IS NOT DISTINCT FROM ${ownerOf('candidate_node_id')}),
      gone AS (
        DELETE FROM node_openings AS held WHERE NOT EXISTS (
          SELECT FROM due WHERE (due.role_node_id, due.candidate_node_id) = (held.role_node_id, held.candidate_node_id))
        RETURNING role_node_id, candidate_node_id),
      come AS (
        INSERT INTO node_openings SELECT role_node_id, candidate_node_id FROM due ON CONFLICT DO NOTHING
        RETURNING role_node_id, candidate_node_id)
      SELECT unnest(ARRAY[role_node_id, candidate_node_id]) FROM (TABLE gone UNION TABLE come) AS changed
      GROUP BY 1
    LOOP
      PERFORM tell_of_changes('suggestions', ARRAY[NULL]::text[], touched, NULL);
    END LOOP;
    DELETE FROM node_areas;
    WITH RECURSIVE link AS (
      SELECT role_node_id AS node_id, candidate_node_id AS other FROM node_openings
      UNION SELECT candidate_node_id, role_node_id FROM node_openings),
    reached AS (
      SELECT node_id, node_id AS other FROM link
      UNION SELECT reached.node_id, link.other FROM reached JOIN link ON link.node_id = reached.other)
    INSERT INTO node_areas
    SELECT node_id, array_agg(other ORDER BY other COLLATE "C"), array_agg(policy_of(other) ORDER BY other COLLATE "C")
    FROM (TABLE reached UNION SELECT node_id, node_id FROM match_policies WHERE is_active AND node_id IS NOT NULL) AS together
    GROUP BY node_id;
    RETURN NULL;
  END $$`;

const tellingOf = (node: string): string => `
  CREATE OR REPLACE FUNCTION tell_of_policies() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM tell_of_changes('policy', ARRAY[NEW.version::text], ${node}, NULL);
    RETURN NULL;
  END $$`;

const making = [
  `ALTER TABLE match_policies ADD COLUMN node_id text,
     ADD CONSTRAINT match_policies_node FOREIGN KEY (node_id) REFERENCES nodes (id)`,
  'DROP INDEX match_policies_active',
  'CREATE UNIQUE INDEX match_policies_active ON match_policies (node_id) NULLS NOT DISTINCT WHERE is_active',
  'CREATE INDEX match_policies_node ON match_policies (node_id, version)',
  `CREATE TABLE policy_endings (
     id uuid PRIMARY KEY,
     version integer NOT NULL REFERENCES match_policies (version),
     reason text NOT NULL,
     ended_by text NOT NULL,
     ended_at timestamptz NOT NULL)`,
  'CREATE INDEX policy_endings_version ON policy_endings (version, ended_at)',
  `CREATE TABLE node_openings (
     role_node_id text NOT NULL,
     candidate_node_id text NOT NULL,
     PRIMARY KEY (role_node_id, candidate_node_id))`,
  `CREATE TABLE node_areas (
     node_id text PRIMARY KEY,
     node_ids text[] NOT NULL,
     policy_versions integer[] NOT NULL)`,
  'ALTER TABLE match_areas ADD COLUMN policy_versions integer[]',
  `UPDATE match_areas SET policy_versions = array_fill(policy_version, ARRAY[cardinality(node_ids)])
   WHERE policy_version IS NOT NULL`,
  'ALTER TABLE match_areas DROP COLUMN policy_version',
  `CREATE FUNCTION policy_of(node text) RETURNS integer LANGUAGE sql STABLE AS $$
     SELECT coalesce(
       (SELECT version FROM match_policies WHERE is_active AND node_id = node),
       (SELECT version FROM match_policies WHERE is_active AND node_id IS NULL)) $$`,
  following,
  `CREATE TRIGGER follow_policies AFTER INSERT OR DELETE OR UPDATE OF is_active, document ON match_policies
     FOR EACH STATEMENT EXECUTE FUNCTION follow_policies()`,
  // the openings of the policy that is in force already
  'UPDATE match_policies SET is_active = is_active',
  tellingOf('NEW.node_id'),
];

/**
 * Nodes can have policies of their own. What the policies in force say together is kept beside them: openings that both nodes'
 * policies name, and the nodes that are matched together. A node that is in neither table is matched alone by the site's.
 */
export class GiveNodesPolicies1764140000000 extends SqlMigration {
  protected readonly making = making;
  protected readonly undoing = [
    tellingOf('NULL'),
    'DROP TRIGGER follow_policies ON match_policies',
    'DROP FUNCTION follow_policies()',
    'DROP FUNCTION policy_of(text)',
    'ALTER TABLE match_areas ADD COLUMN policy_version integer',
    'UPDATE match_areas SET policy_version = policy_versions[1]',
    'ALTER TABLE match_areas DROP COLUMN policy_versions',
    'DROP TABLE node_areas, node_openings, policy_endings',
    `DELETE FROM policy_activations WHERE version IN (SELECT version FROM match_policies WHERE node_id IS NOT NULL)`,
    'DELETE FROM match_policies WHERE node_id IS NOT NULL',
    'DROP INDEX match_policies_active',
    'ALTER TABLE match_policies DROP COLUMN node_id',
    'CREATE UNIQUE INDEX match_policies_active ON match_policies (is_active) WHERE is_active',
  ];
}
