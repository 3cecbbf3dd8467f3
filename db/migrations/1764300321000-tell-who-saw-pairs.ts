import { SqlMigration } from './sql-migration.ts';

/** What tells of the pair without naming it among its objects, once it is known whose lists it stood on. */
const alsoSeen = `
  WHEN operation IN ('listCandidateSuggestions', 'readCandidateStability', 'readPersonCopy') THEN person::text = ANY (object_ids)
  WHEN operation IN ('listRoleSuggestions', 'readRoleStability', 'readWhyNot') THEN work::text = ANY (object_ids)
  WHEN object_kind = 'work-list' THEN object_ids && (pair::text || proposed)
  WHEN object_kind = 'review' THEN object_ids && reviewed
  WHEN object_kind = 'match-list' THEN EXISTS (SELECT FROM unnest(object_ids) AS list (id)
    WHERE list.id = ANY (naming) OR is_erased OR NOT EXISTS (SELECT FROM match_lists WHERE match_lists.id::text = list.id))`;
const before = `
  WHEN operation = 'listCandidateSuggestions' THEN person::text = ANY (object_ids)
  WHEN operation = 'listRoleSuggestions' THEN work::text = ANY (object_ids)`;

/** What is looked up once, since one person may be read of a thousand times. */
const lookUp = `
  is_erased := EXISTS (SELECT FROM candidates WHERE id = person AND status = 'deleted');
  proposed := ARRAY(SELECT id::text FROM proposals WHERE suggestion_id = pair);
  reviewed := ARRAY(SELECT id::text FROM reviews WHERE suggestion_id = pair);
  naming := ARRAY(SELECT DISTINCT match_list_id::text FROM match_list_entries
    WHERE match_list_id::text IN (SELECT unnest(object_ids) FROM audit_entries
        WHERE person_ids @> ARRAY[person] AND object_kind = 'match-list')
      AND ((subject_id = work AND items::text LIKE '%' || person || '%')
        OR (subject_id = person AND items::text LIKE '%' || work || '%')));`;

function auditOfPair(found: string, also: string): string {
  return `CREATE OR REPLACE FUNCTION audit_of_pair(pair uuid) RETURNS SETOF audit_entries LANGUAGE plpgsql
     STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
     DECLARE
       person uuid;
       work uuid;
       is_erased boolean;
       proposed text[];
       reviewed text[];
       naming text[];
     BEGIN
       SELECT candidate_id, role_id INTO person, work FROM suggestions WHERE id = pair;
       IF person IS NULL OR NOT sees_pair(person, work, acting_nodes('coordinator', 'coach', 'admin')) THEN
         RETURN;
       END IF;
       ${found}
       RETURN QUERY SELECT * FROM audit_entries AS entry WHERE person_ids @> ARRAY[person] AND CASE
         WHEN object_kind = 'suggestion' THEN pair::text = ANY (object_ids)${also}
         WHEN object_kind = 'proposal' THEN EXISTS (SELECT FROM proposals
           WHERE proposals.suggestion_id = pair AND proposals.id::text = ANY (object_ids))
         WHEN object_kind = 'placement' THEN EXISTS (SELECT FROM placements JOIN proposals ON proposals.id = proposal_id
           WHERE proposals.suggestion_id = pair AND placements.id::text = ANY (object_ids))
         ELSE false END;
     END $$`;
}

/**
 * Who has seen a pair: also those who read or fetched a match list that names it, found it in a work list, a comparison or a list of reviews, or
 * gave the person their copy. Of a list that is gone, or whose person is erased, it is not known which pairs it named: it counts.
 */
export class TellWhoSawPairs1764300321000 extends SqlMigration {
  protected readonly making = [auditOfPair(lookUp, alsoSeen)];
  protected readonly undoing = [auditOfPair('', before)];
}
