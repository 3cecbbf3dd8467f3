import { databaseRoles } from '../isolation/database-roles.ts';
import { bareRows, grantTo, isolateRows } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

const { api, worker } = databaseRoles;

const asOwner = 'STABLE SECURITY DEFINER SET search_path = public, pg_temp';
const seenBy = `acting_nodes('coordinator', 'coach', 'admin')`;

/** Profiles as they were when something was decided on them, and what the audit tells of a pair to those who see it. */
export class KeepProfileVersions1764300000010 extends SqlMigration {
  protected readonly making = [
    // by what it says, so that decisions on the same profile share it
    `CREATE TABLE "profile_versions" (
       "profile_id" uuid NOT NULL,
       "hash" text NOT NULL,
       "content" jsonb NOT NULL,
       "kept_at" TIMESTAMP WITH TIME ZONE NOT NULL,
       PRIMARY KEY ("profile_id", "hash"))`,
    // no foreign key to the versions: those of an erased person go, and that a decision rested on them stays
    `CREATE TABLE "review_inputs" (
       "review_id" uuid PRIMARY KEY REFERENCES "reviews" ("id"),
       "candidate_id" uuid NOT NULL,
       "candidate_hash" text NOT NULL,
       "role_id" uuid NOT NULL,
       "role_hash" text NOT NULL)`,
    `CREATE INDEX "review_inputs_of_candidate" ON "review_inputs" ("candidate_id")`,
    `CREATE INDEX "review_inputs_of_role" ON "review_inputs" ("role_id")`,
    `REVOKE ALL ON profile_versions, review_inputs FROM ${api}, ${worker}`,
    ...isolateRows('review_inputs', {
      read: 'EXISTS (SELECT FROM reviews AS of_row WHERE of_row.id = review_id)',
    }),
    ...isolateRows('profile_versions', {
      read: `EXISTS (SELECT FROM review_inputs AS of_row WHERE of_row.candidate_id = profile_id)
        OR EXISTS (SELECT FROM review_inputs AS of_row WHERE of_row.role_id = profile_id)`,
    }),
    ...grantTo('profile_versions', { api: 'SELECT, INSERT, DELETE', worker: '' }),
    ...grantTo('review_inputs', { api: 'SELECT, INSERT', worker: '' }),
    `CREATE FUNCTION audit_of_pair(pair uuid) RETURNS SETOF audit_entries LANGUAGE plpgsql ${asOwner} AS $$
     DECLARE
       person uuid;
       work uuid;
     BEGIN
       SELECT candidate_id, role_id INTO person, work FROM suggestions WHERE id = pair;
       IF person IS NULL OR NOT sees_pair(person, work, ${seenBy}) THEN
         RETURN;
       END IF;
       RETURN QUERY SELECT * FROM audit_entries AS entry WHERE person_ids @> ARRAY[person] AND CASE
         WHEN object_kind = 'suggestion' THEN pair::text = ANY (object_ids)
         WHEN operation = 'listCandidateSuggestions' THEN person::text = ANY (object_ids)
         WHEN operation = 'listRoleSuggestions' THEN work::text = ANY (object_ids)
         WHEN object_kind = 'proposal' THEN EXISTS (SELECT FROM proposals
           WHERE proposals.suggestion_id = pair AND proposals.id::text = ANY (object_ids))
         WHEN object_kind = 'placement' THEN EXISTS (SELECT FROM placements JOIN proposals ON proposals.id = proposal_id
           WHERE proposals.suggestion_id = pair AND placements.id::text = ANY (object_ids))
         ELSE false END;
     END $$`,
    'REVOKE ALL ON FUNCTION audit_of_pair(uuid) FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION audit_of_pair(uuid) TO ${api}`,
  ];
  protected readonly undoing = [
    'DROP FUNCTION audit_of_pair(uuid)',
    ...['profile_versions', 'review_inputs'].flatMap(bareRows),
    'DROP TABLE "review_inputs"',
    'DROP TABLE "profile_versions"',
  ];
}
