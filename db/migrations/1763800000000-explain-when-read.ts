import { SqlMigration } from './sql-migration.ts';

/** `seen` by gate and rule id, from lists of results that name them. */
const seenById = `json_build_object(
  'format', 1, 'kind', seen -> 'kind', 'total', seen -> 'total', 'forCandidate', seen -> 'forCandidate',
  'forWorkplace', seen -> 'forWorkplace', 'coverage', seen -> 'coverage',
  'gates', (SELECT coalesce(json_object_agg(g.result ->> 'gate',
      json_build_object('outcome', g.result -> 'outcome', 'evidence', g.result -> 'evidence') ORDER BY g.place), '{}')
    FROM json_array_elements(seen -> 'gates') WITH ORDINALITY AS g (result, place)),
  'rules', (SELECT coalesce(json_object_agg(r.result ->> 'rule',
      json_build_object('side', r.result -> 'side', 'weight', r.result -> 'weight', 'fit', r.result -> 'fit',
        'known', r.result -> 'known', 'evidence', r.result -> 'evidence') ORDER BY r.place), '{}')
    FROM json_array_elements(seen -> 'rules') WITH ORDINALITY AS r (result, place)),
  'nearMiss', seen -> 'nearMiss', 'policyVersion', seen -> 'policyVersion', 'engineVersion', seen -> 'engineVersion',
  'scoredFor', NULL, 'matchedAt', seen -> 'matchedAt', 'candidateRevision', seen -> 'candidateRevision',
  'roleRevision', seen -> 'roleRevision', 'tag', NULL)`;

const seenByPlace = `json_build_object(
  'kind', seen -> 'kind', 'total', seen -> 'total', 'forCandidate', seen -> 'forCandidate',
  'forWorkplace', seen -> 'forWorkplace', 'coverage', seen -> 'coverage',
  'gates', (SELECT coalesce(json_agg(json_build_object('gate', key, 'outcome', value -> 'outcome',
      'evidence', value -> 'evidence')), '[]') FROM json_each(seen -> 'gates')),
  'rules', (SELECT coalesce(json_agg(json_build_object('rule', key, 'side', value -> 'side', 'weight', value -> 'weight',
      'fit', value -> 'fit', 'known', value -> 'known', 'evidence', value -> 'evidence')), '[]')
    FROM json_each(seen -> 'rules')),
  'nearMiss', seen -> 'nearMiss', 'policyVersion', seen -> 'policyVersion', 'engineVersion', seen -> 'engineVersion',
  'matchedAt', seen -> 'matchedAt', 'candidateRevision', seen -> 'candidateRevision', 'roleRevision', seen -> 'roleRevision')`;

/** Every item of a list of suggestions put through `gates`, which makes its gates of those that it had. */
const itemsWith = (format: string, gates: string): string => `
  (SELECT coalesce(json_agg(json_build_object(${format}
      'id', item -> 'id', 'candidateId', item -> 'candidateId', 'roleId', item -> 'roleId', 'rank', item -> 'rank',
      'kind', item -> 'kind', 'total', item -> 'total', 'forCandidate', item -> 'forCandidate',
      'forWorkplace', item -> 'forWorkplace', 'coverage', item -> 'coverage', 'gates', ${gates},
      'nearMiss', item -> 'nearMiss', 'policyVersion', item -> 'policyVersion', 'engineVersion', item -> 'engineVersion',
      'matchedAt', item -> 'matchedAt') ORDER BY items.place), '[]')
    FROM json_array_elements(entry.items) WITH ORDINALITY AS items (item, place))`;

const statements = [
  // one pass that writes the table anew, and so gives back the room that the evidence took
  `ALTER TABLE "suggestions" DROP COLUMN "policy_version", DROP COLUMN "engine_version",
     ALTER COLUMN "evidence" DROP NOT NULL,
     ALTER COLUMN "evidence" TYPE jsonb USING CASE WHEN "kind" = 'near-miss' THEN ("evidence" -> 'n')::jsonb END`,
  `ALTER TABLE "suggestions" RENAME COLUMN "evidence" TO "near_miss"`,
  `UPDATE "reviews" SET "seen" = ${seenById}`,
  `UPDATE "match_list_entries" AS entry SET "items" = ${itemsWith(
    `'format', 1,`,
    `(SELECT coalesce(json_object_agg(g.result ->> 'gate', g.result -> 'outcome' ORDER BY g.place), '{}')
      FROM json_array_elements(item -> 'gates') WITH ORDINALITY AS g (result, place))`,
  )}`,
];

const undoing = [
  `ALTER TABLE "suggestions" RENAME COLUMN "near_miss" TO "evidence"`,
  // what stood for evidence that had been erased: the next match brings it back
  `ALTER TABLE "suggestions" ALTER COLUMN "evidence" TYPE json USING '{"o":"","f":[]}'::json,
     ALTER COLUMN "evidence" SET NOT NULL,
     ADD COLUMN "policy_version" integer NOT NULL DEFAULT 0, ADD COLUMN "engine_version" text NOT NULL DEFAULT ''`,
  `UPDATE "suggestions" SET "policy_version" = (SELECT "version" FROM "match_policies" WHERE "is_active")`,
  `ALTER TABLE "suggestions" ALTER COLUMN "policy_version" DROP DEFAULT, ALTER COLUMN "engine_version" DROP DEFAULT`,
  `UPDATE "match_areas" SET "engine_version" = NULL`,
  `UPDATE "reviews" SET "seen" = ${seenByPlace}`,
  `UPDATE "match_list_entries" AS entry SET "items" = ${itemsWith(
    `'rules', json_build_array(),`,
    `(SELECT coalesce(json_agg(json_build_object('gate', key, 'outcome', value, 'evidence', json_build_object())), '[]')
      FROM json_each(item -> 'gates'))`,
  )}`,
];

/**
 * Evidence is computed when it is read: a stored pair keeps its numbers and what would open it. Reviews and match lists
 * keep what they hold of gates and rules by their ids.
 */
export class ExplainWhenRead1763800000000 extends SqlMigration {
  protected readonly making = statements;
  protected readonly undoing = undoing;
}
