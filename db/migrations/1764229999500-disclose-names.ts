import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

/**
 * A manager reaches what says who somebody is only of those proposed to an own workplace, and of that only what a consent to it names which
 * stands on the day.
 */
export class DiscloseNames1764229999500 extends SqlMigration {
  protected readonly making = [
    `CREATE FUNCTION is_disclosed(of_candidate uuid, of_field text, workplaces uuid[]) RETURNS boolean
     LANGUAGE sql STABLE SECURITY DEFINER RETURN cardinality(workplaces) > 0 AND EXISTS (
       SELECT FROM proposals WHERE candidate_id = of_candidate AND workplace_id = ANY (workplaces)
         AND consent ->> 'workplaceId' = workplace_id::text AND consent -> 'facts' ? of_field
         AND consent_withdrawn_at IS NULL AND state NOT IN ('refused', 'withdrawn', 'expired')
         AND consent_until >= (now() AT TIME ZONE 'Europe/Stockholm')::date)`,
    `CREATE POLICY api_discloses ON candidate_identities FOR SELECT TO ${databaseRoles.api}
     USING (is_disclosed(candidate_id, field, (SELECT acting_workplaces())))`,
  ];
  protected readonly undoing = [
    'DROP POLICY api_discloses ON candidate_identities',
    'DROP FUNCTION is_disclosed(uuid, text, uuid[])',
  ];
}
