import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

/**
 * How many of a node's people share what is followed up: the only way in which the API learns of it beside a person whom whoever asks is in charge
 * of. Of another node than those that whoever asks plans for it counts nobody.
 */
export class CountForFollowUp1764300100002 extends SqlMigration {
  protected readonly making = [
    `CREATE FUNCTION follow_up_counts(of_node text, on_day date)
     RETURNS TABLE (fact text, value text, people integer) LANGUAGE sql STABLE SECURITY DEFINER BEGIN ATOMIC
       WITH person AS (
         SELECT candidate.id, details.sex, details.groups, extract(year FROM on_day)::int - details.birth_year AS age
         FROM candidates AS candidate LEFT JOIN candidate_details AS details ON details.candidate_id = candidate.id
         WHERE candidate.node_id = of_node AND candidate.status = 'open'
           AND of_node = ANY (acting_nodes('coordinator', 'admin')))
       SELECT 'people', NULL, count(*)::int FROM person
       UNION ALL SELECT 'sex', sex, count(*)::int FROM person GROUP BY sex
       UNION ALL SELECT 'age', CASE WHEN age < 25 THEN 'under-25' WHEN age < 35 THEN '25-34' WHEN age < 45 THEN '35-44'
           WHEN age < 55 THEN '45-54' WHEN age >= 55 THEN '55-or-more' END AS band, count(*)::int FROM person GROUP BY band
       UNION ALL SELECT 'group', lower(one.name), count(DISTINCT person.id)::int FROM person, unnest(person.groups) AS one (name)
         GROUP BY lower(one.name);
     END`,
    `GRANT EXECUTE ON FUNCTION follow_up_counts(text, date) TO ${databaseRoles.api}`,
  ];
  protected readonly undoing = ['DROP FUNCTION follow_up_counts(text, date)'];
}
