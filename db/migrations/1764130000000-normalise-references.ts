import { SqlMigration } from './sql-migration.ts';

const tables = ['candidates', 'roles', 'workplaces'] as const;

const normal = `trim(regexp_replace(regexp_replace(regexp_replace(normalize(reference, NFC),
  '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]', '', 'g'),
  '[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]', '-', 'g'),
  '[ \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+', ' ', 'g'))`;

/**
 * References are stored without spaces around them, in NFC, with one kind of hyphen. One that would then be another's is left as
 * it is, for people to decide. And the way to those that look alike.
 */
export class NormaliseReferences1764130000000 extends SqlMigration {
  protected readonly making = tables.flatMap((table) => [
    `UPDATE "${table}" t SET reference = n.normal, revision = t.revision + 1
     FROM (SELECT id, node_id, ${normal} AS normal, count(*) OVER (PARTITION BY node_id, ${normal}) AS alike
           FROM "${table}" WHERE status <> 'deleted' AND reference IS NOT NULL) n
     WHERE n.id = t.id AND n.alike = 1 AND n.normal <> '' AND n.normal <> t.reference`,
    `CREATE INDEX "${table}_look" ON "${table}" (node_id, translate(lower(reference), 'oil|', '0111')) WHERE status <> 'deleted'`,
  ]);
  protected readonly undoing = tables.map((table) => `DROP INDEX "${table}_look"`);
}
