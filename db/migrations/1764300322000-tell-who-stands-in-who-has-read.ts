import { SqlMigration } from './sql-migration.ts';

const auditOfPerson = (
  isAsked: string,
): string => `CREATE OR REPLACE FUNCTION audit_of_person(person uuid) RETURNS SETOF audit_entries
     LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
     BEGIN
       IF (SELECT ${isAsked} FROM audited_person(person)) THEN
         RETURN QUERY SELECT * FROM audit_entries WHERE person_ids @> ARRAY[person];
       END IF;
     END $$`;

/** Who has read a person is in the person's copy, also where who stands in for the coach makes it. */
export class TellWhoStandsInWhoHasRead1764300322000 extends SqlMigration {
  protected readonly making = [auditOfPerson('is_asked_by_right OR person = ANY (acting_covers())')];
  protected readonly undoing = [auditOfPerson('is_asked_by_right')];
}
