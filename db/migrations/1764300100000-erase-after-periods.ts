import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api, worker } = databaseRoles;

/** What the worker may do to erase somebody, and could not; it still reads no name and nothing that is followed up. */
const grants = [
  'SELECT (candidate_id), DELETE ON candidate_details',
  'SELECT (candidate_id), DELETE ON candidate_identities',
  'SELECT (candidate_id), DELETE ON names_to_seal',
  'SELECT (candidate_id), UPDATE (reason) ON candidate_covers',
  'SELECT (profile_id), DELETE ON profile_versions',
  'UPDATE (seen, comment) ON reviews',
  'UPDATE (text) ON proposal_steps',
  'UPDATE ON placements',
  'INSERT ON placement_steps',
];

/** When a person is to be erased of whom nothing was heard for a period, as far as notice of it was given; taken back by whoever needs them. */
export class EraseAfterPeriods1764300100000 extends SqlMigration {
  protected readonly making = [
    'ALTER TABLE candidates ADD erase_on date',
    'CREATE INDEX candidates_erase_on ON candidates (erase_on) WHERE erase_on IS NOT NULL',
    `CREATE FUNCTION keep_erase_on() RETURNS trigger LANGUAGE plpgsql
     SECURITY DEFINER SET search_path = public, pg_temp AS $$
     BEGIN
       IF NEW.confirmed_at <> OLD.confirmed_at OR NEW.status <> OLD.status OR NEW.placements > 0 THEN
         NEW.erase_on := NULL;
       END IF;
       RETURN NEW;
     END $$`,
    // after the one that keeps confirmed_at, by its name
    `CREATE TRIGGER keep_erase_on BEFORE UPDATE OF status, placements, updated_at, confirmed_at ON candidates
       FOR EACH ROW EXECUTE FUNCTION keep_erase_on()`,
    // what is kept of answers may hold anything that was told: nobody reads it to erase it
    `CREATE FUNCTION erase_kept_answers(of_candidate uuid) RETURNS void LANGUAGE sql
     SECURITY DEFINER SET search_path = public, pg_temp BEGIN ATOMIC
       DELETE FROM idempotency_keys USING reviews
         WHERE reviews.candidate_id = of_candidate AND idempotency_keys.body ->> 'suggestionId' = reviews.suggestion_id::text;
       DELETE FROM idempotency_keys USING proposals LEFT JOIN placements ON placements.proposal_id = proposals.id
         WHERE proposals.candidate_id = of_candidate AND (body ->> 'id' = proposals.id::text
           OR body #>> '{placement,id}' = placements.id::text);
     END`,
    'REVOKE ALL ON FUNCTION erase_kept_answers(uuid) FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION erase_kept_answers(uuid) TO ${api}, ${worker}`,
    ...grants.map((grant) => `GRANT ${grant} TO ${worker}`),
  ];
  protected readonly undoing = [
    ...grants.map((grant) => `REVOKE ${grant} FROM ${worker}`),
    'DROP FUNCTION erase_kept_answers(uuid)',
    'DROP TRIGGER keep_erase_on ON candidates',
    'DROP FUNCTION keep_erase_on()',
    'ALTER TABLE candidates DROP COLUMN erase_on',
  ];
}
