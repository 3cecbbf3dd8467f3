import type { EntityManager } from 'typeorm';
import { reviewEntity, type SeenSuggestion } from '../entities/review-entity.ts';
import { erasureLockKey } from '../erasure-lock.ts';

/**
 * Removes every word about a candidate from suggestions, match lists, reports, reviews, kept answers and kept earlier profiles. Of a review the decision
 * stays, with the numbers and the rules that it was made on.
 */
export async function eraseEvidence(manager: EntityManager, candidateId: string): Promise<void> {
  // what would open a pair says what the person lacks; the rest is told anew by each who reads, and then no more
  await manager.query(
    'UPDATE suggestions SET near_miss = NULL WHERE candidate_id = $1 AND near_miss IS NOT NULL',
    [candidateId],
  );
  await manager.query('SELECT pg_advisory_xact_lock($1)', [erasureLockKey]);
  await eraseFromMatchLists(manager, candidateId);
  await eraseFromReports(manager, candidateId);
  // of reviews and proposals
  await manager.query('SELECT erase_kept_answers($1)', [candidateId]);
  // what was decided goes on resting on what nobody can read any more
  await manager.query('DELETE FROM profile_versions WHERE profile_id = $1', [candidateId]);
  const reviews = manager.getRepository(reviewEntity);
  for (const { id, seen } of await reviews.findBy({ candidateId })) {
    await manager.query('UPDATE reviews SET seen = $2, comment = NULL WHERE id = $1', [
      id,
      seen && JSON.stringify(withoutWords(seen)),
    ]);
  }
}

/** The lists of a report's result whose items are of one profile each; by what they are called in `ReportResults`. */
const lists = ['{perRole}', '{roles,items}', '{candidates,items}'];

/**
 * Takes a candidate or role out of the reports that name it; their sums stay as they were. Holds the erasure lock, so
 * that no report is finished meanwhile that was made before.
 */
export async function eraseFromReports(manager: EntityManager, profileId: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [erasureLockKey]);
  for (const path of lists) {
    await manager.query(
      `UPDATE reports
       SET result = jsonb_set(result, $2::text[],
         (SELECT coalesce(jsonb_agg(item ORDER BY place), '[]')
          FROM jsonb_array_elements(result #> $2::text[]) WITH ORDINALITY AS items (item, place)
          WHERE $1 NOT IN (coalesce(item ->> 'id', ''), coalesce(item ->> 'roleId', ''))))
       WHERE (result #> $2::text[])::text LIKE '%' || $1 || '%'`,
      [profileId, path],
    );
  }
}

/** Looks through the lists of every node: roles of other nodes may be open to the candidate, or have been. */
async function eraseFromMatchLists(manager: EntityManager, candidateId: string): Promise<void> {
  await manager.query('DELETE FROM match_list_entries WHERE subject_id = $1', [candidateId]);
  await manager.query(
    `UPDATE match_list_entries AS entry
     SET items = (SELECT coalesce(json_agg(item ORDER BY place), '[]')
                  FROM json_array_elements(entry.items) WITH ORDINALITY AS items (item, place)
                  WHERE item ->> 'candidateId' IS DISTINCT FROM $1)
     WHERE entry.items::text LIKE '%' || $1 || '%'`,
    [candidateId],
  );
}

function withoutWords(seen: SeenSuggestion): SeenSuggestion {
  return {
    ...seen,
    gates: withoutEvidence(seen.gates),
    rules: withoutEvidence(seen.rules),
    nearMiss: null,
  };
}

function withoutEvidence<Result>(results: Readonly<Record<string, Result>>): Record<string, Result> {
  return Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { ...result, evidence: {} }]));
}
